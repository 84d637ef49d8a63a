import { expect, test } from "vitest";
import { type Answered, openOrganisation, type SeenRequest } from "../support/organisation-server.ts";

const account = "/accounts({accountid})";
const accountid = "0a1b2c3d-0000-4000-8000-000000000001";
const blockBytes = 4_194_304;
const file = Uint8Array.from({ length: 2 * blockBytes + 5 }, (_, at) => (at * 31) % 251);

/** A file column, written from the vendor's page: https://learn.microsoft.com/power-apps/developer/data-platform/file-column-data#download-files */
function answerRange({ headers }: SeenRequest, content: Uint8Array = file): Answered {
  const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? "") ?? [];
  const own = { "x-ms-file-size": String(content.length), "x-ms-file-name": "25mb.pdf", mimetype: "application/pdf" };
  if (from === undefined) return { headers: own, body: content };
  return { status: 206, headers: own, body: content.subarray(Number(from), Number(to) + 1) };
}

const bytesOf = async (content: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Buffer> =>
  Buffer.from(await new Response(content).arrayBuffer());

const lengthOf = async (content: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<number> =>
  (await bytesOf(content)).length;

test("a file comes in blocks, each asked for when it is wanted", async () => {
  const { client, requests } = await openOrganisation((request) => answerRange(request));
  const download = await client.downloadFile(account, "entityimage", { accountid });
  expect([download.lengthBytes, download.fileName, download.contentType, requests.length]).toEqual([
    file.length,
    "25mb.pdf",
    "application/pdf",
    1,
  ]);
  expect((await bytesOf(download.content)).equals(file)).toBe(true);
  expect(requests.map(({ path, headers }) => [path, headers.range])).toEqual([
    [`/accounts(${accountid})/entityimage/$value`, "bytes=0-4194303"],
    [`/accounts(${accountid})/entityimage/$value`, "bytes=4194304-8388607"],
    [`/accounts(${accountid})/entityimage/$value`, "bytes=8388608-12582911"],
  ]);
});

test("a file that the service cannot divide comes whole, an image in full size when asked for", async () => {
  const small = file.subarray(0, 100);
  const { client, requests } = await openOrganisation((request) =>
    request.headers.range === undefined
      ? answerRange(request, small)
      : {
          status: 400,
          json: { error: { code: "0x80090017", message: "Downloading in multiple chunks is not supported." } },
        },
  );
  const { content } = await client.downloadFile(account, "entityimage", { accountid, fullSize: true });
  expect((await bytesOf(content)).equals(small)).toBe(true);
  expect(requests.map(({ query }) => query.get("size"))).toEqual(["full", "full"]);
});

test("a column without a file, a refusal, and a file that changes meanwhile are errors", async () => {
  const { client: empty } = await openOrganisation(() => ({ status: 204 }));
  await expect(empty.downloadFile(account, "entityimage", { accountid })).rejects.toMatchObject({
    code: "RECORD_ABSENT",
  });
  const { client: refused } = await openOrganisation(() => ({
    status: 404,
    json: { error: { code: "0x80040217", message: "Does Not Exist" } },
  }));
  await expect(refused.downloadFile(account, "entityimage", { accountid })).rejects.toMatchObject({
    code: "API_NOT_FOUND",
  });
  let blocks = 0;
  const { client: changing } = await openOrganisation((request) =>
    answerRange(request, ++blocks === 1 ? file : file.subarray(0, blockBytes + 50)),
  );
  const { content } = await changing.downloadFile(account, "entityimage", { accountid });
  await expect(lengthOf(content)).rejects.toMatchObject({ code: "ENVELOPE_UNKNOWN" });
});

test.each<[string, (block: number, request: SeenRequest) => Answered]>([
  [
    "is of another place, by its Content-Range",
    (block, request) => {
      const { headers, ...rest } = answerRange(request);
      const range = { "content-range": `bytes 0-${blockBytes - 1}/${file.length}` };
      return block === 2 ? { ...rest, headers: { ...headers, ...range } } : { ...rest, headers: headers ?? {} };
    },
  ],
  [
    "is of another version, by its ETag",
    (block, request) => {
      const { headers, ...rest } = answerRange(request);
      return { ...rest, headers: { ...headers, etag: `"${block}"` } };
    },
  ],
  [
    "is of a file of another name",
    (block, request) => {
      const { headers, ...rest } = answerRange(request);
      return { ...rest, headers: { ...headers, "x-ms-file-name": `${block}.pdf` } };
    },
  ],
])("a block that %s is an error, though its size fits", async (_what, answer) => {
  let block = 0;
  const { client } = await openOrganisation((request) => answer(++block, request));
  const { content } = await client.downloadFile(account, "entityimage", { accountid });
  await expect(lengthOf(content)).rejects.toMatchObject({ code: "ENVELOPE_UNKNOWN" });
});

test("a first block of more than the whole file is an error", async () => {
  const { client } = await openOrganisation(() => ({
    status: 206,
    headers: { "x-ms-file-size": "10" },
    body: file.subarray(0, 20),
  }));
  const { content } = await client.downloadFile(account, "entityimage", { accountid });
  await expect(lengthOf(content)).rejects.toMatchObject({ code: "ENVELOPE_UNKNOWN" });
});

test.each([blockBytes, 2 * blockBytes])("a file of %i bytes ends with a full block", async (size) => {
  const { client, requests } = await openOrganisation((request) => answerRange(request, file.subarray(0, size)));
  const { content } = await client.downloadFile(account, "entityimage", { accountid });
  expect([(await bytesOf(content)).equals(file.subarray(0, size)), requests.length]).toEqual([true, size / blockBytes]);
});

test("a block that breaks off or is refused for now is asked for again", async () => {
  const instead: (Answered | undefined)[] = [
    undefined,
    { status: 503, body: "busy" },
    { status: 429, headers: { "retry-after": "1" }, json: { error: { code: "0x80072322", message: "Too many." } } },
  ];
  for (const answer of instead) {
    let block = 0;
    const { client, requests } = await openOrganisation((request) => (++block === 2 ? answer : answerRange(request)));
    const { content } = await client.downloadFile(account, "entityimage", { accountid });
    expect([(await bytesOf(content)).equals(file), requests.length]).toEqual([true, 4]);
  }
});

test("a file of no bytes, of which there is no range, is empty (RFC 9110, 15.5.17)", async () => {
  const { client } = await openOrganisation(({ headers }) =>
    headers.range === undefined
      ? { headers: { "x-ms-file-size": "0", "x-ms-file-name": "a.txt" }, body: "" }
      : { status: 416, headers: { "content-range": "bytes */0" } },
  );
  const { content, lengthBytes, fileName } = await client.downloadFile(account, "entityimage", { accountid });
  expect([(await bytesOf(content)).length, lengthBytes, fileName]).toEqual([0, 0, "a.txt"]);
});

test.each([
  ["Größe.pdf", Buffer.from("Größe.pdf").toString("latin1")],
  ["Größe.pdf", "Größe.pdf"],
])("the name %s is read in UTF-8, or as it came", async (fileName, sent) => {
  const { client } = await openOrganisation(() => ({ headers: { "x-ms-file-name": sent }, body: "x" }));
  expect(await client.downloadFile(account, "entityimage", { accountid })).toMatchObject({ fileName });
});
