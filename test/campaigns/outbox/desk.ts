import type { Enqueued, EnqueueOptions, WriteBody } from "../../../src/writes/index.ts";
import type { OutboxJob } from "./job.ts";
import { openPostgres, openSqlite } from "./open-store.ts";
import type { Planned } from "./plan.ts";

/** The shop's own table: one row a write, stored in the transaction of the write. */
export interface Desk {
  /** Ids of the writes that are stored, by their markers. */
  stored(): Promise<ReadonlyMap<string, string>>;
  /** Stores writes, each with a row of the shop's, all of them or none. */
  store(planned: readonly Planned[], ids: ReadonlyMap<string, string>): Promise<void>;
  /** Stores a write once more, beside any transaction, as a caller does who got no answer. */
  again(planned: Planned): Promise<Enqueued>;
}

/** What makes the shop's table. */
export const createOrders = "CREATE TABLE shop_order (marker TEXT PRIMARY KEY, write_id TEXT NOT NULL)";
const readOrders = "SELECT marker, write_id FROM shop_order";

const toMap = (rows: readonly Readonly<Record<string, unknown>>[]): ReadonlyMap<string, string> =>
  new Map(rows.map((row) => [String(row["marker"]), String(row["write_id"])]));

type Said = readonly [Planned["service"], Planned["verb"], string, WriteBody | undefined, EnqueueOptions];

/** What is said to `enqueue()`; a reference goes to the write that was stored before. */
function said({ service, verb, path, body, options, refersTo }: Planned, ids: ReadonlyMap<string, string>): Said {
  if (!refersTo) return [service, verb, path, body, options];
  const reference = { [refersTo.field]: { $ref: ids.get(refersTo.marker), field: "ID" } };
  return [service, verb, path, { ...body, ...reference }, options];
}

function sqliteDesk(job: OutboxJob, file: string): Desk {
  const { writes, database } = openSqlite(job, file);
  return {
    stored: async () => toMap(database.prepare(readOrders).all()),
    async store(planned, ids) {
      const ready = await Promise.all(
        planned.map(async (one) => ({ marker: one.marker, write: await writes.prepare(...said(one, ids)) })),
      );
      const insert = database.prepare("INSERT INTO shop_order VALUES (?, ?)");
      database.exec("BEGIN IMMEDIATE");
      try {
        for (const { marker, write } of ready) insert.run(marker, write.enqueue(database).id);
        database.exec("COMMIT");
      } catch (error) {
        database.exec("ROLLBACK");
        throw error;
      }
    },
    again: (planned) => writes.enqueue(...said(planned, new Map())),
  };
}

function postgresDesk(job: OutboxJob, url: string, schema: string): Desk {
  const { writes, pool } = openPostgres(job, url, schema);
  return {
    stored: async () => toMap((await pool.query(readOrders)).rows),
    async store(planned, ids) {
      const client = await pool.connect();
      try {
        await client.query("BEGIN");
        for (const one of planned) {
          const [service, verb, path, body, options] = said(one, ids);
          const { id } = await writes.enqueue(service, verb, path, body, { ...options, within: client });
          await client.query("INSERT INTO shop_order VALUES ($1, $2)", [one.marker, id]);
        }
        await client.query("COMMIT");
      } catch (error) {
        await client.query("ROLLBACK");
        throw error;
      } finally {
        client.release();
      }
    },
    again: (planned) => writes.enqueue(...said(planned, new Map())),
  };
}

/** Opens the shop's table beside the store. */
export function openDesk(job: OutboxJob): Desk {
  const { store: at } = job;
  return at.kind === "sqlite" ? sqliteDesk(job, at.file) : postgresDesk(job, at.url, at.schema);
}
