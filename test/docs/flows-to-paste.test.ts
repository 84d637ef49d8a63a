import { describe, expect, it } from "vitest";
import { subscribeTrigger } from "../../src/connector-builder/simulator/flow-trigger.ts";
import type { Gateway } from "../../src/connector-builder/simulator/gateway.ts";
import { listRows } from "../../src/connector-builder/simulator/list-rows.ts";
import { jsonOf } from "../../src/connector-builder/simulator/wire-message.ts";
import { isObject, type JsonObject, objectAt } from "../../src/kit/json-access.ts";
import type { Sandbox } from "../../src/sandbox/index.ts";
import { sandboxForTest } from "../clients/support/signed-in.ts";
import { gatewayTo } from "../connector-builder/simulator/support/gateway-to.ts";
import { blockOf, faultsOf, pastedFlow } from "./support/pasted-flow.ts";
import { readInput } from "./support/read-expression.ts";
import { type FlowRun, runSteps } from "./support/run-steps.ts";

const names = ["business-central-admin", "business-central-automation", "exact-online-sales"] as const;
const flows = ["a-company", "a-copy", "a-new-order"];

async function open() {
  const sandbox = await sandboxForTest();
  const gateways = new Map(names.map((name) => [name as string, gatewayTo(sandbox, name)]));
  return { sandbox, gateways, gateway: (name: (typeof names)[number]): Gateway => gatewayTo(sandbox, name) };
}

/** The flow with other values in its first step, as its reader is told to put them in. */
function withSettings(flow: JsonObject, settings: JsonObject): JsonObject {
  const scope = objectAt(flow, "operationDefinition");
  const actions = objectAt(scope, "actions");
  const step = objectAt(actions, "Settings");
  const inputs = objectAt(step, "inputs");
  const unknown = Object.keys(settings).filter((name) => !(name in inputs));
  if (unknown.length > 0) throw new Error(`Settings has no ${unknown.join(", ")}`);
  return { ...scope, actions: { ...actions, Settings: { ...step, inputs: { ...inputs, ...settings } } } };
}

async function run(
  { clock }: Sandbox,
  gateways: FlowRun["gateways"],
  scope: JsonObject,
  triggerBody: unknown = null,
): Promise<FlowRun> {
  const started: FlowRun = {
    outputs: new Map(),
    items: new Map(),
    statuses: new Map(),
    others: [],
    gateways,
    triggerBody,
    sleep: (ms) => clock.advance(ms),
  };
  await runSteps(scope, started);
  return started;
}

describe("before they run", () => {
  it.each(flows)("%s has the form of the clipboard, and calls only what there is", async (name) => {
    const { gateways } = await open();
    const flow = pastedFlow(name);
    expect(Object.keys(flow)).toEqual([
      "id",
      "brandColor",
      "connectionReferences",
      "connectorDisplayName",
      "icon",
      "isTrigger",
      "operationName",
      "operationDefinition",
    ]);
    expect(objectAt(flow, "operationDefinition")["type"]).toBe("Scope");
    expect(faultsOf(flow, new Map([...gateways].map(([key, { connector }]) => [key, connector])))).toEqual([]);
  });

  const read = "operationDefinition|actions|Copy_production|inputs|";
  it.each<[string, string, unknown, string]>([
    [
      "an input that there is not",
      `${read}parameters|body/name`,
      "x",
      "Copy_production: CopyEnvironment has no body/name",
    ],
    [
      "no required field",
      `${read}parameters|body/type`,
      undefined,
      "Copy_production: CopyEnvironment requires body/type",
    ],
    [
      "no required input",
      `${read}parameters|applicationFamily`,
      undefined,
      "Copy_production: CopyEnvironment requires applicationFamily",
    ],
    [
      "an operation that there is not",
      `${read}host|operationId`,
      "CopyIt",
      "Copy_production: business-central-admin has no CopyIt",
    ],
    [
      "another api",
      `${read}host|apiId`,
      "/x",
      "Copy_production: apiId is not /providers/Microsoft.PowerApps/apis/business-central-admin",
    ],
    [
      "a write that is tried again",
      `${read}retryPolicy`,
      undefined,
      "Copy_production: CopyEnvironment may be sent twice",
    ],
    [
      "a step before it that is not there",
      "operationDefinition|actions|Copy_production|runAfter",
      { Nobody: ["Succeeded"] },
      "Copy_production: runs after Nobody, which is not beside it",
    ],
    [
      "no connection",
      "connectionReferences|shared_office365",
      undefined,
      "Say_that_it_is_there: no connection reference shared_office365",
    ],
  ])("a flow with %s is found out", async (_, path, value, want) => {
    const { gateways } = await open();
    const flow: unknown = JSON.parse(JSON.stringify(pastedFlow("a-copy")));
    const parts = path.split("|");
    const last = parts.pop() ?? "";
    const place = parts.reduce<unknown>((found, part) => Reflect.get(Object(found), part), flow);
    if (value === undefined) Reflect.deleteProperty(Object(place), last);
    else Reflect.set(Object(place), last, value);
    if (!isObject(flow)) throw new Error("no flow");
    expect(faultsOf(flow, new Map([...gateways].map(([key, { connector }]) => [key, connector])))).toContain(want);
  });
});

