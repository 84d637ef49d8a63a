import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";

const repository = process.cwd();
let root: string;
let first: string;
let second: string;

/** What `npm start` runs, in a copy of what it reads and makes. */
async function start(): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [join(repository, "scripts", "start.ts")], {
    cwd: root,
    timeout: 120_000,
  });
  return stdout;
}

const nameless = (text: string): string => text.replaceAll(/\d+\.\d s/g, "#.# s").replaceAll(/ +/g, " ");

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "erp-first-run-"));
  for (const name of ["specs", "generated", "connector", "package.json", "package-lock.json", "redocly.yaml"])
    cpSync(join(repository, name), join(root, name), { recursive: true });
  for (const name of ["src", "node_modules"]) symlinkSync(join(repository, name), join(root, name));
  first = await start();
  second = await start();
}, 240_000);

afterAll(() => rmSync(root, { recursive: true, force: true }));

it("ends with a table of what was made, where it is and how long it took", () => {
  const table = first.slice(first.indexOf("step "), first.indexOf("what to try next"));
  const rows = table
    .split("\n")
    .filter((line) => /\d s/.test(line))
    .map((line) =>
      nameless(line)
        .trim()
        .replace(/http.*/, "…"),
    );
  expect(rows).toEqual([
    "generate #.# s types, documents and tables of 4 APIs generated/",
    "connectors #.# s 14 connectors, 0 errors, 0 warnings connector/, dist/connectors/*.zip",
    "sandbox #.# s pretend Entra, Business Central and Exact Online …",
    "sign in #.# s a grant at Entra, a grant at Exact Online this process",
    "copy environment #.# s 2 environments listed, Production copied to FirstRun the sandbox",
    "sync #.# s 257 projects, 240 accounts, 240 invoices with 720 lines of company 339766, by 5 requests data/erp.sqlite, tables project_projects, crm_accounts, salesinvoice_…",
    // The project that is gone took its name away from two lines.
    "sync again #.# s 1 of project/Projects deleted, 1 of project/Projects changed, 1 of crm/Accounts new, 2 of salesinvoice/SalesInvoiceLines changed data/erp.sqlite, in step",
    "all #.# s",
  ]);
});

it("tells how far the copy is", () => {
  expect(first).toMatch(/ {2}copy environment: Production → FirstRun: \w+ after \d+ min of the sandbox's time\n/);
});

it("leaves a copy in which each record is once, as the second round found it", () => {
  const database = new DatabaseSync(join(root, "data", "erp.sqlite"));
  const one = (sql: string) => ({ ...database.prepare(sql).get() });
  expect([
    one("SELECT count(*) AS rows, count(DISTINCT id) AS ids, count(code) AS codes FROM project_projects"),
    one("SELECT count(*) AS changed FROM project_projects WHERE notes = 'Changed after the first round'"),
    one("SELECT count(*) AS rows, sum(name = 'New after the first round') AS fresh FROM crm_accounts"),
    one(
      "SELECT count(*) AS lines, count(DISTINCT l.invoice_id) AS invoices FROM salesinvoice_sales_invoice_lines l JOIN salesinvoice_sales_invoices i ON i.invoice_id = l.invoice_id",
    ),
  ]).toEqual([
    { rows: 256, ids: 256, codes: 256 },
    { changed: 1 },
    { rows: 241, fresh: 1 },
    { lines: 720, invoices: 240 },
  ]);
  database.close();
});

it("leaves a solution of each connector", () => {
  const connectors = readdirSync(join(repository, "connector"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${name}.zip`);
  expect(readdirSync(join(root, "dist", "connectors")).sort()).toEqual(connectors.sort());
});

it("makes again only what changed, and copies the new sandbox anew", () => {
  expect([...second.matchAll(/unchanged, \d+ \w+/g)].map(([text]) => text).slice(0, 2)).toEqual([
    "unchanged, 4 APIs",
    "unchanged, 14 connectors",
  ]);
  expect(second).toContain("257 projects, 240 accounts, 240 invoices with 720 lines of company 339766, by 5 requests");
});

it("makes the bytes that are committed", () => {
  const made = join("generated", "exact-online", "entities", "project.ts");
  expect(readFileSync(join(root, made), "utf8")).toBe(readFileSync(join(repository, made), "utf8"));
});
