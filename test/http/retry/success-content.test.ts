import { describe, expect, test } from "vitest";
import { Attempt } from "../../../src/http/call.ts";
import { createChain } from "../../../src/http/chain.ts";
import type { OperationHints } from "../../../src/http/operation-hints.ts";
import { contentOf } from "../../../src/http/retry/content.ts";
import { toCall } from "../../../src/http/to-call.ts";
import { type Step, scripted } from "../support/scripted.ts";
import { createTestClock } from "../support/test-clock.ts";

const address = "https://api.example/x";
const html = { "content-type": "text/html; charset=utf-8" };

/** Sends a request against a script; answers its status, or the error, and how often it was sent. */
async function send(steps: readonly Step[], hints: OperationHints = { expects: "json" }, method = "GET") {
  const clock = createTestClock();
  const { transport, sent } = scripted(steps);
  const { fetch } = createChain({ fetch: transport, clock, random: () => 0 });
  const ending = fetch(address, { method, hints }).then(
    ({ status }) => status,
    (error: unknown) => error,
  );
  await clock.runUntil(clock.now() + 100_000);
  return { ended: await ending, count: sent.length };
}

describe("a read that is answered with what is no data", () => {
  test("a page is an error that names the type without its parameters, and is not asked for again", async () => {
    const { ended, count } = await send([{ status: 200, headers: html, body: "<html></html>" }]);
    expect(ended).toMatchObject({ code: "UNEXPECTED_CONTENT", status: 200, found: "text/html" });
    expect(count).toBe(1);
  });

  test.each([
    ["that begins with a space", { "content-type": " TEXT/HTML" }],
    ["of XHTML", { "content-type": "application/xhtml+xml" }],
    ["in JSON's name", { "content-type": "application/json" }],
  ])("a page %s is one too", async (_, headers) => {
    const { ended } = await send([{ status: 200, headers, body: "<html></html>" }]);
    expect(ended).toMatchObject({ code: "UNEXPECTED_CONTENT" });
  });

  test.each([
    ["by its type alone", "x"],
    ["which is empty", ""],
  ])("a page %s is one too", async (_, body) => {
    const { ended } = await send([{ status: 200, headers: html, body }]);
    expect(ended).toMatchObject({ code: "UNEXPECTED_CONTENT", found: "text/html" });
  });

  test("a page without a type says that it has none", async () => {
    const { fetch } = createChain({ fetch: async () => new Response(new TextEncoder().encode("<html></html>")) });
    await expect(fetch(address, { hints: { expects: "json", body: "buffer" } })).rejects.toMatchObject({
      code: "UNEXPECTED_CONTENT",
      found: "no type",
    });
  });

  test.each([200, 201])("an empty %i may come in full next time", async (status) => {
    const headers = { "content-type": "application/json" };
    expect(await send([{ status, headers, body: "" }, { status: 200 }])).toEqual({ ended: 200, count: 2 });
  });

  test("and is an error when it stays empty", async () => {
    const { ended, count } = await send(Array.from({ length: 4 }, () => ({ status: 200, body: "" })));
    expect(ended).toMatchObject({ code: "UNEXPECTED_CONTENT", found: "empty", repeatable: true });
    expect(count).toBe(4);
  });

  test.each<[string, Step, OperationHints, string]>([
    ["a body", { status: 200 }, { expects: "json" }, "GET"],
    ["an empty 202", { status: 202, body: "" }, { expects: "json" }, "GET"],
    ["a 204", { status: 204 }, { expects: "json" }, "GET"],
    ["an empty body where anything may come", { status: 200, body: "" }, {}, "GET"],
    [
      "a page where anything may come",
      { status: 200, headers: html, body: "<html></html>" },
      { expects: "any" },
      "GET",
    ],
    [
      "a page of an operation that says nothing of it",
      { status: 200, headers: html, body: "<html></html>" },
      {},
      "GET",
    ],
    ["an empty 200 where nothing may come", { status: 200, body: "" }, { expects: "json or nothing" }, "GET"],
    ["the head of a page", { status: 200, headers: html, body: "" }, { expects: "json" }, "HEAD"],
    ["a page about an error", { status: 404, headers: html, body: "<html></html>" }, { expects: "json" }, "GET"],
    ["a page about a redirect", { status: 300, headers: html, body: "<html></html>" }, { expects: "json" }, "GET"],
    [
      "a type that has html in its name",
      { status: 200, headers: { "content-type": "x/text/html" } },
      { expects: "json" },
      "GET",
    ],
  ])("%s is taken as it is", async (_, step, hints, method) => {
    expect(await send([step], hints, method)).toEqual({
      ended: "status" in step ? step.status : undefined,
      count: 1,
    });
  });
});

describe("a write whose answer the spec describes: only a page counts here, which may be one to sign in", () => {
  const answers = { filled: ["201"], empty: [] };
  /** An attempt as the layers inside leave it. */
  function noted(text: string | undefined, contentType: string | null | undefined): Attempt {
    const call = toCall(address, { method: "POST", hints: { answers, expects: "json" } }, { nowMs: 0, deadlineMs: 1 });
    if (call instanceof Promise) throw new Error("a call without a body needs no reading");
    const attempt = new Attempt(call, { number: 1, url: call.url, reauthorized: false, claims: undefined });
    attempt.answerBytes = text === undefined ? undefined : new TextEncoder().encode(text);
    attempt.contentType = contentType;
    return attempt;
  }
  test.each<[string, number, string | undefined, string | null | undefined, string]>([
    ["a record", 201, '{"ID":1}', "application/json", "expected"],
    ["nothing", 201, "", "application/json", "expected"],
    ["a body that nobody has read", 201, undefined, "application/json", "expected"],
    ["a page", 201, "<html></html>", "application/json", "html"],
    ["a page by its type", 201, "x", "text/html", "html"],
    ["no type at all", 201, "x", undefined, "expected"],
    ["a page about an error", 404, "<html></html>", "text/html", "expected"],
  ])("%s", (_, status, text, contentType, want) => {
    expect(contentOf(new Response("", { status }), noted(text, contentType))).toBe(want);
  });
});
