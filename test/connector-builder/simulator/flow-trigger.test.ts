import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { listConnectors } from "../../../src/connector-builder/build/connector-files.ts";
import { openFlowAddress } from "../../../src/connector-builder/simulator/flow-address.ts";
import {
  notificationFields,
  subscribeTrigger,
  triggersOf,
} from "../../../src/connector-builder/simulator/flow-trigger.ts";
import { listRows } from "../../../src/connector-builder/simulator/list-rows.ts";
import { jsonOf } from "../../../src/connector-builder/simulator/wire-message.ts";
import { setPaths } from "../../../src/sandbox/exact/model/catalogue.ts";
import { sandboxForTest } from "../../clients/support/signed-in.ts";
import { gatewayTo } from "./support/gateway-to.ts";

const areas = listConnectors("connector").filter((name) => name.startsWith("exact-online-"));

test("every topic of the spec has a trigger in one connector, and no other has one", async () => {
  const sandbox = await sandboxForTest();
  const topics = new Set(
    [...setPaths().values()].flatMap(({ collection }) =>
      typeof collection["x-webhook"] === "string" ? [collection["x-webhook"]] : [],
    ),
  );
  // StockPositions is the topic of a function, which is no set.
  topics.add("StockPositions");
  const triggers = areas.flatMap((name) => triggersOf(gatewayTo(sandbox, name)));
  expect(triggers.sort()).toEqual([...topics].map((topic) => `When${topic}Change`).sort());
  expect(triggers).toHaveLength(25);
});

