import { describe, expect, test } from "vitest";
import { requiredInputs } from "../../../src/connector-builder/simulator/build-request.ts";
import { Gateway } from "../../../src/connector-builder/simulator/gateway.ts";
import { listChoices } from "../../../src/connector-builder/simulator/list-choices.ts";
import { jsonOf } from "../../../src/connector-builder/simulator/wire-message.ts";
import { sandboxForTest } from "../../clients/support/signed-in.ts";
import { gatewayTo } from "./support/gateway-to.ts";
import { operation, smallImport } from "./support/small-import.ts";

type Inputs = Record<string, unknown>;

/** Fills in every required input as a maker does who takes the first line of each drop-down; answers what they showed. */
async function fillIn(
  gateway: Gateway,
  operationId: string,
  typed: Inputs,
): Promise<{ inputs: Inputs; shown: Record<string, number> }> {
  const inputs: Inputs = { ...typed };
  const shown: Record<string, number> = {};
  const named = gateway
    .operation(operationId)
    .parameters.filter((parameter) => parameter["required"] === true)
    .map((parameter) => String(parameter["name"]));
  for (const name of named) {
    if (name in inputs) continue;
    const choices = await listChoices(gateway, operationId, name, inputs);
    if (!choices) throw new Error(`${operationId} has no drop-down for ${name}`);
    shown[name] = choices.length;
    inputs[name] = choices[0]?.value;
  }
  return { inputs, shown };
}

describe("a maker who takes the first line of every drop-down of the admin connector", () => {
  const place = { applicationFamily: "BusinessCentral", environmentName: "Production" };

  test.each<
    [
      operation: string,
      typed: Inputs,
      before: readonly [operation: string, inputs: Inputs][],
      shown: Record<string, number>,
      status: number,
    ]
  >([
    ["GetEnvironment", {}, [], { applicationFamily: 1, environmentName: 2 }, 200],
    ["ListEnvironmentsByApplicationFamily", {}, [], { applicationFamily: 1 }, 200],
    [
      "CopyEnvironment",
      { body: { environmentName: "CopyOne", type: "Sandbox" } },
      [],
      { applicationFamily: 1, sourceEnvironmentName: 2 },
      202,
    ],
    [
      "CreateEnvironment",
      { environmentName: "NewOne", body: { environmentType: "Sandbox", countryCode: "NL" } },
      [],
      { applicationFamily: 1 },
      202,
    ],
    [
      "SelectEnvironmentUpdate",
      { body: { selected: true } },
      [],
      { applicationFamily: 1, environmentName: 2, targetVersion: 3 },
      200,
    ],
    ["ListAppOperations", {}, [], { applicationFamily: 1, environmentName: 2, appId: 5 }, 200],
    ["GetSession", {}, [], { applicationFamily: 1, environmentName: 2, sessionId: 3 }, 200],
    [
      "GetEnvironmentOperation",
      {},
      [["RenameEnvironment", { ...place, body: { NewEnvironmentName: "Renamed" } }]],
      { applicationFamily: 1, environmentName: 2, operationId: 1 },
      200,
    ],
    ["ListOutageQuestions", {}, [], { outageType: 2 }, 200],
    [
      "DeleteNotificationRecipient",
      {},
      [["CreateNotificationRecipient", { body: { email: "kim@example.com", name: "Kim" } }]],
      { id: 2 },
      204,
    ],
    [
      "RemoveAuthorizedApp",
      {},
      [["AuthorizeApp", { appClientId: "0b0ca9c0-6a4f-4a83-9c39-4a5f6a7c1d2e" }]],
      { appClientId: 1 },
      204,
    ],
  ])("%s", async (operationId, typed, before, shown, status) => {
    const gateway = gatewayTo(await sandboxForTest(), "business-central-admin");
    for (const [earlier, inputs] of before) expect((await gateway.call(earlier, inputs)).status).toBeLessThan(300);
    const filled = await fillIn(gateway, operationId, typed);
    const answer = await gateway.call(operationId, filled.inputs);
    expect({ shown: filled.shown, status: answer.status, body: answer.status < 300 ? "" : jsonOf(answer) }).toEqual({
      shown,
      status,
      body: "",
    });
  });
});

