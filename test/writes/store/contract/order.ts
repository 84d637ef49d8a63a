import { describe, expect, test } from "vitest";
import type { NewWrite } from "../../../../src/writes/store/write-record.ts";
import { sampleWrite, settleMs } from "../samples.ts";
import { type Bench, record, refusal, wish } from "./bench.ts";

/** What waits for what. */
export function order({ open, take, stateOf, eventsOf }: Bench): void {
  describe("a sequence", () => {
    test("keeps its order, beside other sequences", async () => {
      const { store } = await open();
      const ids: Record<string, string> = {};
      for (const [code, sequence] of [
        ["a1", "a"],
        ["a2", "a"],
        ["b1", "b"],
      ] as const)
        ids[code] = (await store.enqueue(sampleWrite(code, { sequence, priority: code === "a2" ? 9 : 0 }))).id;
      const [one, two] = [await take(store), await take(store)];
      expect([one.id, two.id]).toEqual([ids["a1"], ids["b1"]]);
      expect(await store.takeSend(wish)).toBeUndefined();
      await store.endSend(one, { ending: "done", outcome: {} });
      expect((await take(store)).id).toBe(ids["a2"]);
    });

    test.each([
      ["unknown", { ending: "unknown", partly: false, outcome: {} }],
      ["refused", { ending: "refused", outcome: refusal }],
      ["blocked", { ending: "blocked", outcome: {} }],
      ["approved", { ending: "later", waitMs: 1000, outcome: {} }],
    ] as const)("is held by a write that is %s", async (state, ending) => {
      const { store } = await open();
      const first = await store.enqueue(sampleWrite("1", { sequence: "s" }));
      await store.enqueue(sampleWrite("2", { sequence: "s" }));
      expect(await store.endSend(await take(store), ending)).toBe(state);
      expect(await store.takeSend(wish)).toBeUndefined();
      expect(await stateOf(store, first.id)).toBe(state);
    });

    test("goes on when a person gives up what held it", async () => {
      const { store } = await open();
      const first = await store.enqueue(sampleWrite("1", { sequence: "s" }));
      const second = await store.enqueue(sampleWrite("2", { sequence: "s" }));
      await store.endSend(await take(store), { ending: "refused", outcome: refusal });
      await store.decide(first.id, { kind: "give-up", by: "kim", reason: "not wanted" });
      expect((await take(store)).id).toBe(second.id);
    });

    test("is held by what was given up, for as long as the service may still do it", async () => {
      const { store, clock } = await open();
      const first = await store.enqueue(sampleWrite("1", { sequence: "s" }));
      const second = await store.enqueue(sampleWrite("2", { sequence: "s" }));
      await store.endSend(await take(store), { ending: "unknown", partly: true, outcome: {} });
      await store.decide(first.id, { kind: "give-up", by: "kim", reason: "not there when I looked" });
      clock.advance(settleMs - 1);
      expect(await store.takeSend(wish)).toBeUndefined();
      clock.advance(1);
      expect((await take(store)).id).toBe(second.id);
    });

    test("is held so by what was to be sent again, and was taken back before", async () => {
      const { store, clock } = await open();
      const first = await store.enqueue(sampleWrite("1", { sequence: "s" }));
      const second = await store.enqueue(sampleWrite("2", { sequence: "s" }));
      await store.endSend(await take(store), { ending: "unknown", partly: true, outcome: {} });
      await store.decide(first.id, { kind: "retry", by: "kim" });
      await store.decide(first.id, { kind: "reject", by: "kim", reason: "another order" });
      expect(await store.takeSend(wish)).toBeUndefined();
      clock.advance(settleMs);
      expect((await take(store)).id).toBe(second.id);
    });

    test("of writes stored at the same moment is that of their places", async () => {
      const { store, other } = await open();
      await Promise.all(
        Array.from({ length: 20 }, (_, at) =>
          (at % 2 ? store : other).enqueue(sampleWrite(String(at), { sequence: "s" })),
        ),
      );
      const sent: string[] = [];
      for (;;) {
        const turn = await store.takeSend(wish);
        if (!turn) break;
        sent.push(turn.id);
        await store.endSend(turn, { ending: "done", outcome: {} });
      }
      expect(sent).toEqual((await store.list({ sequence: "s" })).map(({ id }) => id));
      expect(sent).toHaveLength(20);
    });
  });

  describe("what refers to another write", () => {
    const pair = async (other: Partial<NewWrite> = {}) => {
      const all = await open();
      const customer = await all.store.enqueue(sampleWrite("1"));
      const invoice = await all.store.enqueue(sampleWrite("2", { references: [customer.id], ...other }));
      return { ...all, customer, invoice };
    };

    test("waits for it, however urgent it is, and is given its record", async () => {
      const { store, customer, invoice } = await pair({ priority: 9 });
      await store.endSend(await take(store), { ending: "done", outcome: { record } });
      const turn = await take(store);
      expect([turn.id, turn.results.get(customer.id)]).toEqual([invoice.id, record]);
    });

    test("has a digest that covers what the other one sends", async () => {
      const { invoice } = await pair();
      const { invoice: alone } = await pair({ references: [] });
      expect(invoice.digest).not.toBe(alone.digest);
    });

    test("is blocked when that one will never happen", async () => {
      const { store, customer, invoice } = await pair();
      await store.endSend(await take(store), { ending: "refused", outcome: refusal });
      await store.decide(customer.id, { kind: "give-up", by: "kim", reason: "no such customer" });
      expect(await stateOf(store, invoice.id)).toBe("blocked");
      expect((await eventsOf(store)).at(-1)).toMatchObject({ id: invoice.id, code: "REFERENCE_LOST" });
      await expect(store.enqueue(sampleWrite("3", { references: [customer.id] }))).rejects.toMatchObject({
        code: "WRITE_INVALID",
      });
      await expect(store.enqueue(sampleWrite("3", { references: ["nobody"] }))).rejects.toMatchObject({
        code: "WRITE_NOT_FOUND",
      });
    });

    test("and expires at the same moment does not keep the tend from ending", async () => {
      const { store, clock } = await open();
      const expiresAtMs = clock.now() + 1000;
      const customer = await store.enqueue(sampleWrite("1", { expiresAtMs }));
      const invoice = await store.enqueue(sampleWrite("2", { expiresAtMs, references: [customer.id] }));
      const beside = await store.enqueue(sampleWrite("3", { expiresAtMs }));
      clock.advance(1000);
      expect((await store.tend()).map(({ id, state }) => [id, state])).toEqual([
        [customer.id, "expired"],
        [invoice.id, "blocked"],
        [beside.id, "expired"],
      ]);
      expect((await eventsOf(store)).filter(({ id }) => id === invoice.id).map(({ state }) => state)).toEqual([
        "approved",
        "blocked",
      ]);
      expect(await store.tend()).toEqual([]);
    });

    test("is blocked when that one was repaired, because it was approved with another one", async () => {
      const { store, customer, invoice } = await pair();
      await store.endSend(await take(store), { ending: "refused", outcome: refusal });
      await store.decide(customer.id, { kind: "repair", by: "kim", write: sampleWrite("1", { body: { Code: "1" } }) });
      await store.endSend(await take(store), { ending: "done", outcome: { record } });
      expect(await store.takeSend(wish)).toBeUndefined();
      expect(await stateOf(store, invoice.id)).toBe("blocked");
      const repaired = sampleWrite("2", { references: [customer.id] });
      await store.decide(invoice.id, { kind: "repair", by: "kim", write: repaired });
      expect((await take(store)).id).toBe(invoice.id);
    });
  });
}
