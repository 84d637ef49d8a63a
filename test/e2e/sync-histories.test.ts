import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, onTestFinished, test } from "vitest";
import { createExactOnlineClient, division } from "../../src/clients/exact-online/index.ts";
import { valueAt } from "../../src/kit/json-access.ts";
import type { TransactionWriter } from "../../src/sandbox/exact/writes/transaction.ts";
import type { Sandbox } from "../../src/sandbox/index.ts";
import { createSyncWith } from "../../src/sync/create-sync.ts";
import type { RunOptions } from "../../src/sync/index.ts";
import type { Mistakes } from "../../src/sync/run/round.ts";
import { sqliteTarget } from "../../src/sync/sqlite/index.ts";
import { exactTokens, sandboxClock, sandboxForTest } from "../clients/support/signed-in.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** Sets of the copy, with the table, the key and a field by which rows are told apart. */
const followed = [
  { set: "crm/Accounts", table: "crm_accounts", key: ["ID", "id"], field: ["Name", "name"] },
  { set: "project/Projects", table: "project_projects", key: ["ID", "id"], field: ["Description", "description"] },
  {
    set: "salesinvoice/SalesInvoices",
    table: "salesinvoice_sales_invoices",
    key: ["InvoiceID", "invoice_id"],
    field: ["Description", "description"],
  },
] as const;

const rows = { CrmAccount: 40, ProjectProject: 20, SalesInvoiceSalesInvoice: 15 };

/** Numbers that look random and are the same each time. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

interface Listed {
  readonly d: { readonly results: readonly Readonly<Record<string, unknown>>[]; readonly __next?: string };
}

function isListed(value: unknown): value is Listed {
  return Array.isArray(valueAt(valueAt(value, "d"), "results"));
}

/** Reads all rows of a list, by nothing but fetch. */
function readerOf(sandbox: Sandbox, company: number) {
  const tokens = exactTokens(sandbox);
  const { origin } = sandbox.exact;
  const asked = { operation: "test", company: undefined, origin, attempt: 1, claims: undefined, signal: undefined };
  return async (set: string, fields: string): Promise<Readonly<Record<string, unknown>>[]> => {
    const headers = { authorization: `Bearer ${await tokens.token(asked)}`, accept: "application/json" };
    const rows: Readonly<Record<string, unknown>>[] = [];
    let next: string | undefined = `${origin}/api/v1/${company}/${set}?$select=${fields}`;
    while (next !== undefined) {
      const answer: unknown = await (await fetch(next, { headers })).json();
      if (!isListed(answer)) throw new Error(JSON.stringify(answer));
      rows.push(...answer.d.results);
      next = answer.d.__next;
    }
    return rows;
  };
}

const textOf = (value: unknown): string => String(value ?? "").trim();

/** A history of a company under the eyes of a copy, and the rows in which the two differ at rest. */
async function history(moods: "believed" | "documented" | "seen", mistakes: Mistakes): Promise<string[]> {
  const sandbox = await sandboxForTest({ moods, scale: { quota: 100_000 }, rows });
  const company = sandbox.exact.divisions[0] ?? 0;
  const read = readerOf(sandbox, company);
  const client = createExactOnlineClient({
    country: "nl",
    origin: sandbox.exact.origin,
    auth: exactTokens(sandbox),
    clock: sandboxClock(sandbox),
  });
  const file = join(temporaryFolder(), "copy.sqlite");
  const target = sqliteTarget({ file, now: () => sandbox.clock.now() });
  onTestFinished(() => target.close());
  const sync = createSyncWith({ client, target, company: division(company) }, mistakes);
  const sets = followed.map(({ set }) => set);
  const round = async (options: RunOptions = {}): Promise<void> => {
    for await (const _ of sync.run(await sync.plan(sets, { count: false }), options));
  };
  const random = seeded(7);
  const [accounts, projects] = [await read("crm/Accounts", "ID"), await read("project/Projects", "ID")];
  const pick = (from: readonly Readonly<Record<string, unknown>>[]): string =>
    String(from[random(from.length)]?.["ID"]);
  const removed = new Set<string>();

  for (let step = 0; step < 12; step++) {
    const [account, project] = [pick(accounts), pick(projects)];
    const late = (writer: TransactionWriter): void => {
      writer.create("crm/Accounts", { Name: `Late ${step}` });
      if (random(2) > 0) writer.update("crm/Accounts", account, { Name: `Renamed ${step}` });
      if (random(2) === 0 && !removed.has(project)) writer.remove("project/Projects", project);
      removed.add(project);
    };
    const atOnce = (writer: TransactionWriter): void => {
      writer.create("crm/Accounts", { Name: `Made ${step}` });
      writer.create("project/Projects", { Code: `P${step}`, Description: `p${step}`, Account: account, Type: 3 });
    };
    sandbox.exact.transaction(company, late, { visibleAfterMs: random(500_000), takenBack: random(5) === 0 });
    sandbox.exact.transaction(company, atOnce);
    if (step === 4) sandbox.exact.moveDivision(company);
    // Rounds in the middle of it, and rounds much later than the bound.
    sandbox.clock.advance(random(60_000));
    if (random(3) > 0) await round(random(4) === 0 ? { deadlineMs: 1 } : {});
    sandbox.clock.advance(random(2) === 0 ? 3_600_000 : random(400_000));
  }
  // The writing has stopped; the bound passes, and one more round.
  for (const _ of [1, 2]) {
    sandbox.clock.advance(1_200_000);
    await round();
  }
  const database = new DatabaseSync(file, { readOnly: true });
  onTestFinished(() => database.close());
  const differences: string[] = [];
  for (const { set, table, key, field } of followed) {
    const want = (await read(set, `${key[0]},${field[0]}`)).map(
      (row) => `${set} ${String(row[key[0]]).toLowerCase()} ${textOf(row[field[0]])}`,
    );
    const have = database
      .prepare(`SELECT ${key[1]}, ${field[1]} FROM ${table}`)
      .all()
      .map((row) => `${set} ${row[key[1]]} ${textOf(row[field[1]])}`);
    expect(want.length).toBeGreaterThan(10);
    differences.push(...want.filter((row) => !have.includes(row)), ...have.filter((row) => !want.includes(row)));
  }
  return differences;
}

describe("at rest a copy equals the service", () => {
  test.each(["believed", "documented", "seen"] as const)(
    "under moods that are %s: late transactions, some taken back, deletions, a move, runs that end early",
    async (moods) => {
      expect(await history(moods, {})).toEqual([]);
    },
    120_000,
  );

  test("and does not with low at the highest version seen: the history can see", async () => {
    expect(await history("believed", { lowIsHighest: true })).not.toEqual([]);
  }, 120_000);
});
