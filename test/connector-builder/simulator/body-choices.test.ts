import { describe, expect, test } from "vitest";
import { listConnectors } from "../../../src/connector-builder/build/connector-files.ts";
import type { Gateway } from "../../../src/connector-builder/simulator/gateway.ts";
import { schemaOf } from "../../../src/connector-builder/simulator/internal-defaults.ts";
import { listChoices } from "../../../src/connector-builder/simulator/list-choices.ts";
import { jsonOf } from "../../../src/connector-builder/simulator/wire-message.ts";
import { type JsonObject, objectAt, textAt } from "../../../src/kit/json-access.ts";
import type { Sandbox } from "../../../src/sandbox/index.ts";
import { sandboxForTest } from "../../clients/support/signed-in.ts";
import { gatewayTo } from "./support/gateway-to.ts";

/** A drop-down of a body: where it is, and what it asks. */
interface BodyChoice {
  readonly operationId: string;
  readonly input: string;
  readonly ask: string;
}

/** Every drop-down in every body of a connector, lines of documents among them. */
function bodyChoices(gateway: Gateway): BodyChoice[] {
  const { definition, operations } = gateway.connector;
  const below = (schema: unknown, at: string, inside: readonly JsonObject[]): [string, string][] => {
    const shape = schemaOf(definition, schema);
    const row = "items" in shape ? schemaOf(definition, shape["items"]) : shape;
    if (inside.includes(row)) return [];
    return Object.entries(objectAt(row, "properties")).flatMap(([name, property]): [string, string][] => [
      ...("x-ms-dynamic-values" in objectAt({ property }, "property")
        ? [
            [`${at}/${name}`, JSON.stringify(objectAt({ property }, "property")["x-ms-dynamic-values"])] as [
              string,
              string,
            ],
          ]
        : []),
      ...below(property, `${at}/${name}`, [...inside, row]),
    ]);
  };
  return [...operations.values()].flatMap(({ operationId, parameters }) =>
    parameters
      .filter((parameter) => textAt(parameter, "in") === "body")
      .flatMap((parameter) => below(parameter["schema"], textAt(parameter, "name") ?? "", []))
      .map(([input, ask]) => ({ operationId, input, ask })),
  );
}

async function inputsOf(sandbox: Sandbox, gateway: Gateway, name: string): Promise<Record<string, unknown>> {
  if (name.startsWith("exact-online")) return { division: sandbox.exact.divisions[0] };
  const environmentName = "Production";
  if (name.endsWith("admin")) {
    const place = { applicationFamily: "BusinessCentral", environmentName };
    const apps = await listChoices(gateway, "ListAppOperations", "appId", place);
    return { ...place, appId: apps?.[0]?.value };
  }
  const asking = gateway.connector.operations.has("GetCompany") ? "GetCompany" : "ListDimensions";
  const companies = await listChoices(gateway, asking, "companyId", { environmentName });
  return { environmentName, companyId: companies?.[0]?.value };
}

describe("every drop-down in the bodies of a connector answers", () => {
  test.each(listConnectors("connector"))(
    "%s",
    async (name) => {
      const sandbox = await sandboxForTest({ scale: { quota: 100 } });
      const gateway = gatewayTo(sandbox, name);
      const all = bodyChoices(gateway);
      const inputs = await inputsOf(sandbox, gateway, name);
      // What asks the same is asked once.
      const different = [...new Map(all.map((one) => [one.ask, one])).values()];
      const wrong: string[] = [];
      for (const { operationId, input } of different) {
        const choices = await listChoices(gateway, operationId, input, inputs).catch((error: unknown) => String(error));
        if (!Array.isArray(choices)) wrong.push(`${operationId} ${input}: ${choices}`);
      }
      expect({ some: different.length > 0, wrong }).toEqual({ some: true, wrong: [] });
    },
    60_000,
  );
});

describe("a maker who takes a line of each drop-down", () => {
  test("orders an item for an account", async () => {
    const sandbox = await sandboxForTest();
    const gateway = gatewayTo(sandbox, "exact-online-sales");
    const inputs = { division: sandbox.exact.divisions[0] };
    const create = "CreateSalesOrderSalesOrder";
    const accounts = (await listChoices(gateway, create, "body/OrderedBy", inputs)) ?? [];
    const items = (await listChoices(gateway, create, "body/SalesOrderLines/Item", inputs)) ?? [];
    expect(accounts.every(({ title }) => /[A-Za-z]/.test(title) && !/^[0-9a-f-]{36}$/.test(title))).toBe(true);
    const [account] = accounts;
    const [item] = items;
    const body = {
      OrderedBy: account?.value,
      DeliveryDate: "2026-11-28",
      SalesOrderLines: [{ Item: item?.value, Quantity: 2 }],
    };
    const made = await gateway.call(create, { ...inputs, body });
    expect(made.status).toBe(201);
    expect(jsonOf(made)).toMatchObject({ OrderedBy: account?.value, DeliveryDate: "2026-11-28T00:00:00" });
  });

  test("gives a user a permission set", async () => {
    const sandbox = await sandboxForTest();
    const gateway = gatewayTo(sandbox, "business-central-automation");
    const environmentName = "Production";
    const take = async (operationId: string, input: string, inputs: Record<string, unknown>): Promise<unknown> =>
      (await listChoices(gateway, operationId, input, inputs))?.at(-1)?.value;
    const companyId = await take("GetCompany", "companyId", { environmentName });
    const userSecurityId = await take("GetUser", "userSecurityId", { environmentName, companyId });
    const inputs = { environmentName, companyId, userSecurityId };
    const body = {
      roleId: await take("CreateUserPermission", "body/roleId", inputs),
      company: await take("CreateUserPermission", "body/company", inputs),
    };
    const made = await gateway.call("CreateUserPermission", { ...inputs, body });
    expect({ status: made.status, body: jsonOf(made) }).toMatchObject({ status: 201, body });
  });
});
