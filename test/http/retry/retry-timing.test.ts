import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { retryTiming } from "../../../src/http/retry/retry-timing.ts";
import { exactLimits } from "../support/exact-limits.ts";

const nowMs = Date.UTC(2026, 0, 5, 10, 0, 20);
const minuteEnd = String(Date.UTC(2026, 0, 5, 10, 1));

describe("without advice of the server: exponential, with full jitter, up to a cap (fact 111)", () => {
  test.each([
    [1, 0, 0],
    [1, 0.5, 250],
    [1, 0.999, 499.5],
    [2, 0.5, 500],
    [4, 0.5, 2000],
    [7, 0.5, 15_000],
    [100, 0.5, 15_000],
  ])("after attempt %j with the dice at %j: %j ms", (attempts, random, want) => {
    expect(retryTiming({ attempts, random, nowMs })).toEqual({ delayMs: want, asked: "nobody" });
  });
});

test.each<[string, number, Record<string, string>, unknown]>([
  [
    "Retry-After in seconds, and a spread of at most a tenth",
    503,
    { "retry-after": "10" },
    { delayMs: 10_500, asked: "retry-after" },
  ],
  ["the spread is bounded", 503, { "retry-after": "60" }, { delayMs: 60_500, asked: "retry-after" }],
  [
    "Retry-After as a date",
    503,
    { "retry-after": "Mon, 05 Jan 2026 10:00:30 GMT" },
    { delayMs: 10_500, asked: "retry-after" },
  ],
  ["as long as the caller would take", 503, { "retry-after": "90" }, { delayMs: 90_500, asked: "retry-after" }],
  ["a longer wait than the caller would take", 503, { "retry-after": "91" }, { tooLongMs: 91_000 }],
  [
    "fact 30: the reset of the limit that is used up",
    429,
    { "x-ratelimit-minutely-remaining": "0", "x-ratelimit-minutely-reset": minuteEnd },
    { delayMs: 40_500, asked: "reset" },
  ],
  [
    "Retry-After goes before a reset (fact 34)",
    429,
    { "retry-after": "1", "x-ratelimit-minutely-remaining": "0", "x-ratelimit-minutely-reset": minuteEnd },
    { delayMs: 1050, asked: "retry-after" },
  ],
  [
    "a reset of a limit that is not used up says nothing",
    429,
    { "x-ratelimit-minutely-remaining": "3", "x-ratelimit-minutely-reset": minuteEnd },
    { delayMs: 250, asked: "nobody" },
  ],
  [
    "fact 32: a missing header is not zero",
    429,
    { "x-ratelimit-minutely-reset": minuteEnd },
    { delayMs: 250, asked: "nobody" },
  ],
  [
    "the day's reset is too long",
    429,
    { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(Date.UTC(2026, 0, 6)) },
    { tooLongMs: 50_380_000 },
  ],
  [
    "a reset in the past says nothing",
    429,
    { "x-ratelimit-minutely-remaining": "0", "x-ratelimit-minutely-reset": String(nowMs - 1) },
    { delayMs: 250, asked: "nobody" },
  ],
  [
    "a reset that is this very moment says nothing",
    429,
    { "x-ratelimit-minutely-remaining": "0", "x-ratelimit-minutely-reset": String(nowMs) },
    { delayMs: 250, asked: "nobody" },
  ],
  [
    "a reset beside another status says nothing",
    503,
    { "x-ratelimit-minutely-remaining": "0", "x-ratelimit-minutely-reset": minuteEnd },
    { delayMs: 250, asked: "nobody" },
  ],
])("%s", (_, status, headers, want) => {
  expect(
    retryTiming({
      attempts: 1,
      random: 0.5,
      nowMs,
      limits: exactLimits,
      response: { status, headers: new Headers(headers) },
    }),
  ).toEqual(want);
});

test("whatever comes, a delay is finite, not negative, and within the bounds", () => {
  const text = fc.oneof(
    fc.string(),
    fc.integer().map(String),
    fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
  );
  fc.assert(
    fc.property(
      fc.record({
        attempts: fc.integer({ min: 1, max: 1e9 }),
        random: fc.double({ min: 0, max: 0.999, noNaN: true }),
        after: text,
        remaining: text,
        reset: text,
      }),
      ({ attempts, random, after, remaining, reset }) => {
        const headers = new Headers();
        for (const [name, value] of [
          ["retry-after", after],
          ["x-ratelimit-minutely-remaining", remaining],
          ["x-ratelimit-minutely-reset", reset],
        ] as const) {
          if (/^[\x20-\x7e]*$/.test(value)) headers.set(name, value);
        }
        const timing = retryTiming({
          attempts,
          random,
          nowMs,
          limits: exactLimits,
          response: { status: 429, headers },
        });
        return "tooLongMs" in timing ? timing.tooLongMs > 90_000 : timing.delayMs >= 0 && timing.delayMs <= 91_000;
      },
    ),
    { seed: 1 },
  );
});
