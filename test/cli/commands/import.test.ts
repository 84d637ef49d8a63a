import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Pool } from "pg";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { fromTableCommand } from "../../../src/cli/commands/from-table.ts";
import { importCommand } from "../../../src/cli/commands/import.ts";
import { startPostgres } from "../../support/postgres.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { examplesOf, splitLine } from "../support/examples.ts";
import { run } from "../support/run.ts";
import { firstId, ordersOf, shopOrders, signIn } from "../support/shop-orders.ts";
import { useSandbox } from "../support/use-sandbox.ts";

const used = useSandbox({
  seed: 1,
  scale: { quota: 100 },
  rows: { CrmAccount: 5, LogisticsItem: 5, ProjectProject: 5 },
});
let company: string;
beforeAll(async () => {
  company = await signIn(used);
});

/** Rows of a table of a store. */
function rowsOf(store: string, sql: string): unknown[] {
  const database = new DatabaseSync(store.replace("sqlite:", ""), { readOnly: true });
  try {
    return database.prepare(sql).all();
  } finally {
    database.close();
  }
}

/** A file of a name, that goes when the test ends. */
function fileOf(name: string, text: string | Uint8Array): string {
  const file = join(temporaryFolder(), name);
  writeFileSync(file, text);
  return file;
}

describe("a file of orders", () => {
  test("is stored once, whatever often it is imported, and sent with its lines and its digits", async () => {
    const { words, store } = await shopOrders(company, { name: "ONCE" });
    expect(await run(...words)).toEqual({
      code: 0,
      stderr: "",
      stdout: `6 rows: 3 new, 0 there already, 0 refused.\nTo send what is due: erp-openapi writes run --store ${store} --sandbox\n`,
    });
    expect((await run(...words)).stdout).toContain("6 rows: 0 new, 3 there already, 0 refused.\n");
    const sent = await run(...words, "--run", "--json");
    expect([sent.code, JSON.parse(sent.stdout)]).toMatchObject([
      0,
      {
        rows: 6,
        stored: true,
        problems: [],
        documents: [2, 4, 6].map((row) => ({ row, key: `YourRef=ONCE-${row / 2}`, result: "there", state: "done" })),
      },
    ]);
    expect(await ordersOf(company, "ONCE")).toEqual(["ONCE-1", "ONCE-2", "ONCE-3"]);
    const { body } = (
      JSON.parse((await run("writes", "list", "--sandbox", "--store", store, "--all", "--json")).stdout) as {
        body: string;
      }[]
    )[0] ?? { body: "" };
    expect(JSON.parse(body)).toMatchObject({
      YourRef: "ONCE-1",
      OrderDate: "2026-03-02T00:00:00",
      SalesOrderLines: [
        { Quantity: 1.5, NetPrice: 12.1, Notes: 'say "hi"; twice' },
        { Quantity: 2, NetPrice: 12.1 },
      ],
    });
  });

  test("names the record of each in a report, and ends with 1 where one is refused", async () => {
    const { words } = await shopOrders(company, { name: "REPORT", refused: 2 });
    const report = join(temporaryFolder(), "report.csv");
    const { code, stdout } = await run(...words, "--run", "--report", report);
    expect([code, stdout]).toEqual([
      1,
      expect.stringMatching(/YourRef=REPORT-2 {2}refused .*OrderedBy.*; 2 done\.\n$/s),
    ]);
    const [head, ...lines] = readFileSync(report, "utf8").trimEnd().split("\r\n");
    expect(head).toBe("row,key,result,write,state,record,reason");
    const guid = "[0-9a-f-]{36}";
    expect(lines).toEqual([
      expect.stringMatching(new RegExp(`^2,YourRef=REPORT-1,new,${guid},done,${guid},$`)),
      expect.stringMatching(new RegExp(`^4,YourRef=REPORT-2,new,${guid},refused,,Refused \\(500\\)`)),
      expect.stringMatching(new RegExp(`^6,YourRef=REPORT-3,new,${guid},done,${guid},$`)),
    ]);
  });

  test("waits for an approval of each with --ask", async () => {
    const { words, store } = await shopOrders(company, { name: "ASK" });
    expect((await run(...words, "--ask")).stdout).toContain("3 wait for approval: erp-openapi writes list --store ");
    const { code, stdout } = await run("writes", "run", "--sandbox", "--store", store);
    expect([code, stdout]).toEqual([1, expect.stringContaining("3 writes wait for a person")]);
    expect(await ordersOf(company, "ASK")).toEqual([]);
  });
});

