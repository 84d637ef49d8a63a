import { join } from "node:path";
import { expect, test } from "vitest";
import { runPairs } from "../../campaigns/writes/run-pairs.ts";
import { runWrites } from "../../campaigns/writes/run-writes.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

test("creates over connections that break and gateways that answer: none twice, none lost, none without a word (the short form of campaign:writes)", async () => {
  const report = await runWrites({ creates: 160, workers: 80, chance: 0.5, seed: 7, lateMs: 300, settleMs: 5_000 });
  expect(report).toMatchObject({ creates: 160, duplicates: 0, lost: 0, silent: 0, other: [] });
  expect(Math.min(...Object.values(report.cut))).toBeGreaterThan(0);
  expect([report.unknown > 30, report.died > 0]).toEqual([true, true]);
}, 60_000);

test("two processes create the same records at once: none twice with claims, some without", async () => {
  const file = join(temporaryFolder(), "claims.sqlite");
  const plan = { keys: 40, flows: 8, chance: 0.3, seed: 7, lateMs: 300, settleMs: 5_000 };
  const report = await runPairs({ ...plan, claims: { kind: "sqlite", file } });
  expect(report).toMatchObject({ duplicates: 0, lost: 0, silent: 0, madeTwice: 0, other: [] });
  // The control: without claims two processes that look at the same moment both create.
  const control = await runPairs({ ...plan, claims: { kind: "none" } });
  expect(control.duplicates).toBeGreaterThan(0);
}, 120_000);
