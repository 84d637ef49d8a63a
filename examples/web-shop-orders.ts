// Orders of a web shop in PostgreSQL: stored in the transaction of the shop's own row, sent once, whoever crashes.
import { isErpError } from "erp-openapi/errors";
import { createExactOnlineClient, division } from "erp-openapi/exact-online";
import { exactOnline, OAuthClient } from "erp-openapi/oauth";
import { postgresQuotaStore, postgresTokenStore } from "erp-openapi/stores/postgres";
import { createWrites } from "erp-openapi/writes";
import { postgresWriteStore } from "erp-openapi/writes/postgres";
import express from "express";
import { Pool } from "pg";

const setting = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`Set ${name}.`);
  return value;
};

const pool = new Pool({ connectionString: setting("DATABASE_URL"), connectionTimeoutMillis: 5_000 });
pool.on("error", (error) => console.error(error.message));
const keys = { current: setting("ERP_OPENAPI_KEY") };
const origin = setting("EXACT_ORIGIN");
// Who is signed in stands in the same database: auth.authorizationUrl() and auth.exchange() put it there once.
const tokens = postgresTokenStore({ pool, keys });
const quota = postgresQuotaStore({ pool });
const store = postgresWriteStore({ pool, keys });
for (const one of [tokens, quota, store]) await one.createSchema();
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
const company = division(Number(setting("EXACT_DIVISION")));

await pool.query("CREATE TABLE IF NOT EXISTS shop_order (number text PRIMARY KEY, write_id uuid NOT NULL)");
const writes = createWrites({
  clients: { exact },
  store,
  notify: ({ id, state }) =>
    console.error(`write ${id} is ${state}: npx erp-openapi writes show ${id} --store postgres`),
});

/** An order as the shop's pages send it. */
interface Order {
  number: string;
  customer: string;
  lines: { item: string; quantity: number; price: number }[];
}

const app = express().use(express.json());

app.post("/orders", async (request, response) => {
  const { number, customer, lines }: Order = request.body;
  const body = {
    OrderedBy: customer,
    SalesOrderLines: lines.map(({ item, quantity, price }) => ({ Item: item, Quantity: quantity, NetPrice: price })),
  };
  const transaction = await pool.connect();
  try {
    await transaction.query("BEGIN");
    const write = await writes.enqueue("exact", "create", "/api/v1/{division}/salesorder/SalesOrders", body, {
      division: company,
      key: { YourRef: number },
      within: transaction,
    });
    await transaction.query("INSERT INTO shop_order VALUES ($1, $2) ON CONFLICT DO NOTHING", [number, write.id]);
    await transaction.query("COMMIT");
    // Nothing is at Exact yet, and it does not matter whether Exact answers at this moment.
    response.status(202).json({ state: write.state, isNew: write.isNew });
  } catch (error) {
    await transaction.query("ROLLBACK");
    if (!isErpError(error)) throw error;
    // The same number with other lines is another order; a field that Exact does not take is refused here already.
    response.status(error.code === "WRITE_CONFLICT" ? 409 : 422).json({ code: error.code, message: error.message });
  } finally {
    transaction.release();
  }
});

app.get("/orders/:number", async (request, response) => {
  const { rows } = await pool.query("SELECT write_id FROM shop_order WHERE number = $1", [request.params.number]);
  const write = rows[0] && (await writes.get(rows[0].write_id));
  if (!write) return void response.status(404).end();
  response.json({ state: write.state, order: write.outcome?.record?.["OrderNumber"], reason: write.outcome?.reason });
});

// As many processes as you like may do this; one of them sends each write.
const stop = new AbortController();
const working = writes.run({ signal: stop.signal });
const server = app.listen(Number(process.env["PORT"] ?? 0), () => {
  const address = server.address();
  console.log(`orders are taken at port ${typeof address === "object" ? address?.port : address}`);
});
process.once("SIGTERM", async () => {
  server.close();
  stop.abort();
  await working;
  await pool.end();
});
