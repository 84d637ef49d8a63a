import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join, resolve } from "node:path";
import { Readable } from "node:stream";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { makeClient } from "../../../src/spec-tools/emit/make-client.ts";
import { writeImported } from "../../../src/spec-tools/import/write-imported.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

/** What the server gives and what came to it. */
interface Told {
  answer: { readonly status?: number; readonly type?: string; readonly body?: string | Uint8Array };
  readonly seen: string[];
}

type Call = (path: string, init?: object) => Promise<{ readonly data?: unknown; readonly error?: unknown }>;

/** A client of a document that was made as `spec generate` makes it, and a server on loopback that says what it is told. */
async function serve(paths: object, components: object = {}): Promise<{ told: Told; call: (method: string) => Call }> {
  const folder = temporaryFolder();
  const spec = join(folder, "told.json");
  writeFileSync(spec, JSON.stringify({ openapi: "3.1.0", info: { title: "Told", version: "1" }, paths, components }));
  const { files } = await makeClient(spec, { name: "told" });
  const odata = JSON.stringify(pathToFileURL(resolve("src/clients/odata/index.ts")).href);
  const linked = [...files].map(([path, text]) => [path, text.replaceAll('"erp-openapi/odata"', odata)] as const);
  writeImported(join(folder, "client"), new Map(linked));
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');

  const told: Told = { answer: { status: 204 }, seen: [] };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      told.seen.push(`${request.headers["content-type"]} ${Buffer.concat(chunks).toString("latin1")}`);
      const { status = 200, type, body } = told.answer;
      response.writeHead(status, type === undefined ? {} : { "content-type": type });
      response.end(body);
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const { createToldClient: create }: { createToldClient: (options: object) => Readonly<Record<string, Call>> } =
    await import(/* @vite-ignore */ pathToFileURL(join(folder, "client", "index.js")).href);
  const api = create({
    baseUrl: `http://127.0.0.1:${port}`,
    auth: { token: async () => "a-token", markStale: async () => undefined },
  });
  return {
    told,
    call: (method) => {
      const send = api[method];
      if (!send) throw new Error(`The client has no ${method}.`);
      return send;
    },
  };
}

const takes = (type: string): object => ({
  requestBody: { required: true, content: { [type]: {} } },
  responses: { 204: { description: "Done." } },
});

test("a body goes as it is, with a type that it has and never with a range", async () => {
  const { told, call } = await serve({ "/any": { post: takes("*/*") }, "/image": { put: takes("image/*") } });
  const png = new Blob(["raw"], { type: "image/png" });
  for (const body of [png, Buffer.from("raw"), new Blob(["raw"]).stream(), Readable.from([Buffer.from("raw")]), "raw"])
    await call("POST")("/any", { body });
  await call("POST")("/any", { body: { a: 1 } });
  await call("POST")("/any", { body: png, headers: { "Content-Type": "image/webp" } });
  await call("PUT")("/image", { body: png });
  expect(told.seen).toEqual([
    "image/png raw",
    "application/octet-stream raw",
    "application/octet-stream raw",
    "application/octet-stream raw",
    "text/plain;charset=UTF-8 raw",
    'application/json {"a":1}',
    "image/webp raw",
    "image/png raw",
  ]);
});

test("an object for XML or a picture is never sent", async () => {
  const { told, call } = await serve({ "/xml": { post: takes("application/xml"), put: takes("image/*") } });
  await expect(call("POST")("/xml", { body: { a: 1 } })).rejects.toMatchObject({
    code: "ARGUMENT_INVALID",
    message: expect.stringMatching(
      /^POST \/xml: the body is an object or a list, .* application\/xml: give it as text/,
    ),
  });
  await expect(call("PUT")("/xml", { body: [1] })).rejects.toMatchObject({ code: "ARGUMENT_INVALID" });
  expect(told.seen).toEqual([]);
  await call("POST")("/xml", { body: { a: 1 }, headers: { "Content-Type": "application/json" } });
  await call("POST")("/xml", { body: "<a/>" });
  expect(told.seen).toEqual(['application/json {"a":1}', "application/xml <a/>"]);
});

const answers = (...types: string[]): object => ({
  responses: { 200: { description: "Done.", content: Object.fromEntries(types.map((type) => [type, {}])) } },
});

test("a write that answers with the page or the XML that it declares was done", async () => {
  const { told, call } = await serve({
    "/html": { post: answers("text/html") },
    "/xml": { post: answers("application/xml") },
    "/svg": { post: answers("image/svg+xml") },
    "/json": { post: answers("application/json") },
  });
  const page = "<!doctype html><p>ok</p>";
  for (const [path, type, body] of [
    ["/html", "text/html", page],
    ["/xml", "application/xml", "<a>1</a>"],
    ["/svg", "image/svg+xml", "<svg/>"],
  ] as const) {
    told.answer = { type, body };
    expect(await call("POST")(path)).toMatchObject({ data: body });
  }
  told.answer = { type: "text/html", body: page };
  for (const path of ["/json", "/xml"])
    await expect(call("POST")(path)).rejects.toMatchObject({ code: "OUTCOME_UNKNOWN" });
});

test("an answer is read as its own content type says, where the document announces it", async () => {
  const { told, call } = await serve({
    "/pdf": { get: answers("application/pdf"), post: answers("application/pdf") },
    "/two": { get: answers("application/json", "text/csv", "image/*") },
    "/any": { get: answers("*/*") },
  });
  const bytes = new Uint8Array([37, 80, 68, 70, 255]);
  const read = async (method: string, path: string, type: string, body: string | Uint8Array): Promise<unknown> => {
    told.answer = { type, body };
    const { data } = await call(method)(path);
    return data instanceof Blob ? [data.type, ...new Uint8Array(await data.arrayBuffer())] : data;
  };
  expect(await read("GET", "/pdf", "application/pdf", bytes)).toEqual(["application/pdf", ...bytes]);
  expect(await read("POST", "/pdf", "application/pdf", bytes)).toEqual(["application/pdf", ...bytes]);
  expect(await read("GET", "/pdf", "application/pdf", "")).toBeUndefined();
  expect(await read("GET", "/two", "application/json", '{"a":1}')).toEqual({ a: 1 });
  expect(await read("GET", "/two", "text/csv; charset=utf-8", "a,b")).toBe("a,b");
  expect(await read("GET", "/two", "image/png", bytes)).toEqual(["image/png", ...bytes]);
  expect(await read("GET", "/any", "text/plain", "5")).toBe("5");
  expect(await read("GET", "/any", "application/json", "5")).toBe(5);
  told.answer = { type: "application/pdf", body: bytes };
  expect(await call("GET")("/pdf", { parseAs: "arrayBuffer" })).toMatchObject({ data: bytes.buffer });
});

test("what is no JSON and nowhere announced ends in an error that names parseAs", async () => {
  const { told, call } = await serve({ "/json": { get: answers("application/json") } });
  told.answer = { type: "text/csv", body: "a,b" };
  await expect(call("GET")("/json")).rejects.toMatchObject({
    code: "UNEXPECTED_CONTENT",
    message: 'Expected JSON, found text/csv with status 200, which parseAs: "text" or "blob" would take: GET /json',
  });
  told.answer = { type: "text/plain", body: '{"a":1}' };
  expect(await call("GET")("/json")).toMatchObject({ data: { a: 1 } });
});
