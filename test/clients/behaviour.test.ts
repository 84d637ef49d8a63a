import { describe, expect, test } from "vitest";
import { index as automationIndex } from "../../generated/business-central-automation/operations.ts";
import { index as exactIndex } from "../../generated/exact-online/operations.ts";
import { type AutomationTypes, createAutomationClient } from "../../src/clients/business-central-automation/index.ts";
import { createODataClient } from "../../src/clients/odata/index.ts";
import { ApiTables } from "../../src/clients/tables/api-tables.ts";
import { shapeOf } from "../../src/clients/tables/entity-shape.ts";
import type { Transport } from "../../src/http/call.ts";
import { openAutomation } from "./support/automation-bench.ts";
import { collect, openExact } from "./support/exact-bench.ts";

const accounts = "/api/v1/{division}/crm/Accounts";
const account = "/api/v1/{division}/crm/Accounts(guid'{ID}')";
const users = "/companies({companyId})/users";
const json = { "content-type": "application/json" };

/** A transport that remembers where requests went and with which headers, and answers with an empty list. */
function requests(): { readonly sent: { url: string; headers: Headers }[]; readonly fetch: Transport } {
  const sent: { url: string; headers: Headers }[] = [];
  return {
    sent,
    fetch: async (url, init) => {
      sent.push({ url, headers: new Headers(init.headers) });
      return new Response('{"value":[]}', { headers: json });
    },
  };
}

const auth = { token: async () => "token", markStale: () => undefined };