describe("subscribe, fire, unsubscribe", () => {
  test("a change of an account starts the flow, until the flow is deleted", async () => {
    const sandbox = await sandboxForTest();
    const gateway = gatewayTo(sandbox, "exact-online-crm");
    const [division, other] = sandbox.exact.divisions;
    const subscriptions = gatewayTo(sandbox, "exact-online-administration");
    const subscribed = (): Promise<unknown[]> =>
      listRows(subscriptions, "ListWebhooksWebhookSubscriptions", { division, $select: "ID,Topic,CallbackURL" });

    const trigger = await subscribeTrigger(gateway, "WhenAccountsChange", { division });
    // Fact 84: the empty call with which Exact Online tries the address is answered by the platform, and starts a run.
    expect(trigger.runs).toEqual([{ body: "" }]);
    expect(await subscribed()).toEqual([
      {
        ID: expect.any(String),
        Topic: "Accounts",
        CallbackURL: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/workflows\/[^?]+\?.*sig=/),
      },
    ]);

    const made = Object(jsonOf(await gateway.call("CreateCrmAccount", { division, body: { Name: "Watched" } })));
    expect((await gateway.call("CreateCrmAccount", { division: other, body: { Name: "Elsewhere" } })).status).toBe(201);
    sandbox.clock.advance(1000);
    await trigger.untilRuns(2);
    const [, run] = trigger.runs;
    const { Content, HashCode } = JSON.parse(run?.body ?? "");
    expect(Content).toMatchObject({
      Topic: "Accounts",
      Division: division,
      Action: "Create",
      Key: made.ID,
      ClientId: sandbox.exact.clientId,
    });
    expect([Object.keys({ Content, HashCode }), Object.keys(Content)]).toEqual([
      notificationFields(gateway, "WhenAccountsChange"),
      ["Topic", "ClientId", "Division", "Action", "Key", "ExactOnlineEndpoint", "EventCreatedOn"],
    ]);
    expect(HashCode).toBe(
      createHmac("sha256", sandbox.exact.webhookSecret).update(JSON.stringify(Content)).digest("hex").toUpperCase(),
    );

    expect(await trigger.unsubscribe()).toBe(204);
    expect(await subscribed()).toEqual([]);
    await gateway.call("UpdateCrmAccount", { division, ID: made.ID, body: { Name: "Unwatched" } });
    sandbox.clock.advance(60_000);
    expect(trigger.runs).toHaveLength(2);
  });

  test("a second flow on the same topic and company is refused, on another company it is not (fact 83)", async () => {
    const sandbox = await sandboxForTest();
    const gateway = gatewayTo(sandbox, "exact-online-sales");
    const [division, other] = sandbox.exact.divisions;
    const first = await subscribeTrigger(gateway, "WhenSalesOrdersChange", { division });
    await expect(subscribeTrigger(gateway, "WhenSalesOrdersChange", { division })).rejects.toThrow(
      /^exact-online-sales: WhenSalesOrdersChange: the platform wants 201 with Location, the answer is 409 .*"Another flow, or another address, listens to SalesOrders of company \d+ already/,
    );
    const second = await subscribeTrigger(gateway, "WhenSalesOrdersChange", { division: other });
    expect([await first.unsubscribe(), await second.unsubscribe()]).toEqual([204, 204]);
    const again = await subscribeTrigger(gateway, "WhenSalesOrdersChange", { division });
    expect(await again.unsubscribe()).toBe(204);
  });

  test("a flow that is saved again listens at its new address alone (facts 83, 208)", async () => {
    const sandbox = await sandboxForTest();
    const gateway = gatewayTo(sandbox, "exact-online-sales");
    const [division] = sandbox.exact.divisions;
    const subscribed = (): Promise<unknown[]> =>
      listRows(gatewayTo(sandbox, "exact-online-administration"), "ListWebhooksWebhookSubscriptions", {
        division,
        $select: "ID,CallbackURL",
      });
    const trigger = await subscribeTrigger(gateway, "WhenSalesOrdersChange", { division });
    const [before] = await subscribed();
    await trigger.saveAgain();
    const after = await subscribed();
    expect(after).toHaveLength(1);
    const [old, now] = [before, after[0]].map((row) => String(Reflect.get(Object(row), "CallbackURL")));
    expect(now).not.toBe(old);
    expect(now?.split("?")[0]).toBe(old?.split("?")[0]);
    expect(await trigger.unsubscribe()).toBe(204);
    expect(await subscribed()).toEqual([]);
  });

  test.each(areas.flatMap((name) => [name] as const))(
    "all triggers of %s can be subscribed and ended",
    async (name) => {
      const sandbox = await sandboxForTest();
      const gateway = gatewayTo(sandbox, name);
      for (const operationId of triggersOf(gateway)) {
        const trigger = await subscribeTrigger(gateway, operationId, { division: sandbox.exact.divisions[0] });
        expect([trigger.runs, await trigger.unsubscribe()]).toEqual([[{ body: "" }], 204]);
      }
    },
  );

  test("an action is no trigger", async () => {
    const gateway = gatewayTo(await sandboxForTest(), "exact-online-crm");
    await expect(subscribeTrigger(gateway, "ListCrmAccounts", {})).rejects.toThrow(
      "exact-online-crm: ListCrmAccounts: is no webhook trigger.",
    );
  });

  test("an address that the connector cannot end is found out", async () => {
    const sandbox = await sandboxForTest();
    const gateway = gatewayTo(sandbox, "exact-online-crm", (connector) => ({
      ...connector,
      operations: new Map([...connector.operations].filter(([, { method }]) => method !== "DELETE")),
    }));
    const trigger = await subscribeTrigger(gateway, "WhenAccountsChange", { division: sandbox.exact.divisions[0] });
    await expect(trigger.unsubscribe()).rejects.toThrow(
      /end of WhenAccountsChange: no operation of the connector is DELETE \/script\/\d+\/webhooks\/Accounts\/[0-9a-f-]+\./,
    );
  });
});

test("why Business Central has no trigger: a flow's address does not answer the handshake (fact 129)", async () => {
  const gateway = gatewayTo(await sandboxForTest(), "business-central-automation");
  const [company] = await listRows(gateway, "ListCompanies", { environmentName: "Production" });
  const flow = await openFlowAddress();
  try {
    const resource = `/api/microsoft/automation/v2.0/companies(${Reflect.get(Object(company), "id")})/configurationPackages`;
    const answer = await gateway.call("CreateSubscription", {
      environmentName: "Production",
      body: { notificationUrl: flow.url, resource },
    });
    expect([answer.status, jsonOf(answer), flow.runs.length]).toMatchObject([
      400,
      { error: { message: expect.any(String) } },
      1,
    ]);
    expect(readFileSync("connector/business-central-automation/readme.md", "utf8")).toContain(
      "Business Central checks a subscription's address with a handshake that the callback of a flow does not answer",
    );
  } finally {
    await flow.close();
  }
});
