import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyRecord, type QuotaRecord } from "../../../src/http/quota/quota-record.ts";
import { decodeQuotaRecord, inOrderOf } from "../../../src/stores/quota/quota-codec.ts";

const full: QuotaRecord = {
  version: 1,
  slots: [[1, 2]],
  window: { endMs: 5, taken: 6, foreign: 7, edge: 8, confirmed: true },
  limit: 9,
  blockedUntilMs: 10.5,
  blindRefusals: 11,
  skew: [-12, 13],
  inFlight: [["id", 14]],
  holds: { a: { count: 15, expiresAtMs: 16 } },
  expiresAtMs: 17,
};

describe("a record's JSON", () => {
  test.each([
    ["empty", emptyRecord],
    ["full", full],
  ])("%s: comes back as it was", (_, record) => {
    expect(decodeQuotaRecord(JSON.stringify(record))).toEqual(record);
  });

  test.each([
    ["no JSON", "{"],
    ["a list", "[]"],
    ["no text", 7],
    ["nothing", undefined],
    ["another version", JSON.stringify({ ...full, version: 2 })],
    ["a field that is missing", JSON.stringify({ version: 1, slots: [] })],
    ["a slot of three", JSON.stringify({ ...full, slots: [[1, 2, 3]] })],
    ["a count below zero", JSON.stringify({ ...full, slots: [[1, -2]] })],
    ["a window without its end", JSON.stringify({ ...full, window: { taken: 1 } })],
    ["a flag that is text", JSON.stringify({ ...full, window: { ...full.window, confirmed: "yes" } })],
    ["a hold without a count", JSON.stringify({ ...full, holds: { a: { expiresAtMs: 1 } } })],
    ["an id that is a number", JSON.stringify({ ...full, inFlight: [[1, 2]] })],
  ])("%s: counts as none", (_, text) => {
    expect(decodeQuotaRecord(text)).toBeUndefined();
  });

  test("whatever stands there, nothing is thrown", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => decodeQuotaRecord(text) === undefined || true),
      { seed: 6, numRuns: 2000 },
    );
  });
});

test("records come in the order of their keys, whatever the order of the rows", () => {
  const row = (key: string, limit: number): Record<string, unknown> => ({
    key,
    record: JSON.stringify({ ...emptyRecord, limit }),
  });
  expect(inOrderOf(["a", "b", "c"], [row("c", 3), row("a", 1)]).map((record) => record?.limit)).toEqual([
    1,
    undefined,
    3,
  ]);
});
