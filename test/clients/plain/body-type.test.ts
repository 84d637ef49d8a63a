import { expect, test } from "vitest";
import { bodyType, boundaryOf, partsType } from "../../../src/clients/plain/body-type.ts";

const png = new Blob(["a"], { type: "image/png" });
const form = "application/x-www-form-urlencoded";

// A range is not a media type: Content-Type takes none (RFC 9110, sections 8.3.1 and 12.5.1).
test.each<[declared: string | undefined, body: unknown, want: string | undefined]>([
  ["*/*", png, "image/png"],
  ["*/*", new Blob(["a"]), "application/octet-stream"],
  ["*/*", Buffer.from("a"), "application/octet-stream"],
  ["*/*", new ArrayBuffer(1), "application/octet-stream"],
  ["*/*", png.stream(), "application/octet-stream"],
  ["*/*", "text", "text/plain;charset=UTF-8"],
  ["*/*", new URLSearchParams("a=1"), `${form};charset=UTF-8`],
  ["*/*", new FormData(), undefined],
  ["*/*", { a: 1 }, "application/json"],
  ["*/*;q=0.8", [1], "application/json"],
  ["application/*", { a: 1 }, "application/json"],
  ["application/*+json", { a: 1 }, "application/json"],
  ["image/*", png, "image/png"],
  ["image/*", new Uint8Array(1), "application/octet-stream"],
  ["image/*", { a: 1 }, "image/*"],
  // Neither text nor JSON is a picture: nobody knows what the text is.
  ["image/*", "GIF89a", "image/*"],
  ["image/*", 5, "image/*"],
  ["application/*", "text", "application/*"],
  ["application/*", 5, "application/json"],
  ["application/*+json", "text", "application/json"],
  ["text/*", "a,b", "text/plain;charset=UTF-8"],
  ["text/*", 5, "text/plain;charset=UTF-8"],
  ["*/*", 5, "application/json"],
  ["application/octet-stream", png, "application/octet-stream"],
  ["application/xml", "<a/>", "application/xml"],
  ["application/json", { a: 1 }, "application/json"],
  ["application/json", png, "image/png"],
  ["application/json", new Uint8Array(1), "application/json"],
  [undefined, { a: 1 }, "application/json"],
])("declared as %s, %o goes as %s", (declared, body, want) => {
  expect(bodyType(declared, body)).toBe(want);
});

test("a body of parts names its boundary, unless `fetch` makes it", () => {
  const own = partsType("multipart/mixed", { a: 1 }, Error) ?? "";
  expect(own).toMatch(/^multipart\/mixed; boundary=[\w-]{36}$/);
  expect(partsType("multipart/mixed", { a: 1 }, Error)).not.toBe(own);
  expect(partsType("multipart/form-data", new FormData(), Error)).toBeUndefined();
  expect(partsType("multipart/mixed; boundary=x", new Blob([]), Error)).toBe("multipart/mixed; boundary=x");
  for (const body of ["text", new Blob([]), [1], 5])
    expect(() => partsType("multipart/mixed", body, Error)).toThrow("which names the boundary");
});

test.each([
  ['multipart/mixed; boundary="a b"; charset=utf-8', "a b"],
  ["multipart/mixed;BOUNDARY=x-y", "x-y"],
  ["multipart/mixed; charset=utf-8", undefined],
])("%s has the boundary %s", (type, want) => {
  expect(boundaryOf(type)).toBe(want);
});
