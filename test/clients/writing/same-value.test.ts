import { expect, test } from "vitest";
import { differs } from "../../../src/clients/writing/same-value.ts";
import type { FieldKind } from "../../../src/odata/field-kinds.ts";

type Case = readonly [kind: FieldKind | undefined, sent: unknown, stored: unknown];

const empty = "00000000-0000-0000-0000-000000000000";
const kept: readonly Case[] = [
  ["code18", "400001", "            400001"],
  [undefined, "FR", "FR "],
  [undefined, "kim-1", "KIM-1"],
  [undefined, "a\r\nb", "a\nb"],
  [undefined, "Fixed_x0020_Asset", "Fixed Asset"],
  [undefined, "_x0020_", " "],
  [undefined, 20, 20],
  [undefined, 0.1 + 0.2, 0.3],
  ["decimal", "12.50", "12.5"],
  ["decimal", "12345678901234567.89", "12345678901234567.89"],
  ["int64", "9007199254740993", "9007199254740993"],
  ["date", "2026-03-02", "2026-03-02"],
  ["instant", "2026-03-02T08:00:00Z", "2026-03-02T09:00:00+01:00"],
  ["datetime", "2026-03-02T08:30:00", "2026-03-02T00:00:00"],
  ["time", "08:30", "08:30:00.0000000"],
  ["binary", "aGk", "aGk="],
  ["guid", "B6A1F2CE-0000-4000-8000-000000000001", "b6a1f2ce-0000-4000-8000-000000000001"],
  ["date", null, "0001-01-01"],
  ["instant", null, "0001-01-01T00:00:00Z"],
  ["guid", null, empty],
  [undefined, null, 0],
  [undefined, "", null],
  [undefined, false, null],
  [undefined, 0, null],
];

test.each(kept)("%s: %j is kept as %j", (kind, sent, stored) => {
  expect(differs(kind, sent, stored)).toBeUndefined();
});

const lost: readonly (readonly [...Case, want: string])[] = [
  [undefined, "Ede", null, "lost"],
  [undefined, true, null, "lost"],
  [undefined, true, false, "changed"],
  ["guid", "b6a1f2ce-0000-4000-8000-000000000001", empty, "lost"],
  ["date", "2026-03-02", "0001-01-01", "lost"],
  [undefined, "Customer 17", "Custom", "cut"],
  ["code18", "4000011", "           400001", "cut"],
  [undefined, "kim", "ann", "changed"],
  [undefined, 12.345, 12.35, "rounded"],
  [undefined, 0.4, 0, "rounded"],
  ["decimal", "1.999", "1", "rounded"],
  ["decimal", "12345678901234567.89", "12345678901234567.9", "rounded"],
  [undefined, 2, 1, "changed"],
  [undefined, 12.5, 125, "changed"],
  ["int64", "9007199254740993", "9007199254740992", "changed"],
  ["date", "2026-03-02", "2026-03-01", "changed"],
  ["datetime", "2026-03-02T08:30:00", "2026-03-02T07:30:00", "changed"],
  ["datetime", "2026-03-02T08:30:00", "2026-03-01T00:00:00", "changed"],
  ["instant", "2026-03-02T08:00:00Z", "2026-03-02T08:00:00+01:00", "changed"],
  [undefined, null, "Ede", "changed"],
];

test.each(lost)("%s: %j is not kept as %j: %s", (kind, sent, stored, want) => {
  expect(differs(kind, sent, stored)).toBe(want);
});
