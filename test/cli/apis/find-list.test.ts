import { expect, test } from "vitest";
import { allOperations } from "../../../src/cli/apis/apis.ts";
import { findList, isList, listName } from "../../../src/cli/apis/find-list.ts";

const operations = await allOperations();

test.each([
  ["crm/Accounts", "/api/v1/{division}/crm/Accounts"],
  ["Accounts", "/api/v1/{division}/crm/Accounts"],
  ["accounts", "/api/v1/{division}/crm/Accounts"],
  ["sync/CRM/Accounts", "/api/v1/{division}/sync/CRM/Accounts"],
  ["CRM/accounts", "/api/v1/{division}/crm/Accounts"],
  ["Projects", "/api/v1/{division}/project/Projects"],
  ["Me", "/api/v1/current/Me"],
  ["environments", "/applications/environments"],
  ["companies", "/companies"],
  ["customers", "/companies({companyId})/customers"],
  ["salesOrderLines", "/api/v1/{division}/salesorder/SalesOrderLines"],
  ["salesOrders/salesOrderLines", "/companies({companyId})/salesOrders({salesOrderId})/salesOrderLines"],
  ["extensions", "/companies({companyId})/extensions"],
])("%s is %s", (name, path) => {
  expect(findList(operations, name).path).toBe(path);
});

test.each([
  ["acounts", "there is no list 'acounts' (did you mean Accounts?). See: erp-openapi list --help"],
  [
    "hrm/Division",
    "there is no list 'hrm/Division' (did you mean hrm/Divisions, hrm/DivisionClasses or hrm/DivisionClassNames?). See: erp-openapi list --help",
  ],
  [
    "Divisions",
    "several lists are called 'Divisions': hrm/Divisions (--api exact), system/Divisions (--api exact). Name one of them",
  ],
  [
    "dimensionSetLines",
    "salesQuoteLines/dimensionSetLines (--api standard), salesQuotes/dimensionSetLines (--api standard) and 65 more. Name one of them",
  ],
  ["zzzz", "there is no list 'zzzz'. See: erp-openapi list --help"],
])("%s is refused", (name, message) => {
  expect(() => findList(operations, name)).toThrow(message);
});

test("among the APIs of Business Central a common word is the standard API's", () => {
  const among = operations.filter(({ api }) => api.service === "business-central");
  expect(findList(among, "accounts").path).toBe("/companies({companyId})/accounts");
  expect(findList(among, "companies").api.name).toBe("automation");
});

test("the full name of every list leads to a list of that name", () => {
  const wrong = operations.filter(isList).filter(({ api, path }) => {
    const name = listName(path);
    const found = findList(
      operations.filter((operation) => operation.api === api),
      name,
    );
    return listName(found.path) !== name;
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
  expect(operations.filter(isList).length).toBeGreaterThan(450);
});
