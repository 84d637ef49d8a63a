import type { WriteOutcome } from "../store/write-record.ts";
import type { SendTurn, WorkWish } from "../store/write-store.ts";
import { changeState } from "./change-state.ts";
import { demandKeys } from "./demand-keys.ts";
import { leaveToPerson } from "./leave-to-person.ts";
import { ask, type Script } from "./script.ts";
import { sealOutcome } from "./sealed-rows.ts";
import { readSendable } from "./sendable.ts";
import type { StoreContext } from "./store-context.ts";
import { isLingering, isUnsettled } from "./write-layout.ts";
import { readSummary, readWriteRow, type WriteRow } from "./write-rows.ts";

const dayMs = 86_400_000;

/**
 * The next write that may be sent: the most urgent one, of these the oldest. What stands earlier in its sequence and is
 * not settled holds it back, or was given up while the service may still do it, and so does what it refers to. Expiry is tested here and nowhere behind it.
 */
function* nextDue({ dialect }: StoreContext, nowMs: number, services: readonly string[]): Script<WriteRow | undefined> {
  const writes = dialect.table("erp_write");
  const { rows } = yield* ask(
    `SELECT w.* FROM ${writes} w WHERE w.state = 'approved' AND w.not_before_ms <= $1
       AND (w.expires_at_ms IS NULL OR w.expires_at_ms > $1)
       AND w.service IN (${services.map((_, place) => `$${place + 2}`).join(", ")})
       AND (w.sequence IS NULL OR NOT EXISTS (
         SELECT 1 FROM ${writes} e WHERE e.sequence = w.sequence AND e.place < w.place AND ${isUnsettled("e.state")}))
       AND (w.sequence IS NULL OR NOT EXISTS (
         SELECT 1 FROM ${writes} l WHERE l.sequence = w.sequence AND l.place < w.place AND ${isLingering("l.")} AND l.settle_at_ms > $1))
       AND (w.refers = 0 OR NOT EXISTS (
         SELECT 1 FROM ${dialect.table("erp_write_reference")} r JOIN ${writes} n ON n.id = r.needs_id
         WHERE r.write_id = w.id AND n.state <> 'done'))
     ORDER BY w.priority DESC, w.place LIMIT 1${dialect.lock.free}`,
    [nowMs, ...services],
  );
  return rows[0] && readWriteRow(rows[0]);
}

/** Counts a write in its day's cap, once, when it is claimed for the first time under this cap. False when the day is full. */
function* countIn({ dialect }: StoreContext, { cap, company, counted }: WriteRow, day: number): Script<boolean> {
  if (!cap || counted === cap.name) return true;
  if (cap.perDay < 1) return false;
  const table = dialect.table("erp_write_cap");
  const { rows } = yield* ask(
    `INSERT INTO ${table} AS c (name, company, day, used) VALUES ($1, $2, $3, 1)
     ON CONFLICT (name, company, day) DO UPDATE SET used = c.used + 1 WHERE c.used < $4 RETURNING used`,
    [cap.name, company, day, cap.perDay],
  );
  return rows.length > 0;
}

/** Puts all writes off that the same cap holds back today. They stay approved: nothing happened to them. */
function* putOff({ dialect }: StoreContext, { cap, company }: WriteRow, untilMs: number): Script<void> {
  yield* ask(
    `UPDATE ${dialect.table("erp_write")} SET not_before_ms = $3
     WHERE state = 'approved' AND cap = $1 AND COALESCE(counted, '') <> cap AND company = $2 AND not_before_ms < $3`,
    [cap?.name ?? "", company, untilMs],
  );
}

/** Takes a write out of the way that must not be sent as its row stands there. */
function* stop(context: StoreContext, row: WriteRow, nowMs: number, why: WriteOutcome): Script<WriteRow> {
  const { dialect, keys } = context;
  yield* demandKeys(context, why);
  if (row.isOpen) return yield* leaveToPerson(context, row, nowMs, why);
  const outcome = sealOutcome(keys, row.id, why);
  return yield* changeState(dialect, row, "blocked", nowMs, { code: why.code, set: { outcome } });
}

/** Claims the next write that is due; see `WriteStore.takeSend`. The same change notes until when it may be sent. */
export function* takeSend(context: StoreContext, { services, leaseMs }: WorkWish): Script<SendTurn | undefined> {
  if (services.length === 0) return undefined;
  const { dialect } = context;
  const nowMs = yield* dialect.nowInOrder();
  const day = Math.floor(nowMs / dayMs);
  for (;;) {
    const row = yield* nextDue(context, nowMs, services);
    if (!row) return undefined;
    const sendable = yield* readSendable(context, row);
    if ("stopped" in sendable) {
      yield* stop(context, row, nowMs, sendable.stopped);
      continue;
    }
    if (!(yield* countIn(context, row, day))) {
      yield* putOff(context, row, (day + 1) * dayMs);
      continue;
    }
    const claimed = yield* changeState(dialect, row, "sending", nowMs, {
      set: {
        attempt: row.attempt + 1,
        tries: row.tries + 1,
        fence: row.fence + 1,
        until_ms: nowMs + leaseMs,
        counted: row.cap?.name ?? row.counted ?? null,
      },
    });
    const { fence, attempt } = claimed;
    const write = { ...readSummary(claimed.sealed), content: sendable.content, outcome: sendable.outcome };
    return { id: row.id, fence, attempt, write, results: sendable.results, sentBefore: row.isOpen };
  }
}
