import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { index as admin } from "../../generated/business-central-admin/operations.ts";
import { index as automation } from "../../generated/business-central-automation/operations.ts";
import { index as exact } from "../../generated/exact-online/operations.ts";
import type { ApiIndex } from "../../generated/tables.ts";

/** The service that the longest fitting prefix gives. */
function serviceOf(index: ApiIndex, path: string): string | undefined {
  const fitting = Object.keys(index.prefixes).filter((prefix) => path === prefix || prefix === "" || (path.startsWith(prefix) && "/(".includes(path.charAt(prefix.length))));
  return index.prefixes[fitting.sort((one, other) => other.length - one.length)[0] ?? "none"];
}

describe.each([
  { index: admin, operations: 74, writes: 35 },
  { index: automation, operations: 85, writes: 34 },
  { index: exact, operations: 1117, writes: 400 },
])("tables of $index.name", ({ index, operations, writes }) => {
  test("every operation of the document is in the table of the service that its path leads to", async () => {
    const document = JSON.parse(readFileSync(`generated/${index.name}/openapi.json`, "utf8"));
    const wanted: string[] = [];
    const found: string[] = [];
    for (const [path, item] of Object.entries<Record<string, { operationId?: string }>>(document.paths)) {
      const service = serviceOf(index, path);
      const rows = (await index.services[service ?? "none"]?.())?.table.paths[path] ?? {};
      for (const method of ["get", "put", "post", "patch", "delete"]) if (item[method]) wanted.push(`${method} ${path} ${item[method].operationId}`);
      for (const [method, row] of Object.entries(rows)) found.push(`${method.toLowerCase()} ${path} ${row.id}`);
    }
    expect(found.sort()).toEqual(wanted.sort());
    expect(found).toHaveLength(operations);
  });

  test("every write says whether it may be repeated, every record is an entity of its table", async () => {
    let counted = 0;
    for (const load of Object.values(index.services)) {
      const { table } = await load();
      for (const rows of Object.values(table.paths))
        for (const [method, row] of Object.entries(rows)) {
          if (method !== "GET") counted += 1;
          expect([row.id, row.retry === undefined]).toEqual([row.id, method === "GET"]);
          for (const name of [row.record, row.body]) if (name !== undefined) expect(Object.keys(table.entities)).toContain(name);
        }
    }
    expect(counted).toBe(writes);
  });
});

test("spot checks against the specs", async () => {
  const crm = (await exact.services["crm"]?.())?.table;
  expect(crm?.paths["/api/v1/{division}/crm/Accounts"]?.POST).toEqual({
    id: "CreateCrmAccount",
    record: "CrmAccount",
    body: "CrmAccount",
    demands: "Name",
    retry: "never",
    access: { callers: "delegated", scopes: ["crm accounts"], level: "manage" },
  });
  expect(crm?.entities["CrmAccount"]).toMatchObject({ key: "ID", serverKey: "ID", nested: { CrmBankAccount: "BankAccounts" } });
  const environments = (await admin.services["environments"]?.())?.table;
  expect(environments?.paths["/applications/{applicationFamily}/environments/{environmentName}"]?.DELETE?.async).toMatchObject({ id: "id", status: "status" });
});