describe("a company with its users and permission sets", () => {
  const permissionSets = ["D365 BASIC", "D365 BUS FULL ACCESS"];

  it("is made, and each user has each set in it and in no other", async () => {
    const { sandbox, gateways, gateway } = await open();
    const automation = gateway("business-central-automation");
    const [home] = await listRows(automation, "ListCompanies", { environmentName: "Production" });
    const companyId = Reflect.get(Object(home), "id");
    const rows = await listRows(automation, "ListUsers", { environmentName: "Production", companyId });
    const people = rows.slice(0, 2).map((row) => Object(row));
    const scope = withSettings(pastedFlow("a-company"), { users: people.map(({ userName }) => userName) });

    const { statuses, outputs } = await run(sandbox, gateways, scope);
    expect(Object.fromEntries(statuses)).toEqual({
      Settings: "Succeeded",
      List_companies: "Succeeded",
      Create_the_company: "Succeeded",
      Find_the_user: "Succeeded",
      Assign_a_permission_set: "Succeeded",
      Each_permission_set: "Succeeded",
      Each_user: "Succeeded",
    });
    const made = Object(outputs.get("Create_the_company")).body;
    expect(await listRows(automation, "ListCompanies", { environmentName: "Production" })).toContainEqual(
      expect.objectContaining({ id: made.id, name: "Contoso Retail" }),
    );
    for (const { userSecurityId } of people) {
      const given = await listRows(automation, "ListUserPermissions", {
        environmentName: "Production",
        companyId: made.id,
        userSecurityId,
      });
      const here = given.map((row) => Object(row)).filter(({ company }) => company === "Contoso Retail");
      expect(here.map(({ roleId }) => roleId).sort()).toEqual(permissionSets);
    }
  });

  it("fails at the permission set of a user that nobody knows, and gives the others theirs", async () => {
    const { sandbox, gateways } = await open();
    const scope = withSettings(pastedFlow("a-company"), { users: ["NOBODY"] });
    const { statuses, outputs } = await run(sandbox, gateways, scope);
    expect([statuses.get("Find_the_user"), statuses.get("Assign_a_permission_set"), statuses.get("Each_user")]).toEqual(
      ["Succeeded", "Failed", "Failed"],
    );
    expect(Object(outputs.get("Assign_a_permission_set")).body.error.message).toContain("userSecurityId is required");
  });
});

