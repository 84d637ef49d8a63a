import { describe, expect, test } from "vitest";
import type { ReplayableBody } from "../../../src/http/call.ts";
import type { LoggedCall } from "../../../src/http/log/call-log.ts";
import { brokenListeners } from "../../support/broken-listeners.ts";
import { deaths } from "../../support/raw-sockets/speak.ts";
import { loggedChain, post } from "../support/logged-chain.ts";
import { networkError } from "../support/scripted.ts";

const startedAtMs = Date.UTC(2026, 0, 5, 10);

test("a write is stored before it is sent, and again when it has ended", async () => {
  const { fetch, calls, store } = loggedChain(
    [{ status: 201, headers: { "x-request-id": "r-1", "x-left": "41" } }],
    {},
  );
  const openWhenBegun: LoggedCall[] = [];
  const { begin } = store;
  store.begin = async (record) => {
    await begin(record);
    openWhenBegun.push(...(await calls({ outcome: "open" })));
  };
  await fetch("https://api.example/accounts?secret=1", post);
  const want = {
    id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
    startedAtMs,
    deadlineAtMs: startedAtMs + 600_000,
    operation: "CreateAccount",
    company: "1",
    method: "POST",
    path: "/accounts",
    retryClass: "never",
    replayable: false,
    resendRevision: 0,
  };
  expect(openWhenBegun).toEqual([want]);
  expect(await calls()).toEqual([
    {
      ...want,
      ending: { endedAtMs: startedAtMs, attempts: 1, status: 201, correlationId: "r-1", quotaLeft: { minute: 41 } },
    },
  ]);
});

test("an error's code is the ending, with the status and the id of the last answer", async () => {
  const { fetch, calls } = loggedChain(
    [networkError("ECONNRESET"), { status: 502, headers: { "x-request-id": "r-2" } }],
    {},
  );
  await expect(fetch("https://api.example/accounts", post)).rejects.toThrow("Outcome unknown");
  await expect(fetch("https://api.example/accounts", post)).rejects.toThrow("Outcome unknown");
  expect((await calls()).map(({ ending }) => [ending?.error, ending?.status, ending?.correlationId])).toEqual(
    expect.arrayContaining([
      ["OUTCOME_UNKNOWN", undefined, undefined],
      ["OUTCOME_UNKNOWN", 502, "r-2"],
    ]),
  );
});

test("why the vendor refused is kept in one line, and the caller still reads the whole answer", async () => {
  const body = JSON.stringify({ error: { code: "", message: { value: "Verplicht:\r\nCode\u001b[31m of 'Jansen'" } } });
  const { fetch, calls } = loggedChain([{ status: 400, body }, { status: 201 }], {});
  const response = await fetch("https://api.example/accounts?$filter=Name eq 'Jansen'", post);
  expect(await response.text()).toBe(body);
  await fetch("https://api.example/accounts", post);
  expect((await calls()).map(({ ending }) => [ending?.status, ending?.said])).toEqual(
    expect.arrayContaining([
      [400, "Verplicht: Code\\u001b[31m of REDACTED"],
      [201, undefined],
    ]),
  );
});

test("attempts are counted", async () => {
  const { fetch, calls } = loggedChain(
    [
      { status: 429, headers: { "retry-after": "0" } },
      { status: 429, headers: { "retry-after": "0" } },
      { status: 201 },
    ],
    {},
  );
  await fetch("https://api.example/accounts", post);
  expect((await calls()).map(({ ending }) => ending?.attempts)).toEqual([3]);
});

test("reads are kept when all calls are wanted", async () => {
  const writes = loggedChain([{ status: 200 }], {});
  await writes.fetch("https://api.example/a");
  const all = loggedChain([{ status: 200 }], { calls: "all" });
  await all.fetch("https://api.example/a");
  expect([await writes.calls(), (await all.calls()).map(({ method, ending }) => [method, ending?.status])]).toEqual([
    [],
    [["GET", 200]],
  ]);
});

test("a write that cannot be recorded is not sent; an ending that cannot be recorded hides nothing", async () => {
  const { fetch, store, sent } = loggedChain([{ status: 201 }, { status: 200 }], { calls: "all" });
  const { begin } = store;
  store.begin = () => Promise.reject(new Error("disk full"));
  await expect(fetch("https://api.example/accounts", post)).rejects.toThrow("disk full");
  expect(sent).toEqual([]);
  store.begin = begin;
  store.end = () => Promise.reject(new Error("disk full"));
  store.add = () => Promise.reject(new Error("disk full"));
  expect((await fetch("https://api.example/accounts", post)).status).toBe(201);
  expect((await fetch("https://api.example/accounts")).status).toBe(200);
});

