import { beforeAll, expect, test } from "vitest";
import { run } from "../support/run.ts";
import { useSandbox } from "../support/use-sandbox.ts";

const used = useSandbox();

beforeAll(async () => {
  expect((await run("login", "exact", "--sandbox", "--as", "kim@example.com")).code).toBe(0);
});

const list = ["list", "crm/Accounts", "--sandbox", "--select", "Code", "--limit", "1"];

test("no company is ever guessed", async () => {
  const before = used.sandbox.log.entries().length;
  expect(await run(...list)).toMatchObject({
    code: 2,
    stdout: "",
    stderr: expect.stringContaining("none is ever guessed: --company <division>"),
  });
  expect(used.sandbox.log.entries().length).toBe(before);
});

test("a profile that names one is naming it, and that is told; an option goes before", async () => {
  const [first = 0, second = 0] = used.sandbox.exact.divisions;
  used.change("exact", { company: String(first) });
  expect(await run(...list)).toMatchObject({ code: 0, stderr: `division ${first}, as profile exact says\n` });
  expect(await run(...list, "--company", String(second))).toMatchObject({ code: 0, stderr: "" });
  const urls = used.sandbox.log
    .entries()
    .slice(-2)
    .map(({ url }) => new URL(url, "http://a").pathname);
  expect(urls).toEqual([`/api/v1/${first}/crm/Accounts`, `/api/v1/${second}/crm/Accounts`]);
});

test("the environment of the Automation API too", async () => {
  expect((await run("login", "business-central", "--sandbox", "--as", "kim@example.com")).code).toBe(0);
  expect(await run("list", "companies", "--sandbox")).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("needs an environment, and none is ever guessed: --environment <name>"),
  });
  used.change("business-central", { environment: "Production" });
  expect(await run("list", "companies", "--sandbox", "--select", "name", "--csv")).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^name\r\n/),
    stderr: "environment Production, as profile business-central says\n",
  });
});

test("two accounts of a sandbox never share a secret with the real ones", async () => {
  process.env["ERP_OPENAPI_CLIENT_SECRET_EXACT"] = "real secret";
  try {
    expect((await run("login", "exact", "--sandbox", "--as", "lee@example.com")).code).toBe(0);
  } finally {
    delete process.env["ERP_OPENAPI_CLIENT_SECRET_EXACT"];
  }
});
