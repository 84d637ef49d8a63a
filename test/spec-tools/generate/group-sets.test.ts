import { expect, test } from "vitest";
import { readTable } from "../../../src/clients/tables/read-table.ts";
import { groupSets, type PathRows } from "../../../src/spec-tools/generate/group-sets.ts";

const access = { callers: "delegated", scopes: ["crm accounts"] } as const;

function set(at: string, name: string, plural: string, singular: string, key = "ID"): PathRows[] {
  return [
    [`${at}${plural}`, { GET: { id: `List${name}${plural}`, record: name + singular, access } }],
    [`${at}${plural}(guid'{${key}}')`, { GET: { id: `Get${name}${singular}`, record: name + singular, access } }],
  ];
}

const crm = [
  ...set("/crm/", "Crm", "Accounts", "Account"),
  ...set("/crm/", "Crm", "Categories", "Category"),
  ...set("/crm/", "Crm", "Quotations", "Quotation", "QuotationID"),
];
const me: PathRows = ["/current/Me", { GET: { id: "GetCurrentMe", record: "CurrentMe" } }];

test("sets that differ in their names only are named below one family", () => {
  const { families, groups, rest } = groupSets(new Map([["crm", [...crm, me]]]));
  expect(families).toEqual({
    "list get": {
      "": { GET: { id: "List{set}", record: "{record}", access: { callers: "delegated" } } },
      "(guid'{key}')": { GET: { id: "Get{record}", record: "{record}", access: { callers: "delegated" } } },
    },
  });
  expect(groups.get("crm")).toEqual([
    { at: "/crm/", name: "Crm", like: "list get", scopes: "crm accounts", sets: "Account|s Categor|ies|y" },
    { at: "/crm/", name: "Crm", like: "list get", key: "QuotationID", scopes: "crm accounts", sets: "Quotation|s" },
  ]);
  expect(rest.get("crm")).toEqual([me]);
});

test.each<[string, PathRows[]]>([
  ["fewer than three of a kind", crm.slice(0, 4)],
  [
    "names that do not follow from each other",
    [
      ["/a/One", { GET: { id: "ListTwo" } }],
      ["/a/Three", { GET: { id: "ListFour" } }],
      ["/a/Five", { GET: { id: "ListSix" } }],
    ],
  ],
  [
    "paths that end in an argument",
    [1, 2, 3].map((number) => [`/${number}/{name}`, { GET: { id: `ListX${number}` } }]),
  ],
])("%s stay paths", (_what, paths) => {
  const { families, groups, rest } = groupSets(new Map([["crm", paths]]));
  expect([families, [...groups], rest.get("crm")]).toEqual([{}, [], paths]);
});

test.each<[string, PathRows[]]>([
  ["lists and records", crm],
  [
    "functions with arguments",
    ["A", "B", "C"].map((name) => [
      `/f/${name}`,
      { GET: { id: `GetF${name}`, query: "from", literals: { from: "datetime" } } },
    ]),
  ],
  [
    "actions, their verb first",
    ["AcceptOffer", "PrintOffer", "SendOffer"].map((name) => [
      `/crm/${name}`,
      { POST: { id: name.replace("Offer", "CrmOffer"), record: `Crm${name}`, body: `Crm${name}`, retry: "never" } },
    ]),
  ],
  [
    "different scopes in one set",
    ["A", "B", "C"].map((name) => [
      `/s/${name}`,
      { GET: { id: `ListS${name}`, access }, POST: { id: `CreateS${name}`, access: { callers: "both" } } },
    ]),
  ],
  [
    "no scope needed",
    ["A", "B", "C"].map((name) => [
      `/s/${name}`,
      { GET: { id: `ListS${name}`, access: { callers: "both", scopes: [] } } },
    ]),
  ],
  [
    "two keys",
    ["A", "B", "C"].flatMap((name): PathRows[] => [
      [`/k/${name}({one})`, { GET: { id: `GetK${name}` } }],
      [`/k/${name}({two})`, { GET: { id: `FindK${name}` } }],
    ]),
  ],
])("what was grouped is read back as it was: %s", (_what, paths) => {
  const { families, groups, rest } = groupSets(new Map([["all", paths]]));
  const table = readTable(
    { groups: groups.get("all") ?? [], paths: Object.fromEntries(rest.get("all") ?? []), entities: {} },
    { families, kinds: {} },
  );
  expect(table.paths).toEqual(Object.fromEntries(paths));
  expect(groups.get("all")?.length).toBeGreaterThan(0);
});