describe("Exact Online", () => {
  test("a list that wants $select is refused before the server has to (facts 40, 53)", async () => {
    const { exact, company, events } = await openExact();
    // @ts-expect-error select is mandatory here
    await expect(collect(exact.list("/api/v1/{division}/bulk/CRM/Accounts", { division: company }))).rejects.toThrow(
      /the vendor answers only with select: name the fields that you need \(fact 53\)/,
    );
    expect(events).toEqual([]);
  });

  test.each<[string, string]>([
    [
      "a list that wants $select after all (fact 40)",
      "Please add a $select or a $top=1 statement to the query string.",
    ],
    ["a list that wants a filter (fact 41)", "This endpoint requires a $filter on one of: ID, Timestamp."],
  ])("%s says so in the error, and is not asked again", async (_what, value) => {
    const { exact, company, sandbox, events } = await openExact();
    sandbox.faults.add({
      operation: "ListCrmAccounts",
      effect: {
        kind: "answer",
        status: 400,
        headers: json,
        body: JSON.stringify({ error: { code: "", message: { lang: "", value } } }),
      },
    });
    await expect(collect(exact.list(accounts, { division: company }))).rejects.toMatchObject({
      code: "API_BAD_REQUEST",
      status: 400,
      vendorMessage: value,
      repeatable: false,
    });
    expect(events).toHaveLength(1);
  });

  test("a key that is unknown is 404, one that was deleted is 410 (fact 42)", async () => {
    const { exact, company } = await openExact();
    const { ID } = await exact.create(accounts, { Name: "Short" }, { division: company });
    await exact.remove(account, { division: company, ID });
    await expect(exact.remove(account, { division: company, ID })).rejects.toMatchObject({
      code: "API_GONE",
      status: 410,
    });
    await expect(
      exact.get(account, { division: company, ID: "00000000-0000-4000-8000-000000000000" }),
    ).rejects.toMatchObject({ code: "API_NOT_FOUND", status: 404 });
  });

  test("counts as text, without asking for JSON (facts 38, 50)", async () => {
    const { exact, company } = await openExact({ rows: { CrmAccount: 130 } });
    expect(await exact.count(accounts, { division: company })).toBe(130);
    const [first] = await collect(exact.list(accounts, { division: company, select: ["Code"], limit: 1 }));
    expect(await exact.count(accounts, { division: company, filter: { Code: first?.Code ?? "" } })).toBe(1);
    const [page] = await collect(exact.pages(accounts, { division: company, select: ["ID"], count: true, limit: 1 }));
    expect(page?.count).toBe(130);
  });

  test("descriptions come in the language that is asked for (fact 57)", async () => {
    const { sent, fetch } = requests();
    const { exact, company } = await openExact({}, { fetch, descriptionLanguage: "NL-BE", auth });
    await expect(
      collect(exact.list("/api/v1/{division}/financial/GLAccounts", { division: company })),
    ).rejects.toMatchObject({ code: "ENVELOPE_UNKNOWN" });
    expect(sent.map(({ headers }) => headers.get("customdescriptionlanguage"))).toEqual(["NL-BE"]);
  });

  test("has no decimals: amounts are doubles, whatever is asked for (fact 59)", async () => {
    const tables = new ApiTables(exactIndex);
    const { table, row } = await tables.operation("GET", "/api/v1/{division}/salesinvoice/SalesInvoices");
    expect(Object.values(shapeOf(table, row.record).kinds)).not.toContain("decimal");
    const { exact, company } = await openExact({}, { numbers: "exact" });
    const [invoice] = await collect(
      exact.list("/api/v1/{division}/salesinvoice/SalesInvoices", {
        division: company,
        select: ["AmountDC"],
        limit: 1,
      }),
    );
    expect(invoice?.AmountDC).toEqual(expect.any(Number));
  });

  test("a change is a PUT of some fields, answered with nothing (fact 67)", async () => {
    const { exact, company, events } = await openExact();
    const { ID } = await exact.create(
      accounts,
      { Name: "Before", Website: "https://example.com" },
      { division: company },
    );
    expect(await exact.update(account, { Name: "After" }, { division: company, ID })).toBeUndefined();
    expect(events.at(-1)).toMatchObject({ method: "PUT", status: 204 });
    expect(await exact.get(account, { division: company, ID, select: ["Name", "Website"] })).toEqual({
      Name: "After",
      Website: "https://example.com",
    });
    // @ts-expect-error there are no versions
    await expect(exact.update(account, { Name: "x" }, { division: company, ID, ifMatch: "*" })).rejects.toThrow(
      /the vendor takes no ifMatch here/,
    );
  });

  test("an error of what makes several invoices does not prove that it made none (fact 73)", async () => {
    const { exact, company } = await openExact();
    const SalesOrderIDs = Array.from({ length: 501 }, () => ({ ID: crypto.randomUUID() }));
    await expect(
      exact.create(
        "/api/v1/{division}/salesinvoice/InvoiceSalesOrders",
        { CreateMode: 0, InvoiceMode: 0, JournalCode: "70", SalesOrderIDs },
        { division: company },
      ),
    ).rejects.toMatchObject({
      code: "OUTCOME_UNKNOWN",
      status: 500,
      message: expect.stringMatching(/InvoiceSalesOrders: .*at most 500/),
    });
  });
});

