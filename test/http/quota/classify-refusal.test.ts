import { describe, expect, test } from "vitest";
import type { QuotaLimit } from "../../../src/http/quota/quota-limit.ts";
import { emptyRecord, type FixedWindow, type QuotaRecord } from "../../../src/http/quota/quota-record.ts";
import type { QuotaReading } from "../../../src/http/quota/read-quota-headers.ts";
import { classifyRefusal, type RefusalInput } from "../../../src/http/quota/refusal.ts";

const nowMs = Date.UTC(2026, 0, 5, 10, 0, 20);
const dayEndMs = Date.UTC(2026, 0, 6);
const headers = { reset: "x-reset" };
const minute: QuotaLimit = { name: "minute", per: [], requests: 60, windowSeconds: 60, window: "fixed", headers };
const hour: QuotaLimit = { ...minute, name: "hour", windowSeconds: 3600 };
const day: QuotaLimit = { ...minute, name: "day", requests: 5000, windowSeconds: 86_400 };
const errors: QuotaLimit = { name: "errors", per: [], requests: 10, windowSeconds: 1, counts: [404] };
const connections: QuotaLimit = { name: "connections", per: [], concurrent: 5 };
const known = (more: Partial<QuotaRecord> = {}): QuotaRecord => ({ ...emptyRecord, skew: [0, 0], ...more });
const window = (more: Partial<FixedWindow>): FixedWindow => ({
  endMs: dayEndMs,
  taken: 0,
  foreign: 0,
  edge: 0,
  confirmed: true,
  ...more,
});
const reading = (more: Partial<QuotaReading> = {}): QuotaReading => ({
  limit: undefined,
  remaining: undefined,
  resetAtMs: undefined,
  ...more,
});

/** The limit that is meant, for how many milliseconds, and whether that is a guess. */
function judge(limits: readonly QuotaLimit[], input: Partial<RefusalInput> = {}): unknown {
  const refusal = classifyRefusal({
    limits: limits.map((limit) => ({ key: limit.name, limit })),
    records: limits.map(() => known()),
    readings: limits.map(() => undefined),
    retryAfterMs: undefined,
    nowMs,
    ...input,
  });
  return refusal && [limits[refusal.index]?.name, refusal.untilMs - nowMs, refusal.blind];
}

describe("which limit a 429 means", () => {
  test.each<[string, readonly QuotaLimit[], Partial<RefusalInput>, unknown]>([
    ["none where there is none", [], { retryAfterMs: 5000 }, undefined],
    ["the only one there is, of whatever kind", [connections], { retryAfterMs: 5000 }, ["connections", 5000, false]],
    ["one of requests before those of errors", [errors, minute], { retryAfterMs: 5000 }, ["minute", 5000, true]],
    [
      "the widest of which the headers say that nothing is left",
      [day, minute, hour],
      { readings: [reading({ remaining: 5 }), reading({ remaining: 0 }), reading({ remaining: 0 })] },
      ["hour", 3_580_050, false],
    ],
    [
      "the only one whose headers are there, without a count",
      [minute, day],
      { readings: [undefined, reading({ resetAtMs: nowMs + 9000 })] },
      ["day", 9050, false],
    ],
    [
      "the shortest, when the only one whose headers are there has something left",
      [minute, day],
      { readings: [undefined, reading({ remaining: 3, resetAtMs: nowMs + 9000 })] },
      ["minute", 61_000, true],
    ],
    [
      "the shortest, when the headers of both are there",
      [minute, day],
      { readings: [reading({ resetAtMs: nowMs + 9000 }), reading({ resetAtMs: nowMs + 9000 })] },
      ["minute", 9050, true],
    ],
    [
      "of a single one its headers prove nothing",
      [minute],
      { readings: [reading({ resetAtMs: nowMs + 9000 })] },
      ["minute", 9050, true],
    ],
    [
      "the one that is used up by our own count and others'",
      [minute, day],
      { records: [known(), known({ window: window({ taken: 4990, foreign: 10 }) })] },
      ["day", dayEndMs - nowMs + 50, false],
    ],
    [
      "not one of which a request is left",
      [minute, day],
      { records: [known(), known({ window: window({ taken: 4989, foreign: 10 }) })] },
      ["minute", 61_000, true],
    ],
    [
      "used up by the limit that a header named",
      [minute, day],
      { records: [known(), known({ limit: 100, window: window({ taken: 100 }) })] },
      ["day", dayEndMs - nowMs + 50, false],
    ],
    [
      "the shortest until it was waited for in vain twice",
      [minute, day],
      { records: [known({ blindRefusals: 1 }), known()] },
      ["minute", 61_000, true],
    ],
    [
      "the next one afterwards, which is a guess too",
      [minute, day],
      { records: [known({ blindRefusals: 2 }), known()] },
      ["day", dayEndMs - nowMs + 50, true],
    ],
    [
      "the shortest for ever, where there is no other",
      [minute],
      { records: [known({ blindRefusals: 9 })] },
      ["minute", 61_000, true],
    ],
    ["the shortest without a record", [minute, day], { records: [undefined, undefined] }, ["minute", 61_000, true]],
  ])("%s", (_, limits, input, want) => expect(judge(limits, input)).toEqual(want));
});

describe("until when", () => {
  const paused = (limit: QuotaLimit, input: Partial<RefusalInput>): unknown => judge([limit], input);
  test.each<[string, QuotaLimit, Partial<RefusalInput>, number]>([
    [
      "the reset before Retry-After",
      minute,
      { readings: [reading({ resetAtMs: nowMs + 9000 })], retryAfterMs: 5000 },
      9050,
    ],
    [
      "Retry-After, when the reset is over, to the millisecond",
      minute,
      { readings: [reading({ resetAtMs: nowMs - 50 })], retryAfterMs: 5000 },
      5000,
    ],
    ["a reset that is over for a millisecond less", minute, { readings: [reading({ resetAtMs: nowMs - 49 })] }, 1],
    ["a whole minute and a second", minute, {}, 61_000],
    [
      "the rest of the minute is not believed in",
      minute,
      { records: [known({ window: window({ endMs: nowMs + 5000 }) })] },
      61_000,
    ],
    ["the rest of the hour is", hour, {}, 3_580_050],
  ])("%s", (_, limit, input, want) => {
    expect(paused(limit, input)).toEqual([limit.name, want, true]);
  });
});
