import { expect, test } from "vitest";
import type { Intent, IntentOutcome, Lease, TokenStore } from "../../../src/oauth/token-store.ts";
import { sampleGrant, sampleIntent, startMs } from "../samples.ts";
import { handClock, type MakeStore, withStore } from "../store-under-test.ts";

/** A store with generation 1, and the lease of owner `a` for 60 seconds. */
async function begin(store: TokenStore): Promise<Lease> {
  await store.commit("exact:me", 0, sampleGrant("1"));
  return take(store, "a");
}

async function take(store: TokenStore, owner: string): Promise<Lease> {
  const lease = await store.acquireLease("exact:me", owner, 60_000);
  if (!lease) throw new Error(`${owner} got no lease`);
  return lease;
}

export function journalRules(make: MakeStore): void {
  test("an intent is read by another process, and settled once", () =>
    withStore(make, async ({ open }) => {
      const clock = handClock();
      const store = open({ now: clock.now });
      const lease = await begin(store);
      const intent = sampleIntent(lease, "i1");
      expect(await store.recordIntent(lease, intent)).toBe(true);
      expect(await open().journal("exact:me")).toEqual([{ intent }]);
      clock.advance(5);
      await store.settleIntent("exact:me", "i1", { kind: "refused", status: 400, error: "invalid_grant" });
      await store.settleIntent("exact:me", "i1", { kind: "not-sent" });
      expect(await open().journal("exact:me")).toEqual([
        { intent, outcome: { kind: "refused", status: 400, error: "invalid_grant" }, settledAtMs: startMs + 5 },
      ]);
    }));

  test.each<{ name: string; change: (lease: Lease) => Partial<Intent>; lease?: Partial<Lease>; wait?: number }>([
    { name: "a lower fence", change: () => ({}), lease: { fence: 0 } },
    { name: "another owner", change: () => ({}), lease: { owner: "b" } },
    { name: "an intent under another fence than the lease", change: (lease) => ({ fence: lease.fence + 1 }) },
    { name: "an intent of another owner than the lease", change: () => ({ owner: "b" }) },
    { name: "an older generation", change: () => ({ generation: 0 }) },
    { name: "a newer generation", change: () => ({ generation: 2 }) },
    { name: "an expired lease", change: () => ({}), wait: 60_000 },
  ])("refuses $name and records nothing", ({ change, lease: leaseChange, wait = 0 }) =>
    withStore(make, async ({ open }) => {
      const clock = handClock();
      const store = open({ now: clock.now });
      const lease = await begin(store);
      clock.advance(wait);
      expect(await store.recordIntent({ ...lease, ...leaseChange }, sampleIntent(lease, "i1", change(lease)))).toBe(
        false,
      );
      expect(await store.journal("exact:me")).toEqual([]);
    }),
  );

  test("refuses a released lease", () =>
    withStore(make, async ({ open }) => {
      const store = open();
      const lease = await begin(store);
      await store.releaseLease(lease);
      expect(await store.recordIntent(lease, sampleIntent(lease, "i1"))).toBe(false);
    }));

  test.each([
    { name: "is not sent again before the deadline", advance: 29_999, outcome: undefined, want: false },
    { name: "may be sent again at the deadline", advance: 30_000, outcome: undefined, want: true },
    { name: "may be sent again once settled", advance: 0, outcome: { kind: "not-sent" } as const, want: true },
  ])("a generation with an intent $name", ({ advance, outcome, want }) =>
    withStore(make, async ({ open }) => {
      const clock = handClock();
      const store = open({ now: clock.now });
      const lease = await begin(store);
      await store.recordIntent(lease, sampleIntent(lease, "i1"));
      await store.releaseLease(lease);
      if (outcome) await store.settleIntent("exact:me", "i1", outcome);
      clock.advance(advance);
      const next = await take(store, "b");
      expect(await store.recordIntent(next, sampleIntent(next, "i2"))).toBe(want);
      expect((await store.journal("exact:me")).map(({ intent }) => intent.id)).toEqual(want ? ["i1", "i2"] : ["i1"]);
    }),
  );

  test("an intent of the generation before does not hold up the next", () =>
    withStore(make, async ({ open }) => {
      const { now } = handClock();
      const store = open({ now });
      const lease = await begin(store);
      await store.recordIntent(lease, sampleIntent(lease, "i1"));
      await store.commit("exact:me", 1, sampleGrant("2"));
      expect(await store.recordIntent(lease, sampleIntent(lease, "i2", { generation: 2 }))).toBe(true);
    }));

  test("generation 0 is journalled too, and lists no account", () =>
    withStore(make, async ({ open }) => {
      const { now } = handClock();
      const store = open({ now });
      const lease = await take(store, "a");
      expect(await store.recordIntent(lease, sampleIntent(lease, "i1", { generation: 0 }))).toBe(true);
      expect(await store.read("exact:me")).toBeUndefined();
      expect((await store.accounts()[Symbol.asyncIterator]().next()).done).toBe(true);
    }));

  test("keeps the last 20 entries, and older ones that were never settled", () =>
    withStore(make, async ({ open }) => {
      const { now } = handClock();
      const store = open({ now });
      const lease = await begin(store);
      for (let index = 0; index < 30; index++) {
        await store.recordIntent(lease, sampleIntent(lease, `i${index}`, { deadlineMs: startMs }));
        if (index !== 3) await store.settleIntent("exact:me", `i${index}`, { kind: "unknown", reason: "timeout" });
      }
      const ids = (await store.journal("exact:me")).map(({ intent }) => intent.id);
      expect(ids).toEqual(["i3", ...Array.from({ length: 20 }, (_, index) => `i${index + 10}`)]);
    }));

  test.each<IntentOutcome>([
    { kind: "committed", generation: 2 },
    { kind: "refused", status: 400, error: "invalid_grant" },
    { kind: "not-sent" },
    { kind: "unknown", reason: "timeout" },
    { kind: "refused", status: 429, error: "later:http_429", pauseMs: 300_000 },
    { kind: "unknown", reason: "HTTP 503.", pauseMs: 300_000 },
  ])("keeps the outcome $kind", (outcome) =>
    withStore(make, async ({ open }) => {
      const { now } = handClock();
      const store = open({ now });
      const lease = await begin(store);
      await store.recordIntent(lease, sampleIntent(lease, "i1"));
      await store.settleIntent("exact:me", "i1", outcome);
      expect((await open().journal("exact:me"))[0]?.outcome).toEqual(outcome);
    }),
  );

  test("an outcome of an unknown intent is nothing, and one of no known kind is refused", () =>
    withStore(make, async ({ open }) => {
      const store = open();
      await store.settleIntent("exact:me", "none", { kind: "not-sent" });
      expect(await store.journal("exact:me")).toEqual([]);
      for (const wrong of [{ kind: "lost" }, { kind: "unknown", reason: "x", pauseMs: "300" }])
        await expect(Reflect.apply(store.settleIntent, undefined, ["exact:me", "none", wrong])).rejects.toMatchObject({
          code: "STORE_MISUSED",
        });
    }));
}
