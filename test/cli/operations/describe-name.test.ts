import { expect, test } from "vitest";
import { apis } from "../../../src/cli/apis/apis.ts";
import { describeName } from "../../../src/cli/operations/describe-name.ts";

test("a set of Exact Online", async () => {
  const description = await describeName("crm/Accounts", apis);
  expect(description).toMatchObject({
    name: "crm/Accounts",
    api: "exact",
    naturalKey: ["Code"],
    copy: expect.stringContaining("sync/CRM/Accounts instead"),
  });
  expect(description.operations.map(({ id, pageSize, access, retry }) => ({ id, pageSize, access, retry }))).toEqual([
    { id: "ListCrmAccounts", pageSize: 60, access: "scope crm accounts (read); people only", retry: "safe" },
    { id: "CreateCrmAccount", access: "scope crm accounts (manage); people only", retry: "never" },
    { id: "GetCrmAccount", access: "scope crm accounts (read); people only", retry: "safe" },
    { id: "UpdateCrmAccount", access: "scope crm accounts (manage); people only", retry: "idempotent" },
    { id: "DeleteCrmAccount", access: "scope crm accounts (manage); people only", retry: "idempotent" },
  ]);
  const [{ fields = [] } = {}] = description.records;
  expect(fields.filter(({ name }) => ["ID", "Name", "AccountManager", "Status"].includes(name))).toEqual([
    expect.objectContaining({ name: "ID", type: "guid", key: "server" }),
    expect.objectContaining({
      name: "AccountManager",
      type: "guid",
      write: ["create", "update"],
      required: false,
      reference: ["system/Users"],
    }),
    expect.objectContaining({ name: "Name", type: "text", required: true }),
    expect.objectContaining({ name: "Status", type: "text" }),
  ]);
});

test("codes, lengths and what only one call may send", async () => {
  const { records } = await describeName("customers", apis);
  const byName = new Map(records[0]?.fields.map((field) => [field.name, field]));
  expect(byName.get("number")).toMatchObject({ type: "text (20)", write: ["create", "update"] });
  expect(byName.get("type")).toMatchObject({ type: "code", codes: { Company: "Company", Person: "Person" } });
  expect(byName.get("balanceDue")).toMatchObject({ type: "decimal", write: [] });
  const orders = await describeName("salesorder/SalesOrders", apis);
  const status = orders.records[0]?.fields.find(({ name }) => name === "ApprovalStatus");
  expect(status?.codes).toEqual({ "0": "Awaiting approval", "1": "Automatically", "2": "Approved" });
  expect(orders.records[0]?.fields.flatMap(({ name, required }) => (required ? [name] : []))).toEqual([
    "OrderedBy",
    "SalesOrderLines",
  ]);
});

test.each([
  ["salesInvoices", "standard", "salesInvoices", [{ name: "salesinvoice/SalesInvoices", api: "exact" }]],
  ["SalesInvoices", "exact", "salesinvoice/SalesInvoices", [{ name: "salesInvoices", api: "standard" }]],
  ["accounts", "standard", "accounts", [{ name: "crm/Accounts", api: "exact" }]],
  ["Accounts", "exact", "crm/Accounts", [{ name: "accounts", api: "standard" }]],
  ["customers", "standard", "customers", []],
])("%s is a set of %s by its letter case, and others of the name are told", async (name, api, own, namesakes) => {
  expect(await describeName(name, apis)).toMatchObject({ api, name: own, namesakes });
});

test("an operation by its id, whatever the case, and by its path", async () => {
  const { records, operations } = await describeName("copyenvironment", apis);
  expect(operations.map(({ id }) => id)).toEqual(["CopyEnvironment"]);
  expect(records.map(({ record }) => record)).toEqual(["CopyEnvironmentRequest", "EnvironmentOperation"]);
  expect((await describeName("/companies({companyId})/customers", apis)).name).toBe("customers");
});

test.each([
  ["ListCrmAccounts", "exact-online/crm/Accounts.html#ListCrmAccounts"],
  ["CopyEnvironment", "business-central-admin/environments.html#CopyEnvironment"],
  ["CreateSalesOrder", "business-central/sales/salesOrders.html#CreateSalesOrder"],
])("%s has its page", async (name, page) => {
  const { operations } = await describeName(name, apis);
  expect(operations.map((one) => one.page)).toEqual([`https://erp-openapi.github.io/erp-openapi/operations/${page}`]);
});

test.each([
  ["crm/Acounts", "crm/Accounts"],
  ["CreateCrmAcount", "CreateCrmAccount"],
  ["custmers", "customers"],
])("%s is told %s", async (name, nearest) => {
  await expect(describeName(name, apis)).rejects.toMatchObject({
    code: "USAGE_INVALID",
    message: expect.stringContaining(`did you mean ${nearest}`),
  });
});
