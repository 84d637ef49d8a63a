import { describe, expect, test } from "vitest";
import type { ReplayableBody } from "../../../src/http/call.ts";
import { createChain } from "../../../src/http/chain.ts";
import type { CallLogStore, LoggedCall } from "../../../src/http/log/call-log.ts";
import type { CallLogOptions } from "../../../src/http/log/record-calls.ts";
import { replayCall } from "../../../src/http/log/replay-call.ts";
import { networkError, type Step, scripted } from "../support/scripted.ts";
import { createTestClock } from "../support/test-clock.ts";

/** The least that keeps calls. */
function keepInMemory(): { store: CallLogStore; calls: Map<string, LoggedCall> } {
  const calls = new Map<string, LoggedCall>();
  return {
    calls,
    store: {
      begin: async (record) => void calls.set(record.id, record),
      end: async (id, ending) => {
        const call = calls.get(id);
        if (call && !call.ending) calls.set(id, { ...call, ending });
      },
      get: async (id) => calls.get(id),
      async *list() {
        yield* calls.values();
      },
      close: async () => {},
    },
  };
}

function chainOf(steps: readonly Step[], options: Omit<CallLogOptions, "store">) {
  const { store, calls } = keepInMemory();
  const { transport, sent } = scripted(steps);
  const { fetch } = createChain({
    fetch: transport,
    clock: createTestClock(),
    auth: { source: { token: async () => "t0ken", markStale: () => {} }, allowedOrigins: ["https://api.example"] },
    callLog: { store, ...options },
  });
  return { fetch, store, calls, sent };
}

const post = { method: "POST", body: '{"Code":"1"}', headers: { "Content-Type": "application/json", Authorization: "Bearer own", Cookie: "s=1" }, hints: { operationId: "CreateAccount", company: "1", path: "/accounts" } };

test("a write is kept before it is sent, and again when it has ended", async () => {
  const { fetch, calls, store } = chainOf([{ status: 201, headers: { "x-request-id": "r-1" } }], {});
  let openWhenSent = 0;
  const { begin } = store;
  store.begin = async (record) => {
    await begin(record);
    openWhenSent = [...calls.values()].filter(({ ending }) => !ending).length;
  };
  await fetch("https://api.example/accounts?secret=1", post);
  const startedAtMs = Date.UTC(2026, 0, 5, 10);
  expect([...calls.values()]).toEqual([
    { id: expect.any(String), startedAtMs, operation: "CreateAccount", company: "1", method: "POST", path: "/accounts", ending: { endedAtMs: startedAtMs, status: 201, correlationId: "r-1" } },
  ]);
  expect(openWhenSent).toBe(1);
});

test("an error's code is the ending", async () => {
  const { fetch, calls } = chainOf([networkError("ECONNRESET")], {});
  await expect(fetch("https://api.example/accounts", post)).rejects.toThrow("Outcome unknown");
  expect([...calls.values()].map(({ ending }) => ending?.error)).toEqual(["OUTCOME_UNKNOWN"]);
});

test("reads are kept when all calls are wanted", async () => {
  const writes = chainOf([{ status: 200 }], {});
  await writes.fetch("https://api.example/a");
  const all = chainOf([{ status: 200 }], { calls: "all" });
  await all.fetch("https://api.example/a");
  expect([writes.calls.size, all.calls.size]).toEqual([0, 1]);
});

test("a call that cannot be recorded is not sent; an ending that cannot be recorded hides nothing", async () => {
  const { fetch, store, sent } = chainOf([{ status: 201 }], {});
  const { begin } = store;
  store.begin = () => Promise.reject(new Error("disk full"));
  await expect(fetch("https://api.example/accounts", post)).rejects.toThrow("disk full");
  expect(sent).toEqual([]);
  store.begin = begin;
  store.end = () => Promise.reject(new Error("disk full"));
  expect((await fetch("https://api.example/accounts", post)).status).toBe(201);
});

describe("replay", () => {
  test("the exact request is kept without its token, and sent again through the chain", async () => {
    const { fetch, store, calls, sent } = chainOf([{ status: 201 }, { status: 201 }], { replay: true });
    await fetch("https://api.example/accounts?a=1", post);
    const [call] = [...calls.values()];
    expect(call?.request).toEqual({ method: "POST", url: "https://api.example/accounts?a=1", headers: { "content-type": "application/json" }, body: new TextEncoder().encode('{"Code":"1"}') });
    await replayCall(fetch, store, call?.id ?? "");
    expect(sent.map(({ method, url, body, headers }) => [method, url, body, headers["content-type"], headers["authorization"]])).toEqual(
      Array(2).fill(["POST", "https://api.example/accounts?a=1", '{"Code":"1"}', "application/json", "Bearer t0ken"]),
    );
  });

  test.each<[string, ReplayableBody, string, RegExp]>([
    ["form fields", new URLSearchParams({ a: "1" }), "a=1", /^application\/x-www-form-urlencoded/],
    ["bytes", new Uint8Array([65, 66]), "AB", /^none$/],
    ["a file", new Blob(["AB"], { type: "application/zip" }), "AB", /^application\/zip$/],
  ])("a body of %s is kept as it was sent", async (_, body, text, type) => {
    const { fetch, calls } = chainOf([{ status: 201 }], { replay: true });
    await fetch("https://api.example/accounts", { method: "POST", body });
    const [call] = [...calls.values()];
    expect([new TextDecoder().decode(call?.request?.body), call?.request?.headers["content-type"] ?? "none"]).toEqual([text, expect.stringMatching(type)]);
  });

  test.each([
    ["without replay: true it was not kept", {}, "REPLAY_REFUSED", /turn on replay: true/],
    ["a stream leaves only once", { replay: true, body: ReadableStream.from([new Uint8Array([65])]), duplex: "half" }, "REPLAY_REFUSED", /turn on replay: true/],
  ] as const)("%s, so a repeat is refused", async (_, { replay = false, ...init }: { replay?: boolean }, code, text) => {
    const { fetch, store, calls } = chainOf([{ status: 201 }], { replay });
    await fetch("https://api.example/accounts", { ...post, ...init });
    const [id = ""] = calls.keys();
    await expect(replayCall(fetch, store, id)).rejects.toMatchObject({ code, message: expect.stringMatching(text), callId: id });
  });

  test("a call that the log does not know is refused", async () => {
    const { fetch, store } = chainOf([], { replay: true });
    await expect(replayCall(fetch, store, "no-such-call")).rejects.toMatchObject({ code: "REPLAY_REFUSED", message: expect.stringContaining("no-such-call") });
  });
});
