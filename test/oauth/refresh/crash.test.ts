import { describe, expect, test } from "vitest";
import { hasErrorCode } from "../../../src/errors/has-error-code.ts";
import { ReauthorizationRequired } from "../../../src/errors/reauthorization-required.ts";
import type { SecretSource, TokenStore } from "../../../src/oauth/index.ts";
import { OAuthClient, oauth2 } from "../../../src/oauth/index.ts";
import type { Fault } from "../support/fake-store.ts";
import { FakeStore } from "../support/fake-store.ts";
import type { Answer } from "../support/fake-token-endpoint.ts";
import { json, startFakeTokenEndpoint } from "../support/fake-token-endpoint.ts";
import { singleUseServer } from "../support/single-use-server.ts";
import { createTestClock, startMs } from "../support/test-clock.ts";

/** Never ends, as a call of a process that was killed. */
const never = (): Promise<never> => new Promise(() => undefined);

/** A fault of a store, and when a process has met it. */
interface Breakdown {
  readonly fault: Fault;
  readonly met: Promise<void>;
}

/** Kills the process before its first call of a method: that call and all later ones never end. */
function killAt(method: keyof TokenStore): Breakdown {
  const { promise: met, resolve } = Promise.withResolvers<void>();
  let dead = false;
  return {
    met,
    fault(called) {
      dead ||= called === method;
      if (!dead) return undefined;
      resolve();
      return never();
    },
  };
}

async function world(answer: Answer, use: "single" | "multiple" = "single") {
  const endpoint = await startFakeTokenEndpoint(answer);
  const clock = createTestClock();
  const store = new FakeStore(clock.now);
  const process = (view: TokenStore, clientSecret: SecretSource = "secret", requestTimeoutMs = 20_000) =>
    new OAuthClient({
      provider: oauth2({ tokenEndpoint: `${endpoint.origin}/token`, refreshTokens: { use } }),
      clientId: "app",
      clientSecret,
      store: view,
      account: "me",
      runtime: clock,
      timing: { requestTimeoutMs },
    });
  const survivor = process(store);
  await survivor.importGrant({ refreshToken: "rt-0" });
  return { endpoint, clock, store, process, survivor, [Symbol.asyncDispose]: () => endpoint[Symbol.asyncDispose]() };
}

describe("a process is killed; another one asks for a token", () => {
  test.each([
    ["before it gets the lease", "acquireLease", ["rt-0"], "at-1", 0],
    ["between lease and intent", "recordIntent", ["rt-0"], "at-1", 30_000],
    ["between commit and settling", "settleIntent", ["rt-0"], "at-1", 0],
    ["before it gives the lease back", "releaseLease", ["rt-0"], "at-1", 0],
  ] as const)("%s: nothing is lost", async (_name, method, received, token, waitedMs) => {
    const server = singleUseServer();
    await using place = await world(server.answer);
    const view = place.store.view();
    const { fault, met } = killAt(method);
    view.fault = fault;
    void place.process(view).token();
    await met;
    const before = place.clock.now();
    expect((await place.survivor.token()).value).toBe(token);
    expect(server.received).toEqual(received);
    expect(place.clock.now() - before).toBeGreaterThanOrEqual(waitedMs);
    expect(place.clock.now() - before).toBeLessThan(waitedMs + 1_000);
  });

  test("between intent and sending: the token is sent after the deadline, not before", async () => {
    const server = singleUseServer();
    await using place = await world(server.answer);
    const { promise: asked, resolve: ask } = Promise.withResolvers<void>();
    const secret = (): Promise<never> => {
      ask();
      return never();
    };
    void place.process(place.store.view(), secret).token();
    await asked;
    const [entry] = await place.store.journal("me");
    expect(entry).toMatchObject({ intent: { generation: 1, startedAtMs: startMs, deadlineMs: startMs + 25_000 } });
    expect(server.received).toEqual([]);
    expect((await place.survivor.token()).value).toBe("at-1");
    // The lease of the dead one ends at 30 s, after the deadline.
    expect(place.clock.now()).toBeGreaterThanOrEqual(startMs + 30_000);
    expect(server.received).toEqual(["rt-0"]);
  });

  test("between the server's rotation and the commit: the one loss there is, with evidence", async () => {
    const server = singleUseServer();
    await using place = await world(server.answer);
    const view = place.store.view();
    const { fault, met } = killAt("commit");
    view.fault = fault;
    void place.process(view).token();
    await met;
    expect(server.received).toEqual(["rt-0"]);
    const events: string[] = [];
    place.survivor.on("reauthorizationRequired", ({ error }) => void events.push(error.code));
    const error: unknown = await place.survivor.token().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ReauthorizationRequired);
    expect(error).toMatchObject({
      code: "REAUTHORIZATION_REQUIRED",
      evidence: [
        { generation: 1, startedAtMs: startMs, deadlineMs: startMs + 25_000, ended: "intent without answer" },
        { generation: 1, ended: "refused with HTTP 400, sign-in:invalid_grant" },
      ],
      provider: { providerCode: "invalid_grant", status: 400, description: "Old refresh token used" },
    });
    expect(server.received).toEqual(["rt-0", "rt-0"]);
    expect(events).toEqual(["REAUTHORIZATION_REQUIRED"]);
    // Known dead: nobody sends it again, and nothing was deleted.
    await expect(place.process(place.store.view()).token()).rejects.toMatchObject({
      code: "REAUTHORIZATION_REQUIRED",
      evidence: expect.objectContaining({ length: 2 }),
    });
    expect(server.received).toEqual(["rt-0", "rt-0"]);
    expect((await place.store.read("me"))?.grant.refreshToken).toBe("rt-0");
    expect(await place.survivor.hasToken()).toBe(false);
  });
});

