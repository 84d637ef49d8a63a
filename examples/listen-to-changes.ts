// Changes of both services, as they happen: a copy that a notification makes due, and a subscription that is kept alive.
import { EventEmitter, once } from "node:events";
import { createServer } from "node:http";
import { companyOf, createBusinessCentralClient } from "erp-openapi/business-central";
import { createExactOnlineClient, division } from "erp-openapi/exact-online";
import { startSandbox } from "erp-openapi/sandbox";
import { memoryDeliveryStore } from "erp-openapi/stores/memory";
import { createSync } from "erp-openapi/sync";
import { sqliteTarget } from "erp-openapi/sync/sqlite";
import {
  businessCentralWebhook,
  exactTopics,
  exactWebhook,
  isExactTopic,
  keepSubscribed,
  subscribeExact,
  toWebhookListener,
} from "erp-openapi/webhooks";

const { exact: site, businessCentral, clock, stop } = await startSandbox({ clock: "manual" });
const exact = createExactOnlineClient({ country: "nl", origin: site.origin, auth: site.auth });
const central = createBusinessCentralClient({
  environment: "Production",
  origin: businessCentral.origin,
  auth: businessCentral.auth,
});

// The copy, before anybody listens: what happened until now.
const company = division(site.divisions[0] ?? 0);
const target = sqliteTarget({ file: process.argv[2] ?? "erp.sqlite" });
const sync = createSync({ client: exact, target, company });
const followed = ["crm/Accounts", "crm/Contacts"];
const plan = await sync.plan(followed);
for await (const _ of sync.run(plan));

// Who listens. In production a store that all processes share, and a queue in place of this emitter.
const heard = new EventEmitter();
const deliveries = memoryDeliveryStore();
const clientState = "kept-in-a-vault-and-made-by-openssl";
const fromExact = exactWebhook({
  deliveries,
  routes: [
    {
      clientId: site.clientId,
      secret: site.webhookSecret,
      divisions: [company],
      onNotification: async ({ Topic }) => {
        const sets: readonly string[] = isExactTopic(Topic) ? exactTopics[Topic] : [];
        for (const set of sets) if (followed.includes(set)) await sync.poke({ set });
        heard.emit("exact");
      },
    },
  ],
});
const fromCentral = businessCentralWebhook({
  deliveries,
  clientState,
  onNotification: ({ changeType, resource }) =>
    void heard.emit("central", changeType, /\w+(?=\([^/]*$)/.exec(resource)?.[0]),
});
const [toExact, toCentral] = [toWebhookListener(fromExact), toWebhookListener(fromCentral)];
const server = createServer((request, response) => {
  const listener = request.url?.startsWith("/central") ? toCentral : toExact;
  void listener(request, response);
}).listen(0, "127.0.0.1");
await once(server, "listening");
const address = server.address();
const here = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;

// Exact Online: a topic once, for as long as nobody removes it. Again at each start: what is there is kept.
const did = await subscribeExact(exact, {
  division: company,
  clientId: site.clientId,
  topic: "Accounts",
  callbackUrl: `${here}/exact`,
});
console.log(`Exact Online, Accounts: ${did}`);

// Business Central: three days, so it is renewed for as long as the process lives.
const companyId = await companyOf(central, "CRONUS");
const checked = once(heard, "checked");
const stopKeeping = keepSubscribed(central, {
  resource: `/api/v2.0/companies(${companyId})/customers`,
  notificationUrl: `${here}/central`,
  clientState,
  onCheck: ({ did: done }) => void heard.emit("checked", done),
  onError: (error) => void heard.emit("error", error),
});
console.log(`Business Central, customers: ${(await checked)[0]}`);

// Somebody works. What changed is read, and taken from no notification.
const ofExact = once(heard, "exact");
await exact.create("/api/v1/{division}/crm/Accounts", { Name: "Fiets & Zoon" }, { division: company });
clock.advance(5_000);
await ofExact;
for await (const step of sync.run(plan, { dueOnly: true })) console.log(`${step.set}: ${step.inserted} new`);

const ofCentral = once(heard, "central");
await central.create("/companies({companyId})/customers", { displayName: "Fiets & Zoon" }, { companyId });
clock.advance(60_000); // changes are collected for half a minute
console.log((await ofCentral).join(" "));

stopKeeping();
server.close();
await target.close();
await stop();
