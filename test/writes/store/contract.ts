import { describe, expect, onTestFinished, test } from "vitest";
import type { Enqueued, NewWrite, WriteEvent } from "../../../src/writes/store/write-record.ts";
import type { SendTurn, Stored, WorkWish, WriteStore } from "../../../src/writes/store/write-store.ts";
import { handClock } from "../../stores/store-under-test.ts";
import { keyless, sampleWrite, settleMs } from "./samples.ts";

type Clock = ReturnType<typeof handClock>;
export type AnyStore = Omit<WriteStore<never, Stored>, "isTransaction" | "enqueueWithin">;

/** A transaction of a caller's, on the database of a store. */
export interface OwnTransaction {
  /** Stores a row of the caller's own. */
  order(number: string): Promise<void>;
  enqueue(write: NewWrite): Promise<Enqueued>;
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

/** A database with the tables of a store, and of a shop. */
export interface StoreDatabase {
  /** Another store over the same data, as another process would open it. */
  open(): AnyStore;
  begin(store: AnyStore): Promise<OwnTransaction>;
  orders(): Promise<string[]>;
  /** All that the database holds, as text. */
  dump(): Promise<string>;
}

const leaseMs = 30_000;
const wish: WorkWish = { services: ["exact"], leaseMs };
const record = { ID: "r" };
const refusal = { code: "API_BAD_REQUEST", reason: "the name is missing", status: 400 };

/** What every store of writes does, whatever its database. */
export function writeStoreContract(make: (clock: Clock) => Promise<StoreDatabase>): void {
  const open = async () => {
    const clock = handClock();
    const database = await make(clock);
    const [store, other] = [database.open(), database.open()];
    onTestFinished(async () => {
      await store.close();
      await other.close();
    });
    return { clock, database, store, other };
  };
  const take = async (store: AnyStore): Promise<SendTurn> =>
    (await store.takeSend(wish)) ?? expect.fail("nothing is due");
  const stateOf = async (store: AnyStore, id: string) => (await store.get(id))?.state;
  const eventsOf = async (store: AnyStore, after?: string): Promise<WriteEvent[]> => store.events(after, 1000);
  const told = (events: readonly WriteEvent[]) => events.map(({ state, attempt }) => `${state} ${attempt}`);

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

    test("a write that will never happen gives its key away, to another digest alone", async () => {
      const { store } = await open();
      const first = await store.enqueue(sampleWrite("1", { decision: "person" }));
      await store.decide(first.id, { kind: "reject", by: "kim", reason: "a typing error" });
      expect(await store.enqueue(sampleWrite("1", { decision: "person" }))).toMatchObject({
        id: first.id,
        state: "rejected",
      });
      const next = await store.enqueue(sampleWrite("1", { body: { Code: "1", Name: "Corrected" } }));
      expect([next.isNew, next.id === first.id]).toEqual([true, false]);
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

  describe("events", () => {
    test("tell each change once, in order, and go on from a token", async () => {
      const { store, other } = await open();
      const one = await store.enqueue(sampleWrite("1", { decision: "person" }));
      const events = await eventsOf(other);
      await store.decide(one.id, { kind: "approve", by: "kim", digest: one.digest });
      await store.endSend(await take(store), { ending: "done", outcome: {} });
      const rest = await eventsOf(other, events.at(-1)?.token);
      expect(told([...events, ...rest])).toEqual(["proposed 0", "approved 0", "sending 1", "done 1"]);
      expect(await other.events(events[0]?.token, 2)).toEqual(rest.slice(0, 2));
      expect(await eventsOf(store, rest.at(-1)?.token)).toEqual([]);
    });

    test("of a transaction that commits late come behind those that were read before it", async () => {
      const { store, database } = await open();
      const own = await database.begin(store);
      const late = await own.enqueue(sampleWrite("late"));
      const before = await eventsOf(store);
      await own.commit();
      const early = await store.enqueue(sampleWrite("early"));
      expect(before).toEqual([]);
      expect((await eventsOf(store)).map(({ id }) => id)).toEqual([late.id, early.id]);
    });

    test("are refused behind a token of another history, and what is no token", async () => {
      const { store } = await open();
      await store.enqueue(sampleWrite("1"));
      await expect(eventsOf(store, "1.00")).rejects.toMatchObject({ code: "FEED_REWOUND" });
      await expect(eventsOf(store, "9.00")).rejects.toMatchObject({ code: "FEED_REWOUND" });
      await expect(eventsOf(store, "yesterday")).rejects.toMatchObject({ code: "WRITE_INVALID" });
    });
  });

  test("a list is of what was asked for, in the order of storing, page by page", async () => {
    const { store } = await open();
    for (const code of ["1", "2", "3"]) await store.enqueue(sampleWrite(code, { company: code === "2" ? "2" : "1" }));
    await take(store);
    const all = await store.list({});
    expect(all.map(({ company, state }) => [company, state])).toEqual([
      ["1", "sending"],
      ["2", "approved"],
      ["1", "approved"],
    ]);
    expect(await store.list({ states: ["approved"], company: "1" })).toEqual(all.slice(2));
    expect(await store.list({ after: all[0]?.id ?? "", limit: 1 })).toEqual(all.slice(1, 2));
    expect(await store.list({ states: [] })).toEqual([]);
    expect(await store.list({ service: "bc" })).toEqual([]);
  });
}
