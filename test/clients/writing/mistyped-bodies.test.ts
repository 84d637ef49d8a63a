import { expect, test } from "vitest";
import { createAdminCenterClient } from "../../../src/clients/business-central-admin/index.ts";
import { createAutomationClient } from "../../../src/clients/business-central-automation/index.ts";
import { createExactOnlineClient, division } from "../../../src/clients/exact-online/index.ts";

const sent: string[] = [];
const ends = {
  auth: { token: async () => "t", markStale: () => undefined },
  fetch: async (address: unknown): Promise<Response> => {
    sent.push(String(address));
    return new Response(null, { status: 400 });
  },
};
const exact = createExactOnlineClient({ country: "nl", ...ends });
const automation = createAutomationClient({ environmentName: "P", ...ends });
const center = createAdminCenterClient(ends);
const company = { division: division(1) };
const companyId = "11111111-2222-3333-4444-555555555555";
const accounts = "/api/v1/{division}/crm/Accounts";
const account = "/api/v1/{division}/crm/Accounts(guid'{ID}')";
const orders = "/api/v1/{division}/salesorder/SalesOrders";
const permissions = "/companies({companyId})/users({userSecurityId})/userPermissions";
const environment = "/applications/{applicationFamily}/environments/{environmentName}";
const place = { applicationFamily: "BusinessCentral", environmentName: "P" } as const;

/** A value as it comes from a program that no compiler has looked at. */
const untyped = (value: unknown): never => value as never;

test.each<[string, () => Promise<unknown>, string]>([
  ["an object as a name", () => exact.create(accounts, { Name: untyped({ a: 1 }) }, company), "Name is no text"],
  ["a bigint as a name", () => exact.create(accounts, { Name: untyped(10n) }, company), "Name is no text"],
  [
    "a word as a switch",
    () => exact.create(accounts, { Name: "A", IsReseller: untyped("yes") }, company),
    "IsReseller is no boolean",
  ],
  [
    "a switch as a flag of 0 and 1",
    () => exact.create(accounts, { Name: "A", IsMailing: untyped(true) }, company),
    "IsMailing is no whole number of its size",
  ],
  [
    "a change",
    () => exact.update(account, { DiscountSales: untyped("12.5") }, { ...company, ID: companyId }),
    "DiscountSales is no number",
  ],
  [
    "a line",
    () =>
      exact.create(
        orders,
        { OrderedBy: companyId, SalesOrderLines: [{ Item: companyId, Quantity: untyped("2") }] },
        company,
      ),
    "SalesOrderLines[0].Quantity is no number",
  ],
  [
    "one line that is no list",
    () => exact.create(orders, { OrderedBy: companyId, SalesOrderLines: untyped({ Item: companyId }) }, company),
    "SalesOrderLines is no list",
  ],
  [
    "what is looked for first",
    () => exact.lookupThenCreate(accounts, { Code: "1", Name: untyped(["A"]) }, company),
    "Name is no text",
  ],
  [
    "a part of a batch",
    () =>
      automation.batch((batch) => [
        batch.create(permissions, { roleId: untyped(7) }, { companyId, userSecurityId: companyId }),
      ]),
    "roleId is no text",
  ],
  [
    "an action with a body",
    () =>
      automation.create(
        "/companies({companyId})/features('{featureId}')/Microsoft.NAV.activate",
        { updateInBackground: untyped("true"), startDateTime: "2026-03-02T08:00:00Z" },
        { companyId, featureId: "F" },
      ),
    "updateInBackground is no boolean",
  ],
  [
    "the Admin Center, whose bodies are no records",
    () => center.create(`${environment}/rename`, { NewEnvironmentName: untyped(7) }, place),
    "NewEnvironmentName is no text",
  ],
  [
    "an object within a body of the Admin Center",
    () =>
      center.update(
        `${environment}/updates/{targetVersion}`,
        { scheduleDetails: { ignoreUpdateWindow: untyped("no") } },
        { ...place, targetVersion: "26.1" },
      ),
    "scheduleDetails.ignoreUpdateWindow is no boolean",
  ],
])("%s of the wrong type is refused before anything is sent", async (_what, write, message) => {
  sent.length = 0;
  const error: unknown = await write().catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: "BODY_INVALID", message: expect.stringContaining(`The field ${message}`) });
  expect(sent).toEqual([]);
});
