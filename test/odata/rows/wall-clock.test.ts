import { describe, expect, test } from "vitest";
import { readWallClock } from "../../../src/odata/rows/wall-clock.ts";

describe("readWallClock", () => {
  test.each([
    // Fact 61: a recording; the number is local time written as if it were UTC.
    ["/Date(1782404464260)/", "2026-06-25T16:21:04.260"],
    // Fact 62: a date-only field is midnight and keeps its day.
    ["/Date(1782345600000)/", "2026-06-25T00:00:00"],
    ["/Date(0)/", "1970-01-01T00:00:00"],
    ["/Date(-1)/", "1969-12-31T23:59:59.999"],
    ["/Date(86400000)/", "1970-01-02T00:00:00"],
    ["/Date(86399999)/", "1970-01-01T23:59:59.999"],
    ["/Date(3661001)/", "1970-01-01T01:01:01.001"],
    ["/Date(3661010)/", "1970-01-01T01:01:01.010"],
    ["/Date(000000000000001)/", "1970-01-01T00:00:00.001"],
    ["/Date(-62135596800000)/", "0001-01-01T00:00:00"],
    ["/Date(253402300799999)/", "9999-12-31T23:59:59.999"],
    // The hours around the change to summer time, which local clocks jump over, come through untouched.
    ["/Date(1774751400000)/", "2026-03-29T02:30:00"],
    ["2026-06-25T16:12:49", "2026-06-25T16:12:49"],
    ["2026-06-25", "2026-06-25T00:00:00"],
  ])("%s", (text, want) => expect(readWallClock(text)).toBe(want));

  test.each([
    "",
    "/Date()/",
    "/Date(-)/",
    "/Date(x)/",
    "/Date(1.5)/",
    "/Date(1e3)/",
    "/Date(1)",
    "/Date(0+0120)/",
    "/Date(253402300800000)/",
    "/Date(-62135596800001)/",
    "/Date(0)/ ",
    "/Date(0)x/",
    "/Day(0)/",
    "/Data(0)/",
    "/Date(0/)",
    "/Date(0))",
    "/Date(+1)/",
    "/Date(1-)/",
    "/Date(--1)/",
    "/Date(/)/",
    "/Date(:)/",
    "/Date(99999999999999999999)/",
    " /Date(0)/",
    "2026-06-25T16:12:49Z",
  ])("%j is none", (text) => {
    expect(readWallClock(text)).toBe(undefined);
  });

  test("agrees with Date on any millisecond, more days than are remembered", () => {
    for (let day = -719162; day < 2932897; day += 613) {
      const ms = day * 86_400_000 + ((day * 7919) % 86_400_000);
      if (ms < -62_135_596_800_000) continue;
      const want = new Date(ms).toISOString().slice(0, -1);
      expect(readWallClock(`/Date(${ms})/`)).toBe(want.replace(/\.000$/, ""));
    }
  });
});
