import { describe, expect, test } from "vitest";
import type { ClaimHold, ClaimStore } from "../../../src/clients/claims/claim-store.ts";
import type { TokenRequest } from "../../../src/http/auth/auth.ts";
import type { Clock } from "../../../src/http/clock.ts";
import { memoryClaimStore } from "../../../src/stores/memory/index.ts";
import { collect, openExact } from "../support/exact-bench.ts";
import { exactTokens } from "../support/signed-in.ts";

const accounts = "/api/v1/{division}/crm/Accounts";
const body = { Name: "Once", Code: "777" };
const settleMs = 60_000;

interface Bench extends Awaited<ReturnType<typeof openExact>> {
  readonly claims: ClaimStore;
  /** Takes the key as another process does that shares the store. */
  readonly takeAsOther: () => Promise<ClaimHold>;
  readonly posts: () => number;
  readonly stored: () => Promise<number>;
  readonly call: (more?: Partial<ClaimStore>) => Promise<{ readonly created: boolean }>;
  /** Whether another process would have to wait for the key now, and how long. */
  readonly busyMs: () => Promise<number>;
}

async function open(options: Parameters<typeof openExact>[1] = {}): Promise<Bench> {
  const bench = await openExact({}, options);
  const { exact, company, events, sandbox } = bench;
  const claims = memoryClaimStore({ now: () => sandbox.clock.now() });
  // The key of this record, as the client asks for it.
  let key = "";
  const seen: ClaimStore = {
    ...claims,
    take: (asked, terms) => {
      key = asked;
      return claims.take(asked, terms);
    },
  };
  const call: Bench["call"] = (more = {}) =>
    exact.lookupThenCreate(accounts, body, { division: company, claims: { ...seen, ...more } });
  await exact
    .lookupThenCreate(accounts, body, {
      division: company,
      claims: { ...seen, take: async (asked) => ((key = asked), Promise.reject(new Error("only asked"))) },
    })
    .catch(() => undefined);
  const takeAsOther = async (): Promise<ClaimHold> => {
    const turn = await claims.take(key, { owner: "other", leaseMs: 30_000, settleMs });
    if (turn.state !== "yours") throw new Error(`busy for ${turn.forMs} ms`);
    return { owner: "other", fence: turn.fence };
  };
  return {
    ...bench,
    claims: {
      ...claims,
      announce: (_key, hold, sendMs, workMs) => claims.announce(key, hold, sendMs, workMs),
      release: (_key, hold) => claims.release(key, hold),
    },
    takeAsOther,
    posts: () => events.filter(({ method }) => method === "POST").length,
    stored: async () =>
      (await collect(exact.list(accounts, { division: company, select: ["ID"], filter: { Code: "777" } }))).length,
    call,
    async busyMs() {
      const turn = await claims.take(key, { owner: "asks", leaseMs: 0, settleMs: 0 });
      return turn.state === "busy" ? turn.forMs : 0;
    },
  };
}

