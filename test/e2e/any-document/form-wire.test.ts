import { expect, test } from "vitest";
import { readMultipart } from "./read-multipart.ts";
import { serve } from "./told-service.ts";

const form = "application/x-www-form-urlencoded";
const done = { 204: { description: "Done." } };

/** An operation that takes a body of one type, with the encodings of its fields. */
const takes = (type: string, encoding?: object, schema: object = { type: "object" }): object => ({
  requestBody: { required: true, content: { [type]: { schema, ...(encoding && { encoding }) } } },
  responses: done,
});

const address = { street: "1 Main", zip: "9+9" };

// OpenAPI 3.1.2, "Encoding Object": what has no style, explode or allowReserved is written as by `content`, and a query
// parameter shows how what has one is.
test("the fields of a form stand as their encodings say", async () => {
  const { told, call } = await serve({
    "/none": { post: takes(form) },
    "/styled": {
      post: takes(form, {
        list: { style: "form", explode: false },
        pipes: { style: "pipeDelimited" },
        spaces: { style: "spaceDelimited" },
        deep: { style: "deepObject", explode: true },
        deepList: { style: "deepObject", explode: true },
        whole: { explode: true },
        joined: { explode: false },
        address: { allowReserved: true },
        text: { contentType: "application/json" },
        texts: { contentType: "application/json" },
      }),
    },
  });
  const send = async (path: string, body: object): Promise<string | undefined> => {
    await call("POST")(path, { body });
    return told.seen.pop();
  };
  expect(await send("/none", { id: "a b", tags: ["x", "y&"], address, none: null, at: new Date(0) })).toBe(
    `${form} id=a+b&tags=x&tags=y%26&address=%7B%22street%22%3A%221+Main%22%2C%22zip%22%3A%229%2B9%22%7D&at=1970-01-01T00%3A00%3A00.000Z`,
  );
  expect(await send("/none", { all: [{ a: 1 }, { a: 2 }] })).toBe(
    `${form} all=%7B%22a%22%3A1%7D&all=%7B%22a%22%3A2%7D`,
  );
  expect(await send("/styled", { list: ["a,b", "c"], pipes: ["a", "b"], spaces: ["a", "b"] })).toBe(
    `${form} list=a%2Cb,c&pipes=a%7Cb&spaces=a%20b`,
  );
  expect(await send("/styled", { deep: { a: 1, b: { c: "ü" } }, deepList: ["x", "y"] })).toBe(
    `${form} deep%5Ba%5D=1&deep%5Bb%5D%5Bc%5D=%C3%BC&deepList%5B%5D=x&deepList%5B%5D=y`,
  );
  expect(await send("/styled", { whole: address, joined: address })).toBe(
    `${form} street=1%20Main&zip=9%2B9&joined=street,1%20Main,zip,9%2B9`,
  );
  expect(await send("/styled", { address: "https://a.example/x?y=1&z=ü%20#5+[6]", text: "a", texts: ["a", 1] })).toBe(
    `${form} address=https://a.example/x?y=1%26z=%C3%BC%20%235%2B%5B6%5D&text=%22a%22&texts=%5B%22a%22%2C1%5D`,
  );
});

test("a form of text never takes a file in silence", async () => {
  const { told, call } = await serve({ "/": { post: takes(form, { a: { style: "form" } }) } });
  for (const body of [{ b: new Blob(["x"]) }, { a: new Uint8Array(1) }, { b: [new Blob(["x"])] }])
    await expect(call("POST")("/", { body })).rejects.toMatchObject({
      code: "ARGUMENT_INVALID",
      message: expect.stringMatching(/^POST \/: the field [ab] /),
    });
  await expect(call("POST")("/", { body: { a: [{ b: 1 }] } })).rejects.toMatchObject({ code: "ARGUMENT_INVALID" });
  expect(told.requests).toEqual([]);
});

/** The parts of what came last: disposition, type, other headers, text. */
function partsOf(told: Awaited<ReturnType<typeof serve>>["told"]): unknown[] {
  const { headers, body } = told.requests.at(-1) ?? { headers: {}, body: Buffer.alloc(0) };
  return readMultipart(headers["content-type"] ?? "", body).map((part) => {
    const { "content-disposition": disposition, "content-type": type, ...others } = part.headers;
    const more = Object.keys(others).length > 0 ? [others] : [];
    return [disposition, type, part.body.toString("utf8"), ...more];
  });
}

