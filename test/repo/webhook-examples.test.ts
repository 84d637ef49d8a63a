import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { memoryDeliveryStore } from "erp-openapi/stores/memory";
import { sendTestEvent, toWebhookListener } from "erp-openapi/webhooks";
import { expect, onTestFinished, test } from "vitest";
import type { WebhookSettings } from "../../examples/web/webhooks.ts";
import { createApp as createExpressApp } from "../../examples/web/webhooks-express.ts";
import { createApp as createHonoApp } from "../../examples/web/webhooks-hono.ts";
import { createRoutes } from "../../examples/web/webhooks-next.ts";

/** What Next does with route files: the file of the path, the function of the method. */
function nextListener(settings: WebhookSettings): RequestListener {
  const routes = createRoutes(settings);
  const handlers: Record<string, (request: Request) => Promise<Response>> = {
    "POST /webhooks/exact": routes["app/webhooks/exact/route.ts"].POST,
    "POST /webhooks/business-central": routes["app/webhooks/business-central/route.ts"].POST,
  };
  const listener = toWebhookListener(
    async (request) =>
      (await handlers[`${request.method} ${new URL(request.url).pathname}`]?.(request)) ??
      new Response(null, { status: 405 }),
  );
  return (request, response) => void listener(request, response);
}

const listeners: Record<string, (settings: WebhookSettings) => RequestListener> = {
  hono: (settings) => getRequestListener(createHonoApp(settings).fetch),
  express: (settings) => createExpressApp(settings),
  next: nextListener,
};

test.each(Object.entries(listeners))("%s: handshakes, notifications once, forgeries never", async (_, listenerOf) => {
  const jobs: string[] = [];
  const exact = { clientId: "3f1c8a52-6a51-4d7b-9f3e-1d2c3b4a5968", secret: "webhook-secret" };
  const clientState = "a secret of thirty-two characters";
  const server = createServer(
    listenerOf({ exact, clientState, deliveries: memoryDeliveryStore(), enqueue: ({ what }) => void jobs.push(what) }),
  ).listen(0, "127.0.0.1");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await once(server, "listening");
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}/webhooks`;

  const first = await fetch(`${origin}/exact`, { method: "POST" });
  const handshake = await fetch(`${origin}/business-central?validationToken=t-1`, { method: "POST" });
  expect([first.status, handshake.status, await handshake.text()]).toEqual([200, 200, "t-1"]);

  const exactEvent = {
    vendor: "exact-online",
    url: `${origin}/exact`,
    secret: exact.secret,
    notification: { ClientId: exact.clientId, Division: 100, Key: "k-1", EventCreatedOn: "2026-07-01T11:30:15" },
  } as const;
  const centralEvent = {
    vendor: "business-central",
    url: `${origin}/business-central`,
    clientState,
    notification: { resource: "companies(1)/customers(2)", lastModifiedDateTime: "2026-07-01T11:30:15Z" },
  } as const;
  const statuses = [];
  for (const event of [
    exactEvent,
    exactEvent,
    { ...exactEvent, secret: "x" },
    centralEvent,
    centralEvent,
    { ...centralEvent, clientState: "x" },
  ])
    statuses.push((await sendTestEvent(event)).status);
  expect([statuses, jobs]).toEqual([
    [200, 200, 401, 200, 200, 401],
    ["Update Accounts k-1 of 100", "updated companies(1)/customers(2)"],
  ]);
  expect((await fetch(`${origin}/exact`)).status).toBe(405);
});
