import { describe, expect, test } from "vitest";
import type { SecretSource, TokenStore } from "../../../src/oauth/index.ts";
import { OAuthClient, oauth2 } from "../../../src/oauth/index.ts";
import { unwatchedMs } from "../../../src/oauth/refresh/watched-intents.ts";
import { FakeStore } from "../support/fake-store.ts";
import { startFakeTokenEndpoint } from "../support/fake-token-endpoint.ts";
import { singleUseServer } from "../support/single-use-server.ts";
import { createTestClock, startMs } from "../support/test-clock.ts";

const hour = 3_600_000;
const settle = () => new Promise((resolve) => setTimeout(resolve, 50));

/** A server of single-use tokens that answers when it is let, and two processes of one machine. */
async function world() {
  const server = singleUseServer();
  const arrived = Promise.withResolvers<void>();
  const released = Promise.withResolvers<void>();
  const endpoint = await startFakeTokenEndpoint(async (request, response) => {
    arrived.resolve();
    await released.promise;
    await server.answer(request, response);
  });
  const clock = createTestClock();
  const store = new FakeStore(clock.now);
  const process = (view: TokenStore, clientSecret: SecretSource = "secret") =>
    new OAuthClient({
      provider: oauth2({ tokenEndpoint: `${endpoint.origin}/token` }),
      clientId: "app",
      clientSecret,
      store: view,
      account: "me",
      runtime: clock,
    });
  await process(store).importGrant({ refreshToken: "rt-0" });
  return {
    arrived: arrived.promise,
    release: released.resolve,
    endpoint,
    server,
    clock,
    store,
    process,
    [Symbol.asyncDispose]: () => endpoint[Symbol.asyncDispose](),
  };
}

describe("a clock that is set forward during a refresh: a laptop wakes", () => {
  test("the spent token is not sent by a second process, which gets the answer that was on its way", async () => {
    await using place = await world();
    const first = place.process(place.store.view()).token();
    await place.arrived;
    place.clock.step(hour);
    const second = place.process(place.store.view()).token();
    await settle();
    expect(place.endpoint.seen).toHaveLength(1);
    place.release();
    expect((await first).value).toBe("at-1");
    expect((await second).value).toBe("at-1");
    expect(place.server.received).toEqual(["rt-0"]);
  });

  test("nor by one that was about to take the lease when the other one sent it", async () => {
    await using place = await world();
    const view = place.store.view();
    let first: Promise<{ value: string }> | undefined;
    view.fault = async (method) => {
      if (method !== "acquireLease" || first) return;
      first = place.process(place.store.view()).token();
      await place.arrived;
      place.clock.step(hour);
    };
    const second = place.process(view).token();
    await place.arrived;
    await settle();
    expect(place.endpoint.seen).toHaveLength(1);
    place.release();
    expect([(await first)?.value, (await second).value]).toEqual(["at-1", "at-1"]);
    expect(place.server.received).toEqual(["rt-0"]);
  });

  test("a process that died with its request is waited for as long as the request could take, and no longer", async () => {
    await using place = await world();
    place.release();
    void place.process(place.store.view(), () => new Promise<never>(() => undefined)).token();
    await settle();
    place.clock.step(hour);
    const beforeMs = place.clock.monotonic();
    expect((await place.process(place.store.view()).token()).value).toBe("at-1");
    const waitedMs = place.clock.monotonic() - beforeMs;
    expect(waitedMs).toBeGreaterThanOrEqual(25_000);
    expect(waitedMs).toBeLessThan(26_000);
    expect(place.server.received).toEqual(["rt-0"]);
  });

  test("a process goes on watching where an earlier call gave up", async () => {
    await using place = await world();
    place.release();
    void place.process(place.store.view(), () => new Promise<never>(() => undefined)).token();
    await settle();
    place.clock.step(hour);
    const view = place.store.view();
    const hasty = new OAuthClient({
      provider: oauth2({ tokenEndpoint: `${place.endpoint.origin}/token` }),
      clientId: "app",
      clientSecret: "secret",
      store: view,
      account: "me",
      runtime: place.clock,
      timing: { waitForOthersMs: 10_000 },
    });
    await expect(hasty.token()).rejects.toMatchObject({ code: "TOKEN_OUTCOME_UNKNOWN" });
    await expect(hasty.token()).rejects.toMatchObject({ code: "TOKEN_OUTCOME_UNKNOWN" });
    expect((await hasty.token()).value).toBe("at-1");
  });
});

