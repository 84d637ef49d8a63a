// A webhook makes a set due, and nothing else: what changed is read by the sync, so that a forged or lost notification
// puts no wrong row into the copy.
import { once } from "node:events";
import { createServer } from "node:http";
import { createExactOnlineClient, division } from "erp-openapi/exact-online";
import { exactOnline, OAuthClient } from "erp-openapi/oauth";
import { startSandbox } from "erp-openapi/sandbox";
import { memoryDeliveryStore, memoryTokenStore } from "erp-openapi/stores/memory";
import { createSync } from "erp-openapi/sync";
import { sqliteTarget } from "erp-openapi/sync/sqlite";
import { exactTopics, exactWebhook, isExactTopic, sendTestEvent, toWebhookListener } from "erp-openapi/webhooks";

const { exact: site, stop } = await startSandbox({ clock: "real", rows: { CrmAccount: 150 } });
const auth = new OAuthClient({
  ...site,
  provider: exactOnline({ country: "nl", origin: site.origin }),
  store: memoryTokenStore(),
  account: "bookkeeping",
});
const signIn = await fetch(auth.authorizationUrl().url, {
  redirect: "manual",
  headers: { "x-sandbox-user": "kim@example.com" },
});
await auth.exchange(signIn.headers.get("location") ?? "");

const exact = createExactOnlineClient({ country: "nl", origin: site.origin, auth });
const company = division(site.divisions[0] ?? 0);
const target = sqliteTarget({ file: process.argv[2] ?? "erp.sqlite" });
const sync = createSync({ client: exact, target, company });
const followed = ["crm/Accounts", "crm/Contacts"];
const plan = await sync.plan(followed);
for await (const _ of sync.run(plan));

const receive = exactWebhook({
  deliveries: memoryDeliveryStore(),
  routes: [
    {
      clientId: site.clientId,
      secret: site.webhookSecret,
      divisions: [company],
      onNotification: async ({ Topic }) => {
        const sets: readonly string[] = isExactTopic(Topic) ? exactTopics[Topic] : [];
        for (const set of sets) if (followed.includes(set)) await sync.poke({ set });
      },
    },
  ],
});
const server = createServer(toWebhookListener(receive)).listen(0, "127.0.0.1");
await once(server, "listening");
const address = server.address();
const port = typeof address === "object" && address ? address.port : 0;

// Exact Online calls when somebody made an account; here the call is made by hand.
const { ID } = await exact.create("/api/v1/{division}/crm/Accounts", { Name: "Fiets & Zoon" }, { division: company });
await sendTestEvent({
  vendor: "exact-online",
  url: `http://127.0.0.1:${port}/`,
  secret: site.webhookSecret,
  notification: { ClientId: site.clientId, Division: company, Topic: "Accounts", Action: "Create", Key: ID },
});
// A round of what is due; a round of all stands on a slower beat, since notifications get lost.
for await (const step of sync.run(plan, { dueOnly: true })) console.log(`${step.set}: ${step.inserted} new`);

server.close();
await target.close();
await stop();
