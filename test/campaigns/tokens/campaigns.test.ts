import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { StoreAddress } from "../../stores/processes/open-store.ts";
import { startPostgres } from "../../support/postgres.ts";
import type { TestPostgres } from "../../support/postgres.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { runKillCampaign } from "./kill.ts";
import { runMonth } from "./month.ts";
import { runStorm } from "./storm.ts";

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres?.stop());

const kinds: { readonly kind: StoreAddress["kind"]; readonly address: (name: string) => StoreAddress }[] = [
  { kind: "file", address: () => ({ kind: "file", folder: join(temporaryFolder(), "store") }) },
  { kind: "sqlite", address: () => ({ kind: "sqlite", file: join(temporaryFolder(), "tokens.sqlite") }) },
  { kind: "postgres", address: (name) => ({ kind: "postgres", url: postgres.url, schema: `erp_${name}_${process.pid}` }) },
];

describe.each(kinds)("several processes over $kind", ({ address }) => {
  test("a storm of 3 processes with 400 calls each on one expired single-use grant: one request, one token", { timeout: 60_000 }, async () => {
    expect(await runStorm(address("storm"), 3, 400)).toEqual({ requests: 1, answered: 1_200, tokens: ["at-2"], failures: [] });
  });

  test("6 kills of the refreshing process: a grant is lost only in the window, with evidence", { timeout: 120_000 }, async () => {
    const report = await runKillCampaign(address("kill"), 6);
    expect(report).toMatchObject({ kills: 6, violations: [], losses: report.killsInWindow });
    expect(report.refreshes).toBeGreaterThan(0);
  });
});

test("three days of 6 accounts at Exact Online: no early refresh, no reuse, at most 200 calls a day", { timeout: 120_000 }, async () => {
  const report = await runMonth({ days: 3, busy: 2, office: 2, idle: 2 });
  expect(report).toMatchObject({ refused: 0, lost: 0 });
  // One call in 570 to 600 s.
  expect(report.mostCallsPerDay).toBeGreaterThan(130);
  expect(report.mostCallsPerDay).toBeLessThanOrEqual(152);
});
