import { describe, expect, test } from "vitest";
import { replayCall } from "../../../src/http/log/replay-call.ts";
import { createCallLogStore } from "../../../src/stores/calls/call-log-store.ts";
import { memoryCallRows } from "../../../src/stores/memory/call-rows.ts";
import { loggedChain, post } from "../support/logged-chain.ts";
import { networkError, type Step } from "../support/scripted.ts";

const url = "https://api.example/accounts?a=1";
const idOf = async ({ calls }: ReturnType<typeof loggedChain>): Promise<string> =>
  (await calls()).find(({ resendOf }) => resendOf === undefined)?.id ?? "";

describe("a call that was refused", () => {
  test("is sent again as it was, with a token of now, and once only", async () => {
    const chain = loggedChain([{ status: 400 }, { status: 201 }], { replay: true });
    await chain.fetch(url, post);
    const id = await idOf(chain);
    expect((await replayCall(chain.fetch, chain.store, id, chain)).status).toBe(201);
    expect(
      chain.sent.map(({ method, url, body, headers }) => [
        method,
        url,
        body,
        headers["content-type"],
        headers["authorization"],
      ]),
    ).toEqual(Array(2).fill(["POST", url, '{"Code":"1"}', "application/json", "Bearer t0ken"]));
    expect(chain.sent.map(({ headers }) => headers["cookie"])).toEqual(["s=1", undefined]);
    await expect(replayCall(chain.fetch, chain.store, id, chain)).rejects.toMatchObject({
      code: "REPLAY_REFUSED",
      why: "sent",
      callId: id,
    });
    expect(chain.sent).toHaveLength(2);
    expect(await chain.store.get(id)).toMatchObject({
      ending: { status: 400 },
      resend: { state: "sent", status: 201 },
    });
  });

  test("the repeat is a call of its own in the log, which cannot be sent again itself", async () => {
    const chain = loggedChain([{ status: 400 }, { status: 400 }], { replay: true });
    await chain.fetch(url, post);
    const id = await idOf(chain);
    await replayCall(chain.fetch, chain.store, id, chain);
    const repeat = (await chain.calls()).find(({ resendOf }) => resendOf === id);
    expect(repeat).toMatchObject({
      operation: "CreateAccount",
      company: "1",
      path: "/accounts",
      retryClass: "never",
      replayable: false,
      ending: { status: 400 },
    });
    await expect(replayCall(chain.fetch, chain.store, repeat?.id ?? "", chain)).rejects.toMatchObject({
      why: "is-resend",
    });
  });

  test("may be tried again while it is refused, until it succeeds", async () => {
    const chain = loggedChain([{ status: 400 }, { status: 400 }, { status: 422 }, { status: 201 }], { replay: true });
    await chain.fetch(url, post);
    const id = await idOf(chain);
    const statuses = [];
    for (let time = 0; time < 3; time++) statuses.push((await replayCall(chain.fetch, chain.store, id, chain)).status);
    expect(statuses).toEqual([400, 422, 201]);
    await expect(replayCall(chain.fetch, chain.store, id, chain)).rejects.toMatchObject({ why: "sent" });
  });

  test("of 20 who send it again at once one does", async () => {
    const chain = loggedChain([{ status: 400 }, { status: 201 }], { replay: true });
    await chain.fetch(url, post);
    const id = await idOf(chain);
    const results = await Promise.allSettled(
      Array.from({ length: 20 }, () => replayCall(chain.fetch, chain.store, id, chain)),
    );
    const refusals = results.flatMap((result) =>
      result.status === "rejected" ? [Reflect.get(Object(result.reason), "why")] : [],
    );
    expect([
      chain.sent.length,
      refusals.length,
      [...new Set(refusals)].every((why) => why === "being-sent" || why === "sent"),
    ]).toEqual([2, 19, true]);
  });
});

