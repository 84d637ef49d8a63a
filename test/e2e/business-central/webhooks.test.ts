import { once } from "node:events";
import { createServer } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { companyOf, createBusinessCentralClient } from "../../../src/clients/business-central/index.ts";
import { memoryDeliveryStore } from "../../../src/stores/memory/index.ts";
import { businessCentralWebhook, ensureSubscription, toWebhookListener } from "../../../src/webhooks/index.ts";
import { entraTokens, sandboxClock, sandboxForTest } from "../../clients/support/signed-in.ts";

test("an invoice that is made and posted is heard of at the receiver, under its id", async () => {
  const sandbox = await sandboxForTest();
  const handled: string[] = [];
  const clientState = "a secret of thirty-two characters";
  const receive = businessCentralWebhook({
    deliveries: memoryDeliveryStore(sandbox.clock),
    clientState,
    onNotification: ({ changeType, resource }) => void handled.push(`${changeType} ${resource}`),
  });
  const server = createServer((request, response) => void toWebhookListener(receive)(request, response));
  server.listen(0, "127.0.0.1");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;

  const client = createBusinessCentralClient({
    environment: "Production",
    tenant: sandbox.entra.tenantId,
    origin: sandbox.businessCentral.origin,
    auth: entraTokens(sandbox),
    clock: sandboxClock(sandbox),
  });
  const companyId = await companyOf(client, "CRONUS");
  const resource = `/api/v2.0/companies(${companyId})/salesInvoices`;
  await ensureSubscription(client, {
    resource,
    notificationUrl: `http://127.0.0.1:${port}/hook`,
    clientState,
    now: sandbox.clock.now,
  });
  const made = await client.create(
    "/companies({companyId})/salesInvoices",
    { customerNumber: "10000", salesInvoiceLines: [{ lineType: "Item", lineObjectNumber: "1896-S", quantity: 1 }] },
    { companyId },
  );
  const heard = async (count: number): Promise<void> => {
    sandbox.clock.advance(30_000);
    for (let round = 0; round < 1000 && handled.length < count; round++) await sleep(2);
  };
  await heard(1);
  await client.run("/companies({companyId})/salesInvoices({salesInvoiceId})/Microsoft.NAV.post", {
    companyId,
    salesInvoiceId: made.id,
  });
  await heard(2);
  const own = `${sandbox.businessCentral.origin}/v2.0/${sandbox.entra.tenantId}/Production${resource}(${made.id})`;
  expect(handled).toEqual([`created ${own}`, `updated ${own}`]);
});
