import { describe, expect, test } from "vitest";
import { WebhookRefused } from "../../src/errors/webhook-refused.ts";
import type { DeliveryOutcome } from "../../src/webhooks/handle-once.ts";
import { answer, decodeBody, plain, quietly, readBody } from "../../src/webhooks/receive.ts";

const post = (body: RequestInit["body"], headers: Readonly<Record<string, string>> = {}): Request =>
  new Request("https://app.example.com/", { method: "POST", body: body ?? null, headers, duplex: "half" });
const bytes = (length: number): Uint8Array<ArrayBuffer> => new Uint8Array(length).fill(97);
const refusal = (why: string) => expect.objectContaining({ code: "WEBHOOK_REFUSED", why });

describe("how much a body may have", () => {
  const pieces = (...lengths: number[]): ReadableStream => ReadableStream.from(lengths.map(bytes));

  test.each<[string, Request]>([
    ["in one piece", post(bytes(10))],
    ["in several", post(pieces(4, 6))],
    ["announced", post(pieces(10), { "content-length": "10" })],
  ])("as much as the bound, %s", async (_how, request) => {
    expect(Buffer.from(await readBody(request, 10)).toString()).toBe("aaaaaaaaaa");
  });

  test.each<[string, Request]>([
    ["in one piece", post(bytes(11))],
    ["in several", post(pieces(6, 5))],
  ])("a byte more, %s, is refused", async (_how, request) => {
    await expect(readBody(request, 10)).rejects.toEqual(refusal("too-large"));
  });

  test("what is announced beyond the bound is not read at all", async () => {
    const request = post(pieces(5), { "content-length": "11" });
    await expect(readBody(request, 10)).rejects.toEqual(refusal("too-large"));
    expect(request.bodyUsed).toBe(false);
  });

  test("nothing more is read once it is too much", async () => {
    let read = 0;
    const body = new ReadableStream(
      { pull: (controller) => (read++, controller.enqueue(bytes(6))) },
      { highWaterMark: 0 },
    );
    await expect(readBody(post(body), 10)).rejects.toEqual(refusal("too-large"));
    expect(read).toBe(2);
  });
});

describe("what a body says that it is", () => {
  // RFC 9110, section 8.3.1 (media types), and RFC 6839, section 3.1 (+json).
  test.each([
    "application/json",
    "text/json",
    "application/vnd.api+json",
    "application/a-b.c+d+json",
    "application/json;charset=utf-8",
    "application/json ; charset=utf-8",
    "Application/JSON",
  ])("%s is JSON", async (type) => {
    expect((await readBody(post("{}", { "content-type": type }), 10)).byteLength).toBe(2);
  });

  test.each([
    "image/json",
    "x-application/json",
    "application/jsonp",
    "application/json-seq",
    "application/+json",
    "application/x json",
    "application/json charset=utf-8",
    "application/xml",
    "text/plain",
  ])("%s is none", async (type) => {
    await expect(readBody(post("{}", { "content-type": type }), 10)).rejects.toEqual(refusal("content-type"));
  });

  test("nothing may be said of it, and anything of no body", async () => {
    expect((await readBody(post(bytes(2)), 10)).byteLength).toBe(2);
    expect((await readBody(post(null, { "content-type": "text/plain" }), 10)).byteLength).toBe(0);
  });
});

test("another method is refused, whatever it brings", async () => {
  for (const method of ["GET", "PUT"])
    await expect(readBody(new Request("https://app.example.com/", { method }), 10)).rejects.toEqual(refusal("method"));
});

test("a body that breaks off is malformed, and why is kept", async () => {
  const cut = new Error("cut");
  const body = new ReadableStream({ pull: () => Promise.reject(cut) });
  await expect(readBody(post(body), 10)).rejects.toMatchObject({ why: "malformed", cause: cut });
});

test("text is read to the letter, a byte order mark and all; what is no UTF-8 is malformed", () => {
  expect(decodeBody(Buffer.from("\ufeffé"))).toBe("\ufeffé");
  expect(() => decodeBody(new Uint8Array([0xc3]))).toThrow(
    expect.objectContaining({ why: "malformed", cause: expect.any(TypeError) }),
  );
});

describe("answers", () => {
  const answered = async (work: Parameters<typeof answer>[0]) => {
    const errors: unknown[] = [];
    const response = await answer(work, (error) => errors.push(error));
    const { status, headers } = response;
    return {
      status,
      text: await response.text(),
      allow: headers.get("allow"),
      after: headers.get("retry-after"),
      errors,
    };
  };

  test.each<[readonly DeliveryOutcome[], number]>([
    [[], 200],
    [["handled", "duplicate"], 200],
    [["handled", "busy"], 503],
    [["failed"], 503],
    [["failed", "handled"], 503],
  ])("to %j is %i", async (outcomes, status) => {
    expect(await answered(async () => outcomes)).toMatchObject({
      status,
      after: status === 503 ? "30" : null,
      errors: [],
    });
  });

  test("a ready one is given as it is", async () => {
    expect(await answered(async () => new Response("token", { status: 202 }))).toMatchObject({
      status: 202,
      text: "token",
    });
  });

  test.each<[unknown, number, string | null, string | null]>([
    [new WebhookRefused("method"), 405, "POST", null],
    [new WebhookRefused("forged"), 401, null, null],
    [new Error("database away"), 503, null, "30"],
  ])("to %s is %i, and it is heard of", async (error, status, allow, after) => {
    const got = await answered(() => Promise.reject(error));
    expect(got).toMatchObject({ status, allow, after, errors: [error] });
    expect(got.text).not.toContain("database");
  });

  test("are plain text that no browser runs and nobody keeps", async () => {
    const { headers } = plain(200, "x", { "x-more": "1" });
    expect(Object.fromEntries(headers)).toEqual({
      "content-type": "text/plain; charset=utf-8",
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
      "x-more": "1",
    });
  });
});

test("nobody has to listen", () => {
  expect(() => quietly(undefined)(new Error("x"))).not.toThrow();
});
