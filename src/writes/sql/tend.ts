import { deadStates } from "../states/write-states.ts";
import type { WriteSummary } from "../store/write-record.ts";
import { changeState } from "./change-state.ts";
import { leaveToPerson } from "./leave-to-person.ts";
import { ask, type Script } from "./script.ts";
import { lockWrite, type StoreContext } from "./store-context.ts";
import { isReferring, quoted } from "./write-layout.ts";
import { readWriteRow, type WriteRow } from "./write-rows.ts";

/** Rows that one transaction changes at most: others wait for it. */
const atATime = 100;

/** Rows in the order of the index that has them: in another one each of all the rows would be looked at, every second. */
function* rowsWhere(
  { dialect }: StoreContext,
  condition: string,
  order: "expires_at_ms" | "until_ms" | "place",
  values: readonly number[] = [],
): Script<WriteRow[]> {
  const { rows } = yield* ask(
    `SELECT w.* FROM ${dialect.table("erp_write")} w WHERE ${condition} ORDER BY w.${order} LIMIT ${atATime}${dialect.lock.free}`,
    values,
  );
  return rows.map(readWriteRow);
}

/** Makes a write unknown whose sender is gone: it may have been sent until its deadline, and is never sent again unlooked. */
export function* takeOver({ dialect }: StoreContext, row: WriteRow, nowMs: number): Script<WriteRow> {
  const settleAtMs = row.untilMs + row.settleMs;
  return yield* changeState(dialect, row, "unknown", nowMs, {
    code: "SENDER_GONE",
    set: {
      until_ms: 0,
      is_open: 1,
      settle_at_ms: settleAtMs,
      // Where no look can settle it, there is nothing to do before it is settled by time.
      not_before_ms: row.hasKey ? nowMs : settleAtMs,
    },
  });
}

/** Ends a write whose time is over; whether it was done is for a person to see where an attempt is open. */
function* expire(context: StoreContext, row: WriteRow, nowMs: number): Script<WriteRow> {
  if (!row.isOpen) return yield* changeState(context.dialect, row, "expired", nowMs);
  const reason =
    "Its time was over before it was sent again, and of an earlier attempt nobody knows how it ended: look whether it was done.";
  return yield* leaveToPerson(context, row, nowMs, { code: "EXPIRED", reason });
}

/** Changes one row after the other, but for those that the change of an earlier one has changed with it. */
function* changeEach(
  context: StoreContext,
  rows: readonly WriteRow[],
  change: (row: WriteRow) => Script<WriteRow>,
): Script<WriteRow[]> {
  const changed: WriteRow[] = [];
  for (const { id, state } of rows) {
    const row = yield* lockWrite(context, id);
    if (row?.state === state) changed.push(yield* change(row));
  }
  return changed;
}

/** What becomes of writes by the mere passing of time; see `WriteStore.tend`. */
export function* tend(context: StoreContext): Script<readonly WriteSummary[]> {
  const { dialect } = context;
  const nowMs = yield* dialect.nowInOrder();
  const isOver = "w.state IN ('proposed', 'approved') AND w.expires_at_ms <= $1";
  const expired = yield* rowsWhere(context, isOver, "expires_at_ms", [nowMs]);
  const gone = yield* changeEach(context, expired, (row) => expire(context, row, nowMs));
  const left = yield* rowsWhere(context, "w.state = 'sending' AND w.until_ms <= $1", "until_ms", [nowMs]);
  const taken = yield* changeEach(context, left, (row) => takeOver(context, row, nowMs));
  // A write may have been given up while another transaction stored one that refers to it.
  const lost = yield* rowsWhere(
    context,
    `${isReferring("w.")} AND EXISTS (
       SELECT 1 FROM ${dialect.table("erp_write_reference")} r JOIN ${dialect.table("erp_write")} n ON n.id = r.needs_id
       WHERE r.write_id = w.id AND n.state IN (${quoted(deadStates)}))`,
    "place",
  );
  const blocked = yield* changeEach(context, lost, (row) =>
    changeState(dialect, row, "blocked", nowMs, { code: "REFERENCE_LOST" }),
  );
  return [...gone, ...taken, ...blocked];
}