test("the parts of a form have the types and headers that their encodings say", async () => {
  const { told, notes, call } = await serve(
    {
      "/none": { post: takes("multipart/form-data") },
      "/typed": {
        post: takes("multipart/form-data", {
          xml: { contentType: "application/xml; charset=utf-8" },
          picture: {
            contentType: "image/png, image/jpeg",
            headers: {
              "X-Kind": { schema: { const: "scan" } },
              "X-Size": { $ref: "#/components/headers/Size" },
              "Content-Type": { schema: { const: "never/sent" } },
            },
          },
          note: { contentType: "text/markdown" },
          text: { contentType: "application/json" },
          wild: { contentType: "image/*" },
          either: { contentType: "text/plain, application/json" },
          list: { style: "form", explode: false },
          deep: { style: "deepObject", explode: true },
        }),
      },
    },
    { headers: { Size: { required: true, schema: { type: "integer", default: 7 } } } },
  );
  expect(notes).toEqual([]);
  await call("POST")("/none", {
    body: {
      file: new File(["content"], 'a "b"\r\n日.txt', { type: "text/plain" }),
      blob: new Blob(["raw"]),
      bytes: new Uint8Array([65, 66]),
      'a"b': "ü",
      tags: ["a", 5],
      meta: { size: 1 },
      metas: [{ a: 1 }, { a: 2 }],
      at: new Date(0),
      none: undefined,
      nothing: null,
    },
  });
  const named = (name: string, file?: string): string =>
    `form-data; name="${name}"${file === undefined ? "" : `; filename="${file}"`}`;
  expect(partsOf(told)).toEqual([
    [named("file", "a %22b%22%0D%0A日.txt"), "text/plain", "content"],
    [named("blob", "blob"), "application/octet-stream", "raw"],
    [named("bytes", "blob"), "application/octet-stream", "AB"],
    [named("a%22b"), undefined, "ü"],
    [named("tags"), undefined, "a"],
    [named("tags"), undefined, "5"],
    [named("meta"), "application/json", '{"size":1}'],
    [named("metas"), "application/json", '{"a":1}'],
    [named("metas"), "application/json", '{"a":2}'],
    [named("at"), undefined, "1970-01-01T00:00:00.000Z"],
  ]);
  await call("POST")("/typed", {
    body: {
      xml: "<a/>",
      picture: new Blob(["raw"]),
      note: "# x",
      text: "x",
      wild: new Blob(["raw"], { type: "image/gif" }),
      either: { a: 1 },
      list: ["a,b", "c"],
      deep: { "a b": "ü&", c: 1 },
    },
  });
  expect(partsOf(told)).toEqual([
    [named("xml"), "application/xml; charset=utf-8", "<a/>"],
    [named("picture", "blob"), "image/png", "raw", { "x-kind": "scan", "x-size": "7" }],
    [named("note"), "text/markdown", "# x"],
    [named("text"), "application/json", '"x"'],
    [named("wild", "blob"), "image/gif", "raw"],
    [named("either"), "application/json", '{"a":1}'],
    [named("list"), undefined, "a,b,c"],
    [named("deep[a b]"), undefined, "ü&"],
    [named("deep[c]"), undefined, "1"],
  ]);
  await expect(call("POST")("/typed", { body: { xml: { a: 1 } } })).rejects.toMatchObject({
    code: "ARGUMENT_INVALID",
    message: expect.stringMatching(/^POST \/typed: the field xml .*application\/xml/),
  });
  await expect(call("POST")("/typed", { body: { wild: "GIF89a" } })).rejects.toMatchObject({
    code: "ARGUMENT_INVALID",
    message:
      "POST /typed: the field wild is text, and nobody knows which of image/* it is: give a Blob that has a type",
  });
});

// "contentType: the default value depends on the property type": https://spec.openapis.org/oas/v3.1.2.html#encoding-object
test("a part has the type that its schema names, unless an encoding says another", async () => {
  const text = { type: "string" };
  const { told, call } = await serve(
    {
      "/": {
        post: takes(
          "multipart/form-data",
          { other: { contentType: "image/gif" } },
          {
            allOf: [
              { $ref: "#/components/schemas/Base" },
              {
                type: "object",
                properties: {
                  base64: { ...text, contentEncoding: "base64" },
                  both: { ...text, contentMediaType: "image/png", contentEncoding: "base64" },
                  list: { type: "array", items: { $ref: "#/components/schemas/Xml" } },
                  other: { $ref: "#/components/schemas/Xml" },
                  plain: text,
                  lists: { $ref: "#/components/schemas/Lists" },
                },
              },
            ],
          },
        ),
      },
    },
    {
      schemas: {
        Xml: { ...text, contentMediaType: "application/xml" },
        Lists: { type: "array", items: { $ref: "#/components/schemas/Lists" } },
        Base: { type: "object", properties: { xml: { $ref: "#/components/schemas/Xml" } } },
      },
    },
  );
  await call("POST")("/", {
    body: { xml: "<a/>", base64: "aGk=", both: "aGk=", list: ["<b/>"], other: "GIF", plain: "x" },
  });
  expect(partsOf(told)).toEqual([
    ['form-data; name="xml"', "application/xml", "<a/>"],
    ['form-data; name="base64"', "application/octet-stream", "aGk="],
    ['form-data; name="both"', "image/png", "aGk="],
    ['form-data; name="list"', "application/xml", "<b/>"],
    ['form-data; name="other"', "image/gif", "GIF"],
    ['form-data; name="plain"', undefined, "x"],
  ]);
});

