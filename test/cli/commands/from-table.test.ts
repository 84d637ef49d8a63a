import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Pool } from "pg";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { startPostgres } from "../../support/postgres.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { run } from "../support/run.ts";
import { firstId, ordersOf, signIn } from "../support/shop-orders.ts";
import { useSandbox } from "../support/use-sandbox.ts";

const used = useSandbox({ seed: 1, scale: { quota: 100 }, rows: { CrmAccount: 5, LogisticsItem: 5 } });
let company: string;
let customer: string;
let item: string;
beforeAll(async () => {
  company = await signIn(used);
  [customer, item] = [await firstId(company, "crm/Accounts"), await firstId(company, "logistics/Items")];
});

/** Words that import orders of a query. */
const words = (from: string, sql: string, store: string): string[] => [
  ...["from-table", "--from", from, "--sql", sql, "--sandbox", "--company", company],
  ...["--path", "salesorder/SalesOrders", "--store", store, "--group-by", "order_no"],
  ...["YourRef=order_no", "OrderedBy=customer", "OrderDate=day", "SalesOrderLines/Item=item"].flatMap((one) => [
    "--map",
    one,
  ]),
  ...["--map", "SalesOrderLines/Quantity=qty", "--map", "SalesOrderLines/NetPrice=price"],
];

/** The bodies that a store has. */
async function bodiesOf(store: string): Promise<unknown[]> {
  const { stdout } = await run("writes", "list", "--sandbox", "--store", store, "--all", "--json");
  return (JSON.parse(stdout) as { body: string }[]).map(({ body }) => JSON.parse(body) as unknown);
}

test("of SQLite, from the file that the writes are stored in as well", async () => {
  const file = join(temporaryFolder(), "shop.sqlite");
  const database = new DatabaseSync(file);
  onTestFinished(() => database.close());
  database.exec("CREATE TABLE line (order_no TEXT, customer TEXT, day TEXT, item TEXT, qty REAL, price TEXT) STRICT");
  const insert = database.prepare("INSERT INTO line VALUES (?, ?, ?, ?, ?, ?)");
  for (const [order, quantity] of [
    ["LITE-1", 1.5],
    ["LITE-1", 2],
    ["LITE-2", 0.1],
  ] as const)
    insert.run(order, customer, "2026-03-02", item, quantity, "12.10");
  const all = words(`sqlite:${file}`, "SELECT * FROM line", `sqlite:${file}`);
  expect(await run(...all, "--run")).toMatchObject({
    code: 0,
    stdout: "3 rows: 2 new, 0 there already, 0 refused; 2 done.\n",
  });
  expect((await run(...all)).stdout).toBe("3 rows: 0 new, 2 there already, 0 refused.\n");
  expect(await ordersOf(company, "LITE")).toEqual(["LITE-1", "LITE-2"]);
  expect((await bodiesOf(`sqlite:${file}`))[0]).toMatchObject({
    OrderDate: "2026-03-02T00:00:00",
    SalesOrderLines: [
      { Quantity: 1.5, NetPrice: 12.1 },
      { Quantity: 2, NetPrice: 12.1 },
    ],
  });
});

test("of PostgreSQL values come as the server writes them: no day moves with a zone, and no digit with a float", async () => {
  const postgres = await startPostgres();
  const pool = new Pool({ connectionString: postgres.url });
  onTestFinished(() => pool.end());
  await pool.query("DROP TABLE IF EXISTS from_table_line");
  await pool.query("CREATE SEQUENCE IF NOT EXISTS from_table_number");
  onTestFinished(async () => void (await pool.query("DROP TABLE from_table_line")));
  await pool.query(
    "CREATE TABLE from_table_line (order_no bigint, customer uuid, day date, item uuid, qty double precision, price numeric(12, 4))",
  );
  await pool.query(
    "INSERT INTO from_table_line VALUES (9007199254740993, $1, '2026-03-02', $2, 0.1, 12.1000), (9007199254740993, $1, '2026-03-02', $2, 3, 7)",
    [customer, item],
  );
  const store = `sqlite:${join(temporaryFolder(), "writes.sqlite")}`;
  const before = process.env["TZ"];
  onTestFinished(() => {
    if (before === undefined) delete process.env["TZ"];
    else process.env["TZ"] = before;
  });
  // In this zone the driver's own reading of a day is the one before, in UTC.
  process.env["TZ"] = "Pacific/Auckland";
  const stored = await run(...words(`postgres:${postgres.url}`, "SELECT * FROM from_table_line ORDER BY qty;", store));
  expect([stored.code, stored.stdout.split("\n")[0]]).toEqual([0, "2 rows: 1 new, 0 there already, 0 refused."]);
  expect(await bodiesOf(store)).toEqual([
    {
      YourRef: "9007199254740993",
      OrderedBy: customer,
      OrderDate: "2026-03-02T00:00:00",
      SalesOrderLines: [
        { Item: item, Quantity: 0.1, NetPrice: 12.1 },
        { Item: item, Quantity: 3, NetPrice: 7 },
      ],
    },
  ]);
  for (const [sql, message] of [
    ["DELETE FROM from_table_line", /takes no such --sql: syntax error at or near "DELETE"/],
    ["SELECT 1; DELETE FROM from_table_line", /cannot insert multiple commands|takes no such --sql/],
    ["SELECT nextval('from_table_number') AS order_no", /cannot execute nextval\(\) in a read-only transaction/],
    ["SELECT nothing FROM from_table_line", /takes no such --sql: column "nothing" does not exist/],
    ["SELECT 1 AS a, 2 AS a", /--sql has the column a twice/],
  ] as const) {
    const { code, stderr } = await run(...words(`postgres:${postgres.url}`, sql, store));
    expect([code, stderr]).toEqual([2, expect.stringMatching(message)]);
  }
  expect((await pool.query("SELECT COUNT(*)::int AS n FROM from_table_line")).rows).toEqual([{ n: 2 }]);
});

test.each<[string, RegExp]>([
  ["DELETE FROM line", /--sql asks for no columns: give a SELECT/],
  ["DELETE FROM line RETURNING order_no", /SQLite takes no such --sql: attempt to write a readonly database/],
  ["SELECT a FROM line", /SQLite takes no such --sql: no such column: a/],
  ["SELECT 1 AS a, 2 AS a", /has the column a twice/],
  ["SELECT order_no FROM line", /the query has no rows/],
])("SQLite: %s is refused, and nothing is written", async (sql, message) => {
  const file = join(temporaryFolder(), "shop.sqlite");
  const database = new DatabaseSync(file);
  onTestFinished(() => database.close());
  database.exec("CREATE TABLE line (order_no TEXT)");
  const { code, stderr } = await run(...words(`sqlite:${file}`, sql, `sqlite:${file}`));
  expect([code, stderr]).toEqual([2, expect.stringMatching(message)]);
});
