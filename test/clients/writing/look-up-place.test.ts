import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import { index } from "../../../generated/business-central-automation/operations.ts";
import { createAutomationClient } from "../../../src/clients/business-central-automation/index.ts";
import { createODataClient, type ServiceFlavor } from "../../../src/clients/odata/index.ts";
import { memoryClaimStore } from "../../../src/stores/memory/index.ts";
import { pageOf, toldExact, toldService } from "../support/told-service.ts";

const accounts = "/api/v1/{division}/crm/Accounts";
const orders = "/api/v1/{division}/salesorder/SalesOrders";
const row = { ID: "4c1f0e6a-0000-4000-8000-000000000001", Code: "               777" };
const guid = "4c1f0e6a-0000-4000-8000-00000000000a";

/** The key under which a call of a client would be claimed, so that nobody else creates the same record. */
async function claimedBy(client: object, path: string, body: object, options: object): Promise<string> {
  const keys: string[] = [];
  const claims = {
    ...memoryClaimStore(),
    take: async (key: string): Promise<never> => {
      keys.push(key);
      throw new Error("only asked");
    },
  };
  const lookupThenCreate: (path: string, body: object, options: object) => Promise<unknown> = Reflect.get(
    client,
    "lookupThenCreate",
  );
  await expect(lookupThenCreate(path, body, { claims, ...options })).rejects.toThrow("only asked");
  expect(keys).toHaveLength(1);
  return keys.join();
}

/** The same of a client of Exact Online. */
function claimOf(
  path: string,
  body: object,
  options: object = {},
  { exact, company } = toldExact(() => undefined),
): Promise<string> {
  return claimedBy(exact, path, body, { division: company, ...options });
}

const inOrder = (YourRef: string, more: object = {}) =>
  claimOf(orders, { OrderedBy: guid, YourRef, ...more }, { by: ["OrderedBy", "YourRef"] });

describe("calls that could create one record are claimed under one key", () => {
  test.each<[string, () => Promise<string>, () => Promise<string>]>([
    ["padding", () => claimOf(accounts, { Code: "ab7" }), () => claimOf(accounts, { Code: "  ab7 " })],
    ["letter case", () => claimOf(accounts, { Code: "ab7" }), () => claimOf(accounts, { Code: "AB7" })],
    [
      "what else is in the record",
      () => claimOf(accounts, { Code: "1", Name: "A" }),
      () => claimOf(accounts, { Code: "1", Name: "B" }),
    ],
    [
      "the order in which the fields are named",
      () => inOrder("1"),
      () => claimOf(orders, { YourRef: "1", OrderedBy: guid }, { by: ["YourRef", "OrderedBy"] }),
    ],
    ["letters of a guid", () => inOrder("1"), () => inOrder("1", { OrderedBy: guid.toUpperCase() })],
    [
      "whether the company is a number or text",
      () => claimOf(accounts, { Code: "1" }),
      () => claimOf(accounts, { Code: "1" }, { division: "1" }),
    ],
  ])("%s makes no difference", async (_what, one, other) => {
    expect(await one()).toBe(await other());
  });

  test.each<[string, () => Promise<string>]>([
    ["another value", () => inOrder("2")],
    ["another value of another field", () => inOrder("1", { OrderedBy: guid.replace("a", "b") })],
    ["another set", () => claimOf(accounts, { Code: "1" })],
    ["another field", () => claimOf(orders, { OrderedBy: guid, YourRef: "1" }, { by: ["YourRef"] })],
    [
      "another company",
      () => claimOf(orders, { OrderedBy: guid, YourRef: "1" }, { by: ["OrderedBy", "YourRef"], division: 2 }),
    ],
    [
      "another service",
      () =>
        claimOf(
          orders,
          { OrderedBy: guid, YourRef: "1" },
          { by: ["OrderedBy", "YourRef"] },
          toldExact(() => undefined, { country: "be" }),
        ),
    ],
  ])("%s does", async (_what, other) => {
    expect(await other()).not.toBe(await inOrder("1"));
  });
});