test.each<[string, number, number]>([
  ["a clock that is set back while a vault is slow does not make an attempt longer", -hour, 25_000],
  ["a machine that sleeps while a vault is slow has no time left, though none has passed here", hour, 0],
])("%s", async (_name, stepMs, passedMs) => {
  await using place = await world();
  place.release();
  const slow = place.process(place.store.view(), async () => {
    place.clock.step(stepMs);
    place.clock.advance(passedMs);
    return "secret";
  });
  await expect(slow.token()).rejects.toMatchObject({ code: "TOKEN_ENDPOINT_UNAVAILABLE" });
  expect(place.server.received).toEqual([]);
  expect(await place.store.journal("me")).toMatchObject([{ outcome: { kind: "not-sent" } }]);
});

test("a process watches its own attempt from its beginning, should the outcome never be written", async () => {
  await using place = await world();
  const view = place.store.view();
  view.fault = (method) => {
    if (method === "settleIntent") throw new Error("disk full");
  };
  const client = place.process(view);
  const { answer } = place.endpoint;
  place.endpoint.answer = (_request, response) => void response.destroy();
  await expect(client.token()).rejects.toMatchObject({ code: "TOKEN_OUTCOME_UNKNOWN" });
  expect((await place.store.journal("me"))[0]?.outcome).toBeUndefined();
  place.release();
  place.endpoint.answer = answer;
  place.clock.advance(60_000);
  const beforeMs = place.clock.monotonic();
  expect((await client.token()).value).toBe("at-1");
  expect(place.clock.monotonic() - beforeMs).toBe(0);
});

describe("how long an open attempt is watched", () => {
  const intent = (id: string, forMs: number) => ({
    id,
    generation: 1,
    owner: "p",
    fence: 1,
    startedAtMs: startMs,
    deadlineMs: startMs + forMs,
    refreshTokenHmac: "h",
  });

  test.each([
    ["as long as it may take", 25_000, 25_000],
    ["five minutes at most, whatever the journal says", 1e15, 300_000],
    ["not at all when it ended before it began", -5, 0],
  ])("%s", (_name, forMs, want) => {
    const clock = createTestClock();
    expect(unwatchedMs(new FakeStore(clock.now), clock, intent("i", forMs))).toBe(want);
  });

  test("from the first look on, for each store and attempt by itself, whatever happens to the clock", () => {
    const clock = createTestClock();
    const store = new FakeStore(clock.now);
    unwatchedMs(store, clock, intent("i", 25_000));
    clock.advance(10_000);
    clock.step(hour);
    expect([
      unwatchedMs(store, clock, intent("i", 25_000)),
      unwatchedMs(store, clock, intent("j", 25_000)),
      unwatchedMs(store.view(), clock, intent("i", 25_000)),
    ]).toEqual([15_000, 25_000, 25_000]);
    clock.advance(20_000);
    // Another attempt does not make it forget the first.
    unwatchedMs(store, clock, intent("k", 25_000));
    expect(unwatchedMs(store, clock, intent("i", 25_000))).toBe(-5_000);
  });

  test("what was over long ago is forgotten when another attempt comes, so that memory stays flat", () => {
    const clock = createTestClock();
    const store = new FakeStore(clock.now);
    unwatchedMs(store, clock, intent("i", 25_000));
    clock.advance(325_001);
    expect(unwatchedMs(store, clock, intent("i", 25_000))).toBe(-300_001);
    unwatchedMs(store, clock, intent("j", 25_000));
    expect(unwatchedMs(store, clock, intent("i", 25_000))).toBe(25_000);
  });
});
