import { expect, test } from "vitest";
import type { ServiceTable } from "../../../generated/tables.ts";
import type { PlannedCall } from "../../../src/clients/calls/plan-call.ts";
import { fillEmptyLists } from "../../../src/clients/reading/fill-empty-lists.ts";

const table: ServiceTable = {
  paths: {},
  entities: { Invoice: { nested: { Line: "Lines Texts" }, single: { Account: "Account" } } },
};
const call: PlannedCall = {
  operation: { method: "GET", path: "/invoices", row: { id: "ListInvoices", record: "Invoice" }, table },
  url: "",
  headers: {},
  hints: {},
  signal: undefined,
};

test.each<[string, Parameters<typeof fillEmptyLists>[2], object, object]>([
  ["a null list", ["Lines"], { Lines: null }, { Lines: [] }],
  ["a missing list", { Lines: { select: ["ID"] } }, {}, { Lines: [] }],
  ["a list with rows", ["Lines"], { Lines: [{ ID: 1 }] }, { Lines: [{ ID: 1 }] }],
  ["a list that was not asked for", ["Texts"], { Lines: null, Texts: [] }, { Lines: null, Texts: [] }],
  ["a single record stays null", ["Account"], { Account: null }, { Account: null }],
  ["nothing expanded", undefined, { Lines: null }, { Lines: null }],
])("%s (fact 54)", (_what, expand, row, want) => {
  const rows = [{ ...row }];
  fillEmptyLists(rows, call, expand);
  expect(rows).toEqual([want]);
});
