import { mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { createExactOnlineClient, type Division, division } from "../../src/clients/exact-online/index.ts";
import type { OAuthClient } from "../../src/oauth/index.ts";
import type { Sandbox } from "../../src/sandbox/index.ts";
import { createSync, type Sync } from "../../src/sync/index.ts";
import { sqliteTarget } from "../../src/sync/sqlite/index.ts";
import { patientTimeouts, sandboxClock } from "./sandbox-time.ts";
import type { Progress, StepResult } from "./step.ts";

const sets = ["project/Projects", "crm/Accounts", "salesinvoice/SalesInvoices"];

/** Where the rows go, below the repository. */
const databaseFile = "data/erp.sqlite";

/** Runs a round, and answers how many requests it took. */
async function runRound(sync: Sync, progress: Progress): Promise<number> {
  let requests = 0;
  let rows = 0;
  for await (const step of sync.run(await sync.plan(sets))) {
    rows += step.rows;
    requests = step.requests;
    progress(`${step.set}: ${rows} rows`);
  }
  return requests;
}

const kinds = { insert: "new", update: "changed", delete: "deleted" } as const;

/** What changed since a token of the feed, by sets. */
async function changesSince(sync: Sync, after: string): Promise<string> {
  const counts = new Map<string, number>();
  for await (const { set, kind } of sync.changes({ after })) {
    const what = `${set} ${kinds[kind]}`;
    counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  return [...counts].map(([what, count]) => `${count} of ${what}`).join(", ");
}

/** Rows of each table, in words. */
function contentOf(file: string): string {
  const database = new DatabaseSync(file, { readOnly: true });
  const count = (table: string): unknown => database.prepare(`SELECT COUNT(*) AS rows FROM ${table}`).get()?.["rows"];
  try {
    return [
      `${count("project_projects")} projects`,
      `${count("crm_accounts")} accounts`,
      `${count("salesinvoice_sales_invoices")} invoices with ${count("salesinvoice_sales_invoice_lines")} lines`,
    ].join(", ");
  } finally {
    database.close();
  }
}

/** A copy of a company's books in SQLite. */
export interface Books {
  /** The first round, which reads all. */
  load(progress: Progress): Promise<StepResult>;
  /** Somebody creates, changes and deletes a record; a second round finds all three. */
  follow(progress: Progress): Promise<StepResult>;
  close(): Promise<void>;
}

/** Keeps projects, accounts and invoices of a company of Exact Online in step in SQLite. */
export function keepBooks(sandbox: Sandbox, auth: OAuthClient, root: string): Books {
  const exact = createExactOnlineClient({
    country: "nl",
    origin: sandbox.exact.origin,
    auth,
    clock: sandboxClock(sandbox),
    timeouts: patientTimeouts,
  });
  const company: Division = division(sandbox.exact.divisions[0] ?? 0);
  const file = join(root, databaseFile);
  mkdirSync(dirname(file), { recursive: true });
  // Each run has a service of its own: what is left of the last one is a copy of another.
  for (const name of [file, `${file}-wal`, `${file}-shm`]) rmSync(name, { force: true });
  const target = sqliteTarget({ file, now: () => sandbox.clock.now() });
  const sync = createSync({ client: exact, target, company });

  const changeBooks = async (): Promise<void> => {
    const projects = "/api/v1/{division}/project/Projects";
    const ids: string[] = [];
    for await (const { ID } of exact.list(projects, { division: company, select: ["ID"], limit: 2 })) ids.push(ID);
    const [changed = "", removed = ""] = ids;
    const project = "/api/v1/{division}/project/Projects(guid'{ID}')";
    await exact.update(project, { Notes: "Changed after the first round" }, { division: company, ID: changed });
    await exact.remove(project, { division: company, ID: removed });
    await exact.create("/api/v1/{division}/crm/Accounts", { Name: "New after the first round" }, { division: company });
  };

  return {
    async load(progress) {
      const requests = await runRound(sync, progress);
      return {
        made: `${contentOf(file)} of company ${company}, by ${requests} requests`,
        where: `${databaseFile}, tables project_projects, crm_accounts, salesinvoice_…`,
      };
    },
    async follow(progress) {
      const before = await sync.feedEnd();
      await changeBooks();
      await runRound(sync, progress);
      return { made: await changesSince(sync, before), where: `${databaseFile}, in step` };
    },
    close: () => target.close(),
  };
}
