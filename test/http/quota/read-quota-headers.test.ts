import { expect, test } from "vitest";
import type { QuotaHeaders, QuotaLimit } from "../../../src/http/quota/quota-limit.ts";
import { readQuotaHeaders } from "../../../src/http/quota/read-quota-headers.ts";

const nowMs = Date.UTC(2026, 0, 5, 10);
const names: QuotaHeaders = { limit: "x-limit", remaining: "x-remaining", reset: "x-reset", resetUnit: "seconds" };
const read = (headers: Record<string, string>, own: QuotaHeaders | undefined = names) => {
  const limit: QuotaLimit = { name: "minute", per: [], requests: 60, windowSeconds: 60, headers: own };
  return readQuotaHeaders(limit, new Headers(headers), nowMs);
};
const nothing = { limit: undefined, remaining: undefined, resetAtMs: undefined };

test.each<[string, Record<string, string>, object | undefined]>([
  [
    "all three",
    { "x-limit": "60", "x-remaining": "0", "x-reset": "40" },
    { limit: 60, remaining: 0, resetAtMs: nowMs + 40_000 },
  ],
  ["the limit alone", { "x-limit": "60" }, { ...nothing, limit: 60 }],
  ["the rest alone", { "x-remaining": "5" }, { ...nothing, remaining: 5 }],
  ["the reset alone", { "x-reset": "40" }, { ...nothing, resetAtMs: nowMs + 40_000 }],
  ["a limit of nothing, which nobody has", { "x-limit": "0", "x-remaining": "5" }, { ...nothing, remaining: 5 }],
  ["a reset a minute beyond its window", { "x-reset": "120" }, { ...nothing, resetAtMs: nowMs + 120_000 }],
  ["a reset beyond that", { "x-reset": "120.001" }, undefined],
  ["the same beside a count", { "x-remaining": "5", "x-reset": "120.001" }, { ...nothing, remaining: 5 }],
  ["fact 32: none of them", { "x-other": "0" }, undefined],
])("%s", (_, headers, want) => {
  expect(read(headers)).toEqual(want);
});

test("a limit that names no headers reads none, and one that names some reads those", () => {
  const all = { "x-limit": "60", "x-remaining": "5", "x-reset": "40" };
  expect([read(all, {}), read(all, { limit: "x-limit" }), read(all, { remaining: "x-remaining" })]).toEqual([
    undefined,
    { ...nothing, limit: 60 },
    { ...nothing, remaining: 5 },
  ]);
  expect(readQuotaHeaders({ name: "x", per: [] }, new Headers(all), nowMs)).toBeUndefined();
});

test("a reset without a unit is in milliseconds since 1970", () => {
  expect(read({ "x-reset": String(nowMs + 5) }, { reset: "x-reset" })).toEqual({ ...nothing, resetAtMs: nowMs + 5 });
});