describe("nothing is stored", () => {
  const words = (file: string, store: string, ...more: string[]) => [
    ...["import", file, "--sandbox", "--company", company, "--path", "salesorder/SalesOrders", "--store", store],
    ...more,
  ];
  const newStore = (): string => `sqlite:${join(temporaryFolder(), "writes.sqlite")}`;

  test("when a cell does not fit: each is told with its line and column, also what only the client refuses", async () => {
    const customer = "b6a1f2ce-0000-4000-8000-000000000001";
    const file = fileOf(
      "orders.csv",
      [
        "YourRef,OrderedBy,OrderDate,SalesOrderLines/Item,SalesOrderLines/Quantity",
        `1,${customer},2026-03-02,${customer},1`,
        `2,${customer},2026-02-30,${customer},many`,
        `3,nobody,2026-03-02,nothing,1`,
        `,${customer},2026-03-02,${customer},1`,
        `1,${customer},2026-03-02,${customer},2`,
        `4,${customer}`,
        `${"x".repeat(31)},${customer},2026-03-02,${customer},1`,
      ].join("\n"),
    );
    const store = newStore();
    const { code, stdout, stderr } = await run(...words(file, store));
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr.replaceAll(`${file}, `, "").split("\n")).toEqual([
      "line 2: has the key of line 6 (YourRef=1): --group-by makes one document of both",
      "line 3, column SalesOrderLines/Quantity: is no number as 1234.50: no signs between thousands; --decimals comma takes 1234,50",
      expect.stringMatching(/^line 3, column OrderDate: is no datetime: /),
      expect.stringMatching(/^line 4, column OrderedBy: is no guid: /),
      expect.stringMatching(/^line 4, column SalesOrderLines\/Item: is no guid: /),
      "line 5: has no key: YourRef is empty, and a second import would write it again",
      "line 6: has the key of line 2 (YourRef=1): --group-by makes one document of both",
      "line 7: has 2 cells, and the first line names 5 columns",
      expect.stringMatching(/^line 8: YourRef of the key has more than 30 characters/),
      "error: 9 cells or rows of 7 rows cannot be written, so nothing is stored.",
      "",
    ]);
    expect(() => rowsOf(store, "SELECT 1")).toThrow();
  });

  test("when the key of one is taken by another write; --others stores the rest", async () => {
    const { words: first, store, file } = await shopOrders(company, { name: "TAKEN", count: 1 });
    expect(await run(...first)).toMatchObject({ code: 0 });
    const text = readFileSync(file, "utf8");
    writeFileSync(
      file,
      `${text.replaceAll("12,10", "13,00")}${text.split("\r\n")[1]?.replace("TAKEN-1", "TAKEN-2")}\r\n`,
    );
    const refused = await run(...first);
    expect([refused.code, refused.stdout]).toEqual([
      1,
      expect.stringMatching(
        /^line {2}key .*\n-.*\n2 {5}YourRef=TAKEN-1 {2}key taken \(approved\) .*3 rows: 0 new, 0 there already, 1 refused\.\nNothing was stored\. To store the others: --others\n$/s,
      ),
    ]);
    expect(rowsOf(store, "SELECT COUNT(*) AS n FROM erp_write")).toEqual([{ n: 1 }]);
    const others = await run(...first, "--others");
    expect([others.code, others.stdout]).toEqual([
      1,
      expect.stringContaining("3 rows: 1 new, 0 there already, 1 refused.\n"),
    ]);
    expect(rowsOf(store, "SELECT COUNT(*) AS n FROM erp_write")).toEqual([{ n: 2 }]);
  });

  test("with --check", async () => {
    const { words: all, store } = await shopOrders(company, { name: "CHECK" });
    expect(await run(...all, "--check")).toEqual({
      code: 0,
      stderr: "",
      stdout: "6 rows make 3 writes, and all of them can be stored.\n",
    });
    expect(() => rowsOf(store, "SELECT 1")).toThrow();
  });

  test.each<[string, string | Uint8Array, readonly string[], RegExp]>([
    ["a.csv", "order;x\n1;2\n", [], /^error: the column order is no field that a new SalesOrderSalesOrder takes/],
    [
      "a.csv",
      "YourRef;x\n1;2\n",
      ["--map", "YourRef=YourRf"],
      /there is no column 'YourRf', which --map names \(did you mean YourRef\?\)/,
    ],
    [
      "a.csv",
      "a\n1\n",
      ["--map", "YurRef=a"],
      /--map names YurRef, which a new \w+ does not take \(did you mean YourRef\?\)/,
    ],
    ["a.csv", "a\n1\n", ["--map", "OrderNumber=a", "--map", "OrderNumber=a"], /OrderNumber is given twice/],
    ["a.csv", "a\n1\n", ["--map", "SalesOrderLines/Quantty=a"], /did you mean Quantity\?/],
    ["a.csv", "a\n1\n", ["--map", "a"], /--map takes field=column, and 'a' is none/],
    ["a.csv", "YourRef\n", [], /a\.csv has no rows/],
    ["a.csv", new Uint8Array([0x61, 0x0a, 0xe9]), [], /is no UTF-8: save it as "CSV UTF-8"/],
    ["a.json", "[1", [], /a\.json: it is no JSON/],
  ])("from %s with %j %j", async (name, text, more, message) => {
    const { code, stderr } = await run(...words(fileOf(name, text), newStore(), ...more));
    expect([code, stderr]).toEqual([2, expect.stringMatching(message)]);
  });

  test("when a company is none of the profile's, or a set has no field by which a record is found", async () => {
    const file = fileOf("a.csv", "YourRef\n1\n");
    const strange = await run(...words(file, newStore()).map((word) => (word === company ? "1" : word)));
    expect([strange.code, strange.stderr]).toEqual([
      2,
      expect.stringMatching(/company 1 is none that profile exact knows/),
    ]);
    const hours = fileOf("hours.csv", "Notes\nx\n");
    const keyless = await run(
      ...words(hours, newStore()).map((word) => (word.startsWith("salesorder/") ? "project/TimeTransactions" : word)),
    );
    expect([keyless.code, keyless.stderr]).toEqual([
      2,
      expect.stringMatching(/no field that tells two TimeTransactions apart, .* --key column for a text of yours/),
    ]);
  });
});

