import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { toCall } from "../../src/http/to-call.ts";

const options = { nowMs: 1000, deadlineMs: 500 };

describe("what fetch takes, a call takes", () => {
  test.each<[string, Parameters<typeof toCall>[0], Parameters<typeof toCall>[1], object]>([
    [
      "a text",
      "https://API.example",
      undefined,
      { method: "GET", url: "https://api.example/", body: undefined, retryClass: "safe" },
    ],
    ["a URL", new URL("https://api.example/x?a=b c"), undefined, { url: "https://api.example/x?a=b%20c" }],
    [
      "a Request",
      new Request("https://api.example/x", { method: "DELETE", headers: { "If-Match": "1" } }),
      undefined,
      { method: "DELETE", headers: { "if-match": "1" }, retryClass: "never" },
    ],
    [
      "init goes before the Request",
      new Request("https://api.example/x", { headers: { a: "1" } }),
      { method: "put", headers: { B: "2" } },
      { method: "PUT", headers: { b: "2" } },
    ],
    ["headers as pairs", "https://api.example/", { headers: [["X-A", "1"]] }, { headers: { "x-a": "1" } }],
    [
      "headers as Headers",
      "https://api.example/",
      { headers: new Headers({ "X-A": "1" }) },
      { headers: { "x-a": "1" } },
    ],
    [
      "the class of the spec",
      "https://api.example/",
      { method: "POST", hints: { retry: "safe" } },
      { retryClass: "safe" },
    ],
    [
      "a deadline of its own",
      "https://api.example/",
      { hints: { deadlineMs: 7 } },
      { startedAtMs: 1000, deadlineAtMs: 1007 },
    ],
    ["the deadline of the chain", "https://api.example/", {}, { deadlineAtMs: 1500 }],
  ])("%s", async (_, input, init, want) => {
    expect(await toCall(input, init, options)).toMatchObject(want);
  });
});

describe("bodies that can be sent again, and those that cannot", () => {
  test.each<[string, RequestInit["body"], boolean, string]>([
    ["text", "abc", true, "abc"],
    ["a view of bytes", new Uint8Array([64, 65, 66]).subarray(1), true, "AB"],
    ["form fields", new URLSearchParams({ a: "1" }), true, "a=1"],
    ["a file", new Blob(["abc"]), true, "abc"],
    ["a stream", ReadableStream.from([new Uint8Array([65])]), false, "A"],
  ])("%s", async (_, body, replayable, text) => {
    const call = await toCall("https://api.example/", { method: "POST", body: body ?? null }, options);
    expect([call.replayable, await new Response(call.body).text()]).toEqual([replayable, text]);
  });

  test("the body of a Request is read once, and can be sent again", async () => {
    const call = await toCall(new Request("https://api.example/", { method: "POST", body: "abc" }), undefined, options);
    expect([
      call.replayable,
      await new Response(call.body).text(),
      await new Response(call.body).text(),
      call.headers["content-type"],
    ]).toEqual([true, "abc", "abc", "text/plain;charset=UTF-8"]);
  });
});

test("an address that is no URL is an error that does not show it", () => {
  let error: unknown;
  try {
    toCall("/x?secret=1", undefined, options);
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toMatchObject({ code: "ARGUMENT_INVALID" });
  expect(inspect(error)).not.toContain("secret");
});
