import { describe, expect, test } from "vitest";
import { createAdminCenterClient } from "../../src/clients/business-central-admin/index.ts";
import { createAutomationClient } from "../../src/clients/business-central-automation/index.ts";
import { createExactOnlineClient, division, gt, isIn } from "../../src/clients/exact-online/index.ts";

const id = "4a1b2c3d-0001-4002-8003-00000000000a";
const company = division(123456);
const companyId = "11111111-2222-3333-4444-555555555555";

/** Addresses in the order in which they were asked for. The URL standard writes a `'` of a query as %27, and leaves one of a path. */
const sent: string[] = [];
const auth = { token: async () => "token", markStale: () => undefined };
/** Refuses whatever is asked: an address is all that is looked at here. */
const fetch = async (request: Request | URL | string): Promise<Response> => {
  sent.push(request instanceof Request ? request.url : String(request));
  return new Response(null, { status: 400 });
};
const exact = createExactOnlineClient({ country: "nl", auth, fetch });
const automation = createAutomationClient({ environmentName: "Test & Try", auth, fetch });
const center = createAdminCenterClient({ auth, fetch });

const accounts = "/api/v1/{division}/crm/Accounts";
const account = "/api/v1/{division}/crm/Accounts(guid'{ID}')";
const payable = "/api/v1/{division}/read/financial/PayablesList({HID}L)";
const balance =
  "/api/v1/{division}/openingbalance/PreviousYear/AfterEntry(Division={Division},GLAccount=guid'{GLAccount}',ReportingYear={ReportingYear})";
const journal = "/api/v1/{division}/read/financial/JournalStatusList(Journal='{Journal}',Period={Period},Year={Year})";
const documents = "/api/v1/{division}/read/crm/AccountDocuments";
const users = "/companies({companyId})/users";
const group = "/companies({companyId})/securityGroups('{securityGroupId}')";
const environment = "/applications/{applicationFamily}/environments/{environmentName}";

/** The address that a call asks for, of a list its first. */
async function addressOf(call: () => AsyncIterable<unknown> | Promise<unknown>): Promise<string | undefined> {
  sent.length = 0;
  const made = call();
  await ("then" in made ? made : made[Symbol.asyncIterator]().next()).catch(() => undefined);
  expect(sent).toHaveLength(1);
  return sent[0];
}

const v2 = "https://start.exactonline.nl/api/v1/123456";
const v4 = "https://api.businesscentral.dynamics.com/v2.0/Test%20%26%20Try/api/microsoft/automation/v2.0";
const admin = "https://api.businesscentral.dynamics.com/admin/v2.29";