test("the parts are what a reader of the platform takes them for", async () => {
  const { told, call } = await serve({ "/": { post: takes("multipart/form-data") } });
  const bytes = new Uint8Array(Array.from({ length: 256 }, (_, at) => at));
  await call("POST")("/", { body: { file: new File([bytes], "日.bin"), meta: { a: 1 }, text: "a\r\nb" } });
  const { headers, body } = told.requests.at(-1) ?? {};
  const read = await new Response(new Uint8Array(body ?? []), {
    headers: { "content-type": String(headers?.["content-type"]) },
  }).formData();
  const file = read.get("file");
  if (!(file instanceof File)) throw new Error("The file came as text.");
  expect([file.name, file.type]).toEqual(["日.bin", "application/octet-stream"]);
  expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes);
  expect([read.get("meta"), read.get("text")]).toEqual(['{"a":1}', "a\r\nb"]);
});

test("other bodies of parts have their own type, and what nobody can write is refused", async () => {
  const list = { type: "array", items: {} };
  const { told, notes, call } = await serve({
    "/mixed": { post: takes("multipart/mixed", { id: { contentType: "text/plain" } }) },
    "/related": { post: takes("multipart/related") },
    "/parts": { post: takes("multipart/mixed", undefined, list) },
  });
  expect(notes).toEqual([
    "no client can write objects for these, so give text or bytes: POST /parts (multipart/mixed)",
  ]);
  await call("POST")("/mixed", { body: { id: 5, meta: { a: 1 } } });
  expect(told.requests.at(-1)?.headers["content-type"]).toMatch(/^multipart\/mixed; boundary=/);
  expect(partsOf(told)).toEqual([
    ['form-data; name="id"', "text/plain", "5"],
    ['form-data; name="meta"', "application/json", '{"a":1}'],
  ]);
  const own = new FormData();
  own.append("a", "1");
  await call("POST")("/related", { body: own });
  expect(told.requests.at(-1)?.headers["content-type"]).toMatch(/^multipart\/related; boundary=/);
  expect(partsOf(told)).toEqual([['form-data; name="a"', undefined, "1"]]);
  const sent = told.requests.length;
  for (const body of [[1, 2], "text", new Uint8Array(1)])
    await expect(call("POST")("/parts", { body })).rejects.toMatchObject({
      code: "ARGUMENT_INVALID",
      message: expect.stringMatching(/^POST \/parts: .*boundary/),
    });
  expect(told.requests.length).toBe(sent);
  await call("POST")("/parts", {
    body: "--x\r\n\r\n1\r\n--x--",
    headers: { "Content-Type": "multipart/mixed; boundary=x" },
  });
  expect(partsOf(told)).toEqual([[undefined, undefined, "1"]]);
});

test("headers of parts that no client can send are noted", async () => {
  const { notes } = await serve({
    "/": {
      post: takes("multipart/form-data", {
        a: { headers: { "X-Free": { required: true, schema: { type: "string" } }, "X-May": { schema: {} } } },
      }),
    },
  });
  expect(notes).toEqual(["no client can send these headers of parts: POST / (a: X-Free)"]);
});

test("a body that may be JSON or a form is JSON, unless its caller chooses", async () => {
  const encoding = { list: { style: "pipeDelimited" } };
  const types = { "application/json": {}, [form]: { encoding }, "multipart/form-data": {} };
  const { told, notes, call } = await serve({
    "/both": { post: { requestBody: { content: types }, responses: done } },
    "/jsons": {
      post: { requestBody: { content: { "application/json": {}, "text/json": {} } }, responses: done },
    },
    "/forms": {
      post: { requestBody: { content: { "multipart/form-data": {}, [form]: { encoding } } }, responses: done },
    },
  });
  expect(notes).toEqual([
    `these take bodies of several types, the first unless headers say another Content-Type: POST /both (application/json, ${form}, multipart/form-data), POST /forms (multipart/form-data, ${form})`,
  ]);
  const body = { list: ["a", "b"] };
  const chosen = async (path: string, init: object): Promise<unknown> => {
    await call("POST")(path, { body, ...init });
    return told.seen.at(-1)?.startsWith("multipart/") ? partsOf(told) : told.seen.at(-1);
  };
  const parts = ["a", "b"].map((one) => ['form-data; name="list"', undefined, one]);
  expect(await chosen("/both", {})).toBe('application/json {"list":["a","b"]}');
  for (const path of ["/both", "/forms"])
    for (const init of [
      { headers: { "content-type": form } },
      { headers: new Headers({ "Content-Type": form }) },
      { params: { header: { "Content-Type": form } } },
    ])
      expect(await chosen(path, init)).toBe(`${form} list=a%7Cb`);
  expect(await chosen("/both", { headers: { "CONTENT-TYPE": "multipart/form-data" } })).toEqual(parts);
  expect(await chosen("/forms", {})).toEqual(parts);
  const own = new FormData();
  own.append("list", "a");
  expect(await chosen("/both", { body: own, headers: { "content-type": "multipart/form-data" } })).toEqual([parts[0]]);
  await expect(call("POST")("/both", { body, headers: { "content-type": `${form}ed` } })).rejects.toMatchObject({
    code: "ARGUMENT_INVALID",
  });
});
