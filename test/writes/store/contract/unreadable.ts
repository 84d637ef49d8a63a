import { describe, expect, test } from "vitest";
import type { StateTold } from "../../../../src/writes/store/write-store.ts";
import { keyless, sampleWrite, settleMs } from "../samples.ts";
import { type Bench, record, wish } from "./bench.ts";

/** What becomes of rows that a store cannot open, or that are not what was stored. */
export function unreadable({ open, take, stateOf }: Bench): void {
  const withOtherKeys = async () => {
    const all = await open();
    const store = all.database.open({ current: Buffer.alloc(32, 9) });
    /** Of the newest write the key is known: it is the old ones that were lost. */
    const storeNewest = () => store.enqueue(sampleWrite("newest", { notBeforeMs: all.clock.now() + 1e9 }));
    return { ...all, before: all.store, store, storeNewest };
  };

  describe("a write that is sealed under a lost key", () => {
    test("is passed over, told once with the reason, and others go on", async () => {
      const { before, store } = await withOtherKeys();
      const lost = await before.enqueue(sampleWrite("1"));
      const next = await store.enqueue(sampleWrite("2"));
      const changes: StateTold[] = [];
      const telling = { ...wish, told: (change: StateTold) => changes.push(change) };
      expect(await store.takeSend(telling)).toMatchObject({ id: next.id });
      expect(await store.takeSend(telling)).toBeUndefined();
      expect(changes).toEqual([
        { id: lost.id, state: "blocked" },
        { id: next.id, state: "sending" },
      ]);
      expect(await store.get(lost.id)).toMatchObject({
        state: "blocked",
        content: { arguments: {}, isSealed: true },
        outcome: { code: "STORE_WRONG_KEY", reason: expect.stringContaining("keys.previous") },
      });
    });

    test("is left as it is by a store that cannot open the newest one either: its keys are wrong", async () => {
      const { before, store } = await withOtherKeys();
      const { id } = await before.enqueue(sampleWrite("1"));
      const unknown = await before.enqueue(sampleWrite("2"));
      await expect(store.takeSend(wish)).rejects.toMatchObject({ code: "STORE_WRONG_KEY" });
      expect(await stateOf(before, id)).toBe("approved");
      await before.endSend(await take(before), { ending: "done", outcome: {} });
      await before.endSend(await take(before), { ending: "unknown", partly: false, outcome: {} });
      await expect(store.takeLook(wish)).rejects.toMatchObject({ code: "STORE_WRONG_KEY" });
      expect(await stateOf(before, unknown.id)).toBe("unknown");
    });

    test("is given up, or taken back before", async () => {
      const { before, store, storeNewest } = await withOtherKeys();
      const ids = [await before.enqueue(sampleWrite("1")), await before.enqueue(sampleWrite("2"))].map(({ id }) => id);
      const [one = "", two = ""] = ids;
      await storeNewest();
      expect(await store.decide(one, { kind: "reject", by: "kim", reason: "no key" })).toMatchObject({
        state: "rejected",
        content: { isSealed: true },
        outcome: { reason: "no key" },
      });
      await store.takeSend(wish);
      await store.decide(two, { kind: "give-up", by: "kim", reason: "no key" });
      expect(await stateOf(store, two)).toBe("given-up");
    });

    test("is sent when the key is there again, and was wanted once more", async () => {
      const { before, store, storeNewest } = await withOtherKeys();
      const { id } = await before.enqueue(sampleWrite("1"));
      await storeNewest();
      await store.takeSend(wish);
      expect(await before.takeSend(wish)).toBeUndefined();
      expect(await before.decide(id, { kind: "retry", by: "kim" })).toMatchObject({ state: "approved" });
      expect(await take(before)).toMatchObject({ id, write: { content: { key: { Code: "1" } } } });
    });

    test("and nobody knows how it ended is a person's, who says that it was done", async () => {
      const { before, store, storeNewest } = await withOtherKeys();
      const { id } = await before.enqueue(sampleWrite("1"));
      await storeNewest();
      await before.endSend(await take(before), { ending: "unknown", partly: false, outcome: {} });
      expect(await store.takeLook(wish)).toBeUndefined();
      expect(await store.get(id)).toMatchObject({ state: "person", outcome: { code: "STORE_WRONG_KEY" } });
      await store.decide(id, { kind: "confirm", by: "kim", record });
      expect(await stateOf(store, id)).toBe("done");
    });

    test("and waits for its repeat is a person's, because it may have been done", async () => {
      const { before, store, clock, storeNewest } = await withOtherKeys();
      const { id } = await before.enqueue(sampleWrite("1", keyless({ retry: "idempotent", verb: "update" })));
      await before.endSend(await take(before), { ending: "unknown", partly: false, outcome: {} });
      clock.advance(settleMs);
      await storeNewest();
      await before.takeLook(wish);
      expect(await store.takeSend(wish)).toBeUndefined();
      expect(await store.get(id)).toMatchObject({ state: "person", outcome: { code: "STORE_WRONG_KEY" } });
    });

    test("blocks what needs its record", async () => {
      const { before, store } = await withOtherKeys();
      const head = await before.enqueue(sampleWrite("1"));
      await before.endSend(await take(before), { ending: "done", outcome: { record } });
      const { id } = await store.enqueue(sampleWrite("2", { references: [head.id] }));
      expect(await store.takeSend(wish)).toBeUndefined();
      expect(await store.get(id)).toMatchObject({ state: "blocked", outcome: { code: "STORE_WRONG_KEY" } });
    });
  });

  describe("a write whose row was changed by hand", () => {
    test.each([
      ["path", "path = '/api/v1/{division}/crm/Contacts'"],
      ["company", "company = '2'"],
      ["verb", "verb = 'run'"],
    ])("is never sent: %s", async (_, columns) => {
      const { store, database } = await open();
      const { id } = await store.enqueue(sampleWrite("1"));
      const next = await store.enqueue(sampleWrite("2"));
      await database.change(id, columns);
      expect((await take(store)).id).toBe(next.id);
      expect(await store.takeSend(wish)).toBeUndefined();
      expect(await store.get(id)).toMatchObject({
        state: "blocked",
        content: { key: { Code: "1" } },
        outcome: { code: "WRITE_CHANGED", reason: expect.stringContaining("enqueue it anew") },
      });
    });

    test("so that another digest is approved, or that it cannot be opened, is not sent either", async () => {
      const { store, database } = await open();
      const ids = [await store.enqueue(sampleWrite("1")), await store.enqueue(sampleWrite("2"))].map(({ id }) => id);
      const [one = "", two = ""] = ids;
      await database.change(one, "digest = 'd'");
      await database.change(two, "revision = 7");
      expect(await store.takeSend(wish)).toBeUndefined();
      for (const id of ids)
        expect(await store.get(id)).toMatchObject({ state: "blocked", outcome: { code: "STORE_CORRUPTED" } });
    });
  });

  test("a write that was blocked before anybody approved it is wanted again, and then approved", async () => {
    const { store } = await open();
    const head = await store.enqueue(sampleWrite("1", { decision: "person" }));
    const { id, digest } = await store.enqueue(sampleWrite("2", { decision: "person", references: [head.id] }));
    await store.decide(head.id, { kind: "reject", by: "kim", reason: "no" });
    expect(await stateOf(store, id)).toBe("blocked");
    expect(await store.decide(id, { kind: "retry", by: "kim" })).toMatchObject({ state: "proposed", digest });
    expect(await store.takeSend(wish)).toBeUndefined();
  });
}
