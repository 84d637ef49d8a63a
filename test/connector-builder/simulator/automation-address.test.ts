import { describe, expect, test } from "vitest";
import { Gateway } from "../../../src/connector-builder/simulator/gateway.ts";
import { importConnector } from "../../../src/connector-builder/simulator/imported-connector.ts";
import { listRows } from "../../../src/connector-builder/simulator/list-rows.ts";
import { sendOverNetwork } from "../../../src/connector-builder/simulator/wire-message.ts";
import type { Sandbox } from "../../../src/sandbox/index.ts";
import { personTokens, sandboxForTest } from "../../clients/support/signed-in.ts";

const connector = importConnector("connector", "business-central-automation");
const asked = {
  operation: "simulator",
  company: undefined,
  origin: "",
  attempt: 1,
  claims: undefined,
  signal: undefined,
};

/** A connection of the set `person`: who signs in, where, and what the field Tenant holds. */
function connected(
  sandbox: Sandbox,
  { home, person, tenant }: { home: string; person: string; tenant?: string },
): { gateway: Gateway; paths: string[] } {
  const paths: string[] = [];
  const tokens = personTokens(sandbox, home, person);
  const gateway = new Gateway(connector, {
    token: () => tokens.token(asked),
    connection: tenant === undefined ? {} : { "token:TenantId": tenant },
    baseUrl: sandbox.businessCentral.origin,
    send: (request) => {
      paths.push(new URL(request.url).pathname);
      return sendOverNetwork(request);
    },
  });
  return { gateway, paths };
}

const companies = "Production/api/microsoft/automation/v2.0/companies";

describe("a person's connection to the environments of Business Central", () => {
  test("with a tenant goes to the customer's address, and what comes back is the customer's", async () => {
    const sandbox = await sandboxForTest();
    const { customerTenantId: customer, tenantId: own } = sandbox.entra;
    const partner = connected(sandbox, { home: customer, person: "kim@partner.example", tenant: customer });
    const environmentName = "Production";
    const [company] = await listRows(partner.gateway, "ListCompanies", { environmentName });
    expect(partner.paths).toEqual([`/v2.0/${customer}/${companies}`]);
    // Both tenants of the sandbox have a company of this id.
    const inputs = { environmentName, companyId: Reflect.get(Object(company), "id") };
    const body = { code: "BASE", packageName: "Base" };
    expect((await partner.gateway.call("CreateConfigurationPackage", { ...inputs, body })).status).toBe(201);
    const others = connected(sandbox, { home: own, person: "kim@example.com" });
    expect(await listRows(partner.gateway, "ListConfigurationPackages", inputs)).toHaveLength(1);
    expect(await listRows(others.gateway, "ListConfigurationPackages", inputs)).toEqual([]);
  });

  test.each([
    ["that nobody filled in", undefined],
    ["that was left empty", ""],
  ])("with a tenant %s goes to the address without one", async (_name, tenant) => {
    const sandbox = await sandboxForTest();
    const { gateway, paths } = connected(sandbox, {
      home: sandbox.entra.tenantId,
      person: "kim@example.com",
      ...(tenant === undefined ? {} : { tenant }),
    });
    expect((await gateway.call("ListCompanies", { environmentName: "Production" })).status).toBe(200);
    expect(paths).toEqual([`/v2.0/${companies}`]);
  });

  test("with the domain of a tenant has it in the address, and a token of elsewhere is refused there", async () => {
    const sandbox = await sandboxForTest();
    const { customerTenantId: customer, tenantId: own } = sandbox.entra;
    const byDomain = connected(sandbox, { home: customer, person: "kim@partner.example", tenant: "customer.example" });
    expect((await byDomain.gateway.call("ListCompanies", { environmentName: "Production" })).status).toBe(200);
    expect(byDomain.paths).toEqual([`/v2.0/customer.example/${companies}`]);
    const wrong = connected(sandbox, { home: own, person: "kim@example.com", tenant: customer });
    expect((await wrong.gateway.call("ListCompanies", { environmentName: "Production" })).status).toBe(401);
  });

  test("asks for the environments at the address of the Admin Center, which names no tenant (fact 137)", async () => {
    const sandbox = await sandboxForTest();
    const { customerTenantId: customer } = sandbox.entra;
    const { gateway, paths } = connected(sandbox, { home: customer, person: "kim@partner.example", tenant: customer });
    const rows = await listRows(gateway, "ListEnvironments", {});
    expect(paths).toEqual(["/admin/v2.29/applications/environments"]);
    expect(new Set(rows.map((row) => Reflect.get(Object(row), "aadTenantId")))).toEqual(new Set([customer]));
  });

  test("stays at the customer's address on every further page", async () => {
    const sandbox = await sandboxForTest();
    const { customerTenantId: customer } = sandbox.entra;
    const { gateway, paths } = connected(sandbox, { home: customer, person: "kim@partner.example", tenant: customer });
    const inputs = { environmentName: "Production", Prefer: "odata.maxpagesize=1" };
    expect((await listRows(gateway, "ListCompanies", inputs)).length).toBeGreaterThan(1);
    expect(paths.length).toBeGreaterThan(1);
    expect(new Set(paths)).toEqual(new Set([`/v2.0/${customer}/${companies}`]));
  });
});
