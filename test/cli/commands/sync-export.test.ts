import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parquetReadObjects } from "hyparquet";
import { beforeAll, describe, expect, test } from "vitest";
import { temporaryFolder } from "../../support/temporary-folder.ts";
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
