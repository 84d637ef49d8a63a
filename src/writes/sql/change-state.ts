import { randomUUID } from "node:crypto";
import { deadStates, mayBecome, type WriteState } from "../states/write-states.ts";
import type { WriteDialect } from "./dialect.ts";
import { ask, type Script, type SqlValue } from "./script.ts";
import { readWriteRow, type WriteRow } from "./write-rows.ts";

/** What a change of state carries along. */
export interface StateChange {
  /** Columns that change with it. */
  readonly set?: Readonly<Record<string, SqlValue>>;
  /** Who decided it. */
  readonly by?: string | undefined;
  /** Code of the error that led to it. */
  readonly code?: string | undefined;
}

/** Tells a history of events from that of a restored database, which gives the same places to others. */
export const randomCheck = (): string => randomUUID().slice(-12);

/** Notes that a write is in a state. Events are written here, and where a write is inserted. */
export function* tellState(
  dialect: WriteDialect,
  write: Pick<WriteRow, "id" | "attempt" | "digest">,
  state: WriteState,
  atMs: number,
  { by, code }: StateChange = {},
): Script<void> {
  yield* ask(
    `INSERT INTO ${dialect.table("erp_write_event")} (check_text, write_id, state, attempt, digest, by_text, code, at_ms)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [randomCheck(), write.id, state, write.attempt, write.digest, by ?? null, code ?? null, atMs],
    { id: write.id, state },
  );
}

/**
 * Changes the state of a write whose row this transaction holds, and tells it: the one place where states change. What
 * refers to a write that will never happen is blocked with it.
 *
 * @returns the write as it is now
 */
export function* changeState(
  dialect: WriteDialect,
  row: WriteRow,
  to: WriteState,
  atMs: number,
  change: StateChange = {},
): Script<WriteRow> {
  if (!mayBecome(row.state, to)) throw new Error(`A write that is ${row.state} does not become ${to}.`);
  // An outcome of before is not what blocks it; without one, what it refers to will never be there (`openWrite`).
  const entries = Object.entries({
    ...(to === "blocked" && { outcome: null }),
    ...change.set,
    state: to,
    changed_ms: atMs,
  });
  const columns = entries.map(([name], place) => `${name} = $${place + 3}`).join(", ");
  const { rows } = yield* ask(
    `UPDATE ${dialect.table("erp_write")} SET ${columns} WHERE id = $1 AND state = $2 RETURNING *`,
    [row.id, row.state, ...entries.map(([, value]) => value)],
  );
  if (!rows[0]) throw new Error(`Write ${row.id} was changed beside its lock.`);
  const changed = readWriteRow(rows[0]);
  yield* tellState(dialect, changed, to, atMs, change);
  if (deadStates.includes(to)) yield* blockDependents(dialect, row.id, atMs);
  return changed;
}

/** Blocks what waits for a write that will never happen. */
function* blockDependents(dialect: WriteDialect, id: string, atMs: number): Script<void> {
  const { rows } = yield* ask(
    `SELECT * FROM ${dialect.table("erp_write")} WHERE state IN ('proposed', 'approved')
     AND id IN (SELECT write_id FROM ${dialect.table("erp_write_reference")} WHERE needs_id = $1) ORDER BY place${dialect.lock.rows}`,
    [id],
  );
  for (const row of rows) yield* changeState(dialect, readWriteRow(row), "blocked", atMs, { code: "REFERENCE_LOST" });
}
