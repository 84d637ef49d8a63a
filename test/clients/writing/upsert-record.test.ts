import { describe, expect, test } from "vitest";
import { createDataverseClient } from "../../../src/clients/dataverse/index.ts";
import { OutcomeUnknown } from "../../../src/errors/outcome-unknown.ts";
import { callUntyped, openOrganisation } from "../dataverse/support/organisation-server.ts";
import { index, type SampleTypes } from "../dataverse/support/sample-tables.ts";
import { entraTokens, sandboxClock, sandboxForTest } from "../support/signed-in.ts";

const account = "/accounts({accountid})";
const id = "d7a1ddf9-22e5-4c5c-a9b5-0c4d7fb2e8d0";
const alternateKey = { accountnumber: "A1" };

describe("an upsert by an alternate key", () => {
  // Statuses as the vendor's page shows them:
  // https://learn.microsoft.com/power-apps/developer/data-platform/use-upsert-insert-update-record#use-web-api
  test.each([
    [201, true],
    [200, false],
  ])("is answered %i and so created: %s", async (status, created) => {
    const { client, requests } = await openOrganisation(() => ({
      status,
      json: { "@odata.etag": 'W/"1"', accountid: id },
    }));
    const upserted = await client.upsert(account, { name: "Fabrikam" }, { alternateKey, select: ["accountid"] });
    expect(upserted).toEqual({ created, record: { "@odata.etag": 'W/"1"', accountid: id } });
    const [{ method, path, query, headers, body } = expect.fail()] = requests;
    expect([method, path, query.get("$select"), String(body)]).toEqual([
      "PATCH",
      "/accounts(accountnumber='A1')",
      "accountid",
      '{"name":"Fabrikam"}',
    ]);
    expect([headers["if-match"], headers["if-none-match"], headers.prefer]).toEqual([
      undefined,
      undefined,
      "return=representation",
    ]);
  });

  test("goes without the fields of the key, and refuses one that says otherwise than the address", async () => {
    const { client, requests } = await openOrganisation(() => ({ json: { accountid: id } }));
    await client.upsert(account, { accountnumber: "A1", name: "x" }, { alternateKey });
    expect(String(requests[0]?.body)).toBe('{"name":"x"}');
    await expect(client.upsert(account, { accountnumber: "A2", name: "x" }, { alternateKey })).rejects.toMatchObject({
      code: "BODY_INVALID",
      field: "accountnumber",
    });
    expect(requests).toHaveLength(1);
  });

  test("a lookup of the key goes by the address alone, and is not linked to another record", async () => {
    const { client, requests } = await openOrganisation(() => ({ json: { accountid: id } }));
    const alternateKey = { numberofemployees: 5, _primarycontactid_value: id };
    const send = (bound: string | null) =>
      callUntyped(client, "upsert", account, { name: "x", "primarycontactid@odata.bind": bound }, { alternateKey });
    await send(`/contacts(${id.toUpperCase()})`);
    expect(JSON.parse(String(requests[0]?.body))).toEqual({ name: "x" });
    for (const other of [`/contacts(${id.replace(/.$/, "9")})`, null])
      await expect(send(other)).rejects.toMatchObject({ code: "BODY_INVALID", field: "primarycontactid@odata.bind" });
    expect(requests).toHaveLength(1);
  });

  test("after a broken connection is sent again, and does not say that what it finds was there before", async () => {
    let count = 0;
    const { client, requests } = await openOrganisation(() =>
      ++count === 1 ? undefined : { status: 200, json: { accountid: id } },
    );
    expect((await client.upsert(account, { name: "x" }, { alternateKey })).created).toBeUndefined();
    expect(requests).toHaveLength(2);
  });

  test("that may only create is sent once, and says how to look the record up", async () => {
    const { client, requests } = await openOrganisation(() => undefined);
    const error: unknown = await client
      .upsert(account, { name: "x" }, { alternateKey, mode: "create-only" })
      .catch((thrown: unknown) => thrown);
    if (!(error instanceof OutcomeUnknown)) throw new Error("expected an unknown outcome");
    expect([requests.length, requests[0]?.headers["if-none-match"], error.lookUp]).toEqual([
      1,
      "*",
      { operationId: "GetAccount", naturalKey: alternateKey },
    ]);
  });

  test("whose record does not come back was done, and says so", async () => {
    const { client } = await openOrganisation(() => ({ status: 204 }));
    await expect(client.upsert(account, { name: "x" }, { alternateKey })).rejects.toMatchObject({
      code: "ANSWER_UNREADABLE",
      done: true,
    });
  });

  test.each([
    [{ mode: "upsert" }, /mode is create-only or update-only/],
    [{ ifMatch: 'W/"1"' }, /an upsert is for no version/],
    [{ filter: {} }, /no argument or option "filter"/],
  ])("with %j is refused before anything is sent", async (options, says) => {
    const { client, requests } = await openOrganisation(() => ({ json: {} }));
    await expect(callUntyped(client, "upsert", account, {}, { alternateKey, ...options })).rejects.toThrow(says);
    expect(requests).toEqual([]);
  });
});

test("by its own key a record is made once, changed, and in a mode refused (fact 173)", async () => {
  const sandbox = await sandboxForTest();
  const client = createDataverseClient<SampleTypes>({
    baseUrl: `${sandbox.dataverse.origin}/api/data/v9.2`,
    index,
    auth: entraTokens(sandbox, `${sandbox.dataverse.origin}/.default`),
    clock: sandboxClock(sandbox),
  });
  const place = { accountid: id, select: ["name"] } as const;
  await expect(client.upsert(account, { name: "No one" }, { ...place, mode: "update-only" })).rejects.toMatchObject({
    code: "API_NOT_FOUND",
  });
  const made = await client.upsert(account, { name: "One" }, place);
  const changed = await client.upsert(account, { name: "Two" }, place);
  expect([made.created, made.record.name, changed.created, changed.record.name]).toEqual([true, "One", false, "Two"]);
  await expect(client.upsert(account, { name: "Three" }, { ...place, mode: "create-only" })).rejects.toMatchObject({
    code: "API_PRECONDITION_FAILED",
    status: 412,
  });
  const [again, other] = await client.batch((part) => [
    part.upsert(account, { name: "Four" }, { accountid: id, select: ["name"] }),
    part.upsert(account, { name: "Five" }, { accountid: "d7a1ddf9-22e5-4c5c-a9b5-0c4d7fb2e8d1", mode: "create-only" }),
  ]);
  expect([again, other]).toMatchObject([
    { state: "done", value: { created: false, record: { name: "Four" } } },
    { state: "done", value: { created: true, record: { name: "Five" } } },
  ]);
});
