import { describe, expect, test } from "vitest";
import { createBusinessCentralClient } from "../../../src/clients/business-central/index.ts";
import { businessCentralSettings } from "../../../src/clients/business-central/settings.ts";
import { collect, cronus, pageOf, toldCronus } from "./support/cronus.ts";

const auth = { token: async () => "token", markStale: () => undefined };

describe("where a client of the standard API sends its requests (fact 94)", () => {
  test.each([
    [{ environment: "Production" }, "https://api.businesscentral.dynamics.com/v2.0/Production/api/v2.0"],
    [
      { environment: "Test & Try", tenant: "contoso.com" },
      "https://api.businesscentral.dynamics.com/v2.0/contoso.com/Test%20%26%20Try/api/v2.0",
    ],
    [{ environment: "Sandbox", origin: "http://127.0.0.1:7048" }, "http://127.0.0.1:7048/v2.0/Sandbox/api/v2.0"],
  ])("%o", (options, address) => {
    expect(businessCentralSettings({ ...options, auth }).baseUrl).toBe(address);
  });

  test("there is no default environment, and no other version of the query language than there are", () => {
    expect(() => createBusinessCentralClient({ environment: "", auth })).toThrow(
      expect.objectContaining({ code: "CLIENT_ADDRESS_INVALID" }),
    );
    const wrong = JSON.parse('{ "environment": "Production", "schemaVersion": "3.0" }');
    expect(() => createBusinessCentralClient({ ...wrong, auth })).toThrow(
      expect.objectContaining({ code: "CLIENT_OPTION_INVALID", message: 'schemaVersion is "2.0" or "2.1".' }),
    );
  });
});

describe("the version of the query language (facts 118, 122)", () => {
  const customers = "/companies({companyId})/customers";
  const filter = { number: { in: ["10000", "20000"] } };

  test("is the service's own unless another is asked for, and values are joined by or", async () => {
    const told = toldCronus(() => pageOf("customers"));
    await collect(told.client.list(customers, { companyId: cronus, filter, select: ["number"] }));
    expect(told.requests[0]?.url.searchParams.get("$schemaversion")).toBe(null);
    expect(told.requests[0]?.url.searchParams.get("$filter")).toBe("number eq '10000' or number eq '20000'");
  });

  test("2.1 stands in the query of lists, which then know in; nothing else carries it", async () => {
    const told = toldCronus(
      ({ url }) =>
        url.pathname.endsWith("customers") ? pageOf("customers") : Response.json({ id: cronus, number: "10000" }),
      { schemaVersion: "2.1" },
    );
    await collect(told.client.list(customers, { companyId: cronus, filter, select: ["number"] }));
    await told.client.get("/companies({companyId})/customers({customerId})", {
      companyId: cronus,
      customerId: cronus,
      select: ["number"],
    });
    expect(told.requests.map(({ url }) => url.searchParams.get("$schemaversion"))).toEqual(["2.1", null]);
    expect(told.requests[0]?.url.searchParams.get("$filter")).toBe("number in ('10000','20000')");
  });
});
