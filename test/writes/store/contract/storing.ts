import { describe, expect, test } from "vitest";
import { keyless, sampleWrite } from "../samples.ts";
import { type Bench, refusal, wish } from "./bench.ts";

/** How a store keeps what it is given. */
export function storing({ open, take, stateOf, eventsOf, told }: Bench): void {
  describe("storing a write", () => {
    test("keeps it with what it sends", async () => {
      const { store, other, clock } = await open();
      const { id, digest, state, isNew } = await store.enqueue(sampleWrite("1", { priority: 3, sequence: "s" }));
      expect([state, isNew]).toEqual(["approved", true]);
      expect(await other.get(id)).toEqual({
        id,
        digest,
        service: "exact",
        company: "1",
        verb: "create",
        path: "/api/v1/{division}/crm/Accounts",
        operation: "CreateCrmAccount",
        effect: "change",
        state: "approved",
        attempt: 0,
        sequence: "s",
        priority: 3,
        notBeforeMs: 0,
        expiresAtMs: undefined,
        createdAtMs: clock.now(),
        changedAtMs: clock.now(),
        content: { arguments: { division: 1 }, body: '{"Code":"1","Name":"Customer 1"}', key: { Code: "1" } },
        outcome: undefined,
      });
      expect(await other.get("another")).toBeUndefined();
    });

    test("the same key with the same digest is the same write; with another one it is refused", async () => {
      const { store, other } = await open();
      const first = await store.enqueue(sampleWrite("1"));
      expect(await other.enqueue(sampleWrite("1"))).toEqual({ ...first, isNew: false });
      await expect(other.enqueue(sampleWrite("1", { body: { Code: "1", Name: "Another" } }))).rejects.toMatchObject({
        code: "WRITE_CONFLICT",
        id: first.id,
        state: "approved",
      });
      expect(told(await eventsOf(store))).toEqual(["approved 0"]);
    });

    test("two at the same moment are one", async () => {
      const { store, other } = await open();
      const all = await Promise.all(
        Array.from({ length: 20 }, (_, at) => (at % 2 ? store : other).enqueue(sampleWrite("1"))),
      );
      expect(new Set(all.map(({ id }) => id)).size).toBe(1);
      expect(all.filter(({ isNew }) => isNew)).toHaveLength(1);
    });

    describe("a write that will never happen gives its key away", () => {
      test.each([
        ["the same body, when it was rejected", "reject", sampleWrite("1", { decision: "person" })],
        ["another one, when it was rejected", "reject", sampleWrite("1", { body: { Code: "1", Name: "Corrected" } })],
        ["the same body, when it was refused and given up", "give-up", sampleWrite("1")],
      ] as const)("to a new write of %s", async (_, kind, again) => {
        const { store, other } = await open();
        const first = await store.enqueue(sampleWrite("1", { decision: kind === "reject" ? "person" : "auto" }));
        if (kind === "give-up") await store.endSend(await take(store), { ending: "refused", outcome: refusal });
        await store.decide(first.id, { kind, by: "kim", reason: "a typing error" });
        const next = await other.enqueue(again);
        expect([next.isNew, next.id === first.id, await stateOf(store, next.id)]).toEqual([true, false, next.state]);
        expect(await store.enqueue(again)).toEqual({ ...next, isNew: false });
      });

      test("to a new write of the same body, when it expired", async () => {
        const { store, clock } = await open();
        const first = await store.enqueue(sampleWrite("1", { expiresAtMs: clock.now() + 1000 }));
        clock.advance(1000);
        await store.tend();
        const next = await store.enqueue(sampleWrite("1", { expiresAtMs: clock.now() + 1000 }));
        expect([next.isNew, next.id === first.id, (await take(store)).id]).toEqual([true, false, next.id]);
      });
    });

    test("writes without a key are all different", async () => {
      const { store } = await open();
      const [one, other] = [
        await store.enqueue(sampleWrite("1", keyless())),
        await store.enqueue(sampleWrite("1", keyless())),
      ];
      expect(one.id).not.toBe(other.id);
    });

    test("what is sent and what came of it is in the database sealed only", async () => {
      const { store, database } = await open();
      await store.enqueue(sampleWrite("a-very-secret-code"));
      const turn = await take(store);
      await store.endSend(turn, { ending: "refused", outcome: { ...refusal, reason: "an outspoken reason" } });
      const text = await database.dump();
      expect(text).toContain("CreateCrmAccount");
      expect(text).not.toMatch(/secret-code|outspoken/);
    });
  });

  describe("within a transaction of the caller's", () => {
    test("it is there with the caller's row, or neither is", async () => {
      const { store, other, database } = await open();
      const undone = await database.begin(store);
      await undone.order("1");
      const lost = await undone.enqueue(sampleWrite("1"));
      await undone.rollback();
      const kept = await database.begin(store);
      await kept.order("2");
      const stored = await kept.enqueue(sampleWrite("2"));
      await kept.commit();
      expect(await database.orders()).toEqual(["2"]);
      expect([await other.get(lost.id), (await other.get(stored.id))?.state]).toEqual([undefined, "approved"]);
      expect(told(await eventsOf(other))).toEqual(["approved 0"]);
    });

    test("a refusal leaves the caller's transaction as it was", async () => {
      const { store, database } = await open();
      await store.enqueue(sampleWrite("1"));
      const own = await database.begin(store);
      await own.order("1");
      await expect(own.enqueue(sampleWrite("1", { body: { Code: "1" } }))).rejects.toMatchObject({
        code: "WRITE_CONFLICT",
      });
      await own.commit();
      expect(await database.orders()).toEqual(["1"]);
    });

    test("many at the same time are stored in their order, and one that is refused is none of the others", async () => {
      const { store, database } = await open();
      await store.enqueue(sampleWrite("taken"));
      const own = await database.begin(store);
      const codes = Array.from({ length: 30 }, (_, at) => String(at));
      const wanted = [
        ...codes.slice(0, 20).map((code) => sampleWrite(code, { sequence: "s" })),
        sampleWrite("taken", { body: { Code: "taken" } }),
        sampleWrite("3", { sequence: "s" }),
        sampleWrite("lost", { references: ["nobody"] }),
        ...codes.slice(20).map((code) => sampleWrite(code, { sequence: "s" })),
      ];
      const ended = await Promise.allSettled(wanted.map(async (write) => own.enqueue(write)));
      await own.commit();
      const told = ended.map((one) => (one.status === "rejected" ? one.reason.code : one.value.isNew));
      expect(told.slice(20, 23)).toEqual(["WRITE_CONFLICT", false, "WRITE_NOT_FOUND"]);
      expect(told.filter((isNew) => isNew === true)).toHaveLength(30);
      const ids = ended.flatMap((one) => (one.status === "fulfilled" && one.value.isNew ? [one.value.id] : []));
      expect((await store.list({ sequence: "s" })).map(({ id }) => id)).toEqual(ids);
      const events = await eventsOf(store);
      expect(events.slice(1).map(({ id }) => id)).toEqual(ids);
      expect((await take(store)).write.content.key).toEqual({ Code: "taken" });
      for (const code of codes) {
        const turn = await take(store);
        expect(turn.write.content.key).toEqual({ Code: code });
        await store.endSend(turn, { ending: "done", outcome: {} });
      }
    });

    test("writes that refer to one of the same transaction are stored with it", async () => {
      const { store, database } = await open();
      const own = await database.begin(store);
      const customer = await own.enqueue(sampleWrite("1"));
      const invoice = await own.enqueue(sampleWrite("2", { references: [customer.id] }));
      await own.commit();
      expect((await take(store)).id).toBe(customer.id);
      expect(await store.takeSend(wish)).toBeUndefined();
      expect(await stateOf(store, invoice.id)).toBe("approved");
    });
  });
}