describe("rows that break the spec", () => {
  const text = (...rows: string[]): string => `number,displayName,type,creditLimit\n${rows.join("\n")}\n`;
  const good = ["BREAK-1,One,Company,10.00", "BREAK-2,Two,Person,2.50"];
  const bad = [`BREAK-3,${"x".repeat(101)},Company,1`, "BREAK-4,Four,Human,1", "BREAK-5,Five,Person,many"];

  test("are told with line and reason, and keep all from being stored, or themselves with --skip-invalid", async () => {
    expect(await run("login", "business-central", "--sandbox", "--as", "kim@example.com")).toMatchObject({ code: 0 });
    const file = fileOf("customers.csv", text(good[0] ?? "", ...bad, good[1] ?? ""));
    const store = `sqlite:${join(temporaryFolder(), "writes.sqlite")}`;
    const place = ["--sandbox", "--environment", "Production", "--store", store];
    const words = ["import", file, ...place, "--company", "CRONUS", "--path", "customers"];
    const report = join(temporaryFolder(), "report.csv");
    const reasons = [
      ["line 3, column displayName", "has 101 characters and holds 100"],
      ["line 4, column type", "is none of the codes that are known: Company, Person"],
      ["line 5, column creditLimit", expect.stringContaining("is no number as 1234.50")],
    ] as const;
    const refused = await run(...words, "--report", report);
    expect([refused.code, refused.stdout]).toEqual([1, ""]);
    expect(refused.stderr.replaceAll(`${file}, `, "").split("\n").slice(0, 2)).toEqual(
      reasons.slice(0, 2).map((parts) => parts.join(": ")),
    );
    expect(refused.stderr).toContain("error: 3 cells or rows of 5 rows cannot be written, so nothing is stored.\n");
    expect(readFileSync(report, "utf8").split("\r\n")[1]).toBe(
      "3,,invalid,,,,displayName: has 101 characters and holds 100",
    );
    expect(() => rowsOf(store, "SELECT 1")).toThrow();

    const skipped = await run(...words, "--skip-invalid", "--report", report);
    expect([skipped.code, skipped.stdout]).toEqual([
      1,
      expect.stringMatching(/^5 rows: 2 new, 0 there already, 0 refused, 3 left out\.\nTo send what is due: /),
    ]);
    expect(skipped.stderr).toContain("cannot be written, and what they belong to is left out.\n");
    const [, ...lines] = readFileSync(report, "utf8").trimEnd().split("\r\n");
    expect(lines.map((line) => line.split(",").slice(0, 3).join())).toEqual([
      ...["2,number=BREAK-1,new", "6,number=BREAK-2,new"],
      ...["3,,invalid", "4,,invalid", "5,,invalid"],
    ]);

    const mended = ["BREAK-3,Three,Company,1", "BREAK-4,Four,Person,1", "BREAK-5,Five,Person,7"];
    writeFileSync(file, text(good[0] ?? "", ...mended, good[1] ?? ""));
    const again = await run(...words);
    expect([again.code, again.stdout.split("\n")[0]]).toEqual([0, "5 rows: 3 new, 2 there already, 0 refused."]);
    // The witness: what is called right is what the service takes.
    expect(await run("writes", "run", ...place)).toMatchObject({ code: 0, stdout: expect.stringContaining("5 done") });
  }, 240_000);

  test("are told of JSON too, with what is missing, read only or no field; --check says what is left", async () => {
    const [customer, item] = [await firstId(company, "crm/Accounts"), await firstId(company, "logistics/Items")];
    const order = (ref: string, more: object) => ({ YourRef: ref, OrderedBy: customer, ...more });
    const line = { Item: item, Quantity: 1 };
    const file = fileOf(
      "orders.json",
      JSON.stringify([
        order("SPEC-1", { SalesOrderLines: [line] }),
        order("SPEC-2", { SalesOrderLines: [line, { ...line, Quantty: 2 }] }),
        { YourRef: "SPEC-3", SalesOrderLines: [{ ...line, ItemCode: "A" }] },
      ]),
    );
    const store = `sqlite:${join(temporaryFolder(), "writes.sqlite")}`;
    const words = ["import", file, "--sandbox", "--company", company, "--path", "salesorder/SalesOrders"];
    const all = [...words, "--store", store, "--check", "--skip-invalid"];
    const { code, stdout } = await run(...all, "--json");
    expect([code, JSON.parse(stdout)]).toEqual([
      1,
      {
        rows: 3,
        stored: false,
        problems: [
          { row: 2, column: "SalesOrderLines[1].Quantty", problem: expect.stringContaining("did you mean Quantity?") },
          { row: 3, column: "SalesOrderLines[0].ItemCode", problem: "is read only" },
          { row: 3, column: "OrderedBy", problem: "is missing: the service demands it" },
        ],
        warnings: [],
        leftOut: 2,
        documents: [],
      },
    ]);
    expect((await run(...all)).stdout).toBe("Without them 1 write can be stored.\n");
    expect(() => rowsOf(store, "SELECT 1")).toThrow();
  });

  test("leave out their whole document, both of one key, and all where a row may be a line of any", async () => {
    const { words, file, store } = await shopOrders(company, { name: "HALF" });
    const [head = "", ...lines] = readFileSync(file, "utf8").trimEnd().split("\r\n");
    const write = (all: readonly string[]) => writeFileSync(file, `${[head, ...all].join("\n")}\n`);
    write(lines.map((one, at) => (at === 3 ? one.replace(";2;", ";two;") : one)));
    expect(await run(...words, "--skip-invalid", "--check")).toMatchObject({
      code: 1,
      stdout: "Without them 2 writes can be stored.\n",
    });
    write([...lines, "HALF-1;only"]);
    const lacking = await run(...words, "--skip-invalid");
    expect([lacking.code, lacking.stdout]).toEqual([1, ""]);
    expect(lacking.stderr).toContain("may be lines of any document, so nothing is stored in spite of --skip-invalid");
    write(lines.slice(1));
    const ungrouped = words.filter((word) => word !== "--group-by" && word !== "order_no");
    expect((await run(...ungrouped, "--skip-invalid")).stdout).toContain(
      "5 rows: 1 new, 0 there already, 0 refused, 4 left out",
    );
    expect(rowsOf(store, "SELECT COUNT(*) AS n FROM erp_write")).toEqual([{ n: 1 }]);
  });
});

