import { describe, expect, test } from "vitest";
import { BufferedResponse } from "../../../src/http/timeout/buffered-response.ts";

const bytes = new TextEncoder().encode('{"naïve":1}');

function make(): Response {
  return new BufferedResponse(
    bytes,
    new Response(null, { status: 201, statusText: "Made", headers: { "content-type": "application/json", etag: "1" } }),
  );
}

test("it is a Response, with the head of the original", () => {
  const response = make();
  expect(response).toBeInstanceOf(Response);
  expect([response.status, response.statusText, response.ok, response.headers.get("etag"), response.url]).toEqual([
    201,
    "Made",
    true,
    "1",
    "",
  ]);
});

describe("reads as a Response does", () => {
  test.each<[string, (response: Response) => Promise<unknown>, unknown]>([
    ["text", (response) => response.text(), '{"naïve":1}'],
    ["json", (response) => response.json(), { naïve: 1 }],
    ["bytes", (response) => response.bytes(), bytes],
    ["arrayBuffer", async (response) => new Uint8Array(await response.arrayBuffer()), bytes],
    ["blob", async (response) => (await response.blob()).text(), '{"naïve":1}'],
    ["body", async (response) => new Response(response.body).text(), '{"naïve":1}'],
    ["clone", async (response) => response.clone().json(), { naïve: 1 }],
  ])("%s", async (_, read, want) => {
    expect(await read(make())).toEqual(want);
  });

  test("formData", async () => {
    const response = new BufferedResponse(
      new TextEncoder().encode("a=1&b=2"),
      new Response(null, { headers: { "content-type": "application/x-www-form-urlencoded" } }),
    );
    expect([...(await response.formData())]).toEqual([
      ["a", "1"],
      ["b", "2"],
    ]);
  });

  test("a text that begins with a byte order mark is read without it", async () => {
    const response = new BufferedResponse(new Uint8Array([0xef, 0xbb, 0xbf, 0x31]), new Response());
    expect(await response.json()).toBe(1);
  });

  test("an empty body is no JSON", async () => {
    await expect(new BufferedResponse(new Uint8Array(), new Response()).json()).rejects.toThrow(SyntaxError);
  });
});

describe("once", () => {
  test.each<[string, (response: Response) => Promise<unknown>]>([
    ["text", (response) => response.text()],
    ["the stream", (response) => new Response(response.body).text()],
  ])("after %s it is used", async (_, read) => {
    const response = make();
    expect(response.bodyUsed).toBe(false);
    await read(response);
    expect(response.bodyUsed).toBe(true);
    await expect(response.json()).rejects.toThrow(TypeError);
    expect(() => response.clone()).toThrow(TypeError);
  });

  test("a stream that somebody reads is not read by somebody else", async () => {
    const response = make();
    response.body?.getReader();
    await expect(response.text()).rejects.toThrow(TypeError);
  });

  test("what is changed in the copy of an ArrayBuffer stays there", async () => {
    const response = make();
    const copy = response.clone();
    new Uint8Array(await response.arrayBuffer()).fill(0);
    expect(await copy.json()).toEqual({ naïve: 1 });
  });
});
