import { describe, expect, test } from "vitest";
import { type AutomationBench, createAutomationBench } from "./support/automation-bench.ts";
import { importPackage } from "./support/first-steps.ts";

const hook = "https://receiver.example/hook?tenant=7";
const day = 86_400_000;

async function subscribe(bench: AutomationBench, changes: object = {}) {
  const resource = `/api/microsoft/automation/v2.0/companies(${bench.company})/configurationPackages`;
  return bench.send("POST", "/subscriptions", { notificationUrl: hook, resource, clientState: "secret-7", ...changes });
}

/** What was delivered after the handshake: when, and which changes. */
async function notifications({ world }: AutomationBench): Promise<readonly unknown[]> {
  await new Promise((resolve) => setImmediate(resolve));
  return world.deliveries
    .filter(({ body }) => body !== "")
    .map(({ atMs, body }) => [
      atMs,
      ...JSON.parse(body).value.map((change: { changeType: string }) => change.changeType),
    ]);
}

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe("a subscription", () => {
  test("fact 129: begins with a handshake", async () => {
    const bench = await createAutomationBench();
    const answer = await subscribe(bench);
    expect(answer.json).toMatchObject({
      notificationUrl: hook,
      clientState: "secret-7",
      expirationDateTime: "2026-03-05T08:00:00.000Z",
      userId: "0d6c1f4e-3f7a-4c52-9d5e-5b1c7a1e2f01",
    });
    const [{ url = "", body } = {}] = bench.world.deliveries;
    expect([
      new URL(url).searchParams.get("tenant"),
      new URL(url).searchParams.get("validationToken")?.length,
      body,
    ]).toEqual(["7", 36, ""]);
  });

  test.each([
    ["the token is not repeated", { status: 200, body: "hello" }],
    ["the status is not 200", { status: 202, body: "" }],
    ["nobody answers", { status: 0, body: "" }],
  ])("fact 129: is refused when %s", async (_, received) => {
    const bench = await createAutomationBench();
    bench.world.receive = (url) => ({
      ...received,
      body: received.body || (new URL(url).searchParams.get("validationToken") ?? ""),
    });
    expect([(await subscribe(bench)).code, (await bench.get("/subscriptions")).rows.length]).toEqual([
      "BadRequest_InvalidOperation",
      0,
    ]);
  });

  test.each([
    ["a system table", { resource: "companies(ID)/users" }, "BadRequest_InvalidOperation"],
    ["a composite key", { resource: "companies(ID)/permissionSets" }, "BadRequest_InvalidOperation"],
    ["another route", { resource: "/api/v2.0/companies(ID)/configurationPackages" }, "BadRequest_InvalidOperation"],
    [
      "no such company",
      { resource: "companies(11111111-2222-4333-8444-555555555555)/configurationPackages" },
      "Internal_CompanyNotFound",
    ],
    ["plain http", { notificationUrl: "http://receiver.example/" }, "Application_DialogException"],
    ["no address", { notificationUrl: "receiver" }, "Application_DialogException"],
    ["too long a client state", { clientState: "x".repeat(2049) }, "Application_StringExceededLength"],
    ["no resource", { resource: null }, "Application_EvaluateException"],
    ["http on loopback", { notificationUrl: "http://127.0.0.1:9/hook" }, undefined],
    ["a short resource", { resource: "companies(ID)/configurationPackages" }, undefined],
    [
      "an absolute resource",
      {
        resource:
          "https://api.example/v2.0/Production/api/microsoft/automation/v2.0/companies(ID)/configurationPackages",
      },
      undefined,
    ],
  ])("facts 129, 133: on %s", async (_, changes, code) => {
    const bench = await createAutomationBench();
    const filled = JSON.parse(JSON.stringify(changes).replace("ID", bench.company));
    expect((await subscribe(bench, filled)).code).toBe(code);
  });

  test("fact 133: what can be subscribed to is listed beside the route", async () => {
    const { world, get, company } = await createAutomationBench();
    const answer = await get(
      `${world.origins["business-central"]}/v2.0/Production/api/microsoft/runtime/beta/companies(${company})/webhookSupportedResources`,
    );
    const resources = answer.rows.map((row) => String(row["resource"]));
    expect(resources.filter((resource) => resource.includes("automation"))).toEqual([
      "/api/microsoft/automation/v2.0/companies({id})/configurationPackages",
      "/api/microsoft/automation/v2.0/companies({id})/extensionUpload",
    ]);
    expect(resources.filter((resource) => resource.startsWith("/api/v2.0/companies({id})/"))).toHaveLength(22);
  });

  test("fact 130: ends after three days unless it is renewed, with If-Match and another handshake", async () => {
    const bench = await createAutomationBench();
    const { subscriptionId, "@odata.etag": etag } = (await subscribe(bench)).json;
    const path = `/subscriptions('${subscriptionId}')`;
    bench.world.clock.advance(2 * day);
    expect((await bench.send("PATCH", path, {})).status).toBe(412);
    const renewed = await bench.send("PATCH", path, {}, { "if-match": String(etag) });
    expect([renewed.status, renewed.json["expirationDateTime"], bench.world.deliveries.length]).toEqual([
      200,
      "2026-03-07T08:00:00.000Z",
      2,
    ]);
    bench.world.clock.advance(3 * day - 1);
    expect((await bench.get("/subscriptions")).rows.length).toBe(1);
    bench.world.clock.advance(1);
    expect([
      (await bench.get("/subscriptions")).rows.length,
      (await bench.send("PATCH", path, {}, { "if-match": "*" })).status,
    ]).toEqual([0, 404]);
  });

  test("fact 130: a renewal that is not confirmed changes nothing", async () => {
    const bench = await createAutomationBench();
    const { subscriptionId, expirationDateTime } = (await subscribe(bench)).json;
    bench.world.clock.advance(day);
    bench.world.receive = () => ({ status: 500, body: "" });
    expect((await bench.send("PATCH", `/subscriptions('${subscriptionId}')`, {}, { "if-match": "*" })).code).toBe(
      "BadRequest_InvalidOperation",
    );
    expect((await bench.get("/subscriptions")).rows[0]?.["expirationDateTime"]).toBe(expirationDateTime);
  });

  test("fact 110: an environment holds 200", async () => {
    const bench = await createAutomationBench();
    for (let made = 0; made < 200; made++) await subscribe(bench);
    expect((await subscribe(bench)).code).toBe("Application_DialogException");
  });
});

