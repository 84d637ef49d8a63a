import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Pool } from "pg";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { syncCommand } from "../../../src/cli/commands/sync.ts";
import { sqliteTarget } from "../../../src/sync/sqlite/index.ts";
import { startPostgres } from "../../support/postgres.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { cellsOf, copyFile } from "../support/copies.ts";
import { examplesOf, splitLine } from "../support/examples.ts";
import { run } from "../support/run.ts";
import { useSandbox } from "../support/use-sandbox.ts";

const used = useSandbox({
  seed: 1,
  scale: { quota: 100 },
  rows: { CrmAccount: 40, ProjectProject: 30, SalesInvoiceSalesInvoice: 10 },
});
let company: string;
let second: string;

const sync = (command: string, to: string, ...words: string[]) =>
  run("sync", command, "--sandbox", "--company", company, "--to", to, ...words);

beforeAll(async () => {
  [company = "", second = ""] = used.sandbox.exact.divisions.map(String);
  for (const service of ["exact", "business-central"])
    expect(await run("login", service, "--sandbox", "--as", "kim@example.com")).toMatchObject({ code: 0 });
});

const accounts = ["--set", "crm/Accounts"];

describe("sync plan", () => {
  test("tells requests and rows, and which fields may change unseen", async () => {
    const { to } = copyFile();
    const { code, stdout } = await sync("plan", to, ...accounts, "--set", "salesinvoice/SalesInvoices");
    expect([code, cellsOf(stdout)]).toEqual([
      0,
      [
        ["crm/Accounts", "crm_accounts", "all", "40", "1", "log of deletions"],
        [
          "salesinvoice/SalesInvoices",
          "salesinvoice_sales_invoices, salesinvoice_sales_invoice_lines",
          "all",
          "730",
          "1",
          "log of deletions",
        ],
      ],
    ]);
    // A page of each, the log of deletions, the list of companies.
    expect(stdout).toContain(
      `Company ${company}: 4 requests for 770 rows, today; 3 requests a round when nothing changed.`,
    );
    expect(stdout).toContain(
      "crm/Accounts: when only these change, nothing tells before sync verify: AccountManagerFullName,",
    );
    expect(stdout).toContain(
      "crm/Accounts: not in the list that can be followed: ClientGroupDescription, ClientGroup\n",
    );
  });

  test("prints JSON, one plan for each company", async () => {
    const { to } = copyFile();
    const { stdout } = await sync("plan", to, ...accounts, "--company", second, "--json");
    expect(JSON.parse(stdout)).toMatchObject([
      { company, source: "exact-online", rows: 40, warnings: [] },
      { company: second, rows: 40, sets: [{ set: "crm/Accounts", loads: true }] },
    ]);
  });
});

