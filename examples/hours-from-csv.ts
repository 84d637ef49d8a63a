// A file of hours into Exact Online, each line once: run it again whenever you like.
import { DatabaseSync } from "node:sqlite";
import { createExactOnlineClient, division } from "erp-openapi/exact-online";
import { exactOnline, OAuthClient } from "erp-openapi/oauth";
import { startSandbox } from "erp-openapi/sandbox";
import { memoryTokenStore } from "erp-openapi/stores/memory";
import { createWrites } from "erp-openapi/writes";
import { sqliteWriteStore } from "erp-openapi/writes/sqlite";

const { exact: site, stop } = await startSandbox({ clock: "real", rows: { LogisticsItem: 1 } });
const auth = new OAuthClient({
  ...site,
  provider: exactOnline({ country: "nl", origin: site.origin }),
  store: memoryTokenStore(),
  account: "hours",
});
const signIn = await fetch(auth.authorizationUrl().url, {
  redirect: "manual",
  headers: { "x-sandbox-user": "kim@example.com" },
});
await auth.exchange(signIn.headers.get("location") ?? "");
const exact = createExactOnlineClient({ country: "nl", origin: site.origin, auth });
const company = division(site.divisions[0] ?? 0);

// Hours are booked on an item.
let item = "";
for await (const { ID } of exact.list("/api/v1/{division}/logistics/Items", { division: company, select: ["ID"] }))
  item = ID;

// What a time clock exports. Its own number of each line is what tells it apart, since hours have no other.
const csv = `line,day,hours,note
T-1,2026-03-02,7.5,Office
T-2,2026-03-02,0.5,Travel
T-3,2026-03-03,8,Office`;
const [, ...lines] = csv.split("\n").map((line) => line.split(","));

const file = process.argv[2] ?? "writes.sqlite";
const store = sqliteWriteStore({ file, keys: { current: Buffer.alloc(32, "use openssl rand") } });
await store.createSchema();
const writes = createWrites({ clients: { exact }, store });

// All lines are checked before one is stored, and stored in one transaction: between BEGIN and COMMIT nothing may wait.
const hours = await Promise.all(
  lines.map(([line = "", day = "", quantity = "", note = ""]) =>
    writes.prepare(
      "exact",
      "create",
      "/api/v1/{division}/project/TimeTransactions",
      { Item: item, Date: day, Quantity: Number(quantity), Notes: note },
      { division: company, key: `hours ${line}` },
    ),
  ),
);
for (let round = 1; round <= 2; round++) {
  const database = new DatabaseSync(file);
  database.exec("BEGIN IMMEDIATE");
  const stored = hours.map((write) => write.enqueue(database));
  database.exec("COMMIT");
  database.close();
  const fresh = stored.filter(({ isNew }) => isNew).length;
  console.log(`${fresh} new, ${stored.length - fresh} there already`);
}

await writes.runOnce();
for await (const { id, state } of writes.list()) {
  const write = await writes.get(id);
  console.log(state, write?.outcome?.record?.["Notes"], write?.outcome?.record?.["Quantity"]);
}
await store.close();
await stop();
