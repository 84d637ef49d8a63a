import { expect, test } from "vitest";
import { entityBody, errorBody, expandedMembers, listBody } from "../../../../src/sandbox/odata/present/envelope.ts";

const page = { rows: [{ A: 1 }], count: 7, next: "https://next.example" };

test.each([
  ["v4", { "@odata.context": "#As", "@odata.count": 7, value: [{ A: 1 }], "@odata.nextLink": page.next }],
  ["v3", { d: { results: [{ A: 1 }], __count: "7", __next: page.next } }],
  ["v2", { d: { results: [{ A: 1 }], __count: "7", __next: page.next } }],
] as const)("a list of %s", (version, want) => {
  expect(listBody({ version }, "#As", page)).toEqual(want);
});

test.each([
  ["v4", { "@odata.context": "#As", value: [] }, { Lines: [] }],
  ["v2", { d: { results: [] } }, { Lines: { results: [] } }],
] as const)("of %s nothing is said that was not asked for", (version, list, expanded) => {
  expect(listBody({ version }, "#As", { rows: [] })).toEqual(list);
  expect(expandedMembers({ version }, "Lines", { rows: [] })).toEqual(expanded);
});

test.each([
  ["v4", { "Lines@odata.count": 7, Lines: [{ A: 1 }], "Lines@odata.nextLink": page.next }],
  ["v2", { Lines: { results: [{ A: 1 }], __count: "7", __next: page.next } }],
] as const)("expanded rows of %s", (version, want) => {
  expect(expandedMembers({ version }, "Lines", page)).toEqual(want);
});

test.each([
  ["v4", { "@odata.context": "#As/$entity", A: 1 }, { error: { code: "C", message: "No." } }],
  ["v2", { d: { A: 1 } }, { error: { code: "C", message: { lang: "en-US", value: "No." } } }],
] as const)("one record and a refusal of %s", (version, entity, error) => {
  expect(entityBody({ version }, "#As", { A: 1 })).toEqual(entity);
  expect(errorBody({ version }, "C", "No.")).toEqual(error);
});
