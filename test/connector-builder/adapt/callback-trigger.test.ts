import { expect, test } from "vitest";
import { subscribeTrigger } from "../../../src/connector-builder/simulator/flow-trigger.ts";
import { Gateway } from "../../../src/connector-builder/simulator/gateway.ts";
import type { WireRequest, WireResponse } from "../../../src/connector-builder/simulator/wire-message.ts";
import { type JsonObject, objectAt } from "../../../src/kit/json-access.ts";
import { TemporaryCollection } from "../support/temporary-collection.ts";
import { descriptions } from "./support/descriptions.ts";
import { makeConnector } from "./support/make-connector.ts";

const events = descriptions["events"] ?? {};
const nothing = new Uint8Array();

/** A service that keeps addresses to call, as the description says; what it was asked stands in `asked`. */
function service(asked: WireRequest[], gateway: () => string) {
  return (request: WireRequest): Promise<WireResponse> => {
    asked.push(request);
    if (request.method === "DELETE") return Promise.resolve({ status: 204, headers: {}, body: nothing });
    return Promise.resolve({ status: 201, headers: { location: `${gateway()}/hooks/7` }, body: nothing });
  };
}

test("a callback of a description is a trigger: it subscribes, runs the flow, and ends with it", async () => {
  using collection = new TemporaryCollection();
  const { connector, losses } = makeConnector(collection, "events", events);
  const asked: WireRequest[] = [];
  const gateway: Gateway = new Gateway(connector, {
    token: "",
    connection: { api_key: "k" },
    send: service(asked, () => gateway.address),
  });
  const trigger = await subscribeTrigger(gateway, "subscribe", { body: { topic: "made" } });
  const [subscribed] = asked;
  const { url, topic } = JSON.parse(String(subscribed?.body));
  expect([subscribed?.url, topic, subscribed?.headers["cookie"]]).toEqual([
    "https://events.example/hooks",
    "made",
    "sid=k",
  ]);
  await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ id: "1", at: "2026-01-31T00:00:00Z" }),
  });
  await trigger.untilRuns(1, AbortSignal.timeout(10_000));
  expect(await trigger.unsubscribe()).toBe(204);
  expect(asked.map(({ method, url: address }) => `${method} ${address}`)).toEqual([
    "POST https://events.example/hooks",
    "DELETE https://events.example/hooks/7",
  ]);
  expect(losses).toContainEqual({
    feature: "callbacks",
    at: "POST /hooks",
    became: "a trigger, whose address the platform puts into url",
  });
});

test.each([
  ["names", { Location: { schema: { type: "string" } } }, ""],
  ["does not name", {}, ", which the description does not name"],
])("how a subscription is ended is told where the description %s the address", (_, headers, unnamed) => {
  using collection = new TemporaryCollection();
  const document = structuredClone(events);
  const responses = objectAt(objectAt(objectAt(objectAt(document, "paths"), "/hooks"), "post"), "responses");
  for (const answer of Object.values(responses)) Object.assign(Object(answer), { headers });
  expect(makeConnector(collection, "events", document).losses).toContainEqual({
    feature: "callbacks",
    at: "POST /hooks",
    became: `ended by a DELETE to the Location of the answer${unnamed}; without sign-in, unless a script puts the gateway's there`,
  });
});

test("the designer shows what the callback sends", () => {
  using collection = new TemporaryCollection();
  const { connector } = makeConnector(collection, "events", events);
  const item = objectAt(objectAt(connector.definition, "paths"), "/hooks");
  expect(Object.keys(objectAt(objectAt(objectAt(item, "x-ms-notification-content"), "schema"), "properties"))).toEqual([
    "id",
    "at",
  ]);
});

test.each<[string, (document: JsonObject) => JsonObject]>([
  [
    "nothing ends the subscription",
    (document) => {
      const { "/hooks/{id}": _end, ...paths } = objectAt(document, "paths");
      return { ...document, paths };
    },
  ],
  [
    "the address stands in the query",
    (document) => JSON.parse(JSON.stringify(document).replace("{$request.body#/url}", "{$request.query.url}")),
  ],
])("a callback stays an action and is told, when %s", (_, change) => {
  using collection = new TemporaryCollection();
  const { connector, losses } = makeConnector(collection, "events", change(events));
  expect(connector.operations.get("subscribe")?.isTrigger).toBe(false);
  expect(losses).toContainEqual({
    feature: "callbacks",
    at: "POST /hooks",
    became: "left out: changed; no trigger can be made of it",
  });
});
