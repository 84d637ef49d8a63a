import { describe, expect, test } from "vitest";
import { Gateway } from "../../../src/connector-builder/simulator/gateway.ts";
import type { ImportedConnector, Policy } from "../../../src/connector-builder/simulator/imported-connector.ts";
import { listPages, listRows } from "../../../src/connector-builder/simulator/list-rows.ts";
import { jsonOf } from "../../../src/connector-builder/simulator/wire-message.ts";
import { sandboxForTest } from "../../clients/support/signed-in.ts";
import { gatewayTo } from "./support/gateway-to.ts";
import { operation, policy, smallImport } from "./support/small-import.ts";

/** How many different rows there are, by a field. */
function different(rows: readonly unknown[], field: string): number {
  return new Set(rows.map((row) => Reflect.get(Object(row), field))).size;
}

async function pageSizes(pages: AsyncIterable<unknown>): Promise<number[]> {
  const sizes: number[] = [];
  for await (const page of pages) sizes.push(Object(page).value.length);
  return sizes;
}

function withPolicy(policy: Partial<Policy>) {
  return (connector: ImportedConnector): ImportedConnector => ({
    ...connector,
    policies: [
      ...connector.policies,
      { templateId: "", operations: [], section: "Request", parameters: {}, ...policy },
    ],
  });
}

describe("61 rows of Exact Online arrive whole", () => {
  const rows = { CrmAccount: 61 };

  test("in d.results, over two pages", async () => {
    const sandbox = await sandboxForTest({ rows });
    const gateway = gatewayTo(sandbox, "exact-online-crm");
    const inputs = { division: sandbox.exact.divisions[0], $select: "ID,Name" };
    expect(await pageSizes(listPages(gateway, "ListCrmAccounts", inputs))).toEqual([60, 1]);
    const all = await listRows(gateway, "ListCrmAccounts", inputs);
    expect([all.length, different(all, "ID")]).toEqual([61, 61]);
    expect(Object.keys(Object(all[0])).sort()).toEqual(["ID", "Name"]);
  });

  test("with a bare list in d for the last page, which Exact Online writes beside $top (fact 44)", async () => {
    const sandbox = await sandboxForTest({ rows });
    const top = withPolicy({
      templateId: "setqueryparameter",
      operations: ["ListCrmAccounts"],
      parameters: { name: "$top", value: "61", existsAction: "skip" },
    });
    const gateway = gatewayTo(sandbox, "exact-online-crm", top);
    const all = await listRows(gateway, "ListCrmAccounts", { division: sandbox.exact.divisions[0], $select: "ID" });
    expect([all.length, different(all, "ID")]).toEqual([61, 61]);
    // The last page really came in the other envelope.
    expect(
      sandbox.log
        .entries()
        .filter(({ operation }) => operation === "ListCrmAccounts")
        .map(({ url }) => /top=(\d+)/.exec(url)?.[1]),
    ).toEqual(["61", "1"]);
  });

  test("each as a single record in d", async () => {
    const sandbox = await sandboxForTest({ rows, scale: { quota: 10 } });
    const gateway = gatewayTo(sandbox, "exact-online-crm");
    const division = sandbox.exact.divisions[0];
    const all = await listRows(gateway, "ListCrmAccounts", { division, $select: "ID,Name,Modified" });
    for (const row of all) {
      const single = Object(
        jsonOf(
          await gateway.call("GetCrmAccount", {
            division,
            ID: Reflect.get(Object(row), "ID"),
            $select: "ID,Name,Modified",
          }),
        ),
      );
      expect(single).toEqual(row);
      expect(single.Modified).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?$/);
    }
  });

  test("through bulk, whose pages are longer", async () => {
    const sandbox = await sandboxForTest({ rows: { CrmAccount: 1001 } });
    const gateway = gatewayTo(sandbox, "exact-online-crm");
    const division = sandbox.exact.divisions[0];
    expect(await pageSizes(listPages(gateway, "ListBulkCrmAccounts", { division, $select: "ID" }))).toEqual([1000, 1]);
  });
});

describe("61 rows of Business Central arrive whole", () => {
  test("in value with @odata.nextLink", async () => {
    const sandbox = await sandboxForTest({ rows: { users: 61 } });
    const gateway = gatewayTo(sandbox, "business-central-automation");
    const [company] = await listRows(gateway, "ListCompanies", { environmentName: "Production" });
    const inputs = {
      environmentName: "Production",
      companyId: Reflect.get(Object(company), "id"),
      Prefer: "odata.maxpagesize=20",
    };
    const all = await listRows(gateway, "ListUsers", inputs);
    expect([all.length, different(all, "userSecurityId")]).toEqual([61, 61]);
    expect((await pageSizes(listPages(gateway, "ListUsers", inputs))).length).toBeGreaterThan(1);
  });

  test("of the admin center, which has no pages", async () => {
    const gateway = gatewayTo(await sandboxForTest(), "business-central-admin");
    const before = (await listRows(gateway, "ListNotificationRecipients", {})).length;
    for (let number = before; number < 61; number++)
      expect(
        (
          await gateway.call("CreateNotificationRecipient", {
            body: { email: `kim${number}@example.com`, name: "Kim" },
          })
        ).status,
      ).toBe(200);
    expect(different(await listRows(gateway, "ListNotificationRecipients", {}), "email")).toBe(61);
  });
});

describe("a next page that the platform cannot follow", () => {
  test("because no policy leads it through the connector", async () => {
    const sandbox = await sandboxForTest({ rows: { CrmAccount: 61 } });
    const gateway = gatewayTo(sandbox, "exact-online-crm", (connector) => ({
      ...connector,
      policies: connector.policies.filter(({ templateId }) => templateId !== "updatenextlink"),
    }));
    await expect(listRows(gateway, "ListCrmAccounts", { division: sandbox.exact.divisions[0] })).rejects.toThrow(
      "next page of ListCrmAccounts: its address leaves the connector, where the connection's token is not sent.",
    );
  });

  test("because no operation has its path", async () => {
    const gateway = gatewayTo(await sandboxForTest(), "exact-online-crm");
    await expect(
      gateway.follow("GET", `${gateway.address}/api/v1/7/logistics/Items?$skiptoken=1`, "next page"),
    ).rejects.toThrow("exact-online-crm: next page: no operation of the connector is GET /api/v1/7/logistics/Items.");
  });

  test("because it is the page before", async () => {
    const connector = smallImport(
      [operation("ListRows", "GET", "/rows", [], { "x-ms-pageable": { nextLinkName: "nextLink" } })],
      [policy("updatenextlink", { nextLinkPropertyName: "nextLink" })],
    );
    const body = new TextEncoder().encode(JSON.stringify({ value: [{}], nextLink: "https://api.example.com/v1/rows" }));
    const gateway = new Gateway(connector, {
      token: "t",
      send: () => Promise.resolve({ status: 200, headers: {}, body }),
    });
    await expect(listRows(gateway, "ListRows", {})).rejects.toThrow(
      "rows: ListRows: the next page is one that was read before.",
    );
  });
});

test("a list that the service refuses is no empty list", async () => {
  const gateway = gatewayTo(await sandboxForTest(), "exact-online-crm");
  await expect(listRows(gateway, "ListCrmAccounts", { division: 1, $select: "ID" })).rejects.toThrow(
    /^exact-online-crm: ListCrmAccounts: the service answered 4\d\d/,
  );
});