describe("onFailure", () => {
  test("hears of what was refused or threw, and of nothing else", async () => {
    const heard: LoggedCall[] = [];
    const { fetch } = loggedChain([{ status: 201 }, { status: 400 }, networkError("ECONNRESET"), { status: 404 }], {
      calls: "all",
      replay: true,
      onFailure: (call) => heard.push(call),
    });
    await fetch("https://api.example/accounts", post);
    await fetch("https://api.example/accounts", post);
    await fetch("https://api.example/accounts", post).catch(() => {});
    await fetch("https://api.example/a");
    expect(heard.map(({ method, replayable, ending }) => [method, replayable, ending?.status, ending?.error])).toEqual([
      ["POST", true, 400, undefined],
      ["POST", true, undefined, "OUTCOME_UNKNOWN"],
      ["GET", true, 404, undefined],
    ]);
    expect(heard.filter((call) => "request" in call)).toEqual([]);
  });

  test.each(brokenListeners)("one that %s stops no call, and is no unhandled rejection", async (_how, onFailure) => {
    const died = deaths();
    const { fetch } = loggedChain([{ status: 400 }], { onFailure });
    expect((await fetch("https://api.example/accounts", post)).status).toBe(400);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(died).toEqual([]);
  });
});

describe("with replay: true", () => {
  test("the exact request of a write is kept, without its token", async () => {
    const { fetch, calls, store } = loggedChain([{ status: 201 }], { replay: true });
    await fetch("https://api.example/accounts?a=1", post);
    const [call] = await calls();
    expect(await store.request(call?.id ?? "")).toEqual({
      method: "POST",
      url: "https://api.example/accounts?a=1",
      headers: { "content-type": "application/json" },
      body: new TextEncoder().encode('{"Code":"1"}'),
    });
  });

  test("of reads only the requests of those that failed are kept", async () => {
    const { fetch, calls } = loggedChain([{ status: 200 }, { status: 404 }], { replay: true, calls: "all" });
    await fetch("https://api.example/a");
    await fetch("https://api.example/b");
    expect((await calls()).map(({ path, replayable }) => [path, replayable]).sort()).toEqual([
      ["/a", false],
      ["/b", true],
    ]);
  });

  test.each<[string, ReplayableBody, string, RegExp]>([
    ["form fields", new URLSearchParams({ a: "1" }), "a=1", /^application\/x-www-form-urlencoded/],
    ["bytes", new Uint8Array([65, 66]), "AB", /^none$/],
    ["a file", new Blob(["AB"], { type: "application/zip" }), "AB", /^application\/zip$/],
  ])("a body of %s is kept as it was sent", async (_, body, text, type) => {
    const { fetch, calls, store } = loggedChain([{ status: 201 }], { replay: true });
    await fetch("https://api.example/accounts", { method: "POST", body });
    const [call] = await calls();
    const request = await store.request(call?.id ?? "");
    expect([new TextDecoder().decode(request?.body), request?.headers["content-type"] ?? "none"]).toEqual([
      text,
      expect.stringMatching(type),
    ]);
  });
});

describe("a write that was given up before it was sent", () => {
  const url = "https://api.example/accounts";

  test("from the beginning: the log knows nothing of it", async () => {
    const { fetch, calls, sent } = loggedChain([{ status: 201 }], {});
    await expect(fetch(url, { ...post, signal: AbortSignal.abort("enough") })).rejects.toBe("enough");
    expect([sent.length, await calls()]).toEqual([0, []]);
  });

  test("while it was stored: it does not look like a call on its way", async () => {
    const { fetch, calls, store, sent } = loggedChain([{ status: 201 }], {});
    const { begin } = store;
    const giveUp = new AbortController();
    store.begin = async (record) => {
      giveUp.abort("enough");
      await new Promise((resolve) => setImmediate(resolve));
      await begin(record);
    };
    await expect(fetch(url, { ...post, signal: giveUp.signal })).rejects.toBe("enough");
    await expect.poll(async () => (await calls()).map(({ ending }) => ending?.attempts)).toEqual([0]);
    expect([sent.length, await calls({ outcome: "open" })]).toEqual([0, []]);
  });
});