describe("production copied to a sandbox, and waited for", () => {
  it("is there when the mail is sent", async () => {
    const { sandbox, gateways, gateway } = await open();
    const { statuses, others } = await run(sandbox, gateways, objectAt(pastedFlow("a-copy"), "operationDefinition"));
    expect(Object.fromEntries(statuses)).toEqual({
      Settings: "Succeeded",
      Copy_production: "Succeeded",
      Wait_for_the_copy: "Succeeded",
      Say_that_it_is_there: "Succeeded",
      Say_that_it_failed: "Skipped",
    });
    expect(others).toEqual([
      {
        operationId: "SendEmailV2",
        parameters: {
          "emailMessage/To": "kim@contoso.com",
          "emailMessage/Subject": "Trial is there",
          "emailMessage/Body": expect.stringMatching(
            /^<p>The copy of Production was done at \d{4}-\d\d-\d\dT[\d:.]+Z\.<\/p>$/,
          ),
        },
      },
    ]);
    const copies = await listRows(gateway("business-central-admin"), "ListEnvironments", {});
    expect(copies).toContainEqual(expect.objectContaining({ name: "Trial", type: "Sandbox", status: "Active" }));
  });

  it("sends the reason when it fails", async () => {
    const { sandbox, gateways } = await open();
    // Environments of such names fail in the sandbox.
    const { statuses, others } = await run(
      sandbox,
      gateways,
      withSettings(pastedFlow("a-copy"), { copy: "Trial-fails" }),
    );
    expect([statuses.get("Wait_for_the_copy"), statuses.get("Say_that_it_is_there")]).toEqual(["Failed", "Skipped"]);
    expect(others).toMatchObject([
      {
        parameters: {
          "emailMessage/Subject": "Trial-fails was not made",
          "emailMessage/Body": expect.stringMatching(/^<p>The operation ended as failed\. \S/),
        },
      },
    ]);
  });
});

it("a message on a new order: for each order that is made, and for nothing else", async () => {
  const { sandbox, gateways, gateway } = await open();
  const sales = gateway("exact-online-sales");
  const [division] = sandbox.exact.divisions;
  const [one] = await listRows(sales, "ListSalesOrderSalesOrders", { division, $select: "OrderedBy,OrderedByName" });
  const [line] = await listRows(sales, "ListSalesOrderSalesOrderLines", { division, $select: "Item" });
  const { OrderedBy, OrderedByName } = Object(one);
  const condition = blockOf("text", "a-new-order").trim();
  const scope = objectAt(pastedFlow("a-new-order"), "operationDefinition");

  const trigger = await subscribeTrigger(sales, "WhenSalesOrdersChange", { division });
  try {
    const body = { OrderedBy, Description: "Chairs", SalesOrderLines: [{ Item: Object(line).Item, Quantity: 2 }] };
    const made = Object(jsonOf(await sales.call("CreateSalesOrderSalesOrder", { division, body })));
    await sales.call("UpdateSalesOrderSalesOrder", {
      division,
      OrderID: made.OrderID,
      body: { Description: "Tables" },
    });
    sandbox.clock.advance(5_000);
    await trigger.untilRuns(3);

    const bodies = trigger.runs.map((run) => (run.body === "" ? null : JSON.parse(run.body)));
    const begins = bodies.map((triggerBody) =>
      readInput(condition, { outputs: new Map(), items: new Map(), triggerBody }),
    );
    const actions = bodies.map((content) => content?.Content.Action ?? "the empty call");
    expect(actions.map((action, at) => [action, begins[at]])).toEqual([
      ["the empty call", false],
      ["Create", true],
      ["Update", false],
    ]);
    const { statuses, others } = await run(sandbox, gateways, scope, bodies[1]);
    expect([...statuses.values()]).toEqual(["Succeeded", "Succeeded", "Succeeded"]);
    expect(others).toMatchObject([
      { parameters: { "emailMessage/Subject": `Order ${made.OrderNumber} of ${OrderedByName}` } },
    ]);
    expect(JSON.stringify(others)).toMatch(/<p>Tables: [\d.]+<\/p>/);
  } finally {
    await trigger.unsubscribe();
  }
});
