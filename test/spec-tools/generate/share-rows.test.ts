import { expect, test } from "vitest";
import { printLiteral, printRecord } from "../../../src/spec-tools/generate/print-literal.ts";
import { shareRows } from "../../../src/spec-tools/generate/share-rows.ts";
import type { MethodRows } from "../../../src/spec-tools/generate/tables.ts";

const access = { permissions: { application: ["API.ReadWrite.All"] } };
const manage = { ...access, level: "manage" } as const;
const paging = { style: "odata-v4", pageSize: 20000, items: "value" } as const;

const print = (rows: readonly MethodRows[]): string =>
  rows.map((methods) => printRecord(Object(methods), printLiteral)).join("\n");

test("who may call is said once where two operations have it alike, and stays where one has it alone", () => {
  const rows: MethodRows[] = [
    { GET: { id: "List", paging, access }, POST: { id: "Create", access: manage } },
    { GET: { id: "Get", access } },
  ];
  const { types, constants, text } = shareRows(rows, print(rows));
  expect(types).toEqual(["AccessRow"]);
  expect(constants).toBe('const access1: AccessRow = { permissions: { application: ["API.ReadWrite.All"] } };\n\n');
  expect(text).toBe(
    `{
    GET: { id: "List", paging: { style: "odata-v4", pageSize: 20000, items: "value" }, access: access1 },
    POST: { id: "Create", access: { permissions: { application: ["API.ReadWrite.All"] }, level: "manage" } },
  }
{
    GET: { id: "Get", access: access1 },
  }`,
  );
});

test("a table in which nothing comes twice stays as it was printed", () => {
  const rows: MethodRows[] = [{ GET: { id: "List", paging, access } }];
  expect(shareRows(rows, print(rows))).toEqual({ types: [], constants: "", text: print(rows) });
});
