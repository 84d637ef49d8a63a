import type { WriteState } from "../states/write-states.ts";
import type { LookEnding, LookTurn, WorkWish } from "../store/write-store.ts";
import { changeState } from "./change-state.ts";
import { demandKeys } from "./demand-keys.ts";
import { leaveToPerson } from "./leave-to-person.ts";
import { ask, type Script } from "./script.ts";
import { knownOutcome, openContent, sealOutcome } from "./sealed-rows.ts";
import { resultsOf } from "./sendable.ts";
import { lockWrite, type StoreContext } from "./store-context.ts";
import { readSummary, readWriteRow, type WriteRow } from "./write-rows.ts";

/** A write that ends unknown so often is no accident of the network: a person looks at it. */
const mostTries = 5;
/** Milliseconds between two looks: most servers have done the work already. */
const firstPauseMs = 500;
const longestPauseMs = 15_000;

/** What follows when it is certain that a write did not take place, or that a repeat is harmless. */
function* tryAgain(context: StoreContext, row: WriteRow, nowMs: number): Script<WriteState> {
  const { dialect } = context;
  if (row.tries >= mostTries) {
    const reason = `Of ${row.tries} attempts nobody knows how they ended: look whether it was done.`;
    return (yield* leaveToPerson(context, row, nowMs, { code: "TRIED_TOO_OFTEN", reason })).state;
  }
  // Without a key nobody looked: it may have been done, and is sent again only because that is harmless.
  const absent = yield* changeState(dialect, row, "absent", nowMs, {
    set: { until_ms: 0, is_open: row.hasKey ? 0 : 1 },
    code: row.hasKey ? undefined : "REPEAT_HARMLESS",
  });
  return (yield* changeState(dialect, absent, "approved", nowMs, { set: { not_before_ms: nowMs } })).state;
}

function* nextUnknown(
  { dialect }: StoreContext,
  nowMs: number,
  services: readonly string[],
): Script<WriteRow | undefined> {
  const { rows } = yield* ask(
    `SELECT * FROM ${dialect.table("erp_write")} WHERE state = 'unknown' AND not_before_ms <= $1 AND until_ms <= $1
       AND service IN (${services.map((_, place) => `$${place + 2}`).join(", ")})
     ORDER BY not_before_ms, place LIMIT 1${dialect.lock.free}`,
    [nowMs, ...services],
  );
  return rows[0] && readWriteRow(rows[0]);
}

/**
 * Claims the next write whose record is to be looked for; see `WriteStore.takeLook`. Of those without a key nothing can
 * be found: where a repeat is harmless they are sent again once the time is over, else a person settles them.
 */
export function* takeLook(context: StoreContext, { services, leaseMs }: WorkWish): Script<LookTurn | undefined> {
  if (services.length === 0) return undefined;
  const { dialect, keys } = context;
  const nowMs = yield* dialect.now();
  for (;;) {
    const row = yield* nextUnknown(context, nowMs, services);
    if (!row) return undefined;
    const content = row.hasKey && openContent(keys, row);
    if (content && "closed" in content) {
      yield* demandKeys(context, content.closed);
      yield* leaveToPerson(context, row, nowMs, content.closed);
      continue;
    }
    if (content) {
      const fence = row.fence + 1;
      yield* ask(`UPDATE ${dialect.table("erp_write")} SET fence = $2, until_ms = $3 WHERE id = $1`, [
        row.id,
        fence,
        nowMs + leaseMs,
      ]);
      const write = { ...readSummary(row.sealed), content: content.value, outcome: knownOutcome(keys, row) };
      const results = yield* resultsOf(context, row);
      return { id: row.id, fence, attempt: row.attempt, write, results, beganAtMs: nowMs };
    }
    const reason = "Nobody knows how it ended, and its record cannot be found by a key: look whether it was done.";
    if (row.retry === "never") yield* leaveToPerson(context, row, nowMs, { code: "NO_KEY", reason });
    else yield* tryAgain(context, row, nowMs);
  }
}

/**
 * Stores what a look found; see `WriteStore.endLook`. That nothing was found counts only when the look began after the
 * last moment at which it may have been sent, plus the time that the service may have worked on it.
 */
export function* endLook(context: StoreContext, turn: LookTurn, ending: LookEnding): Script<WriteState | undefined> {
  const { dialect, keys } = context;
  const row = yield* lockWrite(context, turn.id);
  if (row?.state !== "unknown" || row.fence !== turn.fence) return undefined;
  const nowMs = yield* dialect.now();
  if (ending.found === "record") {
    const learned = { record: ending.record, ...ending.readBack };
    const outcome = sealOutcome(keys, row.id, learned);
    const { code } = learned;
    return (yield* changeState(dialect, row, "done", nowMs, { code, set: { until_ms: 0, outcome } })).state;
  }
  if (ending.found === "error" && ending.person) {
    const outcome = sealOutcome(keys, row.id, ending.outcome);
    const { code } = ending.outcome;
    return (yield* changeState(dialect, row, "person", nowMs, { code, set: { until_ms: 0, outcome } })).state;
  }
  if (ending.found === "nothing" && turn.beganAtMs >= row.settleAtMs) return yield* tryAgain(context, row, nowMs);
  // The longer it is unknown already, the longer until the next look, and one as soon as nothing found would count.
  const sinceMs = nowMs - row.changedAtMs;
  const nextMs = nowMs + Math.max(firstPauseMs, Math.min(longestPauseMs, sinceMs));
  const waitUntilMs = nowMs < row.settleAtMs ? Math.min(nextMs, row.settleAtMs) : nextMs;
  yield* ask(`UPDATE ${dialect.table("erp_write")} SET until_ms = 0, not_before_ms = $2 WHERE id = $1`, [
    row.id,
    waitUntilMs,
  ]);
  return "unknown";
}
