import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { run } from "../support/run.ts";
import { signIn } from "../support/shop-orders.ts";
import { useSandbox } from "../support/use-sandbox.ts";

const used = useSandbox();
let company: string;
beforeAll(async () => {
  company = await signIn(used);
  await run("login", "business-central", "--sandbox", "--as", "kim@example.com");
});

test("a refused list has printed no header", async () => {
  const { code, stdout, stderr } = await run(
    "list",
    "crm/Accounts",
    "--sandbox",
    "--company",
    company,
    "--select",
    "Code,Nmae",
    "--csv",
  );
  expect([code, stdout]).toEqual([expect.any(Number), ""]);
  expect(code).not.toBe(0);
  expect(stderr).toMatch(/^error: /);
});

test("--fields names what is sent for and printed, in any format", async () => {
  const words = ["list", "crm/Accounts", "--sandbox", "--company", company, "--fields", "Name,Code", "--limit", "2"];
  const csv = await run(...words, "--csv");
  expect(csv.stderr).toBe("");
  expect(csv.stdout.split("\r\n")).toEqual(["Name,Code", expect.any(String), expect.any(String), ""]);
  const lines = (await run(...words)).stdout.trim().split("\n");
  expect(lines.map((line) => Object.keys(JSON.parse(line)))).toEqual([
    ["Name", "Code"],
    ["Name", "Code"],
  ]);
});

test("--flatten makes columns of nested records", async () => {
  const words = ["list", "customers", "--sandbox", "--environment", "Production", "--company", "CRONUS"];
  const { stdout, stderr } = await run(
    ...words,
    "--expand",
    "currency,paymentTerm",
    "--flatten",
    "--fields",
    "number,paymentTerm.code",
    "--limit",
    "3",
    "--csv",
  );
  expect(stderr).toBe("");
  const [head, ...rows] = stdout.trim().split("\r\n");
  expect([head, rows.length]).toEqual(["number,paymentTerm.code", 3]);
  const all = await run(...words, "--expand", "paymentTerm", "--flatten", "--limit", "3", "--csv");
  expect([all.code, all.stderr.includes("error:")]).toEqual([0, false]);
  expect(all.stdout.split("\r\n")[0]?.split(",")).toContain("paymentTerm.code");
  expect(all.stdout).not.toContain("[object");
});

test("--output writes a file whose ending says the format, and prints nothing", async () => {
  const folder = temporaryFolder();
  const file = join(folder, "accounts.csv");
  const words = ["list", "crm/Accounts", "--sandbox", "--company", company, "--fields", "Code,Name", "--limit", "2"];
  expect(await run(...words, "--output", file)).toEqual({ code: 0, stdout: "", stderr: `2 rows in ${file}\n` });
  expect(readFileSync(file, "utf8")).toMatch(/^Code,Name\r\n/);
  expect((await run(...words, "--output", join(folder, "a.json"))).code).toBe(0);
  expect(JSON.parse(readFileSync(join(folder, "a.json"), "utf8"))).toHaveLength(2);
  const refused = await run(
    "list",
    "crm/Accounts",
    "--sandbox",
    "--company",
    company,
    "--select",
    "Nmae",
    "--output",
    join(folder, "b.csv"),
  );
  expect(refused.code).not.toBe(0);
  expect([existsSync(join(folder, "b.csv")), readdirSync(folder).sort()]).toEqual([false, ["a.json", "accounts.csv"]]);
});

const orders = ["list", "salesorder/SalesOrders", "--sandbox", "--expand", "SalesOrderLines", "--limit", "3"];