describe("clients of one environment of Business Central", () => {
  const { auth, clock, fetch } = toldService(() => undefined);
  const host = "https://api.businesscentral.dynamics.com/v2.0";
  const api = "api/contoso/sales/v1.0";
  const tenantId = "11111111-2222-4333-8444-555555555555";
  const claimOfPackage = (client: object): Promise<string> =>
    claimedBy(
      client,
      "/companies({companyId})/configurationPackages",
      { code: "A" },
      { companyId: guid, by: ["code"] },
    );
  const claimAt = (baseUrl: string, flavor: ServiceFlavor = "business-central"): Promise<string> =>
    claimOfPackage(createODataClient({ index, baseUrl, flavor, auth, clock, fetch }));

  test.each([
    ["with its tenant and without", `${host}/Production/${api}`, `${host}/${tenantId}/Production/${api}`],
    ["by two names of its tenant", `${host}/contoso.com/Production/${api}`, `${host}/${tenantId}/Production/${api}`],
    ["in other letters", `${host}/Production/${api}`, `${host}/PRODUCTION/${api}`],
    ["by ODataV4", `${host}/Production/ODataV4`, `${host}/${tenantId}/Production/ODataV4`],
  ])("%s: one key", async (_what, one, other) => {
    expect(await claimAt(one)).toBe(await claimAt(other));
  });

  test("by the Automation API, with tenantId and without: one key", async () => {
    const bare = createAutomationClient({ environmentName: "Test & Try", auth, clock, fetch });
    const told = createAutomationClient({ environmentName: "Test & Try", tenantId, auth, clock, fetch });
    expect(await claimOfPackage(told)).toBe(await claimOfPackage(bare));
  });

  test.each([
    ["another environment", `${host}/Sandbox/${api}`],
    ["another environment that ends in the same letters", `${host}/Introduction/${api}`],
    ["another API of it", `${host}/Production/api/contoso/sales/v2.0`],
    ["another host", `https://bc.example.com/v2.0/Production/${api}`],
  ])("%s: another key", async (_what, other) => {
    expect(await claimAt(other)).not.toBe(await claimAt(`${host}/Production/${api}`));
  });

  test("other services are told apart by all of their address", async () => {
    const [one, other] = ["a", "b"].map((tenant) => `https://erp.example.com/${tenant}/Production/api/v1`);
    expect(await claimAt(one ?? "", "odata-v4")).not.toBe(await claimAt(other ?? "", "odata-v4"));
  });
});

describe("calls of one process with one key, one after the other", () => {
  /** A service that has the record once it was created, and answers no create before it is let go. */
  function service() {
    let letGo: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (letGo = resolve));
    let stored = false;
    const told = toldExact(async ({ method }) => {
      if (method === "GET") return stored ? pageOf(row) : pageOf();
      await gate;
      stored = true;
      return Response.json({ d: row }, { status: 201 });
    });
    return { ...told, letGo };
  }

  test.each<[string, object, number]>([
    ["the same to the letter is theirs without a look", { Code: "777" }, 1],
    ["the same in other letters is looked for", { Code: " 777" }, 2],
  ])("%s", async (_what, body, looks) => {
    const { exact, company, requests, letGo } = service();
    const both = [{ Code: "777" }, body].map((one) =>
      exact.lookupThenCreate(accounts, { Name: "A", ...one }, { division: company }),
    );
    letGo();
    expect((await Promise.all(both)).map(({ created }) => created)).toEqual([true, false]);
    expect(requests.filter(({ method }) => method === "GET")).toHaveLength(looks);
  });

  test("nothing is kept: a later call looks anew, and no listener stays on its signal", async () => {
    const { exact, company, requests, letGo } = service();
    const { signal } = new AbortController();
    const before = getEventListeners(signal, "abort").length;
    const options = { division: company, signal };
    const both = [1, 2].map(() => exact.lookupThenCreate(accounts, { Name: "A", Code: "777" }, options));
    letGo();
    await Promise.all(both);
    expect((await exact.lookupThenCreate(accounts, { Name: "A", Code: "777" }, options)).created).toBe(false);
    expect(requests.map(({ method }) => method)).toEqual(["GET", "POST", "GET"]);
    await new Promise((resolve) => setImmediate(resolve));
    expect(getEventListeners(signal, "abort").length).toBe(before);
  });
});