/** Time that passes only when it is told, timers included. */
function handTime(startMs: number): Clock & { readonly advance: (ms: number) => Promise<void> } {
  let nowMs = startMs;
  const timers = new Set<{ readonly atMs: number; readonly work: () => void }>();
  return {
    now: () => nowMs,
    after(delayMs, work) {
      const timer = { atMs: nowMs + delayMs, work };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
    async advance(ms) {
      const untilMs = nowMs + ms;
      for (;;) {
        const [next] = [...timers].filter(({ atMs }) => atMs <= untilMs).sort((one, other) => one.atMs - other.atMs);
        if (!next) break;
        nowMs = Math.max(nowMs, next.atMs);
        timers.delete(next);
        next.work();
        await new Promise((resolve) => setImmediate(resolve));
      }
      nowMs = untilMs;
    },
  };
}

describe("another process has the key", () => {
  test("two processes looked at the same moment, and both created: now the second waits, and finds", async () => {
    const { exact, company, claims, takeAsOther, call, posts, stored } = await open();
    const hold = await takeAsOther();
    const waiting = call();
    await exact.create(accounts, body, { division: company });
    await claims.release("", hold);
    expect([(await waiting).created, posts(), await stored()]).toEqual([false, 1, 1]);
  });

  test("one that died after it announced a create is waited for until nothing can come of it, and then looked for", async () => {
    const { claims, takeAsOther, call, posts, events, sandbox } = await open();
    const hold = await takeAsOther();
    const announcedAtMs = sandbox.clock.now();
    await claims.announce("", hold, 30_000, settleMs);
    const { created } = await call();
    expect([created, posts()]).toEqual([true, 1]);
    expect(sandbox.clock.now() - announcedAtMs).toBeGreaterThanOrEqual(30_000 + settleMs);
    // The look that says that nothing came of it is the last thing before the create.
    expect(events.slice(-2).map(({ method }) => method)).toEqual(["GET", "POST"]);
  });

  test("what one made that died is found long before its time is over", async () => {
    const { exact, company, claims, takeAsOther, call, posts, sandbox } = await open();
    const hold = await takeAsOther();
    await claims.announce("", hold, 30_000, settleMs);
    await exact.create(accounts, body, { division: company });
    const startMs = sandbox.clock.now();
    expect([(await call()).created, posts()]).toEqual([false, 1]);
    expect(sandbox.clock.now() - startMs).toBeLessThan(30_000);
  });

  test("the signal ends the waiting for it", async () => {
    const { exact, company, takeAsOther, claims, posts } = await open();
    await takeAsOther();
    const stop = new AbortController();
    const busy: ClaimStore = { ...claims, take: async () => ({ state: "busy", forMs: 1_000_000 }) };
    const waiting = exact.lookupThenCreate(accounts, body, { division: company, signal: stop.signal, claims: busy });
    stop.abort(new Error("no patience"));
    await expect(waiting).rejects.toThrow("no patience");
    expect(posts()).toBe(0);
  });
});

describe("a claim that is lost before the create is sent", () => {
  test("a long wait for a token let somebody else take it: nothing is sent, and their record is found", async () => {
    let steal: (() => Promise<void>) | undefined;
    let tokens: ReturnType<typeof exactTokens> | undefined;
    let asked = 0;
    const bench = await open({
      auth: {
        // The first token is for the look, the second for the create.
        async token(request: TokenRequest) {
          if (steal && ++asked === 2) await steal();
          tokens ??= exactTokens(bench.sandbox);
          return tokens.token(request);
        },
        markStale: () => undefined,
      },
    });
    const { exact, company, sandbox, takeAsOther, claims, call, posts, stored } = bench;
    steal = async () => {
      steal = undefined;
      sandbox.clock.advance(30_000 + settleMs);
      const hold = await takeAsOther();
      await exact.create(accounts, body, { division: company });
      await claims.release("", hold);
    };
    expect([(await call()).created, posts(), await stored()]).toEqual([false, 1, 1]);
  });

  test("somebody else had it when the create was to be announced: it is looked for anew", async () => {
    const { call, posts, events, claims } = await open();
    let announced = 0;
    const { created } = await call({
      announce: async (key, hold, sendMs, workMs) =>
        ++announced === 1 ? false : claims.announce(key, hold, sendMs, workMs),
    });
    expect([created, posts(), events.map(({ method }) => method)]).toEqual([true, 1, ["GET", "GET", "POST"]]);
  });
});

describe("what a call leaves behind", () => {
  test("nothing is held after it found, created, or was refused for certain", async () => {
    const { call, busyMs, sandbox } = await open();
    sandbox.faults.add({ operation: "CreateCrmAccount", nth: 1, effect: { kind: "answer", status: 400 } });
    await expect(call()).rejects.toMatchObject({ code: "API_BAD_REQUEST" });
    expect(await busyMs()).toBe(0);
    expect([(await call()).created, await busyMs()]).toEqual([true, 0]);
    expect([(await call()).created, await busyMs()]).toEqual([false, 0]);
  });

  test("an outcome that stayed unknown keeps others away for as long as it may take place", async () => {
    const { call, busyMs, sandbox } = await open();
    sandbox.faults.add({ operation: "CreateCrmAccount", nth: 1, effect: { kind: "cut", when: "after-work" } });
    sandbox.faults.add({ operation: "ListCrmAccounts", nth: 2, effect: { kind: "answer", status: 403 } });
    await expect(call()).rejects.toMatchObject({ code: "OUTCOME_UNKNOWN" });
    expect(await busyMs()).toBeGreaterThan(settleMs);
  });

  test("one that was settled as absent keeps nobody away", async () => {
    const { call, busyMs, sandbox } = await open();
    sandbox.faults.add({ operation: "CreateCrmAccount", nth: 1, effect: { kind: "cut", when: "before-work" } });
    await expect(call()).rejects.toMatchObject({ code: "OUTCOME_UNKNOWN" });
    expect(await busyMs()).toBe(0);
  });

  test("a store that fails before the create lets nothing be sent", async () => {
    const { call, posts, busyMs } = await open();
    const fails = async (): Promise<never> => Promise.reject(new Error("the database is gone"));
    await expect(call({ take: fails })).rejects.toThrow("the database is gone");
    await expect(call({ announce: fails })).rejects.toThrow("the database is gone");
    expect([posts(), await busyMs()]).toEqual([0, 0]);
  });

  test("a store that fails after the create does not make an error of it", async () => {
    const { call, posts } = await open();
    const { created } = await call({ release: async () => Promise.reject(new Error("the database is gone")) });
    expect([created, posts()]).toEqual([true, 1]);
  });

  test("the store gets to see a hash, and no value", async () => {
    const keys: string[] = [];
    const { call, claims } = await open();
    await call({ take: async (key, terms) => (keys.push(key), claims.take(key, terms)) });
    expect(keys).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]);
  });
});

