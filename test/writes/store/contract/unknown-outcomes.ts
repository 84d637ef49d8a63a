import { describe, expect, test } from "vitest";
import type { NewWrite } from "../../../../src/writes/store/write-record.ts";
import { keyless, sampleWrite, settleMs } from "../samples.ts";
import { type Bench, leaseMs, record, wish } from "./bench.ts";

/** What becomes of a write of which nobody knows how it ended. */
export function unknownOutcomes({ open, take, stateOf, eventsOf, told }: Bench): void {
  describe("an unknown outcome", () => {
    const lose = async (other: Partial<NewWrite> = {}) => {
      const all = await open();
      const { id } = await all.store.enqueue(sampleWrite("1", other));
      const turn = await take(all.store);
      expect(
        await all.store.endSend(turn, { ending: "unknown", partly: false, outcome: { code: "OUTCOME_UNKNOWN" } }),
      ).toBe("unknown");
      return { ...all, id };
    };

    test("is done when its record is found, however early", async () => {
      const { store, id } = await lose();
      const look = (await store.takeLook(wish)) ?? expect.fail("no look");
      expect(await store.takeLook(wish)).toBeUndefined();
      expect(await store.endLook(look, { found: "record", record })).toBe("done");
      expect((await store.get(id))?.outcome).toEqual({ record });
    });

    test("is absent only by a look that began after the deadline and the service's longest work", async () => {
      const { store, clock, id } = await lose();
      const early = (await store.takeLook(wish)) ?? expect.fail("no look");
      // The look took longer than the service's work: what it asked for was asked too early all the same.
      clock.advance(settleMs);
      expect(await store.endLook(early, { found: "nothing" })).toBe("unknown");
      clock.advance(15_000);
      const look = (await store.takeLook(wish)) ?? expect.fail("no second look");
      expect(await store.endLook(look, { found: "nothing" })).toBe("approved");
      expect(told((await eventsOf(store)).filter((event) => event.id === id))).toEqual([
        "approved 0",
        "sending 1",
        "unknown 1",
        "absent 1",
        "approved 1",
      ]);
      expect(await take(store)).toMatchObject({ attempt: 2, sentBefore: false });
    });

    test("of a sender that is gone is absent only after the deadline that it had noted", async () => {
      const { store, clock } = await open();
      await store.enqueue(sampleWrite("1"));
      await take(store);
      clock.advance(leaseMs);
      await store.tend();
      const ask = async () => {
        const look = (await store.takeLook(wish)) ?? expect.fail("no look");
        return store.endLook(look, { found: "nothing" });
      };
      clock.advance(settleMs - 1);
      expect(await ask()).toBe("unknown");
      expect(await store.takeLook(wish)).toBeUndefined();
      clock.advance(1);
      expect(await ask()).toBe("approved");
    });

    test("is looked for by one at a time, and by another when that one is gone", async () => {
      const { store, other, clock } = await lose();
      const first = (await store.takeLook(wish)) ?? expect.fail("no look");
      clock.advance(leaseMs - 1);
      expect(await other.takeLook(wish)).toBeUndefined();
      clock.advance(1);
      const second = (await other.takeLook(wish)) ?? expect.fail("no look");
      expect(await store.endLook(first, { found: "nothing" })).toBeUndefined();
      expect(await other.endLook(second, { found: "record", record })).toBe("done");
    });

    test("is looked for as long as the look is renewed in time", async () => {
      const { store, other, clock } = await lose();
      const look = (await store.takeLook(wish)) ?? expect.fail("no look");
      expect(await store.renewSend(look, leaseMs)).toBe(false);
      clock.advance(leaseMs - 1);
      expect(await store.renewLook(look, leaseMs)).toBe(true);
      clock.advance(leaseMs - 1);
      expect(await other.takeLook(wish)).toBeUndefined();
      clock.advance(1);
      expect(await store.renewLook(look, leaseMs)).toBe(false);
      const next = (await other.takeLook(wish)) ?? expect.fail("no look");
      expect([await store.renewLook(look, leaseMs), await store.renewLook(next, leaseMs)]).toEqual([false, true]);
      expect(await other.endLook(next, { found: "record", record })).toBe("done");
      expect(await other.renewLook(next, leaseMs)).toBe(false);
    });

    test("stays so when the look fails, or waits for a person when every look would", async () => {
      const { store, clock, id } = await lose();
      const look = async () => (await store.takeLook(wish)) ?? expect.fail("no look");
      const outcome = { code: "API_UNAVAILABLE" };
      clock.advance(2 * settleMs);
      expect(await store.endLook(await look(), { found: "error", person: false, outcome })).toBe("unknown");
      clock.advance(15_000);
      expect(
        await store.endLook(await look(), { found: "error", person: true, outcome: { code: "LOOK_UP_AMBIGUOUS" } }),
      ).toBe("person");
      expect((await store.get(id))?.outcome).toEqual({ code: "LOOK_UP_AMBIGUOUS" });
    });

    test("without a key is settled by a person, after the service's longest work", async () => {
      const { store, clock, id } = await lose(keyless());
      expect(await store.takeLook(wish)).toBeUndefined();
      clock.advance(settleMs - 1);
      expect(await store.takeLook(wish)).toBeUndefined();
      expect(await stateOf(store, id)).toBe("unknown");
      clock.advance(1);
      expect(await store.takeLook(wish)).toBeUndefined();
      expect(await stateOf(store, id)).toBe("person");
    });

    test("whose repeat is harmless is sent again then, and its answer judged as that to a repeat", async () => {
      const { store, clock } = await lose(keyless({ retry: "idempotent", verb: "update" }));
      clock.advance(settleMs);
      expect(await store.takeLook(wish)).toBeUndefined();
      expect(await take(store)).toMatchObject({ attempt: 2, sentBefore: true });
    });

    describe("whose repeat is harmless, before that is sent", () => {
      const waiting = async (expiresInMs?: number) => {
        const all = await open();
        const expiresAtMs = expiresInMs === undefined ? undefined : all.clock.now() + expiresInMs;
        const write = sampleWrite("1", keyless({ retry: "idempotent", verb: "update", expiresAtMs }));
        const { id } = await all.store.enqueue(write);
        const turn = await take(all.store);
        await all.store.endSend(turn, { ending: "unknown", partly: false, outcome: { status: 502 } });
        all.clock.advance(settleMs);
        await all.store.takeLook(wish);
        expect(await stateOf(all.store, id)).toBe("approved");
        return { ...all, id, turn };
      };

      test("is told with the reason for that, because nobody looked", async () => {
        const { store } = await waiting();
        expect((await eventsOf(store)).map(({ state, code }) => [state, code]).slice(3)).toEqual([
          ["absent", "REPEAT_HARMLESS"],
          ["approved", undefined],
        ]);
      });

      test("is a person's when its time is over, because it may have been done", async () => {
        const { store, clock, id } = await waiting(settleMs + 1000);
        clock.advance(1000);
        expect(await store.tend()).toMatchObject([{ id, state: "person" }]);
        expect((await store.get(id))?.outcome).toMatchObject({ code: "EXPIRED", status: 502 });
        expect(await store.takeSend(wish)).toBeUndefined();
        await store.decide(id, { kind: "retry", by: "kim" });
        expect(await store.tend()).toMatchObject([{ id, state: "expired" }]);
      });

      test("is not rejected as if it had never been sent, but given up, and done when its answer comes", async () => {
        const { store, id, turn } = await waiting();
        await expect(store.decide(id, { kind: "reject", by: "kim", reason: "too late" })).rejects.toMatchObject({
          code: "WRITE_CONFLICT",
          message: expect.stringMatching(/may have been done.*giveUp/),
        });
        await store.decide(id, { kind: "give-up", by: "kim", reason: "too late" });
        await expect(store.decide(id, { kind: "confirm", by: "kim", record })).rejects.toThrow("given-up");
        expect([await stateOf(store, id), await store.takeSend(wish)]).toEqual(["given-up", undefined]);
        expect(await store.endSend(turn, { ending: "done", outcome: { record } })).toBe("done");
      });

      test("is done when a person saw it, and not sent again", async () => {
        const { store, id } = await waiting();
        await store.decide(id, { kind: "confirm", by: "kim", record });
        expect([await stateOf(store, id), await store.takeSend(wish)]).toEqual(["done", undefined]);
      });

      test("is a person's when the client does not take the repeat", async () => {
        const { store, id } = await waiting();
        const outcome = { code: "ARGUMENT_INVALID" };
        expect(await store.endSend(await take(store), { ending: "blocked", outcome })).toBe("person");
        expect((await store.get(id))?.outcome).toEqual(outcome);
      });
    });

    test("is not told as expired when its repeat was refused and is sent once more: the first attempt may have been done", async () => {
      const { store, clock } = await open();
      const expiresAtMs = clock.now() + settleMs + 1000;
      const write = sampleWrite("1", keyless({ retry: "idempotent", verb: "update", expiresAtMs }));
      const { id } = await store.enqueue(write);
      await store.endSend(await take(store), { ending: "unknown", partly: false, outcome: {} });
      clock.advance(settleMs);
      await store.takeLook(wish);
      await store.endSend(await take(store), { ending: "refused", outcome: { status: 400 } });
      await store.decide(id, { kind: "retry", by: "kim" });
      clock.advance(1000);
      expect(await store.tend()).toMatchObject([{ id, state: "person" }]);
    });

    test("that comes again and again is a person's at the fifth time", async () => {
      const { store, clock, id } = await lose(keyless({ retry: "idempotent", verb: "update" }));
      for (let attempt = 2; attempt <= 5; attempt++) {
        clock.advance(settleMs);
        await store.takeLook(wish);
        await store.endSend(await take(store), { ending: "unknown", partly: false, outcome: {} });
      }
      clock.advance(settleMs);
      await store.takeLook(wish);
      expect(await stateOf(store, id)).toBe("person");
    });

    test("counts no attempt that was certainly not done", async () => {
      const { store, clock, id } = await lose(keyless({ retry: "idempotent", verb: "update" }));
      clock.advance(settleMs);
      await store.takeLook(wish);
      for (let waits = 0; waits < 6; waits++)
        await store.endSend(await take(store), { ending: "later", waitMs: 0, outcome: {} });
      await store.endSend(await take(store), { ending: "unknown", partly: false, outcome: {} });
      clock.advance(settleMs);
      await store.takeLook(wish);
      expect(await stateOf(store, id)).toBe("approved");
    });

    test("of which the answer says that a part failed is a person's at once", async () => {
      const { store, id } = await open().then(async (all) => ({
        ...all,
        ...(await all.store.enqueue(sampleWrite("1"))),
      }));
      const outcome = { code: "PARTLY_FAILED" };
      expect(await store.endSend(await take(store), { ending: "unknown", partly: true, outcome })).toBe("person");
      expect(told(await eventsOf(store))).toEqual(["approved 0", "sending 1", "unknown 1", "person 1"]);
      await store.decide(id, { kind: "confirm", by: "kim", record });
      expect((await store.get(id))?.outcome).toEqual({ record });
    });
  });
}
