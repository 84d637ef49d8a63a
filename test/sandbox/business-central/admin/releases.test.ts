import { describe, expect, test } from "vitest";
import {
  fullVersion,
  newestRelease,
  releaseNumber,
  releaseOf,
} from "../../../../src/sandbox/business-central/admin/releases.ts";

describe("releases", () => {
  test.each([
    ["2024-04-05", "24.0"],
    ["2026-04-04", "27.5"],
    ["2026-04-05", "28.0"],
    ["2026-07-14", "28.3"],
    ["2026-10-31", "29.0"],
  ])("on %s the newest is %s", (date, want) => {
    expect(newestRelease(Date.parse(date)).name).toBe(want);
  });

  test.each([
    ["28.3", 27],
    ["28.3.41921.42181", 27],
    ["28.6", undefined],
    ["1.0", undefined],
    ["newest", undefined],
  ])("%s has the number %s", (text, want) => {
    expect(releaseOf(text)?.number).toBe(want);
  });

  test("full versions grow", () => {
    expect([fullVersion(releaseNumber(0)), fullVersion(releaseNumber(1))]).toEqual([
      "24.0.17000.17061",
      "24.1.17923.18021",
    ]);
  });
});
