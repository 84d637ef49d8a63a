import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parquetReadObjects } from "hyparquet";
import { Pool } from "pg";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { syncCommand } from "../../../src/cli/commands/sync.ts";
import { writePrivateFile } from "../../../src/cli/home/private-file.ts";
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
          "10",
          "1",
          "log of deletions",
        ],
      ],
    ]);
    // A page of each, the log of deletions, the list of companies.
    expect(stdout).toContain(
      `Company ${company}: 4 requests for 50 rows, today; 3 requests a round when nothing changed.`,
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
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const { rows } = await pool.query(
      "SELECT COUNT(*)::int AS n, col_description('erp.crm_accounts'::regclass, 3) AS comment FROM erp.crm_accounts WHERE erp_source = 'cli-test'",
    );
    expect(rows).toEqual([{ n: 40, comment: "Key of the record, given out by the service." }]);
    expect((await sync("status", `postgres:${postgres.url}`, "--source", "cli-test")).code).toBe(0);
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

describe("sync export", () => {
  /** Rows of a table's files, in the order of the files, as another library reads them. */
  async function rowsOf(folder: string, table: string) {
    const rows: Record<string, unknown>[] = [];
    for (const name of readdirSync(join(folder, table)).sort())
      if (name.endsWith(".parquet")) {
        const { buffer, byteOffset, byteLength } = readFileSync(join(folder, table, name));
        rows.push(...(await parquetReadObjects({ file: buffer.slice(byteOffset, byteOffset + byteLength) })));
      }
    return rows;
  }

  test("writes what the tables have, and what changed since then into a file of its own", async () => {
    const { to, query } = copyFile();
    const folder = temporaryFolder();
    const [parquet, zone] = [join(folder, "parquet"), join(folder, "zone")];
    const words = ["--sandbox", "--environment", "Production", "--company", "CRONUS", "--to", to];
    expect(await run("sync", "run", ...words, "--set", "customers")).toMatchObject({ code: 0 });
    const first = await run("sync", "export", ...words, "--parquet", parquet);
    expect([first.code, cellsOf(first.stdout)]).toEqual([0, [["customers", "12", "1"]]]);
    const tables = query("SELECT id, number, display_name, balance_due, credit_limit FROM customers ORDER BY id");
    const rows = (await rowsOf(parquet, "customers")).sort((one, other) =>
      String(one["id"]) < String(other["id"]) ? -1 : 1,
    );
    expect(rows.map(({ id, number, display_name }) => ({ id, number, display_name }))).toEqual(
      tables.map(({ id, number, display_name }) => ({ id, number, display_name })),
    );
    // The reader makes doubles of decimals.
    const cents = (value: unknown): string => Number(value).toFixed(2);
    expect(rows.map(({ balance_due, credit_limit }) => [cents(balance_due), cents(credit_limit)])).toEqual(
      tables.map(({ balance_due, credit_limit }) => [cents(balance_due), cents(credit_limit)]),
    );
    expect((await run("sync", "export", ...words, "--open-mirroring", zone)).code).toBe(0);
    expect((await rowsOf(zone, "customers")).map((row) => [Object.keys(row).at(-1), row["__rowMarker__"]])).toEqual(
      Array.from({ length: 12 }, () => ["__rowMarker__", 0]),
    );

    const [changed, gone] = tables.map(({ id }) => String(id));
    query(`UPDATE customers SET display_name = 'wrong' WHERE id = '${changed}'`);
    query(`UPDATE customers SET id = '00000000-0000-0000-0000-000000000001' WHERE id = '${gone}'`);
    expect((await run("sync", "verify", ...words, "--repair")).code).toBe(0);
    expect((await run("sync", "export", ...words, "--open-mirroring", zone, "--json")).stdout).toContain(
      '"changes":3,',
    );
    expect(readdirSync(join(zone, "customers")).sort()).toEqual([
      "00000000000000000001.parquet",
      "00000000000000000002.parquet",
      "_metadata.json",
    ]);
    const second = (await rowsOf(zone, "customers")).slice(12).map(({ id, __rowMarker__ }) => [id, __rowMarker__]);
    expect(second.sort()).toEqual(
      [
        ["00000000-0000-0000-0000-000000000001", 2],
        [gone, 0],
        [changed, 1],
      ].sort(),
    );
  });

  test.each([
    [[], "name one of --parquet <folder> and --open-mirroring <folder>."],
    [["--parquet", "a", "--open-mirroring", "b"], "name one of --parquet <folder> and --open-mirroring <folder>."],
    [["--duckdb", "load.sql"], "--duckdb writes SQL that loads Parquet files: give --parquet <folder> too."],
  ])("with %j is refused", async (words, says) => {
    expect(await sync("export", copyFile().to, ...words)).toEqual({ code: 2, stdout: "", stderr: `error: ${says}\n` });
  });

  test("of a copy that was restored from a backup is refused, and says what to do", async () => {
    const { file, to } = copyFile();
    const folder = join(temporaryFolder(), "parquet");
    expect(await sync("run", to, ...accounts)).toMatchObject({ code: 0 });
    const backup = readFileSync(file);
    expect(await sync("run", to, "--set", "project/Projects")).toMatchObject({ code: 0 });
    expect((await sync("export", to, "--parquet", folder)).code).toBe(0);
    for (const ending of ["-wal", "-shm"]) rmSync(`${file}${ending}`, { force: true });
    writeFileSync(file, backup);
    expect(await sync("export", to, "--parquet", folder)).toEqual({
      code: 1,
      stdout: "",
      stderr:
        "error: The database of the copy was restored from a backup, or is another one: what was exported before does not go on. Export into another folder.\n",
    });
    // The copy itself goes on: what the backup does not have is read.
    expect(await sync("run", to, ...accounts, "--set", "project/Projects")).toMatchObject({ code: 0 });
    expect(await sync("verify", to)).toMatchObject({ code: 0 });
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

describe("what was typed wrongly or cannot be is one line that says what to do:", () => {
  const cases: readonly (readonly [string, () => Promise<string[]> | string[], number, RegExp])[] = [
    ["a mistyped set", () => ["--set", "crm/Acounts"], 2, /no set 'crm\/Acounts' .*did you mean crm\/Accounts\?/],
    ["a set of another room", () => ["--set", "Accounts"], 2, /Did you mean "crm\/Accounts"/],
    [
      "a company of nobody",
      () => ["--set", "crm/Accounts", "--company", "12"],
      2,
      /company 12 is none that profile exact knows: \d+ \(/,
    ],
    ["a company that is no number", () => ["--company", "Dekker"], 2, /number of a division, and 'Dekker' is none/],
    ["the same company twice", () => ["--company", company], 2, /is given twice/],
    ["no set at all", () => [], 2, /has nothing of company \d+ yet: name what it is to have by --set/],
    ["a beat without unit", () => ["--set", "crm/Accounts", "--every", "5"], 2, /Give a number above 0 and a unit/],
  ];
  test.each(cases)("%s", async (_, words, code, says) => {
    const ran = await sync("run", copyFile().to, ...(await words()));
    expect(ran.stderr).toMatch(says);
    expect([ran.code, ran.stderr.match(/^error: /gm)?.length]).toEqual([code, 1]);
  });

  test("a plan of a company of nobody, which could not be counted", async () => {
    const ran = await run("sync", "plan", "--sandbox", "--company", "12", "--to", copyFile().to, ...accounts);
    expect([ran.code, ran.stderr]).toEqual([
      2,
      expect.stringMatching(/^error: company 12 is none that profile exact knows/),
    ]);
  });

  const targets: readonly (readonly [string, number, string])[] = [
    ["mysql:x", 2, "error: --to takes sqlite:FILE or postgres:URL, and 'mysql' is neither.\n"],
    ["sqlite:", 2, "error: --to sqlite: names no file: --to sqlite:erp.sqlite\n"],
    ["sqlite:/nowhere/x.sqlite", 2, "error: there is no folder /nowhere for the file that --to names.\n"],
    ["sqlite:package.json", 1, "error: The SQLite database is damaged or no database: restore it from a copy.\n"],
    ["sqlite:src", 1, "error: The database of the copy is unavailable: the file cannot be opened.\n"],
    ["postgres:erp", 2, "error: --to postgres: takes an address such as postgres://user@host:5432/database.\n"],
    ["postgres://kim@127.0.0.1:1/erp", 1, "error: The store is unavailable: the PostgreSQL server does not answer.\n"],
  ];
  test.each(targets)("%s", async (to, code, stderr) => {
    expect(await sync("run", to, ...accounts)).toEqual({ code, stdout: "", stderr });
  });

  test("a password in the address is told of, and printed by nothing", async () => {
    const { stderr } = await sync("run", "postgres://kim:geheim@127.0.0.1:1/erp", ...accounts);
    expect(stderr).toMatch(/^The password of the database stands in every list of processes: .*DATABASE_URL/);
    expect(stderr).not.toContain("geheim");
  });

  test("a database that another user has", async () => {
    const { url } = await startPostgres();
    const { stderr, code } = await sync("run", url.replace(/\/[^/]*$/, "/no_such_database"), ...accounts);
    expect([code, stderr]).toEqual([
      1,
      "error: The database of the copy is unavailable: there is no database of that name.\n",
    ]);
  });

  test("a copy that is not there", async () => {
    const { file, to } = copyFile();
    for (const command of ["status", "verify"])
      expect(await sync(command, to)).toMatchObject({
        code: 2,
        stderr: `error: there is no copy ${file} yet: erp-openapi sync run --to ${to} --set <name> --company <id>\n`,
      });
  });

  test("a copy whose tables are of another version", async () => {
    const { to, query } = copyFile();
    expect(await sync("run", to, ...accounts)).toMatchObject({ code: 0 });
    query("UPDATE erp_sync_version SET version = 9");
    expect(await sync("run", to)).toMatchObject({
      code: 1,
      stderr:
        "error: The copy's database has schema version 9, this erp-openapi reads version 1: it was written by a newer erp-openapi: update this one.\n",
    });
  });

  test("a list that the app may not read: what it needs, and the copy stays", async () => {
    const { clientId, clientSecret } = used.sandbox.exact.restrictedApp;
    const secretFile = join(used.home.folder, "secrets", "reader");
    writePrivateFile(secretFile, clientSecret);
    used.change("reader", { service: "exact", clientId, secretFile });
    const login = ["login", "exact", "--sandbox", "--profile", "reader", "--as", "reader@example.com"];
    expect(await run(...login)).toMatchObject({ code: 0 });
    const { to } = copyFile();
    const planned = await sync("plan", to, "--profile", "reader", "--set", "project/Projects");
    expect([planned.code, cellsOf(planned.stdout)[0]?.[3]]).toEqual([0, "?"]);
    expect(planned.stdout).toContain(
      "project/Projects: nobody told how many rows there are. To read it, the app needs ",
    );
    expect(await sync("run", to, "--profile", "reader", "--set", "project/Projects")).toEqual({
      code: 1,
      stdout: "",
      stderr:
        "error: the list of companies cannot be kept in step: /api/v1/{division}/system/Divisions was refused. It needs organization administration. Give the app that right and sign in again, or leave out the sets that need it. The copy is as of its last page.\n",
    });
    expect(await run("logout", "--sandbox", "--profile", "reader")).toMatchObject({ code: 0 });
    expect(await sync("run", to, "--profile", "reader", "--set", "project/Projects")).toEqual({
      code: 1,
      stdout: "",
      stderr: "error: Nobody is signed in with profile reader: erp-openapi login exact --profile reader --sandbox\n",
    });
  });

  test("a disk that is full: one line, and the copy is as of its last page", async () => {
    const { to } = copyFile();
    const child = spawnSync(
      "sh",
      [
        "-c",
        `ulimit -f 300; exec "$0" "$@"`,
        process.execPath,
        resolve("src/cli/main.ts"),
        "sync",
        "run",
        "--sandbox",
        "--company",
        company,
        "--to",
        to,
        ...accounts,
        "--set",
        "logistics/Items",
      ],
      { encoding: "utf8", env: { ...process.env, NO_COLOR: "1" } },
    );
    expect({ status: child.status, stderr: child.stderr }).toEqual({
      status: 1,
      stderr: expect.stringMatching(/^error: The (database of the copy|store) is unavailable: the disk [^\n]*\n$/),
    });
  });
});

test("every example of the help does what it says", async () => {
  const { to } = copyFile();
  const folder = temporaryFolder();
  const command = syncCommand();
  const ran: string[] = [];
  for (const name of ["plan", "run", "status", "verify", "export", "schema"]) {
    const child = command.commands.find((candidate) => candidate.name() === name);
    const lines = await examplesOf({ name, description: "", load: async () => child ?? command });
    for (const line of lines) {
      const own = line
        .replace("sqlite:erp.sqlite", to)
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
    "status",
    "verify",
    "verify",
    "export",
    "export",
    "schema",
    "schema",
  ]);
});