describe("a call whose outcome is unknown", () => {
  test.each<[string, string, number, string]>([
    ["the 404 of a DELETE that was sent before is its success", "DELETE", 404, "204, sent"],
    ["the 412 of an If-Match write that was sent before proves nothing", "PATCH", 412, "OUTCOME_UNKNOWN, unknown"],
  ])("%s", async (_, method, status, want) => {
    const chain = loggedChain([...Array<Step>(4).fill(networkError("ECONNRESET")), { status }], { replay: true });
    const headers = { "If-Match": 'W/"1"' };
    const hints = { ...post.hints, retry: "idempotent" as const };
    const first = chain.fetch(url, { ...post, method, headers, hints }).catch(() => {});
    await chain.clock.runUntil(chain.clock.now() + 120_000);
    await first;
    const id = await idOf(chain);
    const ending = await replayCall(chain.fetch, chain.store, id, chain).then(
      (answer) => answer.status,
      (error: unknown) => Reflect.get(Object(error), "code"),
    );
    expect([chain.sent.length, `${ending}, ${(await chain.store.get(id))?.resend?.state}`]).toEqual([5, want]);
  });

  test("a sign-in page under 200 is no success of the repeat, whoever knows no spec", async () => {
    const page: Step = { status: 200, headers: { "content-type": "text/html" }, body: "<title>Sign in</title>" };
    const chain = loggedChain([{ status: 400 }, page], { replay: true });
    await chain.fetch(url, post);
    const id = await idOf(chain);
    await expect(replayCall(chain.fetch, chain.store, id, chain)).rejects.toMatchObject({ code: "OUTCOME_UNKNOWN" });
    expect((await chain.store.get(id))?.resend).toMatchObject({ state: "unknown" });
  });

  test("and whose class is never is sent again only by who looked", async () => {
    const chain = loggedChain([networkError("ECONNRESET"), { status: 201 }], { replay: true });
    await chain.fetch(url, post).catch(() => {});
    const id = await idOf(chain);
    await expect(replayCall(chain.fetch, chain.store, id, chain)).rejects.toMatchObject({
      why: "outcome-unknown",
      message: expect.stringContaining("confirmedNotDone"),
    });
    expect(chain.sent).toHaveLength(1);
    expect((await replayCall(chain.fetch, chain.store, id, { ...chain, confirmedNotDone: true })).status).toBe(201);
  });

  test("a repeat that was done and answered unreadably is not sent a second time", async () => {
    const broken = new ReadableStream({ pull: (stream) => stream.error(networkError("ECONNRESET")) });
    const steps: Step[] = [{ status: 400 }, { status: 201, body: broken }, { status: 201 }];
    const chain = loggedChain(steps, { replay: true });
    await chain.fetch(url, post);
    const id = await idOf(chain);
    const hints = { answers: { filled: ["201"], empty: [] } };
    await expect(replayCall(chain.fetch, chain.store, id, { ...chain, hints })).rejects.toMatchObject({
      code: "ANSWER_UNREADABLE",
    });
    await expect(
      replayCall(chain.fetch, chain.store, id, { ...chain, hints, confirmedNotDone: true }),
    ).rejects.toMatchObject({ why: "sent" });
    expect(chain.sent).toHaveLength(2);
  });

  test("again, after a repeat whose outcome is unknown too, needs another look", async () => {
    const chain = loggedChain([{ status: 400 }, networkError("ECONNRESET"), { status: 201 }], { replay: true });
    await chain.fetch(url, post);
    const id = await idOf(chain);
    await expect(replayCall(chain.fetch, chain.store, id, chain)).rejects.toMatchObject({ code: "OUTCOME_UNKNOWN" });
    expect((await chain.store.get(id))?.resend).toMatchObject({ state: "unknown", error: "OUTCOME_UNKNOWN" });
    await expect(replayCall(chain.fetch, chain.store, id, chain)).rejects.toMatchObject({ why: "outcome-unknown" });
    expect((await replayCall(chain.fetch, chain.store, id, { ...chain, confirmedNotDone: true })).status).toBe(201);
  });

  test("a repeat that dies on the way is nobody's until its deadline, and unknown after it", async () => {
    const chain = loggedChain([{ status: 400 }, { status: 201 }], { replay: true });
    await chain.fetch(url, post);
    const id = await idOf(chain);
    // The process ends: nothing is noted any more.
    let reached = (): void => {};
    const left = new Promise<void>((resolve) => (reached = resolve));
    void replayCall(() => new Promise(() => reached()), chain.store, id, { ...chain, deadlineMs: 60_000 });
    await left;
    await expect(replayCall(chain.fetch, chain.store, id, { ...chain, confirmedNotDone: true })).rejects.toMatchObject({
      why: "being-sent",
    });
    await chain.clock.runUntil(chain.clock.now() + 90_000);
    await expect(replayCall(chain.fetch, chain.store, id, chain)).rejects.toMatchObject({ why: "outcome-unknown" });
    expect((await replayCall(chain.fetch, chain.store, id, { ...chain, confirmedNotDone: true })).status).toBe(201);
    expect(chain.sent).toHaveLength(2);
  });
});

test("what never left is no repeat: the call may be sent later", async () => {
  const chain = loggedChain([{ status: 400 }, { status: 201 }], { replay: true });
  await chain.fetch(url, post);
  const id = await idOf(chain);
  await expect(replayCall(() => Promise.reject(new Error("no token")), chain.store, id, chain)).rejects.toThrow(
    "no token",
  );
  expect((await chain.store.get(id))?.resend).toMatchObject({ state: "failed", error: "UNKNOWN" });
  expect((await replayCall(chain.fetch, chain.store, id, chain)).status).toBe(201);
});

test("a token goes to the allowed origins only, whatever the log says", async () => {
  const chain = loggedChain([], { replay: true });
  await chain.fetch("https://evil.example/", post).catch(() => {});
  await expect(replayCall(chain.fetch, chain.store, await idOf(chain), chain)).rejects.toMatchObject({
    code: "ORIGIN_REFUSED",
  });
  expect(chain.sent).toEqual([]);
});

test.each([
  ["without replay: true it was not kept", {}, {}],
  [
    "a stream leaves only once",
    { replay: true },
    { body: ReadableStream.from([new Uint8Array([65])]), duplex: "half" },
  ],
] as const)("%s, so a repeat is refused", async (_, options, init) => {
  const chain = loggedChain([{ status: 400 }], options);
  await chain.fetch(url, { ...post, ...init });
  const id = await idOf(chain);
  await expect(replayCall(chain.fetch, chain.store, id, chain)).rejects.toMatchObject({
    code: "REPLAY_REFUSED",
    why: "no-request",
    message: expect.stringContaining("turn on replay: true"),
    callId: id,
  });
});

test("a call that the log does not know is refused", async () => {
  const { fetch, store } = loggedChain([], { replay: true });
  await expect(replayCall(fetch, store, "no-such-call")).rejects.toMatchObject({
    why: "unknown-call",
    message: expect.stringContaining("no-such-call"),
  });
});

test("a wrong key claims nothing", async () => {
  const rows = memoryCallRows();
  const store = (fill: number) => createCallLogStore(rows, { keys: { current: Buffer.alloc(32, fill) } });
  const chain = loggedChain([{ status: 400 }, { status: 201 }], { replay: true }, store(1));
  await chain.fetch(url, post);
  const id = await idOf(chain);
  await expect(replayCall(chain.fetch, store(2), id, chain)).rejects.toMatchObject({ code: "STORE_WRONG_KEY" });
  expect((await replayCall(chain.fetch, store(1), id, chain)).status).toBe(201);
});
