import { StoreCorrupted } from "../../errors/store-corrupted.ts";
import { postgresFailure } from "../../kit/postgres-failures.ts";
import type { PostgresPool, PostgresResult } from "../../kit/postgres-pool.ts";
import { callCondition } from "../calls/call-condition.ts";
import { type CallRows, callColumns } from "../calls/call-rows.ts";
import { foundColumns, foundRow } from "../calls/found-row.ts";
import { checkVersion, type Layout, quoteSchema } from "./schema.ts";

/** The table of a call log. */
export interface CallTables extends Layout {
  readonly calls: string;
}

/** Types of the columns of `callColumns`, in their order. */
const types = [
  "text",
  "bigint",
  "bigint",
  "text",
  "text",
  "text",
  "text",
  "text",
  "text",
  "bigint",
  "integer",
  "integer",
  "text",
  "text",
  "text",
  "text",
  "bytea",
] as const;

/**
 * @throws {StoreMisused} when `schema` is not a plain name
 */
export function callTablesIn(schema: string): CallTables {
  const quoted = quoteSchema(schema);
  const calls = `${quoted}.calls`;
  const required = new Set(["started_at_ms", "operation", "method", "path", "retry_class"]);
  // A step that was published stays as it is: what came later is added by the next one.
  const columns = callColumns.flatMap((name, place) =>
    name === "said"
      ? []
      : [`${name} ${types[place]}${name === "id" ? " PRIMARY KEY" : required.has(name) ? " NOT NULL" : ""}`],
  );
  return {
    schema: quoted,
    version: `${quoted}.call_log_version`,
    calls,
    steps: [
      `CREATE TABLE ${calls} (${columns.join(", ")}, resend text, resend_revision integer NOT NULL DEFAULT 0, busy_until_ms bigint);
       CREATE INDEX calls_by_time ON ${calls} (started_at_ms, id)`,
      `ALTER TABLE ${calls} ADD COLUMN said text`,
    ],
  };
}

/** Rows at a time. */
const pageRows = 500;
const removedAtATime = 5000;

const isText = (value: unknown): value is string => typeof value === "string";

/** Calls in a table. Each statement is its own transaction, and one that is sent twice changes nothing more. */
export function postgresCallRows(pool: PostgresPool, tables: CallTables): CallRows {
  const { calls } = tables;
  let checked: Promise<void> | undefined;

  const run = async (text: string, values: unknown[]): Promise<PostgresResult> => {
    try {
      checked ??= checkVersion(pool, tables);
      await checked.catch((error: unknown) => {
        checked = undefined;
        throw error;
      });
      return await pool.query(text, values);
    } catch (error) {
      throw postgresFailure(error);
    }
  };

  // A batch goes as one array for each column: the statement is the same whatever its size.
  const insert = `INSERT INTO ${calls} (${callColumns.join(", ")}) SELECT * FROM unnest(${types.map((type, place) => `$${place + 1}::${type}[]`).join(", ")}) ON CONFLICT (id) DO NOTHING`;
  const end = `UPDATE ${calls} SET ended_at_ms = e.ended_at_ms, attempts = e.attempts, status = e.status, error = e.error, said = e.said, correlation_id = e.correlation_id, quota_left = e.quota_left
    FROM unnest($1::text[], $2::bigint[], $3::integer[], $4::integer[], $5::text[], $6::text[], $7::text[], $8::text[]) AS e (id, ended_at_ms, attempts, status, error, said, correlation_id, quota_left)
    WHERE ${calls}.id = e.id AND ${calls}.ended_at_ms IS NULL`;
  const endColumns = [
    "id",
    "ended_at_ms",
    "attempts",
    "status",
    "error",
    "said",
    "correlation_id",
    "quota_left",
  ] as const;
  const removeSome = `DELETE FROM ${calls} WHERE id IN (
    SELECT id FROM ${calls}
    WHERE (started_at_ms, id) <= ($1::bigint, $2::text) AND (ended_at_ms IS NOT NULL OR deadline_at_ms <= $3) AND (busy_until_ms IS NULL OR busy_until_ms <= $3)
    ORDER BY started_at_ms, id LIMIT ${removedAtATime})`;

  return {
    async write({ rows, endings }) {
      if (rows.length > 0)
        await run(
          insert,
          callColumns.map((name) => rows.map((row) => row[name])),
        );
      if (endings.length > 0)
        await run(
          end,
          endColumns.map((name) => endings.map((ending) => ending[name])),
        );
    },
    async get(id) {
      const { rows } = await run(`SELECT ${foundColumns} FROM ${calls} WHERE id = $1`, [id]);
      return rows[0] && foundRow(rows[0]);
    },
    async sealed(id) {
      const { rows } = await run(`SELECT sealed FROM ${calls} WHERE id = $1`, [id]);
      const sealed = rows[0]?.["sealed"] ?? undefined;
      if (sealed === undefined || sealed instanceof Uint8Array) return sealed;
      throw new StoreCorrupted(`Call ${id}`, "holds a request of another type");
    },
    async *list(query) {
      const { sql, values } = callCondition(query, (number) => `$${number}`);
      const next = values.length + 1;
      const select = `SELECT ${foundColumns} FROM ${calls} WHERE ${sql} AND (started_at_ms, id) < ($${next}::bigint, $${next + 1}::text) ORDER BY started_at_ms DESC, id DESC LIMIT ${pageRows}`;
      for (let before: [number, string] = [Number.MAX_SAFE_INTEGER, ""]; ; ) {
        const rows = (await run(select, [...values, ...before])).rows.map(foundRow);
        yield* rows;
        const last = rows.at(-1);
        if (!last || rows.length < pageRows) return;
        before = [last.started_at_ms, last.id];
      }
    },
    async replaceResend({ id, revision, resend, busyUntilMs }) {
      const { rowCount } = await run(
        `UPDATE ${calls} SET resend = $1, resend_revision = resend_revision + 1, busy_until_ms = $2 WHERE id = $3 AND resend_revision = $4`,
        [resend, busyUntilMs, id, revision],
      );
      return rowCount === 1;
    },
    async prune({ beforeMs = 0, keepNewest }, nowMs) {
      let bound: [number, string] = [beforeMs, ""];
      if (keepNewest !== undefined) {
        const { rows } = await run(
          `SELECT started_at_ms, id FROM ${calls} ORDER BY started_at_ms DESC, id DESC LIMIT 1 OFFSET $1`,
          [keepNewest],
        );
        const id = rows[0]?.["id"];
        const startedAtMs = Number(rows[0]?.["started_at_ms"] ?? -1);
        if (isText(id) && startedAtMs >= beforeMs) bound = [startedAtMs, id];
      }
      for (let removed = 0; ; ) {
        const { rowCount } = await run(removeSome, [...bound, nowMs]);
        removed += rowCount ?? 0;
        if ((rowCount ?? 0) < removedAtATime) return removed;
      }
    },
    // The pool is the caller's.
    close: async () => undefined,
  };
}