describe("addresses of OData v2 (Exact Online)", () => {
  test.each<[string, () => AsyncIterable<unknown> | Promise<unknown>, string]>([
    ["a company", () => exact.list(accounts, { division: company }), `${v2}/crm/Accounts`],
    [
      "names in one value",
      () => exact.list(accounts, { division: company, select: ["ID", "Code"], orderBy: "Modified desc" }),
      `${v2}/crm/Accounts?$select=ID,Code&$orderby=Modified%20desc`,
    ],
    [
      "names in one value, by openapi-fetch",
      () => exact.GET(accounts, { params: { path: { division: company }, query: { $select: ["ID", "Code"] } } }),
      `${v2}/crm/Accounts?$select=ID,Code`,
    ],
    ["a guid", () => exact.get(account, { division: company, ID: id }), `${v2}/crm/Accounts(guid'${id}')`],
    [
      "a guid, by openapi-fetch",
      () => exact.GET(account, { params: { path: { division: company, ID: id } } }),
      `${v2}/crm/Accounts(guid'${id}')`,
    ],
    [
      "an Int64 beyond 2^53",
      () => exact.get(payable, { division: company, HID: "9007199254740993" }),
      `${v2}/read/financial/PayablesList(9007199254740993L)`,
    ],
    [
      "a composite key",
      () => exact.get(balance, { division: company, Division: 123456, GLAccount: id, ReportingYear: 2026 }),
      `${v2}/openingbalance/PreviousYear/AfterEntry(Division=123456,GLAccount=guid'${id}',ReportingYear=2026)`,
    ],
    [
      "a quoted part of a composite key",
      () => exact.get(journal, { division: company, Journal: "O'Neil 100%+ü", Period: 1, Year: 2026 }),
      `${v2}/read/financial/JournalStatusList(Journal='O''Neil%20100%25%2B%C3%BC',Period=1,Year=2026)`,
    ],
    [
      "beyond the first plane",
      () => exact.get(journal, { division: company, Journal: "日本𝒳", Period: 1, Year: 2026 }),
      `${v2}/read/financial/JournalStatusList(Journal='%E6%97%A5%E6%9C%AC%F0%9D%92%B3',Period=1,Year=2026)`,
    ],
    [
      "O'Neil in a filter",
      () => exact.list(accounts, { division: company, filter: { Name: "O'Neil & Zn. 100% + €" } }),
      `${v2}/crm/Accounts?$filter=Name%20eq%20%27O%27%27Neil%20%26%20Zn.%20100%25%20%2B%20%E2%82%AC%27`,
    ],
    [
      "guids and dates in a filter",
      () => exact.list(accounts, { division: company, filter: { ID: id, Modified: { gt: "2026-01-31" } } }),
      `${v2}/crm/Accounts?$filter=ID%20eq%20guid%27${id}%27%20and%20Modified%20gt%20datetime%272026-01-31T00:00:00%27`,
    ],
    [
      "a list of values in a filter",
      () => exact.list(accounts, { division: company, filter: isIn("Name", ["A", "B"]) }),
      `${v2}/crm/Accounts?$filter=Name%20eq%20%27A%27%20or%20Name%20eq%20%27B%27`,
    ],
    [
      "a Timestamp in a filter",
      () =>
        exact.list("/api/v1/{division}/sync/CRM/Accounts", {
          division: company,
          select: ["ID"],
          filter: gt("Timestamp", "9007199254740993"),
        }),
      `${v2}/sync/CRM/Accounts?$select=ID&$filter=Timestamp%20gt%209007199254740993L`,
    ],
    [
      "arguments of a function",
      () => exact.list(documents, { division: company, accountId: id, searchText: "O'Neil", useFullTextSearch: true }),
      `${v2}/read/crm/AccountDocuments?accountId=guid%27${id}%27&searchText=%27O%27%27Neil%27&useFullTextSearch=true`,
    ],
    [
      "nested names",
      () =>
        exact.list("/api/v1/{division}/salesinvoice/SalesInvoices", {
          division: company,
          select: ["InvoiceID"],
          expand: { SalesInvoiceLines: { select: ["ID"] } },
        }),
      `${v2}/salesinvoice/SalesInvoices?$select=InvoiceID,SalesInvoiceLines/ID&$expand=SalesInvoiceLines`,
    ],
  ])("%s", async (_what, call, want) => {
    expect(await addressOf(call)).toBe(want);
  });
});

