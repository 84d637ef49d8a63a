// A copy of a company's accounts in PostgreSQL, brought in step by each run: put it on a schedule.
import { createExactOnlineClient, division } from "erp-openapi/exact-online";
import { exactOnline, OAuthClient } from "erp-openapi/oauth";
import { postgresQuotaStore, postgresTokenStore } from "erp-openapi/stores/postgres";
import { createSync } from "erp-openapi/sync";
import { postgresTarget } from "erp-openapi/sync/postgres";
import { Pool } from "pg";

const setting = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`Set ${name}.`);
  return value;
};

const pool = new Pool({ connectionString: setting("DATABASE_URL"), connectionTimeoutMillis: 5_000 });
pool.on("error", (error) => console.error(error.message));
const origin = setting("EXACT_ORIGIN");
// Who is signed in stands in the same database: auth.authorizationUrl() and auth.exchange() put it there once.
const tokens = postgresTokenStore({ pool, keys: { current: setting("ERP_OPENAPI_KEY") } });
const quota = postgresQuotaStore({ pool });
await Promise.all([tokens.createSchema(), quota.createSchema()]);
const auth = new OAuthClient({
  provider: exactOnline({ country: "nl", origin }),
  clientId: setting("EXACT_CLIENT_ID"),
  clientSecret: setting("EXACT_CLIENT_SECRET"),
  store: tokens,
  account: "bookkeeping",
});
const exact = createExactOnlineClient({
  country: "nl",
  origin,
  auth,
  quota: { store: quota, subject: { app: setting("EXACT_CLIENT_ID") } },
});

const sync = createSync({
  client: exact,
  target: postgresTarget({ pool, schema: "books" }),
  company: division(Number(setting("EXACT_DIVISION"))),
  sets: { "crm/Accounts": { table: "customers", select: ["Code", "Name", "City", "Email"] } },
});
let [inserted, updated, deleted] = [0, 0, 0];
// Another process may be at it: wait for it, and read what it left.
for await (const step of sync.run(await sync.plan(["crm/Accounts"]), { waitMs: 60_000, deadlineMs: 600_000 })) {
  inserted += step.inserted;
  updated += step.updated;
  deleted += step.deleted;
}
console.log(`${inserted} new, ${updated} changed, ${deleted} deleted`);
await pool.end();
