import { describe, expect, test } from "vitest";
import { sampleWrite, settleMs } from "../samples.ts";
import { type Bench, leaseMs, record, refusal, wish } from "./bench.ts";

/** How a sending goes on and ends. */
export function attempts({ open, take, stateOf }: Bench): void {
  describe("a sending", () => {
    test("may go on as long as it is renewed in time", async () => {
      const { store, other, clock } = await open();
      await store.enqueue(sampleWrite("1"));
      const turn = await take(store);
      clock.advance(leaseMs - 1);
      expect(await store.renewSend(turn, leaseMs)).toBe(true);
      clock.advance(leaseMs - 1);
      expect(await other.tend()).toEqual([]);
      clock.advance(1);
      expect(await store.renewSend(turn, leaseMs)).toBe(false);
      expect(await other.tend()).toMatchObject([{ id: turn.id, state: "unknown" }]);
      expect(await store.renewSend(turn, leaseMs)).toBe(false);
    });

    test("whose sender is gone is unknown, and never approved without a look", async () => {
      const { store, other, clock } = await open();
      const { id } = await store.enqueue(sampleWrite("1"));
      await take(store);
      clock.advance(leaseMs);
      await other.tend();
      expect(await stateOf(store, id)).toBe("unknown");
      expect(await other.takeSend(wish)).toBeUndefined();
      clock.advance(10 * settleMs);
      await other.tend();
      expect(await other.takeSend(wish)).toBeUndefined();
    });

    test("ends once: done with its record, or refused with its reason", async () => {
      const { store } = await open();
      const ids = [await store.enqueue(sampleWrite("1")), await store.enqueue(sampleWrite("2"))].map(({ id }) => id);
      const [one, two] = [await take(store), await take(store)];
      expect(await store.endSend(one, { ending: "done", outcome: { record } })).toBe("done");
      expect(await store.endSend(two, { ending: "refused", outcome: refusal })).toBe("refused");
      expect(await store.endSend(one, { ending: "refused", outcome: refusal })).toBeUndefined();
      expect((await store.get(ids[0] ?? ""))?.outcome).toEqual({ record });
      expect((await store.get(ids[1] ?? ""))?.outcome).toEqual(refusal);
    });

    test("that was certainly not done waits as long as it was told to, and is tried again", async () => {
      const { store, clock } = await open();
      await store.enqueue(sampleWrite("1"));
      const turn = await take(store);
      const outcome = { code: "QUOTA_EXCEEDED" };
      expect(await store.endSend(turn, { ending: "later", waitMs: 5000, outcome })).toBe("approved");
      clock.advance(4999);
      expect(await store.takeSend(wish)).toBeUndefined();
      clock.advance(1);
      expect(await take(store)).toMatchObject({ attempt: 2, sentBefore: false });
    });

    test("whose answer comes after it was given up is settled by it, as long as nobody sent it again", async () => {
      const { store, clock } = await open();
      const { id } = await store.enqueue(sampleWrite("1"));
      const turn = await take(store);
      clock.advance(leaseMs);
      await store.tend();
      expect(await store.endSend(turn, { ending: "unknown", partly: false, outcome: {} })).toBeUndefined();
      expect(await store.endSend(turn, { ending: "done", outcome: { record } })).toBe("done");
      expect(await stateOf(store, id)).toBe("done");
    });

    test("whose refusal comes when a later attempt is unknown refuses nothing", async () => {
      const { store, clock } = await open();
      const { id } = await store.enqueue(sampleWrite("1"));
      const lost = await take(store);
      clock.advance(leaseMs);
      await store.tend();
      clock.advance(settleMs);
      await store.endLook((await store.takeLook(wish)) ?? expect.fail("no look"), { found: "nothing" });
      await store.endSend(await take(store), { ending: "unknown", partly: false, outcome: {} });
      expect(await store.endSend(lost, { ending: "refused", outcome: refusal })).toBeUndefined();
      expect(await stateOf(store, id)).toBe("unknown");
    });

    test("whose answer comes when it was sent again changes nothing", async () => {
      const { store, clock } = await open();
      await store.enqueue(sampleWrite("1"));
      const lost = await take(store);
      clock.advance(leaseMs);
      await store.tend();
      clock.advance(settleMs);
      const look = (await store.takeLook(wish)) ?? expect.fail("no look");
      await store.endLook(look, { found: "nothing" });
      const next = await take(store);
      expect(next.attempt).toBe(2);
      expect(await store.endSend(lost, { ending: "done", outcome: { record } })).toBeUndefined();
      expect(await store.endSend(next, { ending: "done", outcome: { record } })).toBe("done");
    });
  });
}
