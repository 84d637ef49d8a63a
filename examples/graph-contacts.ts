// Everybody's contacts of Outlook in one table of SQLite: each person signs in once, and each round brings what changed.
import { DatabaseSync } from "node:sqlite";
import { entra, OAuthClient } from "erp-openapi/oauth";
import { startSandbox } from "erp-openapi/sandbox";
import { memoryTokenStore } from "erp-openapi/stores/memory";
import { createSync } from "erp-openapi/sync";
import { sqliteTarget } from "erp-openapi/sync/sqlite";
import { createGraphClient } from "./graph/generated/graph/index.js";

const { entra: site, graph, stop } = await startSandbox({ clock: "real", rows: { contacts: 30 } });
const auth = new OAuthClient({
  provider: entra({
    tenant: site.tenantId,
    authority: site.origin,
    scope: "https://graph.microsoft.com/Contacts.ReadWrite",
  }),
  clientId: site.clientId,
  clientSecret: site.clientSecret,
  redirectUri: site.redirectUri,
  store: memoryTokenStore(),
});

// In a web app these are the sign-ins of createWebHandlers: the account is who signed in, tenant and user.
const accounts: string[] = [];
for (const person of ["kim@example.com", "sam@example.com"]) {
  const { url, pending } = auth.authorizationUrl();
  const back = await fetch(url, { redirect: "manual", headers: { "x-sandbox-user": person } });
  accounts.push((await auth.exchange(back.headers.get("location") ?? "", pending)).account);
}

const file = process.argv[2] ?? "contacts.sqlite";
const target = sqliteTarget({ file });
const clientOf = (account: string) =>
  createGraphClient({ baseUrl: `${graph.origin}/v1.0`, auth: auth.forAccount(account) });

async function round(): Promise<void> {
  for (const [at, account] of accounts.entries()) {
    const sync = createSync({ client: clientOf(account), target, company: account });
    const told = { inserted: 0, updated: 0, deleted: 0 };
    for await (const step of sync.run(await sync.plan(["contacts"], { count: false })))
      for (const what of ["inserted", "updated", "deleted"] as const) told[what] += step[what];
    console.log(`person ${at + 1}: ${told.inserted} new, ${told.updated} changed, ${told.deleted} deleted`);
  }
}

await round();

// Meanwhile the first person tidies up.
const outlook = clientOf(accounts[0] ?? "");
const ids: string[] = [];
for await (const { id } of outlook.list("/me/contacts", { select: ["id"], limit: 2 })) ids.push(id ?? "");
const [promoted = "", left = ""] = ids;
await outlook.update("/me/contacts('{id}')", { jobTitle: "Director" }, { id: promoted });
await outlook.remove("/me/contacts('{id}')", { id: left });
await outlook.create("/me/contacts", { displayName: "Nour Haddad" });
await round();

// The links died, as they do when nobody came for long: everything is read anew, and nothing is there twice.
await graph.forgetDeltaTokens();
await round();
await target.close();

const database = new DatabaseSync(file);
for (const row of database.prepare("SELECT COUNT(*) AS rows FROM contacts GROUP BY erp_company ORDER BY rows").all())
  console.log(`${row["rows"]} contacts`);
database.close();
await stop();