describe("while a create takes long", () => {
  test("the claim is kept alive, so that nobody takes over from somebody who lives", async () => {
    let letGo: () => void = () => undefined;
    let arrived: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (letGo = resolve));
    const atGate = new Promise<void>((resolve) => (arrived = resolve));
    const time = handTime(Date.UTC(2026, 2, 2));
    const claims = memoryClaimStore({ now: time.now });
    const { exact, company } = await openExact(
      {},
      {
        clock: time,
        timeouts: { attemptTimeoutMs: 10_000_000, deadlineMs: 10_000_000 },
        async fetch(url, init) {
          if (init.method === "POST" && /crm\/Accounts/.test(url)) {
            arrived();
            await gate;
          }
          return fetch(url, init);
        },
      },
    );
    let key = "";
    const seen: ClaimStore = { ...claims, take: (asked, terms) => ((key = asked), claims.take(asked, terms)) };
    const creating = exact.lookupThenCreate(accounts, body, { division: company, claims: seen, settleMs: 0 });
    await atGate;
    const busy: string[] = [];
    for (let passed = 0; passed < 10; passed++) {
      await time.advance(29_000);
      busy.push((await claims.take(key, { owner: "other", leaseMs: 1, settleMs: 0 })).state);
    }
    expect(new Set(busy)).toEqual(new Set(["busy"]));
    letGo();
    expect((await creating).created).toBe(true);
    // Nothing is left that would keep a claim which was given back.
    expect((await claims.take(key, { owner: "other", leaseMs: 1_000_000, settleMs: 0 })).state).toBe("yours");
    await time.advance(60_000);
    expect((await claims.take(key, { owner: "third", leaseMs: 1, settleMs: 0 })).state).toBe("busy");
  });
});
