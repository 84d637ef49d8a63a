import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { emptyRecord, type QuotaRecord } from "../../../src/http/quota/quota-record.ts";
import type { QuotaStore } from "../../../src/http/quota/quota-store.ts";

/** A record that is told apart by its limit. */
const recordOf = (limit: number): QuotaRecord => ({ ...emptyRecord, limit, expiresAtMs: Number.MAX_SAFE_INTEGER });

/** What every quota store keeps, whatever it is made of. `open` gives a new and empty one. */
export function describeQuotaStore(name: string, open: () => QuotaStore | Promise<QuotaStore>): void {
  describe(name, () => {
    let store: QuotaStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());
    const read = async (...keys: string[]): Promise<(number | undefined)[]> =>
      store.update(keys, (records) => ({ records, result: records.map((record) => record?.limit) }));

    test("what was never written is not there", async () => {
      expect(await read("a", "b")).toEqual([undefined, undefined]);
    });

    test("records are found by their keys, whatever else is read with them", async () => {
      await store.update(["a", "b"], () => ({ records: [recordOf(1), recordOf(2)], result: undefined }));
      expect([await read("b"), await read("a", "c")]).toEqual([[2], [1, undefined]]);
    });

    test("a record comes back with all that it holds", async () => {
      const record: QuotaRecord = {
        version: 1,
        slots: [
          [1, 2],
          [3, 4],
        ],
        window: { endMs: 5, taken: 6, foreign: 7, edge: 8, confirmed: true },
        limit: 9,
        blockedUntilMs: 10.5,
        blindRefusals: 11,
        skew: [-12, 13],
        inFlight: [["id", 14]],
        holds: { "a|b": { count: 15, expiresAtMs: 16 } },
        expiresAtMs: Number.MAX_SAFE_INTEGER,
      };
      await store.update(["k|é'\"%"], () => ({ records: [record], result: undefined }));
      expect(await store.update(["k|é'\"%"], (records) => ({ records, result: records[0] }))).toEqual(record);
    });

    test("undefined takes a record away", async () => {
      await store.update(["a"], () => ({ records: [recordOf(1)], result: undefined }));
      await store.update(["a"], () => ({ records: [undefined], result: undefined }));
      expect(await read("a")).toEqual([undefined]);
    });

    test("a change that throws changes nothing, and its error comes back", async () => {
      await store.update(["a"], () => ({ records: [recordOf(1)], result: undefined }));
      const fail = async (): Promise<void> =>
        store.update(["a"], () => {
          throw new RangeError("no");
        });
      await expect(fail()).rejects.toThrow(RangeError);
      expect(await read("a")).toEqual([1]);
    });

    test("no update is lost when many run at once", async () => {
      const count = async (keys: string[]): Promise<void> =>
        store.update(keys, (records) => ({
          records: records.map((record) => recordOf((record?.limit ?? 0) + 1)),
          result: undefined,
        }));
      await Promise.all(
        Array.from({ length: 60 }, (_, index) => count([["a"], ["a", "b"], ["b", "c"]][index % 3] ?? [])),
      );
      expect(await read("a", "b", "c")).toEqual([40, 40, 20]);
    });

    test("no keys, no records", async () => {
      expect(await store.update([], (records) => ({ records, result: records.length }))).toBe(0);
    });
  });
}
