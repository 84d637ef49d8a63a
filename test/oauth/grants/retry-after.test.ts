import { describe, expect, test } from "vitest";
import { readPauseMs } from "../../../src/oauth/grants/retry-after.ts";

const nowMs = Date.UTC(2026, 0, 15, 9);

describe("the pause that a token endpoint asks for (RFC 9110 section 10.2.3)", () => {
  test.each<[string, number]>([
    ["120", 120_000],
    [" 120 ", 120_000],
    ["1.5", 1_500],
    ["0", 1_000],
    ["3600", 3_600_000],
    ["86400", 3_600_000],
    ["9".repeat(400), 3_600_000],
    ["Thu, 15 Jan 2026 09:01:00 GMT", 60_000],
    ["Thursday, 15-Jan-26 09:01:00 GMT", 60_000],
    ["Thu, 15 Jan 2020 09:01:00 GMT", 1_000],
    ["Thu, 15 Jan 9999 09:01:00 GMT", 3_600_000],
  ])("%s", (value, want) => {
    expect(readPauseMs(value, undefined, nowMs)).toBe(want);
  });

  test.each([
    undefined,
    "",
    "-5",
    "-1e9",
    "soon",
    "NaN",
    "Infinity",
    "1e3",
    "0x10",
    "12 s",
    "2026-01-15T09:01:00Z",
    "Thu, 99 Foo 2026",
  ])("%s makes no sense, and is none", (value) => {
    expect(readPauseMs(value, undefined, nowMs)).toBeUndefined();
  });

  test.each([
    [
      "of a server whose clock is an hour behind",
      "Thu, 15 Jan 2026 08:05:00 GMT",
      "Thu, 15 Jan 2026 08:00:00 GMT",
      300_000,
    ],
    ["beside a Date that is none", "Thu, 15 Jan 2026 09:05:00 GMT", "yesterday", 300_000],
  ])("a moment %s", (_name, value, date, want) => {
    expect(readPauseMs(value, date, nowMs)).toBe(want);
  });
});
