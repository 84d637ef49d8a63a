import { expect, test } from "vitest";
import { printRights } from "../../../src/spec-tools/generate/print-rights.ts";
import { printTables } from "../../../src/spec-tools/generate/print-tables.ts";
import type { SpecDocument } from "../../../src/spec-tools/generate/spec-document.ts";

const document: SpecDocument = {
  openapi: "3.1.0",
  info: { title: "CRM", version: "v1" },
  servers: [{ url: "https://crm.test" }],
  paths: {
    "/accounts": {
      get: {
        operationId: "ListAccounts",
        tags: ["accounts"],
        responses: {
          "200": { content: { "application/json": { schema: { $ref: "#/components/schemas/Account" } } } },
        },
        "x-paging": { style: "odata-v4", items: "value", facts: [117] },
      },
    },
  },
  components: {
    schemas: {
      Account: {
        type: "object",
        properties: {
          accountid: { type: "string", format: "uuid", "x-key": "server" },
          accountnumber: { type: ["string", "null"] },
          name: { type: ["string", "null"] },
          _parentaccountid_value: { type: ["string", "null"], format: "uuid" },
        },
        "x-alternate-keys": [
          { name: "by_number", fields: ["accountnumber"] },
          { name: "by_name", fields: ["name", "_parentaccountid_value"] },
        ],
      },
    },
  },
};

test("the types of a record say which objects find it in place of its key, none of whose values is null", () => {
  const value = (field: string): string => `NonNullable<components["schemas"]["Account"]["${field}"]>`;
  expect(printRights(document)).toContain(
    `alternateKeys: { "accountnumber": ${value("accountnumber")} } | { "name": ${value("name")}; "_parentaccountid_value": ${value("_parentaccountid_value")} }`,
  );
});

test("the table of a record has the fields of each alternate key in their order", () => {
  expect(printTables(document, "crm", "crm").get("entities/accounts.ts")).toContain(
    'Account: { fields: { guid: "accountid _parentaccountid_value" }, alternateKeys: ["accountnumber", "name _parentaccountid_value"] },',
  );
});
