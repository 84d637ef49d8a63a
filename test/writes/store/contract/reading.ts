import { describe, expect, test } from "vitest";
import { sampleWrite } from "../samples.ts";
import type { Bench } from "./bench.ts";

/** What callers read. */
export function reading({ open, take, eventsOf, told }: Bench): void {
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

    test("of one write are its history, and go on from any token", async () => {
      const { store } = await open();
      const one = await store.enqueue(sampleWrite("1", { decision: "person" }));
      const other = await store.enqueue(sampleWrite("2", { decision: "person" }));
      await store.decide(one.id, { kind: "approve", by: "kim", digest: one.digest });
      const own = await store.events(undefined, 1000, one.id);
      expect(own.map(({ id, state }) => [id, state])).toEqual([
        [one.id, "proposed"],
        [one.id, "approved"],
      ]);
      expect(await store.events(own[0]?.token, 1000, one.id)).toEqual(own.slice(1));
      expect(told(await store.events(own[0]?.token, 1000, other.id))).toEqual(["proposed 0"]);
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

  test("a list behind a write that there is not is refused, and not begun anew", async () => {
    const { store } = await open();
    await store.enqueue(sampleWrite("1"));
    await expect(store.list({ after: "nobody" })).rejects.toMatchObject({ code: "WRITE_NOT_FOUND" });
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
