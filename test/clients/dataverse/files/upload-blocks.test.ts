import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { type Answered, openOrganisation, type SeenRequest } from "../support/organisation-server.ts";

const account = "/accounts({accountid})";
const accountid = "0a1b2c3d-0000-4000-8000-000000000001";

/**
 * A file column, written from the vendor's page: a session opened by a header, blocks with their range, 206 until the
 * last one.
 *
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/file-column-data#upload-the-file-in-chunks-using-web-api
 */
function fileColumn(blockBytes: number) {
  const stored = { bytes: Buffer.alloc(0), name: "" };
  const answer = (request: SeenRequest, root: string): Answered => {
    if (request.method === "DELETE") return { status: 204 };
    if (request.headers["x-ms-transfer-mode"] === "chunked") {
      stored.name = request.query.get("x-ms-file-name") ?? "";
      return {
        headers: { location: `${root}${request.path}?sessiontoken=s1`, "x-ms-chunk-size": String(blockBytes) },
      };
    }
    const [, from, to, size] = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(request.headers["content-range"] ?? "") ?? [];
    if (
      request.query.get("sessiontoken") !== "s1" ||
      Number(from) !== stored.bytes.length ||
      request.body.length !== Number(to) - Number(from) + 1
    )
      return { status: 400, json: { error: { code: "0x80048d19", message: "This is not the next block." } } };
    stored.bytes = Buffer.concat([stored.bytes, request.body]);
    return { status: stored.bytes.length === Number(size) ? 204 : 206 };
  };
  return { stored, answer };
}

const hash = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

