// Many companies in one set of tables: a round for each, and one that fails holds up no other.
import { DatabaseSync } from "node:sqlite";
import { isErpError } from "erp-openapi/errors";
import { createExactOnlineClient, division } from "erp-openapi/exact-online";
import { exactOnline, OAuthClient } from "erp-openapi/oauth";
import { startSandbox } from "erp-openapi/sandbox";
import { memoryTokenStore } from "erp-openapi/stores/memory";
import { createSync } from "erp-openapi/sync";
import { sqliteTarget } from "erp-openapi/sync/sqlite";

const { exact: site, stop } = await startSandbox({ clock: "real", rows: { CrmAccount: 50 } });
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

// One client: the list of companies, by which a moved one is noticed, is read once for all of them.
const exact = createExactOnlineClient({ country: "nl", origin: site.origin, auth });
const file = process.argv[2] ?? "erp.sqlite";
const target = sqliteTarget({ file });
// The last one of these was withdrawn from this person.
site.withdrawDivision(site.divisions[2] ?? 0);
for (const code of site.divisions) {
  const sync = createSync({ client: exact, target, company: division(code) });
  try {
    for await (const step of sync.run(await sync.plan(["crm/Accounts"]))) console.log(`${code}: ${step.inserted} new`);
  } catch (error) {
    if (!isErpError(error)) throw error;
    console.log(`${code}: ${error.code}`);
  }
}
await target.close();

const database = new DatabaseSync(file);
const counts = database.prepare("SELECT erp_company, COUNT(*) AS rows FROM crm_accounts GROUP BY 1 ORDER BY 1").all();
for (const { erp_company, rows } of counts) console.log(`${erp_company}: ${rows} accounts`);
database.close();
await stop();