test("of JSON the lines may stand within, and digits stay", async () => {
  const { file: csv } = await shopOrders(company, { count: 1 });
  const [, customer = "", , item = ""] = readFileSync(csv, "utf8").split("\r\n")[1]?.split(";") ?? [];
  const file = fileOf(
    "orders.jsonl",
    `{"YourRef":"JSON-1","OrderedBy":"${customer}","SalesOrderLines":[{"Item":"${item}","Quantity":2.50}]}\n`,
  );
  const store = `sqlite:${join(temporaryFolder(), "writes.sqlite")}`;
  const place = ["--sandbox", "--company", company, "--path", "salesorder/SalesOrders", "--store", store];
  expect(await run("import", file, ...place, "--run")).toMatchObject({ code: 0 });
  expect(await ordersOf(company, "JSON")).toEqual(["JSON-1"]);
});

test("a row without fields to be found by is stored once by a text of its columns", async () => {
  const store = `sqlite:${join(temporaryFolder(), "writes.sqlite")}`;
  const file = fileOf("hours.csv", "line_id,day,hours\nA,2026-03-02,7.5\nB,2026-03-02,0.5\n");
  const words = ["import", file, "--sandbox", "--company", company, "--path", "project/TimeTransactions"];
  const item = await firstId(company, "logistics/Items");
  const map = ["--map", "Date=day", "--map", "Quantity=hours", "--set", `Item=${item}`, "--key", "line_id"];
  expect((await run(...words, ...map, "--store", store)).stdout).toContain("2 rows: 2 new, 0 there already");
  expect((await run(...words, ...map, "--store", store)).stdout).toContain("2 rows: 0 new, 2 there already");
});

