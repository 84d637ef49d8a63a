import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { ExactWorld, Json } from "../support/exact-world.ts";
import { origin, signedIn } from "../support/exact-world.ts";

const callback = "https://hooks.example.com/exact";
const set = "webhooks/WebhookSubscriptions";

function subscribe(exact: ExactWorld, body: Json = {}): Promise<[number, string]> {
  return exact.failure("POST", set, { CallbackURL: callback, Topic: "Accounts", ...body }).catch(() => [0, ""]);
}

async function subscribed(exact: ExactWorld, body: Json = {}): Promise<void> {
  const response = await exact.send("POST", set, { CallbackURL: callback, Topic: "Accounts", ...body });
  expect(response.status).toBe(201);
  exact.deliveries.length = 0;
}

/** Lets deliveries that are under way end: they are promises. */
async function settle(exact: ExactWorld, ms: number): Promise<void> {
  exact.world.clock.advance(ms);
  await new Promise((resolve) => setImmediate(resolve));
}

async function created(exact: ExactWorld, path: string, body: Json): Promise<Json> {
  const answer: { d: Json } = JSON.parse(await (await exact.send("POST", path, body)).text());
  return answer.d;
}

describe("subscriptions", () => {
  test("fact 84: creation calls back with an empty body, and the subscription is there", async () => {
    const exact = await signedIn();
    expect((await exact.send("POST", set, { CallbackURL: callback, Topic: "Accounts" })).status).toBe(201);
    expect(exact.deliveries).toEqual([{ url: callback, body: "" }]);
    expect(await exact.rows(`${set}?$select=Topic,CallbackURL,ClientID`)).toMatchObject([
      { Topic: "Accounts", CallbackURL: callback, ClientID: exact.app.clientId },
    ]);
  });

  test.each([
    [404, "Error 500: Invalid: Post to callback URL endpoint returns 404"],
    [302, "Error 500: Invalid: Post to callback URL endpoint returns 302"],
    [0, "Error 500: Invalid: Post to callback URL endpoint returns no answer"],
  ])("fact 84: a callback that answers %i fails the creation", async (status, want) => {
    const exact = await signedIn({ receive: () => status });
    expect(await subscribe(exact)).toEqual([500, want]);
    expect(await exact.rows(set)).toEqual([]);
  });

  test.each([
    [{ CallbackURL: "http://hooks.example.com/" }, "Invalid: CallbackURL must be an HTTPS address."],
    [{ CallbackURL: "nowhere" }, "Invalid: CallbackURL must be an HTTPS address."],
    [{ Topic: "Nothing" }, "Invalid: Topic Nothing."],
    [{ Topic: "" }, "Mandatory: CallbackURL, Topic."],
  ])("fact 84, 89: %j is refused", async (body, want) => {
    const exact = await signedIn();
    expect(await subscribe(exact, body)).toEqual([500, want]);
    expect(exact.deliveries).toEqual([]);
  });

  test("fact 83: one per app, topic and division", async () => {
    const exact = await signedIn();
    await subscribed(exact);
    expect(await subscribe(exact)).toEqual([500, "Already exists: a subscription of this app to Accounts."]);
    await subscribed(exact, { Topic: "Items" });
    expect(
      (
        await exact.send("POST", `/api/v1/${exact.service.divisions[1]}/${set}`, {
          CallbackURL: callback,
          Topic: "Accounts",
        })
      ).status,
    ).toBe(201);
  });

  test("fact 83: PUT fails; delete and create", async () => {
    const exact = await signedIn();
    await subscribed(exact);
    const [row] = await exact.rows(`${set}?$select=ID`);
    const path = `${set}(guid'${row?.["ID"]}')`;
    expect((await exact.send("PUT", path, { Topic: "Items" })).status).toBe(500);
    expect((await exact.send("DELETE", path)).status).toBe(204);
    await subscribed(exact);
  });
});

