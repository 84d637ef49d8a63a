// One of several workers that share the grants and the quota of a company: start as many as you like.
import { createExactOnlineClient, division } from "erp-openapi/exact-online";
import { exactOnline, OAuthClient } from "erp-openapi/oauth";
import { postgresQuotaStore, postgresTokenStore } from "erp-openapi/stores/postgres";
import { Pool } from "pg";

const setting = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`Set ${name}.`);
  return value;
};

const pool = new Pool({ connectionString: setting("DATABASE_URL"), connectionTimeoutMillis: 5_000 });
pool.on("error", (error) => console.error(error.message));
const store = postgresTokenStore({ pool, keys: { current: setting("ERP_OPENAPI_KEY") } });
const ledger = postgresQuotaStore({ pool });

const origin = setting("EXACT_ORIGIN");
const auth = new OAuthClient({
  provider: exactOnline({ country: "nl", origin }),
  clientId: setting("EXACT_CLIENT_ID"),
  clientSecret: setting("EXACT_CLIENT_SECRET"),
  store,
  account: "bookkeeping",
});
const exact = createExactOnlineClient({
  country: "nl",
  origin,
  auth,
  quota: { store: ledger, subject: { app: setting("EXACT_CLIENT_ID") } },
});

let rows = 0;
for await (const _account of exact.list("/api/v1/{division}/crm/Accounts", {
  division: division(Number(setting("EXACT_DIVISION"))),
  select: ["ID"],
}))
  rows += 1;
console.log(`${rows} accounts`);
await pool.end();
