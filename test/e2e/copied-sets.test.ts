import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createExactOnlineClient, division } from "../../src/clients/exact-online/index.ts";
import { exactOnline, OAuthClient } from "../../src/oauth/index.ts";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.ts";
import { memoryTokenStore } from "../../src/stores/memory/index.ts";
import { createSync } from "../../src/sync/index.ts";
import { sqliteTarget } from "../../src/sync/sqlite/index.ts";

let sandbox: Sandbox;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "erp-copied-"));
  sandbox = await startSandbox({ seed: 3, clock: "real", scale: { quota: 1000 } });
});

afterAll(async () => {
  await sandbox.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Rows by table, the engine's own left out. */
function tablesOf(file: string): Record<string, number> {
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    const names = db
      .prepare(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB 'erp_*' AND name <> 'sqlite_sequence'",
      )
      .all();
    return Object.fromEntries(
      names.map(({ name }) => [String(name), Number(db.prepare(`SELECT count(*) AS n FROM "${name}"`).get()?.["n"])]),
    );
  } finally {
    db.close();
  }
}

test("sets of every kind are copied as the specs say", async () => {
  const { exact } = sandbox;
  const [company = 0] = exact.divisions;
  const provider = exactOnline({ country: "nl", origin: exact.origin });
  const auth = new OAuthClient({ ...exact, provider, store: memoryTokenStore(), account: "copier" });
  const answer = await fetch(auth.authorizationUrl().url, {
    redirect: "manual",
    headers: { "x-sandbox-user": "kim@example.com" },
  });
  await auth.exchange(answer.headers.get("location") ?? "");
  const file = join(folder, "copy.sqlite");
  const sync = createSync({
    client: createExactOnlineClient({ country: "nl", origin: exact.origin, auth }),
    target: sqliteTarget({ file }),
    company: division(company),
  });
  const plan = await sync.plan([
    "crm/Accounts",
    "salesinvoice/SalesInvoices",
    "sync/Inventory/StockPositions",
    "manufacturing/MaterialIssues",
    "cashflow/Payments",
    "vat/VATCodes",
    "logistics/Units",
  ]);
  expect(plan.sets.map(({ set, strategy, deletes, rows }) => [set, strategy, deletes, rows])).toEqual([
    ["crm/Accounts", "row-version", "log", 240],
    ["salesinvoice/SalesInvoices", "row-version", "log", 960],
    // No list but the feed shows them, and a feed does not count.
    ["sync/Inventory/StockPositions", "row-version", "log", null],
    ["manufacturing/MaterialIssues", "row-version", "sweep", 240],
    ["cashflow/Payments", "modified", "sweep", 240],
    ["vat/VATCodes", "modified", "sweep", 8],
    ["logistics/Units", "snapshot", "sweep", 7],
  ]);
  for await (const _ of sync.run(plan));
  expect(tablesOf(file)).toEqual({
    crm_accounts: 240,
    salesinvoice_sales_invoices: 240,
    salesinvoice_sales_invoice_lines: 720,
    sync_inventory_stock_positions: 240,
    manufacturing_material_issues: 240,
    cashflow_payments: 240,
    vat_vat_codes: 8,
    logistics_units: 7,
  });
}, 120_000);