describe("a file", () => {
  test.each([1, 99, 100, 101, 200, 250])("of %i bytes arrives in blocks of 100", async (size) => {
    const { stored, answer } = fileColumn(100);
    const { client, requests } = await openOrganisation(answer);
    const content = Uint8Array.from({ length: size }, (_, at) => (at * 7) % 256);
    await client.uploadFile(account, "entityimage", content, { accountid, fileName: "Größe 1.pdf" });
    expect([stored.name, hash(stored.bytes), requests.length]).toEqual([
      "Größe 1.pdf",
      hash(content),
      1 + Math.ceil(size / 100),
    ]);
    expect(requests[0]?.path).toBe(`/accounts(${accountid})/entityimage`);
  });

  test("whose last block may have arrived is not sent again", async () => {
    const { answer } = fileColumn(100);
    let blocks = 0;
    const { client, requests } = await openOrganisation((request, root) => {
      if (request.headers["content-range"] !== undefined && ++blocks === 2) return undefined;
      return answer(request, root);
    });
    await expect(
      client.uploadFile(account, "entityimage", new Uint8Array(150), { accountid, fileName: "a" }),
    ).rejects.toMatchObject({ code: "OUTCOME_UNKNOWN", operation: "UploadFile" });
    expect(requests).toHaveLength(3);
  });

  test("goes on at the record's own address, where an alternate key named it", async () => {
    const { stored, answer } = fileColumn(100);
    const own = `/accounts(${accountid})/entityimage`;
    const { client, requests } = await openOrganisation((request, root) => {
      const { headers, ...rest } = answer(request, root);
      return headers?.["location"] ? { headers: { ...headers, location: `${root}${own}?sessiontoken=s1` } } : rest;
    });
    const key = { alternateKey: { accountnumber: "A 1" } };
    await client.uploadFile(account, "entityimage", new Uint8Array(150), { ...key, fileName: "a" });
    expect([stored.bytes.length, ...requests.map(({ path }) => path)]).toEqual([
      150,
      "/accounts(accountnumber='A%201')/entityimage",
      own,
      own,
    ]);
  });

  test.each([
    ["another record", `/accounts(${accountid.replace("1b", "1c")})/entityimage`],
    ["another column", `/accounts(${accountid})/entityimage2`],
    ["another table", `/contacts(${accountid})/entityimage`],
    ["nowhere", `/accounts(${accountid})/entityimage%zz`],
  ])("is not sent to %s, whatever the service says", async (_what, elsewhere) => {
    for (const key of [{ accountid }, { alternateKey: { accountnumber: "A1" } }]) {
      if ("alternateKey" in key && elsewhere.startsWith("/accounts(0a1c")) continue;
      const { client, requests } = await openOrganisation((_request, root) => ({
        headers: { location: `${root}${elsewhere}?sessiontoken=s1` },
      }));
      await expect(
        client.uploadFile(account, "entityimage", new Uint8Array(5), { ...key, fileName: "a" }),
      ).rejects.toMatchObject({ code: "LINK_REFUSED" });
      expect(requests).toHaveLength(1);
    }
  });

  test.each<[number, Answered | undefined]>([
    [
      2,
      { status: 429, headers: { "retry-after": "1" }, json: { error: { code: "0x80072322", message: "Too many." } } },
    ],
    [
      3,
      { status: 429, headers: { "retry-after": "1" }, json: { error: { code: "0x80072322", message: "Too many." } } },
    ],
    [2, { status: 503, body: "busy" }],
    [2, undefined],
  ])("whose block %i is refused for now or breaks off sends it again", async (at, instead) => {
    const { stored, answer } = fileColumn(100);
    let blocks = 0;
    const { client, requests } = await openOrganisation((request, root) =>
      request.headers["content-range"] !== undefined && ++blocks === at ? instead : answer(request, root),
    );
    const content = Uint8Array.from({ length: 250 }, (_, index) => (index * 7) % 256);
    await client.uploadFile(account, "entityimage", content, { accountid, fileName: "a" });
    expect([hash(stored.bytes), requests.length]).toEqual([hash(content), 5]);
  });

  test.each<[string, number, Answered | undefined, object]>([
    ["the last block leaves the file open", 3, { status: 206 }, { repeatable: false }],
    ["the last block is answered by a gateway", 3, { status: 503, body: "busy" }, { repeatable: false }],
    [
      "a block before it says 200 and an error",
      2,
      { json: { error: { code: "1", message: "x" } } },
      { repeatable: true },
    ],
  ])("is unknown when %s", async (_what, at, instead, says) => {
    const { answer } = fileColumn(100);
    let blocks = 0;
    const { client } = await openOrganisation((request, root) =>
      request.headers["content-range"] !== undefined && ++blocks === at ? instead : answer(request, root),
    );
    await expect(
      client.uploadFile(account, "entityimage", new Uint8Array(250), { accountid, fileName: "a" }),
    ).rejects.toMatchObject({ code: "OUTCOME_UNKNOWN", ...says });
  });

  test("that is refused says why, and a session of elsewhere is not followed", async () => {
    const { client } = await openOrganisation(() => ({
      status: 400,
      json: { error: { code: "0x80044a02", message: "Attachment file size is too big." } },
    }));
    const upload = { accountid, fileName: "a" };
    await expect(client.uploadFile(account, "entityimage", new Uint8Array(5), upload)).rejects.toMatchObject({
      code: "API_BAD_REQUEST",
      vendorCode: "0x80044a02",
    });
    const { client: led, requests } = await openOrganisation(() => ({
      headers: { location: "https://evil.example/x?sessiontoken=1" },
    }));
    await expect(led.uploadFile(account, "entityimage", new Uint8Array(5), upload)).rejects.toMatchObject({
      code: "LINK_REFUSED",
    });
    expect(requests).toHaveLength(1);
  });

  test.each<[string, Uint8Array<ArrayBuffer>, string, RegExp]>([
    ["without bytes", new Uint8Array(0), "a", /the file is empty/],
    ["with a folder in its name", new Uint8Array(1), "../a", /without folders/],
    ["without a name", new Uint8Array(1), "", /fileName is the name/],
    ["with a control character in its name", new Uint8Array(1), "a\u0000.txt", /fileName is the name/],
    ["called like the folder above", new Uint8Array(1), "..", /without folders/],
  ])("%s is refused before anything is sent", async (_what, content, fileName, says) => {
    const { client, requests } = await openOrganisation(() => ({ status: 204 }));
    await expect(client.uploadFile(account, "entityimage", content, { accountid, fileName })).rejects.toThrow(says);
    expect(requests).toEqual([]);
  });

  test("is removed by its column", async () => {
    const { client, requests } = await openOrganisation(() => ({ status: 204 }));
    await client.removeFile(account, "entityimage", { alternateKey: { accountnumber: "A1" } });
    expect(requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      "DELETE /accounts(accountnumber='A1')/entityimage",
    ]);
  });
});
