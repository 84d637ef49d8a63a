import { isObject } from "../../kit/json-access.ts";
import type { FeedEntry, FeedPoint, StoredValue } from "../target/target.ts";
import { engineTable } from "./engine-tables.ts";
import type { SqlDialect } from "./sql-dialect.ts";
import type { RunSql, SqlRow } from "./sql-runner.ts";

function isStored(value: unknown): value is StoredValue {
  return value === null || ["string", "number", "boolean"].includes(typeof value);
}

/** Values by column, as they were written. */
function readValues(value: unknown): Record<string, StoredValue> | undefined {
  const parsed: unknown = typeof value === "string" ? JSON.parse(value) : undefined;
  if (!isObject(parsed)) return undefined;
  return Object.fromEntries(Object.entries(parsed).map(([name, one]) => [name, isStored(one) ? one : null]));
}

const kinds = ["insert", "update", "delete"] as const;

function readEntry(row: SqlRow): FeedEntry {
  return {
    seq: Number(row["seq"]),
    check: String(row["check_text"]),
    source: String(row["erp_source"]),
    company: String(row["erp_company"]),
    set: String(row["set_name"]),
    table: String(row["table_name"]),
    kind: kinds.find((kind) => kind === row["kind"]) ?? "update",
    key: readValues(row["row_key"]) ?? {},
    row: readValues(row["row_value"]),
    atMs: Number(row["at_ms"]),
  };
}

/** Entries behind a place, in their order. */
export async function readFeed(
  run: RunSql,
  dialect: SqlDialect,
  afterSeq: number,
  limit: number,
): Promise<FeedEntry[]> {
  const { order } = dialect;
  const start = await readFeedStart(run, dialect);
  const { rows } = await run(
    `SELECT ${order} AS seq, check_text, erp_source, erp_company, set_name, table_name, kind, row_key, row_value, at_ms
     FROM ${engineTable(dialect, "change")} WHERE ${order} > $1 ORDER BY ${order} LIMIT $2`,
    [Math.max(afterSeq, start.seq), limit],
  );
  return rows.map(readEntry);
}

/** The point up to which entries were pruned. */
export async function readFeedStart(run: RunSql, dialect: SqlDialect): Promise<FeedPoint> {
  const { rows } = await run(`SELECT pruned_seq, pruned_check FROM ${engineTable(dialect, "feed")}`);
  return { seq: Number(rows[0]?.["pruned_seq"] ?? 0), check: String(rows[0]?.["pruned_check"] ?? "") };
}

async function readPoint(
  run: RunSql,
  dialect: SqlDialect,
  condition: string,
  seq?: number,
): Promise<FeedPoint | undefined> {
  const { order } = dialect;
  const { rows } = await run(
    `SELECT ${order} AS seq, check_text FROM ${engineTable(dialect, "change")} WHERE ${condition} ORDER BY ${order} DESC LIMIT 1`,
    seq === undefined ? [] : [seq],
  );
  const [row] = rows;
  return row && { seq: Number(row["seq"]), check: String(row["check_text"]) };
}

/** An entry's point, or the last pruned one's. */
export async function readFeedPoint(run: RunSql, dialect: SqlDialect, seq: number): Promise<FeedPoint | undefined> {
  const found = await readPoint(run, dialect, `${dialect.order} = $1`, seq);
  if (found) return found;
  const start = await readFeedStart(run, dialect);
  return start.seq === seq ? start : undefined;
}

/** The last point that there is. */
export async function readFeedEnd(run: RunSql, dialect: SqlDialect): Promise<FeedPoint> {
  return (await readPoint(run, dialect, `${dialect.order} IS NOT NULL`)) ?? readFeedStart(run, dialect);
}

/**
 * Removes entries up to a place, and notes the last of them: whoever stands there may go on. That one stays, so that no
 * place is given a second time.
 */
export async function pruneFeed(run: RunSql, dialect: SqlDialect, throughSeq: number): Promise<number> {
  const { order } = dialect;
  const table = engineTable(dialect, "change");
  const last = await readPoint(run, dialect, `${order} <= $1`, throughSeq);
  const start = await readFeedStart(run, dialect);
  if (!last || last.seq <= start.seq) return 0;
  const { rows } = await run(`SELECT COUNT(*) AS entries FROM ${table} WHERE ${order} > $1 AND ${order} <= $2`, [
    start.seq,
    last.seq,
  ]);
  await run(`UPDATE ${engineTable(dialect, "feed")} SET pruned_seq = $1, pruned_check = $2`, [last.seq, last.check]);
  await run(`DELETE FROM ${table} WHERE ${order} < $1`, [last.seq]);
  return Number(rows[0]?.["entries"] ?? 0);
}