describe("notifications", () => {
  test("fact 131: changes are collected for 30 seconds and told once for each record", async () => {
    const bench = await createAutomationBench();
    const { subscriptionId } = (await subscribe(bench)).json;
    const { id } = (await bench.send("POST", "~/configurationPackages", { code: "A" })).json;
    bench.world.clock.advance(10_000);
    await bench.send("PATCH", `~/configurationPackages(${id})`, { packageName: "B" }, { "if-match": "*" });
    await bench.send("POST", "~/configurationPackages", { code: "C" });
    bench.world.clock.advance(19_999);
    expect(await notifications(bench)).toEqual([]);
    bench.world.clock.advance(1);
    expect(await notifications(bench)).toEqual([[30_000, "created", "created"]]);
    const sent = bench.world.deliveries.at(-1);
    expect(JSON.parse(sent?.body ?? "").value[0]).toEqual({
      subscriptionId,
      clientState: "secret-7",
      expirationDateTime: "2026-03-05T08:00:00.000Z",
      resource: expect.stringMatching(
        new RegExp(
          `^http://127\\.0\\.0\\.1:1002/v2\\.0/[^/]+/Production/api/microsoft/automation/v2\\.0/companies\\(${bench.company}\\)/configurationPackages\\(${id}\\)$`,
        ),
      ),
      changeType: "created",
      lastModifiedDateTime: "2026-03-02T08:00:10.000Z",
    });
    expect([sent?.headers["content-type"], sent?.body.charCodeAt(0)]).toEqual([
      "application/json; charset=utf-8",
      0x7b,
    ]);
    await bench.send("DELETE", `~/configurationPackages(${id})`, undefined, { "if-match": "*" });
    bench.world.clock.advance(30_000);
    expect((await notifications(bench)).at(-1)).toEqual([60_000, "deleted"]);
  });

  test("work in the background is told as well, changes of another company are not", async () => {
    const bench = await createAutomationBench();
    await importPackage(bench, "A");
    await subscribe(bench);
    const [, other] = (await bench.get("/companies")).rows;
    await bench.send("POST", `/companies(${other?.["id"]})/configurationPackages`, { code: "B" });
    const [row] = (await bench.get("~/configurationPackages")).rows;
    await bench.send("POST", `~/configurationPackages(${row?.["id"]})/Microsoft.NAV.apply`);
    bench.world.clock.advance(60_000);
    expect(await notifications(bench)).toEqual([[90_000, "updated"]]);
  });

  test("fact 131: more than a thousand changes become one collection with an address that filters", async () => {
    const bench = await createAutomationBench();
    await subscribe(bench);
    for (let made = 0; made <= 1000; made++) await bench.send("POST", "~/configurationPackages", { code: `P${made}` });
    bench.world.clock.advance(30_000);
    expect(await notifications(bench)).toEqual([[30_000, "collection"]]);
    expect(bench.world.deliveries.at(-1)?.body).toContain(
      "/configurationPackages?$filter=lastModifiedDateTime%20ge%202026-03-02T08:00:00.000Z",
    );
  });

  test("fact 131: what a delegated administrator changes waits for the next change by somebody else", async () => {
    const bench = await createAutomationBench();
    await subscribe(bench);
    const authorization = `Bearer ${bench.world.token({ user: { id: "2", email: "pat@partner.example", name: "Pat" } })}`;
    await bench.send("POST", "~/configurationPackages", { code: "A" }, { authorization });
    bench.world.clock.advance(3_600_000);
    expect(await notifications(bench)).toEqual([]);
    await bench.send("POST", "~/configurationPackages", { code: "B" });
    bench.world.clock.advance(30_000);
    expect(await notifications(bench)).toEqual([[3_630_000, "created", "created"]]);
  });

  test("fact 132: after 408, 429, 5xx or silence delivery is tried again at growing intervals, for 36 hours", async () => {
    const bench = await createAutomationBench();
    await subscribe(bench);
    const answers = [503, 429, 408, 0];
    bench.world.receive = () => ({ status: answers.shift() ?? 200, body: "" });
    await bench.send("POST", "~/configurationPackages", { code: "A" });
    for (let minute = 0; minute < 60; minute++) {
      bench.world.clock.advance(30_000);
      await settle();
    }
    const minutes = (await notifications(bench)).map((sent) =>
      Array.isArray(sent) ? (sent[0] - 30_000) / 60_000 : sent,
    );
    expect(minutes).toEqual([0, 1, 3, 7, 15]);
  });

  test("fact 132: after 36 hours it is given up, and the subscription stays", async () => {
    const bench = await createAutomationBench();
    await subscribe(bench);
    bench.world.receive = () => ({ status: 500, body: "" });
    await bench.send("POST", "~/configurationPackages", { code: "A" });
    for (let hour = 0; hour < 60; hour++) {
      bench.world.clock.advance(3_600_000);
      await settle();
    }
    expect((await notifications(bench)).length).toBeGreaterThan(5);
    const last = bench.world.deliveries.at(-1)?.atMs ?? 0;
    expect(last).toBeLessThanOrEqual(36 * 3_600_000 + 30_000);
    expect((await bench.get("/subscriptions")).rows.length).toBe(1);
  });

  test.each([[400], [404], [410], [301]])("fact 132: %i deletes the subscription", async (status) => {
    const bench = await createAutomationBench();
    await subscribe(bench);
    bench.world.receive = () => ({ status, body: "" });
    await bench.send("POST", "~/configurationPackages", { code: "A" });
    bench.world.clock.advance(30_000);
    await settle();
    expect((await bench.get("/subscriptions")).rows).toEqual([]);
  });

  test("an end stops them", async () => {
    const bench = await createAutomationBench();
    const { subscriptionId } = (await subscribe(bench)).json;
    expect(
      (await bench.send("DELETE", `/subscriptions('${subscriptionId}')`, undefined, { "if-match": "*" })).status,
    ).toBe(204);
    await bench.send("POST", "~/configurationPackages", { code: "A" });
    bench.world.clock.advance(60_000);
    expect(await notifications(bench)).toEqual([]);
  });
});
