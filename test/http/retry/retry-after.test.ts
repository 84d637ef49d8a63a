import fc from "fast-check";
import { expect, test } from "vitest";
import { parseHttpDate, parseRetryAfter } from "../../../src/http/retry/retry-after.ts";

const nowMs = Date.UTC(2026, 0, 5, 10, 0, 0);

test.each([
  ["0", null, 0],
  ["120", null, 120_000],
  [" 5 ", null, 5000],
  ["1.5", null, 1500],
  ["Mon, 05 Jan 2026 10:00:30 GMT", null, 30_000],
  // A moment is measured on the clock of the server that named it.
  ["Mon, 05 Jan 2026 10:00:30 GMT", "Mon, 05 Jan 2026 10:00:10 GMT", 20_000],
  ["Mon, 05 Jan 2026 09:00:00 GMT", null, 0],
  [" Mon, 05 Jan 2026 10:00:30 GMT ", " Mon, 05 Jan 2026 10:00:10 GMT ", 20_000],
  // RFC 9110, 5.6.7: the form of asctime.
  ["Mon Jan  5 10:00:30 2026", null, undefined],
  ["1.25", null, 1250],
  ["1.1234567890", null, undefined],
  ["Mon,05 Jan 2026 10:00:30 GMT", null, 30_000],
  ["Monday, 05-Jan-26 10:00:30 GMT", null, 30_000],
  [null, null, undefined],
  ["", null, undefined],
  ["-5", null, undefined],
  ["soon", null, undefined],
  ["1e3", null, undefined],
  ["0x10", null, undefined],
  ["99999999999", null, undefined],
  ["2026-01-05T10:00:30Z", null, undefined],
  ["Mon, 99 Foo 2026", null, undefined],
  ["on Mon, 05 Jan 2026 10:00:30 GMT", null, undefined],
])("Retry-After %j with Date %j: %j ms", (value, date, want) => {
  expect(parseRetryAfter(value, date, nowMs)).toBe(want);
});

test("whatever comes, the answer is milliseconds or nothing", () => {
  fc.assert(
    fc.property(fc.option(fc.string()), fc.option(fc.string()), (value, date) => {
      const waitMs = parseRetryAfter(value, date, nowMs);
      return waitMs === undefined || (Number.isFinite(waitMs) && waitMs >= 0);
    }),
    { seed: 1 },
  );
});

test("every date that JavaScript writes is read again", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 4_102_444_800 }),
      (seconds) => parseHttpDate(new Date(seconds * 1000).toUTCString()) === seconds * 1000,
    ),
    { seed: 1 },
  );
});
