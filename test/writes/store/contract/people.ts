import { describe, expect, test } from "vitest";
import { keyless, sampleWrite, settleMs } from "../samples.ts";
import { type Bench, record, refusal, wish } from "./bench.ts";

/** What people decide. */
export function people({ open, take, stateOf, eventsOf }: Bench): void {
  describe("a person", () => {
    test("approves what was shown, and nothing else", async () => {
      const { store } = await open();
      const { id, digest } = await store.enqueue(sampleWrite("1", { decision: "person" }));
      await expect(store.decide(id, { kind: "approve", by: "kim", digest: `${digest}0` })).rejects.toMatchObject({
        code: "WRITE_CONFLICT",
        digest,
      });
      expect(await store.takeSend(wish)).toBeUndefined();
      expect(await store.decide(id, { kind: "approve", by: "kim", digest })).toMatchObject({ state: "approved" });
      await expect(store.decide(id, { kind: "approve", by: "kim", digest })).rejects.toMatchObject({
        code: "WRITE_CONFLICT",
        state: "approved",
      });
      expect((await take(store)).id).toBe(id);
      expect((await eventsOf(store))[1]).toMatchObject({ state: "approved", by: "kim" });
    });

    test("one of two approvers comes first", async () => {
      const { store, other } = await open();
      const { id, digest } = await store.enqueue(sampleWrite("1", { decision: "person" }));
      const both = await Promise.allSettled([
        store.decide(id, { kind: "approve", by: "kim", digest }),
        other.decide(id, { kind: "reject", by: "robin", reason: "no" }),
      ]);
      // Rejected after the approval it is taken back; approved after the rejection it is not.
      const state = await stateOf(store, id);
      expect(state).toBe("rejected");
      expect(both.filter(({ status }) => status === "fulfilled").length).toBeGreaterThan(0);
    });

    test("repairs what was refused: another digest, approved anew, in the same place", async () => {
      const { store } = await open();
      const first = await store.enqueue(sampleWrite("1", { sequence: "s" }));
      await store.enqueue(sampleWrite("2", { sequence: "s" }));
      await store.endSend(await take(store), { ending: "refused", outcome: refusal });
      const body = { Code: "1", Name: "With a name" };
      const write = sampleWrite("1", { sequence: "s", body, decision: "person" });
      const repaired = await store.decide(first.id, { kind: "repair", by: "kim", write });
      expect([repaired.state, repaired.id, repaired.digest === first.digest]).toEqual(["proposed", first.id, false]);
      expect(await store.takeSend(wish)).toBeUndefined();
      await expect(store.decide(first.id, { kind: "approve", by: "kim", digest: first.digest })).rejects.toMatchObject({
        code: "WRITE_CONFLICT",
      });
      await store.decide(first.id, { kind: "approve", by: "kim", digest: repaired.digest });
      const turn = await take(store);
      expect([turn.id, turn.write.content.body]).toEqual([first.id, JSON.stringify(body)]);
    });

    test("lets it be tried again as it is, or says that it was not done; not before the service's longest work is over", async () => {
      const { store, clock } = await open();
      const refused = await store.enqueue(sampleWrite("1"));
      await store.endSend(await take(store), { ending: "refused", outcome: refusal });
      expect(await store.decide(refused.id, { kind: "retry", by: "kim" })).toMatchObject({ state: "approved" });
      expect((await take(store)).id).toBe(refused.id);
      const lost = await store.enqueue(sampleWrite("2", keyless()));
      await store.endSend(await take(store), { ending: "unknown", partly: true, outcome: {} });
      await store.decide(lost.id, { kind: "retry", by: "kim" });
      clock.advance(settleMs - 1);
      expect(await store.takeSend(wish)).toBeUndefined();
      clock.advance(1);
      expect(await take(store)).toMatchObject({ id: lost.id, sentBefore: false });
    });

    test("lets a removal be sent again, and that finds nothing is its end, however it was looked", async () => {
      const { store, clock } = await open();
      const removal = sampleWrite("1", keyless({ retry: "idempotent", verb: "remove" }));
      const { id } = await store.enqueue(removal);
      await store.endSend(await take(store), { ending: "unknown", partly: true, outcome: {} });
      await store.decide(id, { kind: "retry", by: "kim" });
      clock.advance(settleMs);
      expect(await take(store)).toMatchObject({ id, sentBefore: true });
    });

    describe("who gives up what nobody knows the end of", () => {
      const waiting = async () => {
        const all = await open();
        const { id } = await all.store.enqueue(sampleWrite("1"));
        const turn = await take(all.store);
        await all.store.endSend(turn, { ending: "unknown", partly: true, outcome: {} });
        return { ...all, id, turn };
      };
      const giveUp = async () => {
        const all = await waiting();
        await all.store.decide(all.id, { kind: "give-up", by: "kim", reason: "not there when I looked" });
        return all;
      };
      const another = sampleWrite("1", { body: { Code: "1", Name: "Another" } });

      test("keeps its key from others until the service's longest work is over", async () => {
        const { store, clock, id } = await giveUp();
        await expect(store.enqueue(another)).rejects.toMatchObject({ code: "WRITE_CONFLICT", id, state: "given-up" });
        await expect(store.enqueue(sampleWrite("1"))).rejects.toMatchObject({ code: "WRITE_CONFLICT", id });
        clock.advance(settleMs - 1);
        await expect(store.enqueue(another)).rejects.toMatchObject({ code: "WRITE_CONFLICT" });
        clock.advance(1);
        expect(await store.enqueue(another)).toMatchObject({ state: "approved", isNew: true });
      });

      test("keeps it so when it was to be sent again first, and was taken back then", async () => {
        const { store, clock, id } = await waiting();
        await store.decide(id, { kind: "retry", by: "kim" });
        await store.decide(id, { kind: "reject", by: "kim", reason: "another order" });
        await expect(store.enqueue(another)).rejects.toMatchObject({ code: "WRITE_CONFLICT", id, state: "rejected" });
        clock.advance(settleMs);
        expect(await store.enqueue(another)).toMatchObject({ state: "approved", isNew: true });
      });

      test("is told when the answer says after all that it was done, and its key is used up", async () => {
        const { store, clock, id, turn } = await giveUp();
        expect(await store.endSend(turn, { ending: "refused", outcome: refusal })).toBeUndefined();
        expect(await store.endSend(turn, { ending: "done", outcome: { record } })).toBe("done");
        expect((await store.get(id))?.outcome).toEqual({ record });
        expect((await eventsOf(store)).map(({ state }) => state).slice(-2)).toEqual(["given-up", "done"]);
        clock.advance(2 * settleMs);
        await expect(store.enqueue(another)).rejects.toMatchObject({ code: "WRITE_CONFLICT", id, state: "done" });
      });
    });

    test("who gives up a refused write frees its key at once", async () => {
      const { store } = await open();
      const { id } = await store.enqueue(sampleWrite("1"));
      await store.endSend(await take(store), { ending: "refused", outcome: refusal });
      await store.decide(id, { kind: "give-up", by: "kim", reason: "another order" });
      const write = sampleWrite("1", { body: { Code: "1", Name: "Another" } });
      expect(await store.enqueue(write)).toMatchObject({ state: "approved", isNew: true });
    });

    test("is told the way out of where a write is", async () => {
      const { store } = await open();
      const { id, digest } = await store.enqueue(sampleWrite("1"));
      const approve = () => store.decide(id, { kind: "approve", by: "kim", digest }).catch(({ message }) => message);
      expect(await approve()).toBe(
        `Write ${id} is approved, and approve is for writes that are proposed. It is sent when it is due; reject takes it back.`,
      );
      await store.endSend(await take(store), { ending: "blocked", outcome: refusal });
      expect(await approve()).toMatch(/ is blocked, .*\. What it needs is repair, retry or giveUp\.$/);
      await store.decide(id, { kind: "give-up", by: "kim", reason: "" });
      expect(await approve()).toMatch(/ is given-up, .*\. Enqueue it once more: that makes a new one\.$/);
      await expect(store.enqueue(sampleWrite("2", { references: [id] }))).rejects.toThrow(/given-up.*once more/);
    });

    test.each(["retry", "confirm", "give-up", "repair"] as const)(
      "cannot %s a write that is approved",
      async (kind) => {
        const { store } = await open();
        const { id } = await store.enqueue(sampleWrite("1"));
        const decision = { kind, by: "kim", reason: "", record: undefined, write: sampleWrite("1") };
        await expect(store.decide(id, decision)).rejects.toMatchObject({ code: "WRITE_CONFLICT" });
        await expect(store.decide("nobody", decision)).rejects.toMatchObject({ code: "WRITE_NOT_FOUND" });
      },
    );
  });
}
