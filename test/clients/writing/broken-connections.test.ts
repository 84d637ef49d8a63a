import { expect, test } from "vitest";
import { runWrites } from "../../campaigns/writes/run-writes.ts";

test("creates over connections that break: none twice, none lost, none without a word (the short form of campaign:writes)", async () => {
  const report = await runWrites({ creates: 60, workers: 60, chance: 0.5, seed: 7, lateMs: 300, settleMs: 2_500 });
  expect(report).toMatchObject({ creates: 60, duplicates: 0, lost: 0, silent: 0, other: [] });
  expect(Math.min(...Object.values(report.cut))).toBeGreaterThan(0);
  expect(report.unknown).toBeGreaterThan(10);
}, 60_000);