describe("sync run", () => {
  test("says in the second run what changed and what was deleted", async () => {
    const { to, query } = copyFile();
    const first = await sync("run", to, ...accounts, "--set", "project/Projects");
    expect([first.code, cellsOf(first.stdout).map((cells) => cells.slice(0, 6))]).toEqual([
      0,
      [
        ["crm/Accounts", "crm_accounts", "40", "40", "0", "0"],
        ["project/Projects", "project_projects", "30", "30", "0", "0"],
      ],
    ]);
    expect(first.stdout).toMatch(new RegExp(`\nCompany ${company} is in step \\(4 requests, \\d+\\.\\d s\\)\\.\n$`));

    const { exact } = used.sandbox;
    const [account] = query("SELECT id FROM crm_accounts ORDER BY code LIMIT 1");
    exact.transaction(Number(company), (writer) => {
      writer.update("crm/Accounts", String(account?.["id"]), { City: "Moved" });
      writer.create("crm/Accounts", { Name: "New" });
    });
    const again = await sync("run", to);
    expect(cellsOf(again.stdout).map((cells) => [cells[0], ...cells.slice(3, 6)])).toEqual([
      ["crm/Accounts", "1", "1", "0"],
      ["project/Projects", "0", "0", "0"],
    ]);
    exact.transaction(Number(company), (writer) => {
      for (const { id } of query("SELECT id FROM crm_accounts WHERE name = 'New'"))
        writer.remove("crm/Accounts", String(id));
    });
    const third = await sync("run", to, "--json");
    expect(JSON.parse(third.stdout)).toMatchObject({
      company,
      inStep: true,
      sets: [
        { set: "crm/Accounts", inserted: 0, updated: 0, deleted: 1, done: true },
        { set: "project/Projects", deleted: 0, done: true },
      ],
    });
    expect(query("SELECT city FROM crm_accounts WHERE name = 'New' OR city = 'Moved'")).toEqual([{ city: "Moved" }]);
  });

  test("ends with 1 and says what goes on when its time is over", async () => {
    const { to } = copyFile();
    const slow = { kind: "slow-first-byte", delayMs: 1_100 } as const;
    const rule = used.sandbox.faults.add({ operation: /sync\/CRM\/Accounts/i, nth: 1, effect: slow });
    onTestFinished(() => void used.sandbox.faults.remove(rule));
    const sets = [...accounts, "--set", "project/Projects"];
    const { code, stdout } = await sync("run", to, ...sets, "--for", "1s");
    expect([code, cellsOf(stdout).map((cells) => [cells[0], cells[2]])]).toEqual([
      1,
      [
        ["crm/Accounts", "40"],
        ["project/Projects", "0"],
      ],
    ]);
    expect(stdout).toMatch(/is not in step yet \(.*\): project\/Projects goes on with the next run\.\n$/);
    expect(await sync("run", to, ...sets)).toMatchObject({ code: 0 });
  });

  test("reads the other companies when one is held by somebody else, and says who", async () => {
    const { file, to, query } = copyFile();
    expect(await sync("run", to, ...accounts, "--company", second)).toMatchObject({ code: 0 });
    const target = sqliteTarget({ file });
    onTestFinished(() => target.close());
    const place = { source: "exact-online", company };
    const mine = { holder: "another-machine:17", untilMs: Date.now() + 60_000 };
    expect(await target.claim(place, mine, Date.now())).toMatchObject({ fence: expect.any(String) });
    const { code, stdout, stderr } = await sync("run", to, "--company", second);
    expect([code, stdout.match(/Company .* is in step/g)]).toEqual([1, [`Company ${second} is in step`]]);
    expect(stderr).toBe(
      `Company ${company} is not in step:\nerror: Company ${company} is being synced by another-machine:17, until ${new Date(mine.untilMs).toISOString()} at least. Wait for it with --wait 10m, or end that process.\n`,
    );
    expect(query("SELECT COUNT(*) AS n FROM crm_accounts")).toEqual([{ n: 80 }]);
  });

  test("into PostgreSQL by DATABASE_URL, with comments of the description", async () => {
    const postgres = await startPostgres();
    const pool = new Pool({ connectionString: postgres.url });
    onTestFinished(() => pool.end());
    const before = process.env["DATABASE_URL"];
    onTestFinished(() => {
      if (before === undefined) delete process.env["DATABASE_URL"];
      else process.env["DATABASE_URL"] = before;
    });
    process.env["DATABASE_URL"] = postgres.url;
    const { code, stderr } = await sync("run", "postgres", ...accounts, "--source", "cli-test");
    // Where it takes long it tells how far it is.
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringMatching(/^(?:crm\/Accounts: .*\n)*$/) });
    const { rows } = await pool.query(
      "SELECT COUNT(*)::int AS n, col_description('erp.crm_accounts'::regclass, 3) AS comment FROM erp.crm_accounts WHERE erp_source = 'cli-test'",
    );
    expect(rows).toEqual([{ n: 40, comment: "Key of the record, given out by the service." }]);
    expect((await sync("status", `postgres:${postgres.url}`, "--source", "cli-test")).code).toBe(0);

    // What only looks makes nothing, and says where else to look.
    expect(await sync("status", "postgres", "--schema", "books")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("there is no copy in the schema books of this database: --schema names another"),
    });
    expect((await pool.query("SELECT to_regnamespace('books') AS found")).rows).toEqual([{ found: null }]);
    expect((await sync("run", "postgres", ...accounts, "--schema", "books")).code).toBe(0);
    expect((await sync("status", "postgres", "--schema", "books")).code).toBe(0);
    expect((await sync("status", "sqlite:erp.sqlite", "--schema", "books")).code).toBe(2);
  });

  test("of Business Central, whose company is called by its name", async () => {
    const { to, query } = copyFile();
    const words = ["--sandbox", "--environment", "Production", "--company", "CRONUS", "--to", to];
    const { code, stdout } = await run("sync", "run", ...words, "--set", "customers");
    expect([code, cellsOf(stdout).map(([set, table]) => [set, table])]).toEqual([0, [["customers", "customers"]]]);
    expect(query("SELECT DISTINCT erp_source FROM customers")).toEqual([{ erp_source: "business-central" }]);
    expect(await run("sync", "status", ...words)).toMatchObject({ code: 0 });
  });
});

