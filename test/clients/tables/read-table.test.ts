import { expect, test } from "vitest";
import type { SetGroup, SharedTable } from "../../../generated/tables.ts";
import { readTable } from "../../../src/clients/tables/read-table.ts";

const shared: SharedTable = {
  families: {
    "list get delete": {
      "": { GET: { id: "List{set}", record: "{record}", access: { callers: "delegated", level: "read" } } },
      "(guid'{key}')": { GET: { id: "Get{record}", record: "{record}" }, DELETE: { id: "Delete{record}" } },
    },
    act: { "": { POST: { id: "{action}", record: "{record}", body: "{record}" } } },
  },
  kinds: { guid: "ID Creator", datetime: "Created" },
};

function pathsOf(group: SetGroup) {
  return readTable({ groups: [group], paths: {}, entities: {} }, shared).paths;
}

test.each<[SetGroup, object]>([
  [
    { at: "/v1/crm/", name: "Crm", like: "list get delete", sets: "Account|s" },
    {
      "/v1/crm/Accounts": {
        GET: { id: "ListCrmAccounts", record: "CrmAccount", access: { callers: "delegated", level: "read" } },
      },
      "/v1/crm/Accounts(guid'{ID}')": {
        GET: { id: "GetCrmAccount", record: "CrmAccount" },
        DELETE: { id: "DeleteCrmAccount" },
      },
    },
  ],
  [
    {
      at: "/v1/hrm/",
      name: "Hrm",
      like: "list get delete",
      key: "EntryID",
      scopes: "hrm employees, hrm payroll",
      sets: "Entr|ies|y",
    },
    {
      "/v1/hrm/Entries": {
        GET: {
          id: "ListHrmEntries",
          record: "HrmEntry",
          access: { callers: "delegated", level: "read", scopes: ["hrm employees", "hrm payroll"] },
        },
      },
      "/v1/hrm/Entries(guid'{EntryID}')": {
        GET: { id: "GetHrmEntry", record: "HrmEntry" },
        DELETE: { id: "DeleteHrmEntry" },
      },
    },
  ],
  [
    {
      at: "/v1/crm/",
      name: "Crm",
      like: "act",
      query: "id",
      literals: { id: "guid" },
      sets: "AcceptQuotation PrintQuotation",
    },
    {
      "/v1/crm/AcceptQuotation": {
        POST: {
          id: "AcceptCrmQuotation",
          record: "CrmAcceptQuotation",
          body: "CrmAcceptQuotation",
          query: "id",
          literals: { id: "guid" },
        },
      },
      "/v1/crm/PrintQuotation": {
        POST: {
          id: "PrintCrmQuotation",
          record: "CrmPrintQuotation",
          body: "CrmPrintQuotation",
          query: "id",
          literals: { id: "guid" },
        },
      },
    },
  ],
  [
    { at: "/v1/crm/", name: "Crm", like: "list get delete", scopes: "", sets: "Account|s" },
    { "/v1/crm/Accounts": { GET: { access: { scopes: [] } } } },
  ],
])("the group %j is written out as paths", (group, want) => {
  expect(pathsOf(group)).toMatchObject(want);
  expect(Object.keys(pathsOf(group))).toHaveLength(
    group.sets.split(" ").length * Object.keys(shared.families[group.like] ?? {}).length,
  );
});

test("a set's own paths and kinds stand beside the shared ones", () => {
  const table = readTable(
    {
      kinds: { datetime: "Due", int64: "Count" },
      paths: { "/v1/Me": { GET: { id: "GetMe" } } },
      entities: { Me: { write: "Name" } },
    },
    shared,
  );
  expect(table).toEqual({
    kinds: { guid: "ID Creator", datetime: "Created Due", int64: "Count" },
    paths: { "/v1/Me": { GET: { id: "GetMe" } } },
    entities: { Me: { write: "Name" } },
  });
});

test("a table of an API that shares nothing is read as it is", () => {
  const table = { kinds: { guid: "ID" }, paths: { "/Things": { GET: { id: "ListThings" } } }, entities: {} };
  expect(readTable(table)).toEqual(table);
});
