// Reads the feed of accounts-server.ts in one way, and tells how fast and with how much memory: <way> <origin> <place>
import { DatabaseSync } from "node:sqlite";
import { Pool } from "pg";
import { createExactOnlineClient, division } from "../src/clients/exact-online/index.ts";
import { createSync } from "../src/sync/index.ts";
import { postgresTarget } from "../src/sync/postgres/index.ts";
import { sqliteTarget } from "../src/sync/sqlite/index.ts";
import type { SyncTarget } from "../src/sync/target/target.ts";

const [way = "", origin = "", place = ""] = process.argv.slice(2);
const fields = ["ID", "Code", "Name", "City", "Country", "Email", "Modified", "Status", "VATNumber"] as const;
const client = createExactOnlineClient({
  country: "nl",
  origin,
  auth: { token: async () => "token", markStale: () => undefined },
  quota: { maxWaitMs: 60_000 },
});

/** A row as the wire has it. */
type WireRow = Readonly<Record<string, string | null>>;

async function list(): Promise<number> {
  let count = 0;
  const rows = client.list("/api/v1/{division}/sync/CRM/Accounts", {
    division: division(1),
    select: [...fields, "Timestamp"],
    filter: { Timestamp: { gt: "1" } },
  });
  for await (const _ of rows) count += 1;
  return count;
}

async function copy(target: SyncTarget): Promise<number> {
  const sync = createSync({
    client,
    target,
    company: division(1),
    sets: { "crm/Accounts": { select: fields.slice() } },
  });
  let count = 0;
  for await (const step of sync.run(await sync.plan(["crm/Accounts"], { count: false }))) count += step.rows;
  await target.close();
  return count;
}

/** Pages as one reads them without a client. */
async function* wirePages(): AsyncGenerator<readonly WireRow[], void, undefined> {
  let url: string | undefined = `${origin}/api/v1/1/sync/CRM/Accounts?$select=${fields.join(",")},Timestamp`;
  while (url !== undefined) {
    const answer: Response = await fetch(url, {
      headers: { authorization: "Bearer token", accept: "application/json" },
    });
    const { d }: { d: { results: WireRow[]; __next?: string } } = JSON.parse(await answer.text());
    yield d.results;
    url = d.__next;
  }
}

const columns = fields.join(", ");
const upsert = (places: string): string =>
  `INSERT INTO accounts (${columns}) VALUES (${places}) ON CONFLICT (ID) DO UPDATE SET ${fields.map((name) => `${name} = excluded.${name}`).join(", ")}`;
const table = `CREATE TABLE accounts (ID TEXT PRIMARY KEY, ${fields
  .slice(1)
  .map((name) => `${name} TEXT`)
  .join(", ")})`;

/** What one writes by hand: an upsert a row, a transaction a page, and nothing that knows where it was. */
async function byHandSqlite(): Promise<number> {
  const database = new DatabaseSync(place);
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
  database.exec(table);
  const statement = database.prepare(upsert(fields.map(() => "?").join(", ")));
  let count = 0;
  for await (const rows of wirePages()) {
    database.exec("BEGIN");
    for (const row of rows) statement.run(...fields.map((name) => row[name] ?? null));
    database.exec("COMMIT");
    count += rows.length;
  }
  database.close();
  return count;
}

async function byHandPostgres(): Promise<number> {
  const pool = new Pool({ connectionString: place, max: 1 });
  const database = await pool.connect();
  await database.query(table);
  const text = upsert(fields.map((_, at) => `$${at + 1}`).join(", "));
  let count = 0;
  for await (const rows of wirePages()) {
    await database.query("BEGIN");
    for (const row of rows) await database.query({ name: "upsert", text, values: fields.map((name) => row[name]) });
    await database.query("COMMIT");
    count += rows.length;
  }
  database.release();
  await pool.end();
  return count;
}

async function copyToPostgres(): Promise<number> {
  const pool = new Pool({ connectionString: place, max: 2 });
  const count = await copy(postgresTarget({ pool }));
  await pool.end();
  return count;
}

const ways: Readonly<Record<string, () => Promise<number>>> = {
  list,
  sqlite: () => copy(sqliteTarget({ file: place })),
  postgres: copyToPostgres,
  "by hand sqlite": byHandSqlite,
  "by hand postgres": byHandPostgres,
};

const cpu = process.cpuUsage();
const startedAt = performance.now();
const rows = await ways[way]?.();
const { user, system } = process.cpuUsage(cpu);
process.stdout.write(
  JSON.stringify({
    rows,
    seconds: (performance.now() - startedAt) / 1000,
    cpuSeconds: (user + system) / 1e6,
    peakBytes: process.resourceUsage().maxRSS * 1024,
  }),
);
process.exit();
