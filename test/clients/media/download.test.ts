import { expect, test } from "vitest";
import { toDownload } from "../../../src/clients/media/download.ts";

test.each<[string, Record<string, string>, string | undefined]>([
  ["nothing", {}, undefined],
  ["quoted", { "content-disposition": 'attachment; filename="a b.pdf"' }, "a b.pdf"],
  ["unquoted", { "content-disposition": "attachment; filename=a.pdf; size=1" }, "a.pdf"],
  ["with an escaped quote", { "content-disposition": 'attachment; filename="a\\"b.pdf"' }, 'a"b.pdf'],
  [
    "encoded, which goes before the plain one",
    { "content-disposition": "attachment; filename=\"x.pdf\"; filename*=UTF-8''%C3%A9t%C3%A9.pdf" },
    "été.pdf",
  ],
  ["encoded badly", { "content-disposition": "attachment; filename=\"x.pdf\"; filename*=UTF-8''%E9" }, "x.pdf"],
  ["a path", { "content-disposition": 'attachment; filename="../../etc/passwd"' }, "passwd"],
  ["a path of Windows", { "content-disposition": "attachment; filename*=UTF-8''C%3A%5Ca%5Cb.txt" }, "b.txt"],
  ["a folder alone", { "content-disposition": 'attachment; filename=".."' }, undefined],
])("the file name: %s", (_what, headers, want) => {
  expect(toDownload(new Response("x", { headers })).fileName).toBe(want);
});

test.each<[string, Record<string, string>, number | undefined]>([
  ["said", { "content-length": "12" }, 12],
  ["not said", {}, undefined],
  ["compressed", { "content-length": "12", "content-encoding": "gzip" }, undefined],
  ["nonsense", { "content-length": "-1" }, undefined],
])("the length: %s", (_what, headers, want) => {
  expect(toDownload(new Response("x", { headers })).lengthBytes).toBe(want);
});

test("an answer without a body is an empty stream; version and type are handed on", async () => {
  const { content, etag, contentType } = toDownload(
    new Response(null, { headers: { etag: 'W/"1"', "content-type": "image/png" } }),
  );
  expect([await new Response(content).text(), etag, contentType]).toEqual(["", 'W/"1"', "image/png"]);
});
