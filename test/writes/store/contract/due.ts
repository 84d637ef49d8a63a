import { describe, expect, test } from "vitest";
import { sampleWrite } from "../samples.ts";
import { type Bench, leaseMs, record, wish } from "./bench.ts";

/** Which write is sent next. */
export function due({ open, take, stateOf }: Bench): void {
  describe("the next write that is due", () => {
    test("is the most urgent one, of these the oldest, and each is somebody's once", async () => {
      const { store, other } = await open();
      for (const [code, priority] of [
        ["a", 0],
        ["b", 5],
        ["c", 0],
        ["d", 5],
      ] as const)
        await store.enqueue(sampleWrite(code, { priority }));
      const order: unknown[] = [];
      for (const worker of [store, other, store, other]) order.push((await take(worker)).write.content.key?.["Code"]);
      expect(order).toEqual(["b", "d", "a", "c"]);
      expect(await store.takeSend(wish)).toBeUndefined();
    });

    test("many workers at once get different ones", async () => {
      const { store, other } = await open();
      for (let at = 0; at < 30; at++) await store.enqueue(sampleWrite(String(at)));
      const turns = await Promise.all(Array.from({ length: 40 }, (_, at) => (at % 2 ? store : other).takeSend(wish)));
      const ids = turns.flatMap((turn) => (turn ? [turn.id] : []));
      expect(new Set(ids).size).toBe(ids.length);
      let rest = 0;
      while (await store.takeSend(wish)) rest += 1;
      expect(ids.length + rest).toBe(30);
    });

    test("is one of the services that the worker knows, and never one that waits for approval", async () => {
      const { store } = await open();
      await store.enqueue(sampleWrite("1", { service: "bc" }));
      await store.enqueue(sampleWrite("2", { decision: "person" }));
      expect(await store.takeSend(wish)).toBeUndefined();
      expect(await store.takeSend({ services: [], leaseMs })).toBeUndefined();
      expect(await store.takeSend({ services: ["exact", "bc"], leaseMs })).toMatchObject({ write: { service: "bc" } });
    });

    test("is not due before its time", async () => {
      const { store, clock } = await open();
      await store.enqueue(sampleWrite("1", { notBeforeMs: clock.now() + 1000 }));
      clock.advance(999);
      expect(await store.takeSend(wish)).toBeUndefined();
      clock.advance(1);
      expect((await take(store)).write.state).toBe("sending");
    });

    test("expired is never sent, whoever tends; claimed before it expires it is sent", async () => {
      const { store, clock } = await open();
      const late = await store.enqueue(sampleWrite("late", { expiresAtMs: clock.now() + 1000, decision: "person" }));
      const due = await store.enqueue(sampleWrite("due", { expiresAtMs: clock.now() + 1000 }));
      const taken = await store.enqueue(sampleWrite("taken", { expiresAtMs: clock.now() + 1000, priority: 1 }));
      const turn = await take(store);
      expect(turn.id).toBe(taken.id);
      clock.advance(1000);
      expect(await store.takeSend(wish)).toBeUndefined();
      expect((await store.tend()).map(({ id, state }) => [id, state])).toEqual([
        [late.id, "expired"],
        [due.id, "expired"],
      ]);
      expect([await stateOf(store, late.id), await stateOf(store, due.id)]).toEqual(["expired", "expired"]);
      await expect(store.decide(late.id, { kind: "approve", by: "kim", digest: late.digest })).rejects.toMatchObject({
        code: "WRITE_CONFLICT",
      });
      expect(await store.endSend(turn, { ending: "done", outcome: { record } })).toBe("done");
    });
  });

  describe("a cap", () => {
    test("lets so many go a day, of each company, and each write counts once", async () => {
      const { store, clock } = await open();
      const cap = { name: "invoices", perDay: 2 };
      for (const code of ["1", "2", "3", "4"]) await store.enqueue(sampleWrite(code, { cap }));
      await store.enqueue(sampleWrite("5", { cap, company: "2" }));
      await store.enqueue(sampleWrite("6"));
      const first = await take(store);
      await store.endSend(first, { ending: "later", waitMs: 0, outcome: {} });
      const sent: unknown[] = [];
      for (let turn = await store.takeSend(wish); turn; turn = await store.takeSend(wish))
        sent.push(turn.write.content.key?.["Code"]);
      expect(sent).toEqual(["1", "2", "5", "6"]);
      clock.advance(86_400_000);
      for (let turn = await store.takeSend(wish); turn; turn = await store.takeSend(wish))
        sent.push(turn.write.content.key?.["Code"]);
      expect(sent.slice(4)).toEqual(["3", "4"]);
    });

    test("of none lets none go", async () => {
      const { store } = await open();
      await store.enqueue(sampleWrite("1", { cap: { name: "none", perDay: 0 } }));
      expect(await store.takeSend(wish)).toBeUndefined();
    });
  });
}