test("a paused holder still stores its answer after lease and deadline, although another one was refused meanwhile", async () => {
  const server = singleUseServer();
  await using place = await world(server.answer);
  const view = place.store.view();
  const { promise: resumed, resolve: resume } = Promise.withResolvers<void>();
  const { promise: standing, resolve: stand } = Promise.withResolvers<void>();
  view.fault = (method) => {
    if (method !== "commit") return undefined;
    stand();
    return resumed;
  };
  const paused = place.process(view).token();
  await standing;
  place.clock.advance(120_000);
  await expect(place.survivor.token()).rejects.toMatchObject({ code: "REAUTHORIZATION_REQUIRED" });
  resume();
  expect((await paused).value).toBe("at-1");
  expect((await place.survivor.token()).value).toBe("at-1");
  expect(await place.store.read("me")).toMatchObject({ generation: 2, grant: { refreshToken: "rt-1" } });
  expect(server.received).toEqual(["rt-0", "rt-0"]);
});

describe("an answer that does not come", () => {
  const cut: Answer = (_request, response) => void response.destroy();
  const half: Answer = (_request, response) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": "500" });
    response.write('{"access_token":"at-9');
    setTimeout(() => response.destroy(), 5);
  };

  test.each<[string, Answer, RegExp]>([
    ["no answer in time", () => undefined, /No answer within 0.2 s/],
    ["a cut connection", cut, /connection broke/],
    ["half an answer", half, /HTTP 200 without a readable token answer|connection broke/],
    ["500", json(500, { error: "server_error" }), /HTTP 500/],
    ["503", json(503, {}), /HTTP 503/],
    [
      "200 with a page",
      (_request, response) => void response.writeHead(200, { "content-type": "text/html" }).end("<html>"),
      /HTTP 200 without/,
    ],
    [
      "a redirect",
      (_request, response) => void response.writeHead(302, { location: "/login" }).end(),
      /HTTP 302 without/,
    ],
    ["200 with nothing", json(200, null), /broke|without/],
    ["200 without a token", json(200, { hello: "there" }), /HTTP 200 without a token/],
  ])("%s: recorded as unknown, nothing sent before the deadline, then tried again", async (_name, answer, reason) => {
    const server = singleUseServer();
    await using place = await world(answer);
    // Only what never answers has to wait for its time-out; the others must not meet it on a busy machine.
    const requestTimeoutMs = reason.source.startsWith("No answer") ? 200 : 20_000;
    const client = place.process(place.store.view(), "secret", requestTimeoutMs);
    const deadlineMs = startMs + requestTimeoutMs + 5_000;
    await expect(client.token()).rejects.toMatchObject({
      code: "TOKEN_OUTCOME_UNKNOWN",
      retryAtMs: deadlineMs,
      message: expect.stringMatching(reason),
    });
    expect((await place.store.journal("me")).map((entry) => entry.outcome)).toEqual([
      { kind: "unknown", reason: expect.stringMatching(reason) },
    ]);
    place.endpoint.answer = server.answer;
    place.clock.advance(requestTimeoutMs + 4_900);
    await expect(place.survivor.token()).rejects.toMatchObject({
      code: "TOKEN_OUTCOME_UNKNOWN",
      retryAtMs: deadlineMs,
    });
    expect(server.received).toEqual([]);
    place.clock.advance(101);
    expect((await place.survivor.token()).value).toBe("at-1");
  });

  test("the second time in a row a single-use token waits longer, a multiple-use one does not", async () => {
    for (const [use, waitMs] of [
      ["single", 30_000],
      ["multiple", 0],
    ] as const) {
      await using place = await world(json(500, {}), use);
      await place.survivor.token().catch(() => undefined);
      place.clock.advance(25_000);
      const startedAtMs = place.clock.now();
      await expect(place.survivor.token()).rejects.toMatchObject({
        code: "TOKEN_OUTCOME_UNKNOWN",
        retryAtMs: startedAtMs + 25_000 + waitMs,
      });
    }
  });

  test("nobody listens: not sent, so the same token goes at once when somebody does", async () => {
    const server = singleUseServer();
    const place = await world(server.answer);
    await place.endpoint[Symbol.asyncDispose]();
    await expect(place.survivor.token()).rejects.toMatchObject({
      code: "TOKEN_ENDPOINT_UNAVAILABLE",
      message: expect.stringMatching(/was not sent/),
    });
    expect((await place.store.journal("me")).map((entry) => entry.outcome)).toEqual([{ kind: "not-sent" }]);
    expect(await place.survivor.hasToken()).toBe(true);
  });
});