test("into PostgreSQL by DATABASE_URL, for a company of Business Central by its name", async () => {
  const { url } = await startPostgres();
  const server = new Pool({ connectionString: url });
  onTestFinished(() => server.end());
  // The command line takes the schema that all programs take, so other tests have to be in another database.
  const name = `import_${process.pid}_${Date.now()}`;
  await server.query(`CREATE DATABASE ${name}`);
  onTestFinished(async () => void (await server.query(`DROP DATABASE ${name} WITH (FORCE)`)));
  const own = new URL(url);
  own.pathname = `/${name}`;
  const pool = new Pool({ connectionString: own.href });
  pool.on("error", () => undefined);
  onTestFinished(() => pool.end());
  const before = process.env["DATABASE_URL"];
  onTestFinished(() => {
    if (before === undefined) delete process.env["DATABASE_URL"];
    else process.env["DATABASE_URL"] = before;
  });
  process.env["DATABASE_URL"] = own.href;
  expect(await run("login", "business-central", "--sandbox", "--as", "kim@example.com")).toMatchObject({ code: 0 });
  const file = fileOf("customers.csv", "number,displayName,creditLimit\nIMP-1,One,1234.50\nIMP-2,Two,\n");
  const place = ["--sandbox", "--environment", "Production", "--store", "postgres"];
  const words = ["import", file, ...place, "--company", "CRONUS", "--path", "customers"];
  const first = await run(...words);
  expect(first).toMatchObject({ code: 0, stderr: "" });
  expect(first.stdout).toBe(
    "2 rows: 2 new, 0 there already, 0 refused.\nTo send what is due: erp-openapi writes run --store postgres --sandbox --environment Production\n",
  );
  expect((await run(...words)).stdout).toContain("2 rows: 0 new, 2 there already, 0 refused.");
  expect(await run("writes", "run", ...place)).toMatchObject({
    code: 0,
    stdout: "sandbox/business-central/Production: 2 done.\n",
  });
  const { rows } = await pool.query("SELECT DISTINCT service, state FROM erp.erp_write");
  expect(rows).toEqual([{ service: "sandbox/business-central/Production", state: "done" }]);
  writeFileSync(file, "number,displayName\nIMP-1,Another\nIMP-3,Three\n");
  expect((await run(...words)).stdout).toContain("2 rows: 0 new, 0 there already, 1 refused.\nNothing was stored.");
  expect((await pool.query("SELECT COUNT(*)::int AS n FROM erp.erp_write")).rows).toEqual([{ n: 2 }]);
}, 120_000);

test("the examples of both commands are understood, and the first of each is a whole one", async () => {
  for (const command of [importCommand(), fromTableCommand()]) {
    const lines = await examplesOf({ name: command.name(), description: "", load: async () => command });
    for (const line of lines) {
      const words = splitLine(line).filter((word) => word.startsWith("--"));
      expect([line, words.filter((word) => !command.options.some(({ long }) => long === word))]).toEqual([line, []]);
    }
    const required = command.options.filter(({ mandatory }) => mandatory).map(({ long }) => long);
    expect(required.filter((name) => !lines[0]?.includes(` ${name} `))).toEqual([]);
  }
});
