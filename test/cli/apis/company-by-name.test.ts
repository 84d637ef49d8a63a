import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../support/run.ts";
import { useSandbox } from "../support/use-sandbox.ts";

const used = useSandbox();
const cronus = "b18aed47-c385-49d2-b954-dbdf8ad71780";
const asked: string[] = [];

/** Answers as the vendor's examples do. */
const server = createServer((request, response) => {
  const path = decodeURIComponent(request.url ?? "").replace(/^.*\/api\/v2\.0/, "");
  asked.push(path);
  const value = path.startsWith("/companies(")
    ? [{ "@odata.etag": 'W/"1"', number: "10000", displayName: "Adatum Corporation" }]
    : [{ "@odata.etag": 'W/"1"', id: cronus, name: "CRONUS" }];
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ value }));
});

beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  used.change("business-central", { origin: `http://127.0.0.1:${port}`, grant: "application" });
});
afterAll(() => void server.close());

const customers = [
  "list",
  "customers",
  "--sandbox",
  "--environment",
  "Production",
  "--select",
  "number,displayName",
  "--csv",
];

describe("a company of the standard API", () => {
  test("is named as people know it", async () => {
    asked.length = 0;
    const { code, stdout, stderr } = await run(...customers, "--company", "CRONUS");
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toBe("number,displayName\r\n10000,Adatum Corporation\r\n");
    expect(asked).toEqual(["/companies", `/companies(${cronus})/customers?$select=number,displayName`]);
  });

  test("is named by its id, which is not looked up", async () => {
    asked.length = 0;
    expect((await run(...customers, "--company", cronus)).code).toBe(0);
    expect(asked).toEqual([`/companies(${cronus})/customers?$select=number,displayName`]);
  });

  test("that is not there is told with those that are", async () => {
    const { code, stderr } = await run(...customers, "--company", "Cronus");
    expect(code).toBe(2);
    expect(stderr).toContain('No company is called "Cronus": there are "CRONUS".');
  });

  test("has to be named", async () => {
    const { code, stderr } = await run(...customers);
    expect(code).toBe(2);
    expect(stderr).toContain("needs a company, and none is ever guessed: --company <companyId>");
  });

  test("is named for one operation too; of operations of several APIs --api says which", async () => {
    asked.length = 0;
    const place = ["--sandbox", "--environment", "Production"];
    expect((await run("call", "ListItems", ...place, "--company", "CRONUS")).code).toBe(0);
    expect((await run("call", "ListCompanies", ...place, "--api", "standard")).code).toBe(0);
    expect(asked).toEqual(["/companies", `/companies(${cronus})/items`, "/companies"]);
  });
});

test("lines without their document are refused before anything is sent", async () => {
  asked.length = 0;
  const lines = ["list", "salesOrderLines", "--sandbox", "--environment", "Production", "--company", cronus];
  const { code, stderr } = await run(...lines);
  expect(code).toBe(2);
  expect(stderr).toContain("filter has to name documentId, or id");
  expect(asked).toEqual([]);
});
