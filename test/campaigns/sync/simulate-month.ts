import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { createExactOnlineClient, division } from "../../../src/clients/exact-online/index.ts";
import { createRandom } from "../../../src/sandbox/core/random.ts";
import { createSync, type Sync, type SyncPlan } from "../../../src/sync/index.ts";
import { sqliteTarget } from "../../../src/sync/sqlite/index.ts";
import { compare } from "./compare.ts";
import { keyOfRows, MonthChanges, monthSets } from "./month-changes.ts";
import { openMonthSite } from "./month-site.ts";

/** How large the month is. */
export interface MonthOptions {
  readonly companies: number;
  readonly days: number;
  readonly rows: number;
  readonly seed: number;
  readonly onDay: (day: number, requests: number) => void;
}

/** What was found. */
export interface MonthReport {
  rounds: number;
  requests: number;
  /** Requests for the list of companies: they serve all of a grant. */
  listRequests: number;
  changes: number;
  late: number;
  /** The most requests of a round of a company in which nothing changed, without those of the list. */
  mostIdle: number;
  /** Requests that named another company than the one whose round it was. */
  foreign: number;
  rows: number;
  values: number;
  differences: readonly string[];
}

/** A round every four hours. */
const roundMs = 4 * 3_600_000;
const roundsPerDay = 6;
/** Of a day. */
const changedShare = 0.01;
/** Every tenth company sleeps all month. */
const sleeps = (at: number): boolean => at % 10 === 9;

const listPath = /\/system\/Divisions\b/;

/** Keeps many companies in one file for a month of the sandbox's time, and compares every value at rest. */
export async function simulateMonth({ companies, days, rows, seed, onDay }: MonthOptions): Promise<MonthReport> {
  const sets = Object.keys(monthSets);
  const counts = Object.fromEntries(Object.values(monthSets).map(({ schema }) => [schema, rows]));
  // Lines come with their headers.
  counts["PurchaseOrderPurchaseOrderLine"] = rows * 2;
  const site = await openMonthSite(seed, companies, counts);
  const folder = mkdtempSync(join(tmpdir(), "erp-openapi-month-"));
  const file = join(folder, "copy.sqlite");
  const { clock, exact } = site.sandbox;
  const target = sqliteTarget({ file, now: () => clock.now() });
  const report: MonthReport = {
    rounds: 0,
    requests: 0,
    listRequests: 0,
    changes: 0,
    late: 0,
    mostIdle: 0,
    foreign: 0,
    rows: 0,
    values: 0,
    differences: [],
  };
  let current = 0;
  let asked = 0;
  const client = createExactOnlineClient({
    country: "nl",
    origin: site.origin,
    auth: { token: async () => site.token, markStale: () => undefined },
    clock: {
      now: () => clock.now(),
      after(delayMs, work) {
        const timer = setTimeout(work, delayMs);
        return () => clearTimeout(timer);
      },
    },
    fetch: async (url, init) => {
      report.requests += 1;
      if (listPath.test(String(url))) report.listRequests += 1;
      else asked += 1;
      if (!String(url).startsWith(`${site.origin}/api/v1/${current}/`)) report.foreign += 1;
      return fetch(url, init);
    },
  });
  const members = exact.divisions.map((company) => ({
    company,
    sync: createSync({ client, target, company: division(company) }),
  }));
  const plans = new Map<number, SyncPlan>();
  const round = async ({ company, sync }: { readonly company: number; readonly sync: Sync }): Promise<number> => {
    current = company;
    const plan = plans.get(company) ?? (await sync.plan(sets, { count: false }));
    plans.set(company, plan);
    asked = 0;
    for await (const step of sync.run(plan)) void step;
    report.rounds += 1;
    return asked;
  };
  try {
    for (const member of members) await round(member);
    const changes = new MonthChanges(site.sandbox, createRandom(seed, "month"), keysOf(file, sets));
    const perRound = Math.max(1, Math.round((rows * sets.length * changedShare) / roundsPerDay));
    for (let day = 1; day <= days; day++) {
      for (let beat = 0; beat < roundsPerDay; beat++) {
        for (const [at, { company }] of members.entries()) if (!sleeps(at)) changes.change(company, perRound);
        clock.advance(roundMs);
        for (const [at, member] of members.entries()) {
          const requests = await round(member);
          // The first round but one may read what the first one read.
          if (sleeps(at) && day > 1) report.mostIdle = Math.max(report.mostIdle, requests);
        }
      }
      onDay(day, report.requests);
    }
    for (let rest = 0; rest < 2; rest++) {
      clock.advance(3_600_000);
      for (const member of members) await round(member);
    }
    report.changes = changes.done;
    report.late = changes.late;
    const differences: string[] = [];
    for (const { company } of members) {
      const found = await compare({ ...site, company }, { kind: "sqlite", file }, sets);
      report.rows += found.rows;
      report.values += found.values;
      differences.push(...found.differences.map((one) => `${company}: ${one}`));
    }
    report.differences = differences;
    return report;
  } finally {
    await target.close();
    await site.sandbox.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The rows that are there after the first load, by company and set: what colleagues may change. */
function keysOf(file: string, sets: readonly string[]): Map<string, string[]> {
  const database = new DatabaseSync(file, { readOnly: true });
  const keys = new Map<string, string[]>();
  for (const set of sets) {
    const table = set
      .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
      .toLowerCase()
      .replace("/", "_");
    const named = table.replace("glaccounts", "gl_accounts").replace("glclassifications", "gl_classifications");
    for (const { erp_company: company, key } of database
      .prepare(`SELECT erp_company, ${monthSets[set]?.key ?? "id"} AS key FROM ${named}`)
      .all())
      append(keys, keyOfRows(Number(company), set), String(key));
  }
  database.close();
  return keys;
}

function append(keys: Map<string, string[]>, name: string, key: string): void {
  const known = keys.get(name);
  if (known) known.push(key);
  else keys.set(name, [key]);
}
