import { describe, expect, test } from "vitest";
import type { NewWrite } from "../../../../src/writes/store/write-record.ts";
import { sampleWrite } from "../samples.ts";
import { type AnyStore, type Bench, leaseMs, refusal, wish } from "./bench.ts";

const dayMs = 86_400_000;

/** What another body leaves of a write, and what it brings. */
export function repairs({ open, take }: Bench): void {
  const repair = (store: AnyStore, id: string, write: NewWrite) =>
    store.decide(id, { kind: "repair", by: "kim", write });

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
  });
}
