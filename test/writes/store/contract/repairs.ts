import { describe, expect, test } from "vitest";
import type { NewWrite } from "../../../../src/writes/store/write-record.ts";
import { keyless, sampleWrite } from "../samples.ts";
import { type AnyStore, type Bench, leaseMs, record, refusal, wish } from "./bench.ts";

const dayMs = 86_400_000;

/** What another body leaves of a write, and what it brings. */
export function repairs({ open, take }: Bench): void {
  const repair = (store: AnyStore, id: string, write: NewWrite) =>
    store.decide(id, { kind: "repair", by: "kim", write });
  /** Sends what is due, and has the service refuse it. */
  const refuse = async (store: AnyStore): Promise<void> => {
    await store.endSend(await take(store), { ending: "refused", outcome: refusal });
  };

  describe("a repair", () => {
    test("does not send before the time that the write was stored with", async () => {
      const { store, clock } = await open();
      const notBeforeMs = clock.now() + dayMs;
      const customer = await store.enqueue(sampleWrite("1", { notBeforeMs }));
      const invoice = await store.enqueue(sampleWrite("2", { notBeforeMs, references: [customer.id] }));
      await store.decide(customer.id, { kind: "reject", by: "kim", reason: "no" });
      expect(await repair(store, invoice.id, sampleWrite("2"))).toMatchObject({ state: "approved", notBeforeMs });
      clock.advance(dayMs - 1);
      expect(await store.takeSend(wish)).toBeUndefined();
      clock.advance(1);
      expect((await take(store)).id).toBe(invoice.id);
    });

    test("of what was sent once is due at once, also where looks would have waited", async () => {
      const { store, clock } = await open();
      const { id } = await store.enqueue(sampleWrite("1", { notBeforeMs: clock.now() }));
      const turn = await take(store);
      clock.advance(leaseMs);
      await store.tend();
      const look = (await store.takeLook(wish)) ?? expect.fail("no look");
      await store.endLook(look, { found: "nothing" });
      await store.endSend(turn, { ending: "refused", outcome: refusal });
      await repair(store, id, sampleWrite("1", { body: { Code: "1" } }));
      expect((await take(store)).id).toBe(id);
    });

    test("is held by the cap of its new body, and counts in it once", async () => {
      const { store, clock } = await open();
      const cap = { name: "large", perDay: 1 };
      const small = await store.enqueue(sampleWrite("1"));
      await refuse(store);
      await store.enqueue(sampleWrite("2", { cap }));
      await store.endSend(await take(store), { ending: "done", outcome: { record } });
      const large = sampleWrite("1", { cap, body: { Code: "1", Amount: 1000 } });
      await repair(store, small.id, large);
      expect(await store.takeSend(wish)).toBeUndefined();
      clock.advance(dayMs);
      await refuse(store);
      await repair(store, small.id, sampleWrite("1", { cap, body: { Code: "1", Amount: 999 } }));
      expect((await take(store)).id).toBe(small.id);
    });

    test("is not held by the cap of its old body", async () => {
      const { store } = await open();
      const none = { name: "none", perDay: 0 };
      const customer = await store.enqueue(sampleWrite("1"));
      const invoice = await store.enqueue(sampleWrite("2", { cap: none, references: [customer.id] }));
      await store.decide(customer.id, { kind: "reject", by: "kim", reason: "no" });
      await repair(store, invoice.id, sampleWrite("2"));
      expect((await take(store)).id).toBe(invoice.id);
    });

    test.each([
      ["itself", "s", (): Partial<NewWrite>[] => []],
      ["a later write of its sequence", "s", () => [{ sequence: "s" }]],
      ["a write that refers to it", undefined, (id: string) => [{ references: [id] }]],
      [
        "one that waits for such a write",
        undefined,
        (id: string) => [{ references: [id], sequence: "t" }, { sequence: "t" }, {}],
      ],
    ] as const)("that refers to %s would never be sent, and is refused", async (_, sequence, others) => {
      const { store } = await open();
      const first = await store.enqueue(sampleWrite("1", { sequence }));
      await refuse(store);
      let last = first.id;
      for (const [at, other] of others(first.id).entries())
        last = (await store.enqueue(sampleWrite(`later ${at}`, { ...other, ...(at === 2 && { references: [last] }) })))
          .id;
      const ring = sampleWrite("1", { references: [last], body: { Code: "1" } });
      await expect(repair(store, first.id, ring)).rejects.toMatchObject({ code: "WRITE_INVALID" });
      expect(await store.get(first.id)).toMatchObject({ state: "refused", digest: first.digest });
    });

    test("may refer to what is before it in its sequence, and to what waits for nothing of it", async () => {
      const { store } = await open();
      const [one, two] = [
        await store.enqueue(sampleWrite("1", { sequence: "s" })),
        await store.enqueue(sampleWrite("2", { sequence: "s" })),
      ];
      await store.endSend(await take(store), { ending: "done", outcome: { record } });
      await refuse(store);
      const beside = await store.enqueue(sampleWrite("3", { references: [one.id] }));
      await repair(store, two.id, sampleWrite("2", { references: [one.id, beside.id] }));
      const turn = await take(store);
      expect(turn.id).toBe(beside.id);
      await store.endSend(turn, { ending: "done", outcome: { record } });
      expect((await take(store)).id).toBe(two.id);
    });

    test("keeps the key that its new body does not have", async () => {
      const { store } = await open();
      const { id } = await store.enqueue(sampleWrite("1"));
      await refuse(store);
      await repair(store, id, sampleWrite("1", { ...keyless(), body: { Name: "Ann" } }));
      await store.endSend(await take(store), { ending: "done", outcome: { record } });
      await expect(store.enqueue(sampleWrite("1"))).rejects.toMatchObject({ code: "WRITE_CONFLICT", id });
    });

    test("to another key has that one and the one that it was stored with, if nobody else has it", async () => {
      const { store } = await open();
      const { id } = await store.enqueue(sampleWrite("1"));
      await refuse(store);
      const other = await store.enqueue(sampleWrite("3"));
      const taken = sampleWrite("3", { body: { Code: "3" } });
      await expect(repair(store, id, taken)).rejects.toMatchObject({ code: "WRITE_CONFLICT", id: other.id });
      await repair(store, id, sampleWrite("2"));
      expect(await store.enqueue(sampleWrite("2"))).toMatchObject({ id, isNew: false });
      await expect(store.enqueue(sampleWrite("1"))).rejects.toMatchObject({ code: "WRITE_CONFLICT", id });
      await refuse(store);
      await refuse(store);
      for (const code of ["1", "2"])
        await expect(repair(store, other.id, sampleWrite(code, { body: {} }))).rejects.toMatchObject({ id });
      await store.decide(id, { kind: "give-up", by: "kim", reason: "not wanted" });
      for (const code of ["1", "2"])
        expect(await store.enqueue(sampleWrite(code, { body: { Code: code } }))).toMatchObject({ isNew: true });
    });
  });
}
