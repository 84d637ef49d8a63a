import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { writePrivateFile } from "../../../src/cli/home/private-file.ts";
import { startPostgres } from "../../support/postgres.ts";
import { cellsOf, copyFile } from "../support/copies.ts";
import { run } from "../support/run.ts";
import { useSandbox } from "../support/use-sandbox.ts";

const used = useSandbox({
  seed: 1,
  scale: { quota: 100 },
  rows: { CrmAccount: 40, ProjectProject: 30, SalesInvoiceSalesInvoice: 10 },
});
let company: string;

const sync = (command: string, to: string, ...words: string[]) =>
  run("sync", command, "--sandbox", "--company", company, "--to", to, ...words);

beforeAll(async () => {
  company = String(used.sandbox.exact.divisions[0]);
  for (const service of ["exact", "business-central"])
    expect(await run("login", service, "--sandbox", "--as", "kim@example.com")).toMatchObject({ code: 0 });
});

const accounts = ["--set", "crm/Accounts"];

describe("what was typed wrongly or cannot be is one line that says what to do:", () => {
  const cases: readonly (readonly [string, () => Promise<string[]> | string[], number, RegExp])[] = [
    ["a mistyped set", () => ["--set", "crm/Acounts"], 2, /no set "crm\/Acounts" .*Did you mean "crm\/Accounts"/],
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
      { encoding: "utf8", timeout: 120_000, env: { ...process.env, NO_COLOR: "1" } },
    );
    expect({ status: child.status, stderr: child.stderr }).toEqual({
      status: 1,
      stderr: expect.stringMatching(/^error: The (database of the copy|store) is unavailable: the disk [^\n]*\n$/),
    });
  });
});
