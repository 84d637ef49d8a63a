import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { serve } from "./told-service.ts";

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

test("text is never sent as a picture, unless its type is named", async () => {
  const { told, call } = await serve({ "/image": { put: takes("image/*") } });
  await expect(call("PUT")("/image", { body: "<svg/>" })).rejects.toMatchObject({
    code: "ARGUMENT_INVALID",
    message:
      "PUT /image: the body is text, and nobody knows which of image/* it is: name its Content-Type, or give a Blob that has one.",
  });
  expect(told.seen).toEqual([]);
  await call("PUT")("/image", { body: "<svg/>", headers: { "Content-Type": "image/svg+xml" } });
  expect(told.seen).toEqual(["image/svg+xml <svg/>"]);
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
  const pdf = { "application/pdf": { schema: { type: "string", format: "binary" } } };
  const { told, call } = await serve({
    "/pdf": { get: { responses: { 200: { description: "It.", content: pdf } } }, post: answers("application/pdf") },
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

test("an answer that is bytes under a range is a Blob, whatever comes", async () => {
  const schema = { $ref: "#/components/schemas/Bytes" };
  const json = { "application/json": {} };
  const { told, call } = await serve(
    {
      "/any": { get: { responses: { 200: { description: "It.", content: { "*/*": { schema } } } } } },
      "/other": { get: { responses: { 200: { description: "It.", content: { "*/*": { schema }, ...json } } } } },
      "/image": { get: { responses: { 200: { description: "It.", content: { "image/*": { schema } } } } } },
      "/shared": { get: { responses: { 200: { $ref: "#/components/responses/Any" } } } },
    },
    {
      schemas: { Bytes: { type: "string", format: "binary" } },
      responses: { Any: { description: "It.", content: { "*/*": { schema } } } },
    },
  );
  const read = async (path: string, type: string, body = "[1]"): Promise<unknown> => {
    told.answer = { type, body };
    const { data } = await call("GET")(path);
    return data instanceof Blob ? `Blob ${data.type} ${await data.text()}` : data;
  };
  for (const path of ["/any", "/shared"])
    for (const type of ["text/plain", "application/json", "application/pdf"])
      expect(await read(path, type)).toBe(`Blob ${type} [1]`);
  expect(await read("/image", "image/svg+xml")).toBe("Blob image/svg+xml [1]");
  expect(await read("/other", "text/plain")).toBe("Blob text/plain [1]");
  expect(await read("/other", "application/json")).toEqual([1]);
  // What is no picture is none of them: a page of a proxy says so.
  await expect(read("/image", "text/html", "<p>")).rejects.toMatchObject({ code: "UNEXPECTED_CONTENT" });
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

test("arguments stand in headers, cookies and the query as their types and styles say", async () => {
  const list = { type: "array", items: { type: "string" } };
  const map = { type: "object" };
  const contents = { "text/plain": {}, "application/json": {} };
  const parameters = [
    { name: "X-List", in: "header", schema: list },
    { name: "X-Map", in: "header", explode: true, schema: map },
    { name: "X-Json", in: "header", content: { "application/json": {} } },
    { name: "list", in: "cookie", schema: list },
    { name: "joined", in: "cookie", explode: false, schema: list },
    { name: "map", in: "cookie", explode: false, schema: map },
    { name: "to", in: "query", allowReserved: true, schema: { type: "string" } },
    { name: "plain", in: "query", content: { "text/plain": {} } },
    { name: "either", in: "query", content: contents },
    { name: "form", in: "query", content: { "application/x-www-form-urlencoded": {} } },
  ];
  const { told, call } = await serve({ "/a": { get: { parameters, responses: { 204: { description: "Done." } } } } });
  const send = async (params: object): Promise<(typeof told.requests)[number] | undefined> => {
    told.answer = { status: 204 };
    await call("GET")("/a", { params });
    return told.requests.at(-1);
  };
  const header = { "X-List": ["a", "b c", "50%"], "X-Map": { a: 1, b: "x" }, "X-Json": { a: ["ü日"] } };
  const cookie = { list: ["a", "b;c"], joined: ["a", "b"], map: { a: 1, b: 2 } };
  const sent = await send({ header, cookie });
  expect([sent?.headers["x-list"], sent?.headers["x-map"], sent?.headers["x-json"], sent?.headers.cookie]).toEqual([
    "a,b c,50%",
    "a=1,b=x",
    String.raw`{"a":["\u00fc\u65e5"]}`,
    "list=a; list=b%3Bc; joined=a,b; map=a,1,b,2",
  ]);
  const query = { to: "https://a.example/b?c=d", plain: "a b", either: { x: 1 }, form: "a=x&b=y" };
  expect((await send({ query }))?.url).toBe(
    "/a?to=https://a.example/b?c=d&plain=a%20b&either=%7B%22x%22%3A1%7D&form=a%3Dx%26b%3Dy",
  );
  for (const params of [{ query: { plain: { a: 1 } } }, { header: { "X-List": ["日"] } }])
    await expect(call("GET")("/a", { params })).rejects.toMatchObject({ code: "QUERY_INVALID" });
});

test("a method that nobody can send is refused in words, and noted", async () => {
  const answers204 = { responses: { 204: { description: "Done." } } };
  const { told, notes, call } = await serve(
    { "/a": { trace: answers204, additionalOperations: { CONNECT: answers204, TRACK: answers204, COPY: answers204 } } },
    {},
    { openapi: "3.2.0" },
  );
  expect(notes).toEqual(["no client can send TRACE /a, CONNECT /a, TRACK /a"]);
  for (const method of ["CONNECT", "TRACK", "trace"])
    await expect(Reflect.apply(call("request"), undefined, [method, "/a"])).rejects.toMatchObject({
      code: "ARGUMENT_INVALID",
      message: expect.stringContaining(`${method.toUpperCase()} /a: `),
    });
  await expect(call("TRACE")("/a")).rejects.toMatchObject({ code: "ARGUMENT_INVALID" });
  await Reflect.apply(call("request"), undefined, ["COPY", "/a"]);
  expect(told.requests.length).toBe(1);
});

test("arguments stand behind the query that a path has", async () => {
  const parameters = [
    { name: "q", in: "query", schema: { type: "string" } },
    { name: "r", in: "query", allowReserved: true, schema: { type: "string" } },
  ];
  const { told, call } = await serve({
    "/search?kind=a": { get: { ...takes("*/*"), requestBody: undefined, parameters } },
  });
  await call("GET")("/search?kind=a");
  await call("GET")("/search?kind=a", { params: { query: { q: "x" } } });
  await call("GET")("/search?kind=a", { params: { query: { q: "a?b", r: "a?b" } } });
  expect(told.requests.map(({ url }) => url)).toEqual([
    "/search?kind=a",
    "/search?kind=a&q=x",
    "/search?kind=a&q=a%3Fb&r=a?b",
  ]);
});

test("headers may be a list of pairs, and none has the name of a place in it", async () => {
  const { told, call } = await serve({ "/text": { post: takes("text/plain"), get: answers("application/json") } });
  const pairs = [
    ["X-A", "1"],
    ["X-A", "2"],
    ["Content-Type", "text/csv"],
  ];
  await call("POST")("/text", { body: "a", headers: pairs });
  await call("GET")("/text", { headers: new Headers({ "X-A": "3" }) });
  await call("GET")("/text", { headers: { "X-A": "4" } });
  expect(told.requests.map(({ headers }) => [headers["x-a"], headers["0"]])).toEqual([
    ["1, 2", undefined],
    ["3", undefined],
    ["4", undefined],
  ]);
  expect(told.seen[0]).toBe("text/csv a");
});

test("a body of a read is refused before it is sent, whatever the document says", async () => {
  const { call, notes } = await serve({
    "/a": {
      get: {
        requestBody: { required: true, content: { "application/json": {} } },
        responses: { 204: { description: "Done." } },
      },
    },
  });
  await expect(call("GET")("/a", { body: { b: 1 } })).rejects.toMatchObject({
    code: "ARGUMENT_INVALID",
    message: expect.stringContaining("fetch sends no body with GET"),
  });
  expect(notes).toContain("no client can send the bodies of GET /a");
});
