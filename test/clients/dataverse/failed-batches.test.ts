import { describe, expect, test } from "vitest";
import { callUntyped, openOrganisation } from "./support/organisation-server.ts";

// An answer to a batch carries the status of the request that failed, and the answers up to it in its body:
// https://learn.microsoft.com/power-apps/developer/data-platform/webapi/execute-batch-operations-using-web-api#handling-errors
const accountid = "0a1b2c3d-0000-4000-8000-000000000001";
const tooLong = {
  error: {
    code: "0x80044331",
    message:
      "A validation error occurred.  The length of the 'name' attribute exceeded the maximum allowed length of '160'.",
  },
};
const type = { "content-type": "multipart/mixed; boundary=batchresponse_1" };

function part(status: number, json: unknown, id?: number): string {
  return [
    "Content-Type: application/http",
    "Content-Transfer-Encoding: binary",
    ...(id === undefined ? [] : [`Content-ID: ${id}`]),
    "",
    `HTTP/1.1 ${status} Whatever`,
    "Content-Type: application/json; odata.metadata=minimal",
    "OData-Version: 4.0",
    "",
    JSON.stringify(json),
  ].join("\r\n");
}

const wrap = (boundary: string, ...parts: readonly string[]): string =>
  `${parts.map((one) => `--${boundary}\r\n${one}\r\n`).join("")}--${boundary}--\r\n`;
const inSet = (...parts: readonly string[]): string =>
  `Content-Type: multipart/mixed; boundary=changesetresponse_2\r\n\r\n${wrap("changesetresponse_2", ...parts)}`;

const three = (bench: Awaited<ReturnType<typeof openOrganisation>>, options = {}) =>
  bench.client.batch(
    (make) => [
      make.create("/accounts", { name: "One", accountnumber: "1" }),
      make.create("/accounts", { name: "Two".repeat(99), accountnumber: "2" }),
      make.create("/accounts", { name: "Three", accountnumber: "3" }),
    ],
    options,
  );

describe("a batch whose answer has the status of the request that failed", () => {
  test("what was done before it is told, with the service's words, and what was not executed behind it", async () => {
    const body = wrap("batchresponse_1", part(201, { accountid }), part(400, tooLong));
    const bench = await openOrganisation(() => ({ status: 400, headers: type, body }));
    const results = await three(bench);
    expect(results.map(({ state }) => state)).toEqual(["done", "refused", "not executed"]);
    expect(results[0]).toMatchObject({ value: { accountid } });
    expect(results[1]).toMatchObject({ error: { code: "API_BAD_REQUEST", vendorCode: "0x80044331" } });
    expect(bench.requests).toHaveLength(1);
  });

  test.each([429, 500, 503])("a %i of one of its requests does not send the others again", async (status) => {
    const error = { error: { code: "0x80072322", message: "Number of requests exceeded the limit of 6000." } };
    const body = wrap("batchresponse_1", part(201, { accountid }), part(status, error));
    const bench = await openOrganisation(() => ({ status, headers: { ...type, "retry-after": "0" }, body }));
    const results = await three(bench);
    expect(bench.requests).toHaveLength(1);
    expect(results[0]).toMatchObject({ state: "done" });
    expect(results[1]?.state).toMatch(/refused|unknown/);
  });

  test("a long answer is read to its end", async () => {
    const name = "x".repeat(80_000);
    const body = wrap("batchresponse_1", part(201, { accountid, name }), part(400, tooLong));
    const bench = await openOrganisation(() => ({ status: 400, headers: type, body }));
    expect((await three(bench)).map(({ state }) => state)).toEqual(["done", "refused", "not executed"]);
  });

  test("one that is cut off proves nothing", async () => {
    const body = wrap("batchresponse_1", part(201, { accountid }), part(400, tooLong)).slice(0, -25);
    const bench = await openOrganisation(() => ({ status: 400, headers: type, body }));
    await expect(three(bench)).rejects.toMatchObject({ code: "OUTCOME_UNKNOWN" });
    expect(bench.requests).toHaveLength(1);
  });

  test("a refusal of the whole batch stays one", async () => {
    const bench = await openOrganisation(() => ({ status: 400, json: tooLong }));
    await expect(three(bench)).rejects.toMatchObject({ code: "API_BAD_REQUEST", vendorCode: "0x80044331" });
  });
});

describe("a change set that failed is answered by its failure within a set of its own", () => {
  test.each([200, 400])("under the status %i", async (status) => {
    const body = wrap("batchresponse_1", inSet(part(400, tooLong, 2)));
    const bench = await openOrganisation(() => ({ status, headers: type, body }));
    const results = await three(bench, { transaction: true });
    expect(results.map(({ state }) => state)).toEqual(["undone", "refused", "undone"]);
    expect(results[1]).toMatchObject({ error: { vendorCode: "0x80044331" } });
  });

  test("without a Content-ID it is the refusal of all", async () => {
    const body = wrap("batchresponse_1", inSet(part(400, tooLong)));
    const bench = await openOrganisation(() => ({ status: 400, headers: type, body }));
    const results = await three(bench, { transaction: true });
    expect(results.map(({ state }) => state)).toEqual(["refused", "refused", "refused"]);
  });
});

test("a long query that is refused within its batch is the refusal that it would be outside of one", async () => {
  const error = {
    error: { code: "0x80041103", message: "'account' entity doesn't contain attribute with Name = 'nme'." },
  };
  const bench = await openOrganisation(() => ({
    status: 400,
    headers: type,
    body: wrap("batchresponse_1", part(400, error)),
  }));
  const values = Array.from({ length: 400 }, (_, at) => `<value>${at}-abcdefghij</value>`).join("");
  const xml = `<fetch><entity name="account"><filter><condition attribute="nme" operator="in">${values}</condition></filter></entity></fetch>`;
  const rows = await callUntyped(bench.client, "fetch", "/accounts", xml);
  const read = async (): Promise<void> => {
    for await (const _ of rows as AsyncIterable<unknown>) expect.unreachable();
  };
  await expect(read()).rejects.toMatchObject({ code: "API_BAD_REQUEST", vendorCode: "0x80041103" });
});
