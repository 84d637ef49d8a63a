import { expect, test } from "vitest";
import { sampleGrant, startMs } from "../samples.ts";
import { handClock, type MakeStore, withStore } from "../store-under-test.ts";

export function leaseRules(make: MakeStore): void {
  test("one owner at a time; the next after the release has a higher fence", () =>
    withStore(make, async ({ open }) => {
      const { now } = handClock();
      const [a, b] = [open({ now }), open({ now })];
      const first = await a.acquireLease("exact:me", "a", 1000);
      expect(first).toEqual({ account: "exact:me", owner: "a", fence: 1, expiresAtMs: startMs + 1000 });
      expect(await b.acquireLease("exact:me", "b", 1000)).toBeUndefined();
      if (first) await a.releaseLease(first);
      expect(await b.acquireLease("exact:me", "b", 500)).toEqual({
        account: "exact:me",
        owner: "b",
        fence: 2,
        expiresAtMs: startMs + 500,
      });
    }));

  test.each([
    { after: 999, taken: false },
    { after: 1000, taken: true },
  ])("a lease of 1000 ms can be taken over after $after ms: $taken", ({ after, taken }) =>
    withStore(make, async ({ open }) => {
      const clock = handClock();
      const store = open({ now: clock.now });
      await store.acquireLease("exact:me", "a", 1000);
      clock.advance(after);
      expect((await store.acquireLease("exact:me", "b", 1000))?.fence).toBe(taken ? 2 : undefined);
    }),
  );

  test("the same owner takes it anew, and the lease of before is lost", () =>
    withStore(make, async ({ open }) => {
      const { now } = handClock();
      const store = open({ now });
      const first = await store.acquireLease("exact:me", "a", 1000);
      const second = await store.acquireLease("exact:me", "a", 1000);
      expect(second?.fence).toBe(2);
      expect(first && (await store.renewLease(first, 1000))).toBeUndefined();
      if (first) await store.releaseLease(first);
      expect(await store.acquireLease("exact:me", "b", 1000)).toBeUndefined();
    }));

  test("a renewal prolongs from now, also when the time is over and nobody came", () =>
    withStore(make, async ({ open }) => {
      const clock = handClock();
      const store = open({ now: clock.now });
      const lease = await store.acquireLease("exact:me", "a", 1000);
      clock.advance(1500);
      expect(lease && (await store.renewLease(lease, 1000))).toEqual({
        account: "exact:me",
        owner: "a",
        fence: 1,
        expiresAtMs: startMs + 2500,
      });
      expect(await store.acquireLease("exact:me", "b", 1000)).toBeUndefined();
    }));

  test("a lost lease is neither renewed nor released", () =>
    withStore(make, async ({ open }) => {
      const clock = handClock();
      const store = open({ now: clock.now });
      const lost = await store.acquireLease("exact:me", "a", 1000);
      clock.advance(1000);
      await store.acquireLease("exact:me", "b", 1000);
      expect(lost && (await store.renewLease(lost, 1000))).toBeUndefined();
      if (lost) await store.releaseLease(lost);
      expect(await store.acquireLease("exact:me", "c", 1000)).toBeUndefined();
    }));

  test("a released lease is not renewed", () =>
    withStore(make, async ({ open }) => {
      const store = open();
      const lease = await store.acquireLease("exact:me", "a", 1000);
      if (lease) await store.releaseLease(lease);
      expect(lease && (await store.renewLease(lease, 1000))).toBeUndefined();
    }));

  test("of 20 owners at once exactly one gets it", () =>
    withStore(make, async ({ open }) => {
      const leases = await Promise.all(
        Array.from({ length: 20 }, (_, index) => open().acquireLease("exact:me", `owner-${index}`, 60_000)),
      );
      expect(leases.filter(Boolean)).toEqual([expect.objectContaining({ fence: 1 })]);
    }));

  test("leases of two accounts do not meet, and a lease is no grant", () =>
    withStore(make, async ({ open }) => {
      const store = open();
      expect((await store.acquireLease("exact:me", "a", 1000))?.fence).toBe(1);
      expect((await store.acquireLease("exact:you", "b", 1000))?.fence).toBe(1);
      expect(await store.read("exact:me")).toBeUndefined();
    }));

  test("fences and generations go on after forget", () =>
    withStore(make, async ({ open }) => {
      const store = open();
      await store.commit("exact:me", 0, sampleGrant("1"));
      await store.acquireLease("exact:me", "a", 1000);
      await store.forget("exact:me");
      expect((await open().acquireLease("exact:me", "b", 1000))?.fence).toBe(2);
      expect(await store.commit("exact:me", 1, sampleGrant("late"))).toEqual({ committed: false, current: undefined });
      expect(await store.commit("exact:me", 0, sampleGrant("2"))).toEqual({ committed: true, generation: 2 });
    }));

  test.each([0, -1, NaN, Infinity])("refuses a lease of %s ms", (ttlMs) =>
    withStore(make, async ({ open }) => {
      await expect(open().acquireLease("exact:me", "a", ttlMs)).rejects.toMatchObject({ code: "STORE_MISUSED" });
    }),
  );
}
