import { describe, expect, test } from "vitest";
import { keyless, sampleWrite, settleMs } from "../samples.ts";
import { type AnyStore, type Bench, record, wish } from "./bench.ts";

/** What a store tells whoever brought a change about. */
export function telling({ open, take }: Bench): void {
  describe("whoever brought it about is told", () => {
    const listening = () => {
      const heard: string[] = [];
      return { heard, told: ({ id, state }: { id: string; state: string }) => heard.push(`${id} ${state}`) };
    };
    /** A write, and one that refers to it. */
    const pair = async (store: AnyStore, expiresAtMs?: number) => {
      const first = await store.enqueue(sampleWrite("1", { decision: "person", expiresAtMs }));
      const second = await store.enqueue(sampleWrite("2", { references: [first.id] }));
      return { first: first.id, second: second.id, digest: first.digest };
    };

    test.each(["REFERENCE_LOST", "REFERENCE_CHANGED"])(
      "of a write that is blocked, with its reason: %s",
      async (code) => {
        const { store } = await open();
        const { first, second, digest } = await pair(store);
        const { heard, told } = listening();
        if (code === "REFERENCE_LOST") {
          await store.decide(first, { kind: "reject", by: "kim", reason: "no" }, told);
          expect(heard).toEqual([`${first} rejected`, `${second} blocked`]);
        } else {
          await store.decide(first, { kind: "approve", by: "kim", digest });
          await store.endSend(await take(store), { ending: "refused", outcome: {} });
          const body = { Code: "1", Name: "Repaired" };
          await store.decide(first, { kind: "repair", by: "kim", write: sampleWrite("1", { body }) }, told);
          expect(heard).toEqual([`${first} repaired`, `${first} approved`]);
          await store.endSend(await take(store), { ending: "done", outcome: { record } });
          expect(await store.takeSend({ ...wish, told })).toBeUndefined();
          expect(heard.slice(2)).toEqual([`${second} blocked`]);
        }
        const outcome = (await store.get(second))?.outcome;
        expect([outcome?.code, outcome?.reason]).toEqual([code, expect.stringContaining("refers to")]);
      },
    );

    test("of a write that is blocked when another one is given up", async () => {
      const { store } = await open();
      const { first, second, digest } = await pair(store);
      await store.decide(first, { kind: "approve", by: "kim", digest });
      await store.endSend(await take(store), { ending: "refused", outcome: {} });
      const { heard, told } = listening();
      await store.decide(first, { kind: "give-up", by: "kim", reason: "no" }, told);
      expect(heard).toEqual([`${first} given-up`, `${second} blocked`]);
    });

    test("of a write that is blocked when another one expires", async () => {
      const { store, clock } = await open();
      const { first, second } = await pair(store, clock.now() + 1000);
      clock.advance(1000);
      expect((await store.tend()).map(({ id, state }) => `${id} ${state}`)).toEqual([
        `${first} expired`,
        `${second} blocked`,
      ]);
    });

    test("of a write that no look can settle, with its reason", async () => {
      const { store, clock } = await open();
      const { id } = await store.enqueue(sampleWrite("1", keyless()));
      await store.endSend(await take(store), { ending: "unknown", partly: false, outcome: { status: 502 } });
      clock.advance(settleMs);
      const { heard, told } = listening();
      await store.takeLook({ ...wish, told });
      expect(heard).toEqual([`${id} person`]);
      expect((await store.get(id))?.outcome).toEqual({
        code: "NO_KEY",
        reason: expect.stringContaining("found"),
        status: 502,
      });
    });

    test("of a write that ended unknown too often, with its reason", async () => {
      const { store, clock } = await open();
      const { id } = await store.enqueue(sampleWrite("1", keyless({ retry: "idempotent", verb: "update" })));
      const { heard, told } = listening();
      for (let attempt = 1; attempt <= 5; attempt++) {
        await store.endSend(await take(store), { ending: "unknown", partly: false, outcome: {} });
        clock.advance(settleMs);
        await store.takeLook({ ...wish, told });
      }
      expect(heard.at(-1)).toBe(`${id} person`);
      expect((await store.get(id))?.outcome).toMatchObject({
        code: "TRIED_TOO_OFTEN",
        reason: expect.stringContaining("5 attempts"),
      });
    });
  });
}