test("--lines writes the rows of a nested list to a second file, each behind the key of its row", async () => {
  const folder = temporaryFolder();
  const [main, lines] = [join(folder, "orders.csv"), join(folder, "lines.csv")];
  const words = [...orders, "--company", company, "--select", "OrderNumber"];
  const whole = await run(...words, "--json");
  const want = (JSON.parse(whole.stdout) as { SalesOrderLines: { ID: string }[] }[]).flatMap((order) =>
    order.SalesOrderLines.map(({ ID }) => ID),
  );
  const { code, stdout, stderr } = await run(...words, "--output", main, "--lines", lines);
  expect([code, stdout, stderr]).toEqual([0, "", `3 rows in ${main}\n${want.length} lines in ${lines}\n`]);
  const [head = "", ...rows] = readFileSync(lines, "utf8").trim().split("\r\n");
  expect(head).toMatch(/^parent\.OrderID,ID,/);
  expect(rows.map((row) => row.split(",")[1])).toEqual(want);
  const parents = readFileSync(main, "utf8").trim().split("\r\n");
  // The key that lines name is among the columns, though nobody selected it.
  expect([parents[0]?.split(",").sort(), parents.length]).toEqual([["OrderID", "OrderNumber"], 4]);
  const keys = parents.slice(1).map((row) => row.split(",")[parents[0]?.split(",").indexOf("OrderID") ?? 0]);
  expect([...new Set(rows.map((row) => row.split(",")[0]))]).toEqual(keys);
});

test("rows may go to the terminal while their lines go to a file", async () => {
  const lines = join(temporaryFolder(), "lines.json");
  const { code, stdout } = await run(...orders, "--company", company, "--fields", "OrderNumber", "--lines", lines);
  expect([code, JSON.parse(stdout)]).toEqual([0, Array(3).fill({ OrderNumber: expect.any(Number) })]);
  const [first] = JSON.parse(readFileSync(lines, "utf8")) as Record<string, unknown>[];
  expect(Object.keys(first ?? {}).slice(0, 2)).toEqual(["parent.OrderID", "ID"]);
});

test("a list that breaks off leaves neither file, and what was there before", async () => {
  const folder = temporaryFolder();
  const rule = used.sandbox.faults.add({
    operation: "ListSalesOrderSalesOrders",
    nth: 2,
    effect: { kind: "answer", status: 400, body: "{}" },
  });
  onTestFinished(() => void used.sandbox.faults.remove(rule));
  const words = ["list", "salesorder/SalesOrders", "--sandbox", "--company", company, "--expand", "SalesOrderLines"];
  const files = ["--output", join(folder, "orders.csv"), "--lines", join(folder, "lines.csv")];
  const { code, stderr } = await run(...words, ...files);
  expect([code, stderr.includes("error:"), readdirSync(folder)]).toEqual([1, true, []]);
});

test.each([
  ["no list", ["--lines", "x.csv"], /name it by --expand\. salesorder\/SalesOrders has SalesOrderLines/],
  ["one file twice", ["--expand", "SalesOrderLines", "--output", "x.csv", "--lines", "./x.csv"], /name one file/],
])("--lines with %s is refused before anything is asked", async (_, words, reason) => {
  const before = used.sandbox.log.entries().length;
  const { code, stderr } = await run("list", "salesorder/SalesOrders", "--sandbox", "--company", company, ...words);
  expect([code, existsSync("x.csv"), used.sandbox.log.entries().length]).toEqual([2, false, before]);
  expect(stderr).toMatch(reason);
});

test("a limit that is used up is waited for, and standard error says until when and why", async () => {
  const untilMs = Date.now() + 2_500;
  const rule = used.sandbox.faults.add({
    operation: "ListCrmAccounts",
    count: 1,
    effect: {
      kind: "answer",
      status: 429,
      headers: {
        "x-ratelimit-minutely-limit": "60",
        "x-ratelimit-minutely-remaining": "0",
        "x-ratelimit-minutely-reset": String(untilMs),
      },
    },
  });
  onTestFinished(() => void used.sandbox.faults.remove(rule));
  const { code, stdout, stderr } = await run(
    "list",
    "crm/Accounts",
    "--sandbox",
    "--company",
    company,
    "--fields",
    "Code",
    "--limit",
    "1",
    "--csv",
  );
  expect([code, stdout]).toEqual([0, expect.stringMatching(/^Code\r\n/)]);
  // The wait begins when the answer is there: what passes until then may carry its end into the next second.
  const [until, next] = [0, 1000].map((ms) => new Date(untilMs + ms).toISOString().slice(0, 19).replace("T", " "));
  expect(stderr).toMatch(
    new RegExp(
      `^The limit "minute" of company ${company} is used up: waiting [12345] s, until (?:${until}|${next}) UTC\\.\n$`,
    ),
  );
});
