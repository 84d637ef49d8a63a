import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { writeBody } from "../../../src/clients/plain/write-body.ts";

test.each([
  ["application/json", { a: [1] }, '{"a":[1]}'],
  ["application/merge-patch+json; charset=utf-8", { a: null }, '{"a":null}'],
  ["application/json", "text", '"text"'],
  [
    "application/x-www-form-urlencoded",
    { a: 1, b: ["x", "y z"], c: { d: true }, none: undefined },
    "a=1&b=x&b=y+z&c%5Bd%5D=true",
  ],
  ["application/x-www-form-urlencoded", { items: [{ price: "p" }] }, "items%5Bprice%5D=p"],
  ["text/plain", "text", "text"],
  ["text/plain", 5, "5"],
  ["application/xml", "<a/>", "<a/>"],
])("%s of %o", (type, body, want) => {
  expect(writeBody(type, body, Error)).toBe(want);
});

test("a form of parts has files as they are, lists part by part, objects as JSON", async () => {
  const form = writeBody(
    "multipart/form-data",
    {
      file: new File(["content"], "a.txt", { type: "text/plain" }),
      tags: ["a", "b"],
      meta: { size: 1 },
      at: new Date(0),
      none: undefined,
    },
    Error,
  );
  if (!(form instanceof FormData)) throw new Error("It is no form.");
  const file = form.get("file");
  const meta = form.get("meta");
  if (!(file instanceof File) || !(meta instanceof File)) throw new Error("They are no files.");
  expect([file.name, await file.text(), meta.type, await meta.text()]).toEqual([
    "a.txt",
    "content",
    "application/json",
    '{"size":1}',
  ]);
  expect([form.getAll("tags"), form.getAll("at"), form.has("none")]).toEqual([
    ["a", "b"],
    ["1970-01-01T00:00:00.000Z"],
    false,
  ]);
});

test.each([
  ["a form", new FormData()],
  ["parameters", new URLSearchParams("a=1")],
  ["bytes", new Uint8Array([1])],
  ["a file", new Blob(["a"])],
  ["a stream", new ReadableStream()],
])("%s is sent as it is", (_, body) => {
  expect(writeBody("multipart/form-data", body, Error)).toBe(body);
});

test.each([
  ["application/xml", { a: 1 }],
  ["text/csv", [["a", "b"]]],
  ["image/*", { a: 1 }],
])("%s of an object is refused: nobody said how it is written", (type, body) => {
  expect(() => writeBody(type, body, Error)).toThrow(
    `the body is an object or a list, which nobody can write as ${type}: give it as text or bytes, or name a Content-Type that is JSON or a form`,
  );
});

test("bytes that stand for JSON are sent as they are, and not as an empty object", () => {
  const bytes = new TextEncoder().encode("[1]");
  expect(writeBody("application/json", bytes, Error)).toBe(bytes);
  const form = new FormData();
  expect(writeBody("application/json", form, Error)).toBe(form);
});

test("what Node reads from a file is sent as it comes", () => {
  const read = Readable.from([Buffer.from("a")]);
  expect(writeBody("application/octet-stream", read, Error)).toBe(read);
});
