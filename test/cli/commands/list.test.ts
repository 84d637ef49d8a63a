import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
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
