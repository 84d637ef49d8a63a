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
    "a=1&b=x&b=y+z&c=%7B%22d%22%3Atrue%7D",
  ],
  ["application/x-www-form-urlencoded", { items: [{ price: "p" }] }, "items=%7B%22price%22%3A%22p%22%7D"],
  ["text/plain", "text", "text"],
  ["text/plain", 5, "5"],
  ["application/xml", "<a/>", "<a/>"],
])("%s of %o", (type, body, want) => {
  expect(writeBody(type, body, Error)).toBe(want);
});

test("an object becomes the parts that its boundary keeps apart", async () => {
  const written = writeBody("multipart/mixed; boundary=x", { a: 1, b: [{ c: 2 }] }, Error, { a: { type: "text/css" } });
  if (!(written instanceof Blob)) throw new Error("It has no parts.");
  const parts = [
    'Content-Disposition: form-data; name="a"\r\nContent-Type: text/css\r\n\r\n1\r\n',
    'Content-Disposition: form-data; name="b"\r\nContent-Type: application/json\r\n\r\n{"c":2}\r\n',
  ];
  expect(await written.text()).toBe(`${parts.map((part) => `--x\r\n${part}`).join("")}--x--\r\n`);
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

test.each([
  ["image/*", "GIF89a"],
  ["application/*", "text"],
  ["image/*", 5],
])("%s of the text %s is refused: nobody said what it is", (type, body) => {
  expect(() => writeBody(type, body, Error)).toThrow(
    `the body is text, and nobody knows which of ${type} it is: name its Content-Type, or give a Blob that has one.`,
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