describe("of the automation connector", () => {
  const company = { environmentName: 2, companyId: 3 };

  test.each<[operation: string, before: readonly [operation: string, inputs: Inputs][], shown: Record<string, number>]>(
    [
      ["ListCompanies", [], { environmentName: 2 }],
      ["GetCompany", [], company],
      ["ListConfigurationPackages", [], company],
      [
        "GetConfigurationPackage",
        [["CreateConfigurationPackage", { body: { code: "BASE", packageName: "Base" } }]],
        { ...company, packageId: 1 },
      ],
      ["GetExtension", [], { ...company, packageId: 5 }],
      ["GetUser", [], { ...company, userSecurityId: 12 }],
      ["GetSecurityGroup", [], { ...company, securityGroupId: 3 }],
      ["GetFeature", [], { ...company, featureId: 4 }],
    ],
  )("%s", async (operationId, before, shown) => {
    const gateway = gatewayTo(await sandboxForTest(), "business-central-automation");
    for (const [earlier, inputs] of before)
      expect((await gateway.call(earlier, (await fillIn(gateway, earlier, inputs)).inputs)).status).toBe(201);
    const filled = await fillIn(gateway, operationId, {});
    const answer = await gateway.call(operationId, filled.inputs);
    expect({ shown: filled.shown, status: answer.status, body: answer.status < 300 ? "" : jsonOf(answer) }).toEqual({
      shown,
      status: 200,
      body: "",
    });
  });
});

describe("of the Exact Online connectors, the division", () => {
  test.each([
    ["exact-online-crm", "ListCrmAccounts"],
    ["exact-online-finance", "ListFinancialGLAccounts"],
    ["exact-online-hrm-payroll", "ListHrmDivisions"],
    ["exact-online-inventory", "ListLogisticsItems"],
    ["exact-online-manufacturing", "ListManufacturingShopOrders"],
    ["exact-online-projects", "ListProjectProjects"],
    ["exact-online-purchasing", "ListPurchaseOrderPurchaseOrders"],
    ["exact-online-sales", "ListSalesOrderSalesOrders"],
    ["exact-online-administration", "ListWebhooksWebhookSubscriptions"],
  ])("%s: %s", async (name, operationId) => {
    const sandbox = await sandboxForTest();
    const gateway = gatewayTo(sandbox, name);
    const choices = (await listChoices(gateway, operationId, "division", {})) ?? [];
    expect(choices.map(({ value }) => value)).toEqual(sandbox.exact.divisions);
    expect(choices.every(({ title }) => title !== "" && !/^\d+$/.test(title))).toBe(true);
    for (const { value } of choices) expect((await gateway.call(operationId, { division: value })).status).toBe(200);
  });
});

describe("a drop-down", () => {
  test("that depends on an empty input says which one to fill in", async () => {
    const gateway = gatewayTo(await sandboxForTest(), "business-central-automation");
    await expect(listChoices(gateway, "GetCompany", "companyId", {})).rejects.toThrow(
      "business-central-automation: GetCompany, choices for companyId: fill in environmentName first.",
    );
  });

  test("that an input does not have is no list", async () => {
    const gateway = gatewayTo(await sandboxForTest(), "business-central-admin");
    expect(await listChoices(gateway, "CreateEnvironment", "environmentName", {})).toBeUndefined();
    expect(requiredInputs(gateway.operation("GetEnvironment"))).toEqual(["environmentName"]);
  });

  const values = { operationId: "ListRows", "value-collection": "value", "value-path": "id", "value-title": "name" };
  const list = { operationId: "ListRows", itemsPath: "value", itemValuePath: "id", itemTitlePath: "name" };

  test.each([
    [
      "whose two forms differ",
      list,
      "code",
      { value: [] },
      "x-ms-dynamic-values and x-ms-dynamic-list differ, and designers read one or the other.",
    ],
    ["whose answer is no list", list, "id", { value: {} }, "ListRows answered no list."],
    ["whose rows lack the value", list, "id", { value: [{ name: "n" }] }, "a row of ListRows has no id."],
  ])("%s is found out", async (_name, newer, itemValuePath, body, message) => {
    const id = {
      name: "id",
      in: "path",
      required: true,
      type: "string",
      "x-ms-dynamic-values": values,
      "x-ms-dynamic-list": { ...newer, itemValuePath },
    };
    const connector = smallImport([
      operation("ListRows", "GET", "/rows"),
      operation("GetRow", "GET", "/rows/{id}", [id]),
    ]);
    const gateway = new Gateway(connector, {
      token: "t",
      send: () => Promise.resolve({ status: 200, headers: {}, body: new TextEncoder().encode(JSON.stringify(body)) }),
    });
    await expect(listChoices(gateway, "GetRow", "id", {})).rejects.toThrow(`rows: GetRow, choices for id: ${message}`);
  });
});