describe("sync status", () => {
  test("is 0 only when every set is in step, and none is older than it may be", async () => {
    const { to, query } = copyFile();
    expect(await sync("run", to, ...accounts)).toMatchObject({ code: 0 });
    const young = await sync("status", to, "--within", "1h");
    expect([young.code, cellsOf(young.stdout).map((cells) => [cells[0], cells[2], cells[4]])]).toEqual([
      0,
      [["crm/Accounts", "40", "in step"]],
    ]);
    expect(await sync("status", to, "--set", "hrm/Schedules")).toMatchObject({
      code: 1,
      stderr: `Company ${company} has no copy of hrm/Schedules.\n`,
    });
    query(`UPDATE erp_sync_note SET value = json_set(value, '$.completedMs', ${Date.now() - 3_700_000})`);
    expect((await sync("status", to)).code).toBe(0);
    const old = await sync("status", to, "--within", "1h");
    expect([old.code, cellsOf(old.stdout)[0]?.[4]]).toEqual([1, "too old"]);
    query("UPDATE erp_sync_note SET value = json_set(value, '$.loaded', json('false'))");
    const half = await sync("status", to);
    expect([half.code, cellsOf(half.stdout)[0]?.[4]]).toEqual([1, "never read whole"]);
  });
});

describe("sync verify", () => {
  test("names planted differences with exit code 1, mends them, and finds none then", async () => {
    const { to, query } = copyFile();
    expect(await sync("run", to, ...accounts)).toMatchObject({ code: 0 });
    expect(await sync("verify", to)).toMatchObject({ code: 0 });
    const [wrong, gone] = query("SELECT id FROM crm_accounts ORDER BY id LIMIT 2").map(({ id }) => String(id));
    query(`UPDATE crm_accounts SET name = 'wrong' WHERE id = '${wrong}'`);
    query(`DELETE FROM crm_accounts WHERE id = '${gone}'`);
    const found = await sync("verify", to);
    expect([found.code, cellsOf(found.stdout.replace(/^crm_accounts .*\n/gm, ""))]).toEqual([
      1,
      [["crm/Accounts", "40", "1", "1", "0", "0"]],
    ]);
    expect(found.stdout).toContain(`crm_accounts id ${wrong}: different in name\n`);
    expect(found.stdout).toContain(`crm_accounts id ${gone}: missing\n`);
    expect(found.stdout).toContain(`Company ${company}: 2 differences. To mend them: --repair\n`);
    expect(await sync("verify", to, "--repair", "--json")).toMatchObject({ code: 0 });
    expect(JSON.parse((await sync("verify", to, "--json")).stdout)).toMatchObject([{ company, differences: 0 }]);
  });
});

describe("sync schema", () => {
  test("prints SQL that SQLite takes, and asks nobody", async () => {
    used.sandbox.log.clear();
    const { query } = copyFile();
    const { code, stdout } = await run(
      "sync",
      "schema",
      "--set",
      "crm/Accounts",
      "--set",
      "salesinvoice/SalesInvoices",
    );
    const statements = stdout.split(/;\n/).filter((statement) => statement !== "");
    for (const statement of statements) query(statement);
    expect([code, statements.length > 3, used.sandbox.log.entries().length]).toEqual([0, true, 0]);
    expect(stdout).toContain('"id" TEXT NOT NULL /* Key of the record, given out by the service. */');
  });

  test("prints SQL that PostgreSQL takes, comments with it", async () => {
    const postgres = await startPostgres();
    const pool = new Pool({ connectionString: postgres.url });
    onTestFinished(() => pool.end());
    const { stdout } = await run(
      "sync",
      "schema",
      "--set",
      "customers",
      "--api",
      "business-central",
      "--to",
      "postgres",
    );
    const client = await pool.connect();
    try {
      await client.query("BEGIN; CREATE SCHEMA IF NOT EXISTS erp");
      await client.query(stdout);
      const { rows } = await client.query("SELECT obj_description('erp.customers'::regclass) AS comment");
      expect(String(rows[0]?.comment)).toMatch(/^A company or person that buys/);
    } finally {
      await client.query("ROLLBACK");
      client.release();
    }
  });
});

test("every example of the help does what it says", async () => {
  const { to } = copyFile();
  const folder = temporaryFolder();
  const secret = join(temporaryFolder(), "notify.secret");
  writeFileSync(secret, `whsec_${Buffer.alloc(32, 7).toString("base64")}`, { mode: 0o600 });
  const command = syncCommand();
  const ran: string[] = [];
  for (const name of ["plan", "run", "status", "verify", "export", "schema"]) {
    const child = command.commands.find((candidate) => candidate.name() === name);
    const lines = await examplesOf({ name, description: "", load: async () => child ?? command });
    for (const line of lines) {
      const own = line
        .replace("sqlite:erp.sqlite", to)
        .replace("notify.secret", secret)
        .replaceAll(/erp-parquet|landing-zone/g, (name) => join(folder, name));
      const words = splitLine(own).slice(1);
      expect(await run(...words), line).toMatchObject({ code: 0, stderr: "" });
      ran.push(name);
    }
  }
  expect(ran).toEqual([
    "plan",
    "plan",
    "run",
    "run",
    "run",
    "status",
    "verify",
    "verify",
    "export",
    "export",
    "schema",
    "schema",
  ]);
});