describe("notifications", () => {
  test("fact 85, 86, 87: content, order of names and hash over the raw text", async () => {
    const exact = await signedIn();
    await subscribed(exact);
    const made = await created(exact, "crm/Accounts", { Name: "Watched" });
    await settle(exact, 1000);
    const endpoint = `${origin}/api/v1/${exact.division}/crm/Accounts(guid'${made["ID"]}')`;
    const content = `{"Topic":"Accounts","ClientId":"${exact.app.clientId}","Division":${exact.division},"Action":"Create","Key":"${made["ID"]}","ExactOnlineEndpoint":"${endpoint}","EventCreatedOn":"2026-07-01T11:30:15"}`;
    const hash = createHmac("sha256", exact.app.webhookSecret).update(content).digest("hex").toUpperCase();
    expect(exact.deliveries).toEqual([{ url: callback, body: `{"Content":${content},"HashCode":"${hash}"}` }]);
  });

  test("fact 85: update and delete", async () => {
    const exact = await signedIn();
    await subscribed(exact);
    const [account] = await exact.rows("crm/Accounts?$select=ID&$top=1");
    const path = `crm/Accounts(guid'${account?.["ID"]}')`;
    await exact.send("PUT", path, { Name: "x" });
    await exact.send("DELETE", path);
    await settle(exact, 1000);
    expect(exact.deliveries.map(({ body }) => /"Action":"(\w+)","Key":"([^"]+)"/.exec(body)?.slice(1))).toEqual([
      ["Update", account?.["ID"]],
      ["Delete", account?.["ID"]],
    ]);
  });

  test("fact 87: a changed line raises its header's topic with the header's key", async () => {
    const exact = await signedIn();
    await subscribed(exact, { Topic: "SalesOrders" });
    const [line] = await exact.rows("salesorder/SalesOrderLines?$select=ID,OrderID&$top=1");
    const path = `salesorder/SalesOrderLines(guid'${line?.["ID"]}')`;
    await exact.send("PUT", path, { Quantity: 9 });
    await exact.send("DELETE", path);
    await settle(exact, 1000);
    const wanted = ["Update", line?.["OrderID"]];
    expect(exact.deliveries.map(({ body }) => /"Action":"(\w+)","Key":"([^"]+)"/.exec(body)?.slice(1))).toEqual([
      wanted,
      wanted,
    ]);
  });

  test("fact 85: a header that goes with its lines is one notification", async () => {
    const exact = await signedIn();
    await subscribed(exact, { Topic: "SalesOrders" });
    const [order] = await exact.rows("salesorder/SalesOrders?$select=OrderID&$top=1");
    await exact.send("DELETE", `salesorder/SalesOrders(guid'${order?.["OrderID"]}')`);
    await settle(exact, 1000);
    expect(exact.deliveries.map(({ body }) => /"Action":"(\w+)","Key":"([^"]+)"/.exec(body)?.slice(1))).toEqual([
      ["Delete", order?.["OrderID"]],
    ]);
  });

  test("fact 93: other topics and other divisions stay quiet", async () => {
    const exact = await signedIn();
    await subscribed(exact);
    await exact.send("POST", `/api/v1/${exact.service.divisions[1]}/crm/Accounts`, { Name: "Elsewhere" });
    await exact.send("POST", "logistics/Items", { Code: "NEW", Description: "New" });
    await settle(exact, 10_000);
    expect(exact.deliveries).toEqual([]);
  });

  test("fact 88: what nobody takes is sent again after one and ten minutes (our choice)", async () => {
    let status = 200;
    const exact = await signedIn({ receive: () => status });
    await subscribed(exact);
    status = 503;
    await exact.send("POST", "crm/Accounts", { Name: "x" });
    const counts = [];
    for (const ms of [1000, 59_999, 1, 600_000, 3_600_000]) {
      await settle(exact, ms);
      counts.push(exact.deliveries.length);
    }
    expect(counts).toEqual([1, 1, 2, 3, 3]);
    expect(new Set(exact.deliveries.map(({ body }) => body)).size).toBe(1);
  });
});