describe("a store that fails", () => {
  test("at the commit, for longer than the attempts: the answer is kept and stored by the next call", async () => {
    const server = singleUseServer();
    await using place = await world(server.answer);
    const view = place.store.view();
    view.fault = (method) => {
      if (method === "commit") throw new Error("disk full");
    };
    const client = place.process(view);
    await expect(client.token()).rejects.toThrow("disk full");
    expect(view.calls.filter((method) => method === "commit")).toHaveLength(5);
    view.fault = () => undefined;
    expect((await client.token()).value).toBe("at-1");
    expect(server.received).toEqual(["rt-0"]);
    expect(await place.store.read("me")).toMatchObject({ generation: 2, grant: { refreshToken: "rt-1" } });
  });

  test("for a moment at the commit: nobody notices", async () => {
    const server = singleUseServer();
    await using place = await world(server.answer);
    const view = place.store.view();
    let failures = 2;
    view.fault = (method) => {
      if (method === "commit" && failures-- > 0) throw new Error("busy");
    };
    expect((await place.process(view).token()).value).toBe("at-1");
  });

  test("after storing: the commit that reported an error and was done all the same is recognised", async () => {
    const server = singleUseServer();
    await using place = await world(server.answer);
    const view = place.store.view();
    const commit = view.commit.bind(view);
    let first = true;
    view.commit = async (...parameters) => {
      const result = await commit(...parameters);
      if (first) {
        first = false;
        throw new Error("connection lost after COMMIT");
      }
      return result;
    };
    expect((await place.process(view).token()).value).toBe("at-1");
    expect((await place.store.journal("me"))[0]?.outcome).toEqual({ kind: "committed", generation: 2 });
  });

  test("on reading: the error is the store's own, never 'no grant'", async () => {
    const server = singleUseServer();
    await using place = await world(server.answer);
    const view = place.store.view();
    view.fault = () => {
      throw new Error("wrong key");
    };
    const error: unknown = await place
      .process(view)
      .token()
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ message: "wrong key" });
    expect(hasErrorCode(error, "REAUTHORIZATION_REQUIRED")).toBe(false);
  });
});
