import { expect, test } from "vitest";
import { underOwnNames } from "../../../src/odata/rows/under-own-names.ts";

const spelled = { id: "appId", app_id: "appId", softDeletedOn: "SoftDeletedOn" };

test("a row in the names of its spec is handed on as it is", () => {
  const row = { appId: "1", name: "A" };
  expect(underOwnNames(row, spelled)).toBe(row);
});

test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
  ["another name", { id: "1", name: "A" }, { appId: "1", name: "A" }],
  ["two other names", { id: "1", softDeletedOn: null }, { appId: "1", SoftDeletedOn: null }],
  ["both names", { id: "1", appId: "2" }, { appId: "2" }],
  ["both, the spec's own with null", { id: "1", appId: null }, { appId: "1" }],
  ["both, the spec's own empty", { id: "1", appId: "" }, { appId: "1" }],
  ["both, the other one with null", { appId: "2", id: null }, { appId: "2" }],
  ["both without a value", { appId: "", id: null }, { appId: "" }],
  ["two other names for one field, the first without a value", { id: null, app_id: "3" }, { appId: "3" }],
  ["two other names for one field, the second without a value", { id: "1", app_id: null }, { appId: "1" }],
  ["a field called as what every object inherits", { id: "1", constructor: "x" }, { appId: "1", constructor: "x" }],
  ["0 and false, which are values", { id: "1", appId: 0, softDeletedOn: false }, { appId: 0, SoftDeletedOn: false }],
])("%s", (_what, row, want) => {
  expect(underOwnNames(row, spelled)).toEqual(want);
});
