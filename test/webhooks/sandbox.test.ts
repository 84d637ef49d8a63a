import { once } from "node:events";
import { createServer } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { createAutomationClient } from "../../src/clients/business-central-automation/index.ts";
import { createExactOnlineClient, division } from "../../src/clients/exact-online/index.ts";
import { memoryDeliveryStore } from "../../src/stores/memory/index.ts";
import { businessCentralWebhook } from "../../src/webhooks/business-central/business-central-webhook.ts";
import { keepSubscribed } from "../../src/webhooks/business-central/keep-subscribed.ts";
import { ensureSubscription, unsubscribe } from "../../src/webhooks/business-central/subscriptions.ts";
import { exactWebhook } from "../../src/webhooks/exact/exact-webhook.ts";
import { listExactSubscriptions, subscribeExact, unsubscribeExact } from "../../src/webhooks/exact/subscriptions.ts";
import { toWebhookListener } from "../../src/webhooks/node-listener.ts";
import type { WebhookHandler } from "../../src/webhooks/receive.ts";
import { entraTokens, exactTokens, sandboxForTest } from "../clients/support/signed-in.ts";

const day = 86_400_000;

/** A webhook on a real socket. */
async function listening(receive: WebhookHandler): Promise<{ url: string; statuses: number[] }> {
  const statuses: number[] = [];
  const server = createServer((request, response) => {
    response.on("finish", () => statuses.push(response.statusCode));
    void toWebhookListener(receive)(request, response);
  }).listen(0, "127.0.0.1");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await once(server, "listening");
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}/hook`, statuses };
}

/** Waits until something is so; a test that waits in vain fails by its own expectation. */
async function until(isSo: () => boolean): Promise<void> {
  for (let round = 0; round < 1000 && !isSo(); round++) await sleep(2);
}

describe("Exact Online", () => {
  async function start() {
    const sandbox = await sandboxForTest();
    const { exact } = sandbox;
    const handled: string[] = [];
    let broken = false;
    const receive = exactWebhook({
      deliveries: memoryDeliveryStore(),
      routes: [
        {
          clientId: exact.clientId,
          secret: exact.webhookSecret,
          onNotification: ({ Topic, Division, Action, Key }) => {
            if (broken) throw new Error("not now");
            handled.push([Topic, Division, Action, Key].join(" "));
          },
        },
      ],
    });
    const hook = await listening(receive);
    const client = createExactOnlineClient({
      country: "nl",
      origin: exact.origin,
      auth: exactTokens(sandbox),
      clock: { now: sandbox.clock.now, after: () => () => {} },
    });
    const company = division(exact.divisions[0] ?? 0);
    return {
      sandbox,
      client,
      company,
      scope: { division: company, clientId: exact.clientId },
      handled,
      hook,
      setBroken: (now: boolean) => (broken = now),
    };
  }

  test("facts 83, 84: subscribe, keep, move, list, remove; other apps' subscriptions stay", async () => {
    const { client, scope, hook } = await start();
    const options = { ...scope, topic: "Accounts" as const, callbackUrl: hook.url };
    expect([await subscribeExact(client, options), await subscribeExact(client, options), hook.statuses]).toEqual([
      "created",
      "kept",
      [200],
    ]);
    expect(await subscribeExact(client, { ...options, callbackUrl: `${hook.url}/2` })).toBe("moved");
    await subscribeExact(client, { ...options, topic: "Items" });
    expect(
      (await listExactSubscriptions(client, scope)).map(({ Topic, CallbackURL }) => [Topic, CallbackURL]).sort(),
    ).toEqual([
      ["Accounts", `${hook.url}/2`],
      ["Items", hook.url],
    ]);
    expect(
      await listExactSubscriptions(client, { ...scope, clientId: "11111111-2222-4333-8444-555555555555" }),
    ).toEqual([]);
    expect([
      await unsubscribeExact(client, { ...scope, topic: "Items" }),
      await unsubscribeExact(client, scope),
      await unsubscribeExact(client, scope),
    ]).toEqual([1, 1, 0]);
  });

  test("fact 84: an address that does not answer is refused", async () => {
    const { client, scope } = await start();
    await expect(
      subscribeExact(client, { ...scope, topic: "Accounts", callbackUrl: "http://127.0.0.1:9/hook" }),
    ).rejects.toMatchObject({ code: "API_BAD_REQUEST" });
    expect(await listExactSubscriptions(client, scope)).toEqual([]);
  });

  test("facts 85 to 87: a change is heard of, by its own sender's seal; what the handler refused comes again", async () => {
    const { sandbox, client, company, scope, handled, hook, setBroken } = await start();
    await subscribeExact(client, { ...scope, topic: "Accounts", callbackUrl: hook.url });
    const made = await client.create("/api/v1/{division}/crm/Accounts", { Name: "Watched" }, { division: company });
    setBroken(true);
    sandbox.clock.advance(1000);
    await until(() => hook.statuses.length === 2);
    expect([hook.statuses, handled]).toEqual([[200, 503], []]);
    setBroken(false);
    await sleep(20);
    sandbox.clock.advance(60_000);
    await until(() => handled.length === 1);
    expect([hook.statuses, handled]).toEqual([[200, 503, 200], [`Accounts ${company} Create ${made?.ID}`]]);
  });
});

describe("Business Central", () => {
  async function start() {
    const sandbox = await sandboxForTest();
    const { businessCentral, entra, clock } = sandbox;
    const handled: string[] = [];
    const clientState = "a secret of thirty-two characters";
    let alive = true;
    const webhook = businessCentralWebhook({
      deliveries: memoryDeliveryStore(clock),
      clientState,
      onNotification: ({ changeType, resource }) =>
        void handled.push(`${changeType} ${/configurationPackages\((.*)\)/.exec(resource)?.[1]}`),
    });
    const hook = await listening(async (request) => (alive ? webhook(request) : new Response("gone", { status: 410 })));
    const client = createAutomationClient({
      tenantId: entra.tenantId,
      environmentName: "Production",
      origin: businessCentral.origin,
      auth: entraTokens(sandbox),
      clock: { now: clock.now, after: () => () => {} },
    });
    let companyId = "";
    for await (const { id } of client.list("/companies", { select: ["id"] })) companyId ||= id;
    const options = {
      resource: `/api/microsoft/automation/v2.0/companies(${companyId})/configurationPackages`,
      notificationUrl: hook.url,
      clientState,
      now: clock.now,
    };
    const change = (code: string) =>
      client.create("/companies({companyId})/configurationPackages", { code }, { companyId });
    return { sandbox, clock, client, options, hook, handled, change, setAlive: (now: boolean) => (alive = now) };
  }

  test("facts 129, 130: created with a handshake, kept, renewed before its end, created anew when it is gone", async () => {
    const { clock, client, options, hook } = await start();
    const startMs = clock.now();
    expect(await ensureSubscription(client, options)).toEqual({ did: "created", expiresAtMs: startMs + 3 * day });
    expect(
      await ensureSubscription(client, {
        ...options,
        resource: options.resource.slice(options.resource.indexOf("companies")),
      }),
    ).toMatchObject({ did: "kept" });
    clock.advance(2 * day);
    expect(await ensureSubscription(client, options)).toEqual({ did: "renewed", expiresAtMs: startMs + 5 * day });
    expect(hook.statuses).toEqual([200, 200]);
    expect([await unsubscribe(client, options), await unsubscribe(client, options)]).toEqual([true, false]);
    expect(await ensureSubscription(client, options)).toMatchObject({ did: "created" });
    clock.advance(3 * day);
    expect(await ensureSubscription(client, options)).toMatchObject({ did: "created" });
  });

  test("a weak secret and an address that is none are refused before anything is sent", async () => {
    const { client, options } = await start();
    for (const wrong of [{ clientState: "short" }, { clientState: "x".repeat(2049) }, { notificationUrl: "/hook" }])
      await expect(ensureSubscription(client, { ...options, ...wrong })).rejects.toMatchObject({
        code: "WEBHOOK_CONFIGURATION_INVALID",
      });
  });

  test("fact 131: a change is heard of once", async () => {
    const { clock, client, options, handled, change } = await start();
    await ensureSubscription(client, options);
    await change("PKG1");
    clock.advance(30_000);
    await until(() => handled.length === 1);
    expect(handled).toEqual([expect.stringMatching(/^created /)]);
  });

  test("fact 132: kept for ten days, and made anew after a wrong answer ended it", async () => {
    const { clock, client, options, handled, change, setAlive } = await start();
    const seen: string[] = [];
    let due: (() => void) | undefined;
    const stop = keepSubscribed(client, {
      ...options,
      onCheck: ({ did }) => seen.push(did),
      onError: (error) => seen.push(String(error)),
      after: (delayMs, work) => {
        const cancel = new AbortController();
        void clock.sleep(delayMs, cancel.signal).then(
          () => (due = work),
          () => {},
        );
        return () => cancel.abort();
      },
    });
    /** Lets an hour pass, and the check in it. */
    const hour = async (): Promise<void> => {
      clock.advance(3_600_000);
      await until(() => due !== undefined);
      const before = seen.length;
      due?.();
      due = undefined;
      await until(() => seen.length > before);
      await sleep(0);
    };
    await until(() => seen.length === 1);
    await sleep(0);
    for (let hours = 0; hours < 240; hours++) await hour();
    expect([
      seen.filter((did) => did === "created").length,
      seen.filter((did) => did === "renewed").length,
      seen.filter((did) => did !== "kept").length,
    ]).toEqual([1, 5, 6]);

    setAlive(false);
    await change("PKG2");
    clock.advance(30_000);
    await sleep(100);
    setAlive(true);
    await hour();
    expect(seen.at(-1)).toBe("created");
    await change("PKG3");
    clock.advance(30_000);
    await until(() => handled.length === 1);
    expect(handled.length).toBe(1);
    stop();
    clock.advance(10 * day);
    await sleep(20);
    expect([due, seen.at(-1)]).toEqual([undefined, "created"]);
  }, 60_000);
});