describe("addresses of OData v4 (Business Central)", () => {
  test.each<[string, () => AsyncIterable<unknown> | Promise<unknown>, string]>([
    ["a guid stands bare", () => automation.list(users, { companyId }), `${v4}/companies(${companyId})/users`],
    [
      "names in one value",
      () => automation.list(users, { companyId, select: ["userSecurityId", "state"] }),
      `${v4}/companies(${companyId})/users?$select=userSecurityId,state`,
    ],
    [
      "names in one value, by openapi-fetch",
      () => automation.GET(users, { params: { path: { companyId }, query: { $select: ["userSecurityId", "state"] } } }),
      `${v4}/companies(${companyId})/users?$select=userSecurityId,state`,
    ],
    [
      "O'Neil in a quoted key",
      () => automation.get(group, { companyId, securityGroupId: "O'Neil 100%+ü" }),
      `${v4}/companies(${companyId})/securityGroups('O''Neil%20100%25%2B%C3%BC')`,
    ],
    [
      "a slash in a quoted key",
      () => automation.get(group, { companyId, securityGroupId: "a/../b" }),
      `${v4}/companies(${companyId})/securityGroups('a%2F..%2Fb')`,
    ],
    [
      "O'Neil in a quoted key, by openapi-fetch",
      () => automation.GET(group, { params: { path: { companyId, securityGroupId: "O'Neil" } } }),
      `${v4}/companies(${companyId})/securityGroups('O''Neil')`,
    ],
    [
      "a guid and an instant in a filter",
      () =>
        automation.list(users, {
          companyId,
          filter: { userSecurityId: id, expiryDate: { lt: "2026-01-31T08:00:00Z" } },
        }),
      `${v4}/companies(${companyId})/users?$filter=userSecurityId%20eq%20${id}%20and%20expiryDate%20lt%202026-01-31T08:00:00Z`,
    ],
    [
      "O'Neil in a filter",
      () => automation.list(users, { companyId, filter: { displayName: "O'Neil + €" } }),
      `${v4}/companies(${companyId})/users?$filter=displayName%20eq%20%27O%27%27Neil%20%2B%20%E2%82%AC%27`,
    ],
    [
      "nested names",
      () =>
        automation.list(users, { companyId, select: ["state"], expand: { userPermissions: { select: ["roleId"] } } }),
      `${v4}/companies(${companyId})/users?$select=state&$expand=userPermissions($select%3DroleId)`,
    ],
    [
      "a name in a segment",
      () => center.get(environment, { applicationFamily: "BusinessCentral", environmentName: "Prod & Test" }),
      `${admin}/applications/BusinessCentral/environments/Prod%20%26%20Test`,
    ],
  ])("%s", async (_what, call, want) => {
    expect(await addressOf(call)).toBe(want);
  });
});

test.each([
  ["a blank key", "", `${v4}/companies(${companyId})/securityGroups('')`],
  ["dots in a quoted key", "..", `${v4}/companies(${companyId})/securityGroups('..')`],
])("%s stands inside of quotes (URL conventions 4.01, section 4.3.1)", async (_what, securityGroupId, want) => {
  expect(await addressOf(() => automation.get(group, { companyId, securityGroupId }))).toBe(want);
});

describe("what no address can hold is refused before anything is sent", () => {
  const segment = (environmentName: string) => [
    () => center.get(environment, { applicationFamily: "BusinessCentral", environmentName }),
    () => center.GET(environment, { params: { path: { applicationFamily: "BusinessCentral", environmentName } } }),
  ];
  const quoted = (securityGroupId: string) => [
    () => automation.get(group, { companyId, securityGroupId }),
    () => automation.GET(group, { params: { path: { companyId, securityGroupId } } }),
  ];
  const guid = (ID: string) => [
    () => exact.get(account, { division: company, ID }),
    () => exact.GET(account, { params: { path: { division: company, ID } } }),
  ];

  test.each<[string, (() => Promise<unknown>)[], RegExp]>([
    ["empty", segment(""), /environmentName is empty/],
    [".", segment("."), /environmentName is a dot segment/],
    ["..", segment(".."), /environmentName is a dot segment/],
    ["half of a surrogate pair", quoted("\ud800"), /securityGroupId has half of a surrogate pair/],
    ["no guid", guid("' or '"), /ID is no guid/],
    // @ts-expect-error the key is missing
    ["missing", [() => exact.get(account, { division: company })], /ID is missing/],
    // @ts-expect-error the company is missing
    ["a missing company", [() => exact.GET(account, { params: { path: { ID: id } } })], /division is missing/],
    [
      "a list",
      // @ts-expect-error a list is no key
      [() => exact.get(account, { division: company, ID: [id] })],
      /ID is no guid/,
    ],
  ])("%s", async (_what, calls, message) => {
    sent.length = 0;
    for (const call of calls) await expect(call()).rejects.toThrow(message);
    expect(sent).toEqual([]);
  });
});
