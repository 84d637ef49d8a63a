import type { DatabaseSync } from "node:sqlite";
import { setImmediate as eventLoop } from "node:timers/promises";
import { StoreCorrupted } from "../../errors/store-corrupted.ts";
import { callCondition } from "../calls/call-condition.ts";
import { type CallBatch, type CallRows, callColumns } from "../calls/call-rows.ts";
import { foundColumns, foundRow } from "../calls/found-row.ts";
import type { Connection } from "./connection.ts";
import type { Layout } from "./schema.ts";

export const callLogLayout: Layout = {
  version: "erp_openapi_call_log_schema",
  steps: [
    `CREATE TABLE erp_openapi_calls (
       id TEXT NOT NULL PRIMARY KEY,
       started_at_ms INTEGER NOT NULL,
       deadline_at_ms INTEGER,
       operation TEXT NOT NULL,
       company TEXT,
       method TEXT NOT NULL,
       path TEXT NOT NULL,
       retry_class TEXT NOT NULL,
       resend_of TEXT,
       ended_at_ms INTEGER,
       attempts INTEGER,
       status INTEGER,
       error TEXT,
       correlation_id TEXT,
       quota_left TEXT,
       resend TEXT,
       resend_revision INTEGER NOT NULL DEFAULT 0,
       busy_until_ms INTEGER,
       sealed BLOB
     ) STRICT;
     CREATE INDEX erp_openapi_calls_by_time ON erp_openapi_calls (started_at_ms, id)`,
    "ALTER TABLE erp_openapi_calls ADD COLUMN said TEXT",
  ],
};

/** Rows at a time: the event loop runs between two of these pieces. */
const pageRows = 500;
const removedAtATime = 2000;

const insertCall = `INSERT INTO erp_openapi_calls (${callColumns.join(", ")}) VALUES (${callColumns.map(() => "?").join(", ")}) ON CONFLICT (id) DO NOTHING`;
const endCall =
  "UPDATE erp_openapi_calls SET ended_at_ms = ?, attempts = ?, status = ?, error = ?, said = ?, correlation_id = ?, quota_left = ? WHERE id = ? AND ended_at_ms IS NULL";
const selectOne = `SELECT ${foundColumns} FROM erp_openapi_calls WHERE id = ?`;
const selectSealed = "SELECT sealed FROM erp_openapi_calls WHERE id = ?";
const updateResend =
  "UPDATE erp_openapi_calls SET resend = ?, resend_revision = resend_revision + 1, busy_until_ms = ? WHERE id = ? AND resend_revision = ?";
const selectBound =
  "SELECT started_at_ms, id FROM erp_openapi_calls ORDER BY started_at_ms DESC, id DESC LIMIT 1 OFFSET ?";
const removeSome = `DELETE FROM erp_openapi_calls WHERE id IN (
  SELECT id FROM erp_openapi_calls
  WHERE (started_at_ms, id) <= (?, ?) AND (ended_at_ms IS NOT NULL OR deadline_at_ms <= ?) AND (busy_until_ms IS NULL OR busy_until_ms <= ?)
  ORDER BY started_at_ms, id LIMIT ${removedAtATime})`;

/** Calls in a table. */
export function sqliteCallRows(connection: Connection): CallRows {
  return {
    write: (batch) => connection.run((database) => writeBatch(database, batch)),
    async get(id) {
      const row = await connection.run((database) => database.prepare(selectOne).get(id));
      return row && foundRow(row);
    },
    async sealed(id) {
      const row = await connection.run((database) => database.prepare(selectSealed).get(id));
      const sealed = row?.["sealed"] ?? undefined;
      if (sealed === undefined || sealed instanceof Uint8Array) return sealed;
      throw new StoreCorrupted(`Call ${id}`, "holds a request of another type");
    },
    async *list(query) {
      const { sql, values } = callCondition(query, () => "?");
      const select = `SELECT ${foundColumns} FROM erp_openapi_calls WHERE ${sql} AND (started_at_ms, id) < (?, ?) ORDER BY started_at_ms DESC, id DESC LIMIT ${pageRows}`;
      for (let before: [number, string] = [Number.MAX_SAFE_INTEGER, ""]; ; ) {
        const from = before;
        const rows = (await connection.run((database) => database.prepare(select).all(...values, ...from))).map(
          foundRow,
        );
        yield* rows;
        const last = rows.at(-1);
        if (!last || rows.length < pageRows) return;
        before = [last.started_at_ms, last.id];
        await eventLoop();
      }
    },
    async replaceResend({ id, revision, resend, busyUntilMs }) {
      const { changes } = await connection.run((database) => {
        keepThroughPowerFailure(database, true);
        return database.prepare(updateResend).run(resend, busyUntilMs, id, revision);
      });
      return Number(changes) === 1;
    },
    async prune({ beforeMs = 0, keepNewest }, nowMs) {
      let bound: [number, string] = [beforeMs, ""];
      if (keepNewest !== undefined) {
        const row = await connection.run((database) => database.prepare(selectBound).get(keepNewest));
        const startedAtMs = Number(row?.["started_at_ms"] ?? -1);
        if (startedAtMs >= beforeMs) bound = [startedAtMs, String(row?.["id"])];
      }
      for (let removed = 0; ; ) {
        const { changes } = await connection.run((database) =>
          database.prepare(removeSome).run(...bound, nowMs, nowMs),
        );
        removed += Number(changes);
        if (Number(changes) < removedAtATime) return removed;
        await eventLoop();
      }
    },
    close: async () => connection.close(),
  };
}

/** In WAL mode a commit with NORMAL survives the process, with FULL the power too, and all commits before it. */
function keepThroughPowerFailure(database: DatabaseSync, durable: boolean): void {
  database.exec(durable ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL");
}

function writeBatch(database: DatabaseSync, { rows, endings, durable }: CallBatch): void {
  keepThroughPowerFailure(database, durable);
  database.exec("BEGIN IMMEDIATE");
  try {
    if (rows.length > 0) {
      const insert = database.prepare(insertCall);
      for (const row of rows) insert.run(...callColumns.map((name) => row[name]));
    }
    if (endings.length > 0) {
      const end = database.prepare(endCall);
      for (const { id, ended_at_ms, attempts, status, error, said, correlation_id, quota_left } of endings)
        end.run(ended_at_ms, attempts, status, error, said, correlation_id, quota_left, id);
    }
    database.exec("COMMIT");
  } catch (error) {
    if (database.isTransaction) database.exec("ROLLBACK");
    throw error;
  }
}