describe("Business Central", () => {
  test.each<[string, { tenantId?: string; environmentName: string }, string]>([
    [
      "of the token's tenant",
      { environmentName: "Production" },
      "/v2.0/Production/api/microsoft/automation/v2.0/companies",
    ],
    [
      "of a named tenant",
      { tenantId: "contoso.com", environmentName: "Production" },
      "/v2.0/contoso.com/Production/api/microsoft/automation/v2.0/companies",
    ],
    [
      "with a name that has to be encoded",
      { environmentName: "Test 100%" },
      "/v2.0/Test%20100%25/api/microsoft/automation/v2.0/companies",
    ],
  ])("the address of an environment %s (facts 94, 95, 97)", async (_what, place, want) => {
    const { sent, fetch } = requests();
    await collect(createAutomationClient({ ...place, auth, fetch }).list("/companies"));
    expect(sent.map(({ url }) => url)).toEqual([`https://api.businesscentral.dynamics.com${want}`]);
  });

  test.each<[string, string, string]>([
    [
      "on premises, at a port and an instance of its own (fact 98)",
      "https://erp.contoso.com:7048/BC250/api/v2.0",
      "https://erp.contoso.com:7048/BC250/api/v2.0/companies",
    ],
    [
      "of a publisher's own (fact 94)",
      "https://api.businesscentral.dynamics.com/v2.0/contoso.com/Production/api/fabrikam/sales/v1.0/",
      "https://api.businesscentral.dynamics.com/v2.0/contoso.com/Production/api/fabrikam/sales/v1.0/companies",
    ],
  ])("an API %s", async (_what, baseUrl, want) => {
    const { sent, fetch } = requests();
    await collect(
      createODataClient<AutomationTypes>({
        index: automationIndex,
        baseUrl,
        flavor: "business-central",
        auth,
        fetch,
      }).list("/companies"),
    );
    expect(sent.map(({ url }) => url)).toEqual([want]);
  });

  test("a company stands in the path, and in no query that could name another one (fact 96)", async () => {
    const { automation, companyId, events } = await openAutomation();
    await collect(automation.list(users, { companyId, select: ["userSecurityId"] }));
    expect(events.map(({ url }) => new URL(url).pathname)).toEqual([
      expect.stringContaining(`/companies(${companyId})/users`),
    ]);
    expect(events.map(({ url }) => new URL(url).searchParams.has("company"))).toEqual([false]);
  });

  test("a replica answers only where it is asked for, and never a look for what was just written (fact 120)", async () => {
    const intents: (string | null)[] = [];
    const { automation, companyId } = await openAutomation(
      {},
      {
        fetch: (url, init) => (
          intents.push(`${init.method} ${new Headers(init.headers).get("data-access-intent")}`), fetch(url, init)
        ),
      },
    );
    intents.length = 0;
    await collect(automation.list(users, { companyId, fromReplica: true, limit: 1 }));
    await automation.count(users, { companyId, fromReplica: true });
    await automation.lookupThenCreate(
      "/companies({companyId})/configurationPackages",
      { code: "ONE", packageName: "One" },
      { companyId },
    );
    expect(intents).toEqual(["GET ReadOnly", "GET ReadOnly", "GET null", "POST null"]);
    const { exact, company } = await openExact();
    // @ts-expect-error Exact Online has no replica
    await expect(collect(exact.list(accounts, { division: company, fromReplica: true }))).rejects.toThrow(
      /this service has no replica to read from: leave fromReplica out/,
    );
  });

  test("every request asks for the same language and carries an id of its own (facts 121, 125)", async () => {
    const sent: Headers[] = [];
    const { automation, companyId, events } = await openAutomation(
      {},
      { fetch: (url, init) => (sent.push(new Headers(init.headers)), fetch(url, init)) },
    );
    await collect(automation.list(users, { companyId, limit: 1 }));
    await automation.batch((part) => [
      part.create("/companies({companyId})/configurationPackages", { code: "ONE", packageName: "One" }, { companyId }),
    ]);
    expect(new Set(sent.map((headers) => headers.get("accept-language")))).toEqual(new Set(["en-US"]));
    const ids = sent.map((headers) => headers.get("client-request-id"));
    expect(new Set(ids).size).toBe(sent.length);
    expect(ids.every((id) => /^[0-9a-f-]{36}$/.test(id ?? ""))).toBe(true);
    expect(events.map(({ requestId }) => requestId)).toEqual(ids.slice(-events.length));
  });

  test("a token that is refused is asked for once more, and then the refusal says what to check (fact 128)", async () => {
    const { automation, companyId, sandbox, events } = await openAutomation();
    sandbox.faults.add({ operation: "ListUsers", effect: { kind: "token", as: "revoked" } });
    await expect(collect(automation.list(users, { companyId, limit: 1 }))).rejects.toMatchObject({
      code: "API_UNAUTHORIZED",
      status: 401,
      attempts: 2,
      advice: expect.stringContaining("still enabled"),
    });
    expect(events.map(({ status }) => status)).toEqual([401, 401]);
    sandbox.faults.clear();
    sandbox.faults.add({ operation: "ListUsers", nth: 1, effect: { kind: "token", as: "expired" } });
    expect(await collect(automation.list(users, { companyId, limit: 1 }))).toHaveLength(1);
  });
});
