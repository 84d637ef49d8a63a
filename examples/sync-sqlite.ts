// Accounts and invoices of a company are kept in step in SQLite; the second round finds what was changed and deleted.
import { createExactOnlineClient, division } from "erp-openapi/exact-online";
import { exactOnline, OAuthClient } from "erp-openapi/oauth";
import { startSandbox } from "erp-openapi/sandbox";
import { memoryTokenStore } from "erp-openapi/stores/memory";
import { createSync } from "erp-openapi/sync";
import { sqliteTarget } from "erp-openapi/sync/sqlite";

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
const sets = ["crm/Accounts", "salesinvoice/SalesInvoices"];

const plan = await sync.plan(sets);
console.log(`${plan.requests} requests for ${plan.rows} rows`);
for await (const step of sync.run(plan)) console.log(`${step.set}: ${step.inserted} new`);

// Meanwhile somebody works.
const account = await exact.create("/api/v1/{division}/crm/Accounts", { Name: "Fiets & Zoon" }, { division: company });
const after = await sync.feedEnd();
for await (const _ of sync.run(await sync.plan(sets)));
const path = "/api/v1/{division}/crm/Accounts(guid'{ID}')";
await exact.update(path, { City: "Utrecht" }, { division: company, ID: account.ID });
for await (const _ of sync.run(await sync.plan(sets)));
await exact.remove(path, { division: company, ID: account.ID });
for await (const _ of sync.run(await sync.plan(sets)));
for await (const { set, kind, row } of sync.changes({ after }))
  console.log(set, kind, row ? `${row["name"]}, ${row["city"]}` : "and nothing is left");

await target.close();
await stop();
