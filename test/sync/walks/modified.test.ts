import { describe, expect, test } from "vitest";
import type { SyncRow } from "../../../generated/tables.ts";
import { freshState } from "../../../src/sync/run/set-state.ts";
import { modified } from "../../../src/sync/walks/modified.ts";
import { openCopy } from "../support/copy-under-test.ts";
import { id } from "../support/played-service.ts";

const row: SyncRow = {
  path: "",
  record: "",
  strategy: "modified",
  key: "ID",
  cursor: "Modified",
  lateSeconds: 60,
  columns: {},
};
const page = { rows: [], removed: [], next: undefined, delta: undefined, readAfterMs: 0, readBeforeMs: 0 };
const startedMs = Date.UTC(2026, 2, 2, 12);

const lowOf = (high: string | null, of: SyncRow = row): string | null =>
  modified.next({ row: of, state: { ...freshState, high }, startedMs, observed: null, page }).low;

describe("where a set with stamps is read on", () => {
  test.each([
    ["a while before the last stamp", "2026-03-02T11:00:00Z", row, "2026-03-02T10:59:00.000Z"],
    [
      "not behind the walk's beginning, where a stamp is ahead of its time",
      "2026-03-05T00:00:00Z",
      row,
      "2026-03-02T11:59:00.000Z",
    ],
    [
      "an hour earlier where stamps are wall clock, which shows one hour twice",
      "2026-03-02T11:00:00",
      { ...row, wallClock: true } as const,
      "2026-03-02T09:59:00.000",
    ],
    ["nowhere, when no stamp was seen", null, row, null],
  ])("%s", (_, high, of, low) => {
    expect(lowOf(high, of)).toBe(low);
  });

  test("the highest stamp is by time, not by text", () => {
    const rows = [{ Modified: "2026-03-02T10:00:00.5Z" }, { Modified: "2026-03-02T10:00:00Z" }, { Modified: null }];
    expect(modified.highest(row, null, { ...page, rows })).toBe("2026-03-02T10:00:00.5Z");
  });
});

describe("a set with stamps", () => {
  test("is read again from a while before, so that equal and late stamps come", async () => {
    const copy = openCopy();
    const { service } = copy;
    for (let number = 1; number <= 8; number++) service.write({ ID: id(number), Name: "same" });
    await copy.round(["shop/Stamped"]);
    service.advance(30);
    service.write({ ID: id(3), Name: "changed" });
    service.requests();
    await copy.round(["shop/Stamped"]);
    expect(service.requests().at(0)).toBe("plain Modified ge datetime'2026-03-01T22:59:00.000'");
    expect(copy.names("shop_stamped")).toMatchObject({ 2: "same", 3: "changed", 8: "same" });
  });
});
