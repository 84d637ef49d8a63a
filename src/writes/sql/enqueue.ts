import { randomUUID } from "node:crypto";
import { StoreUnavailable } from "../../errors/store-unavailable.ts";
import { WriteConflict } from "../../errors/write-conflict.ts";
import { WriteInvalid } from "../../errors/write-invalid.ts";
import { WriteNotFound } from "../../errors/write-not-found.ts";
import { digestWith } from "../digest/write-digest.ts";
import { deadStates, waysOut } from "../states/write-states.ts";
import type { Enqueued, NewWrite } from "../store/write-record.ts";
import { randomCheck } from "./change-state.ts";
import { ask, type Script, type SqlValue } from "./script.ts";
import { sealContent } from "./sealed-rows.ts";
import { findWrite, type StoreContext } from "./store-context.ts";
import { readWriteRow, type WriteRow } from "./write-rows.ts";

/** A key that others take and give back at the same moment is tried for as often. */
const mostTries = 5;

/** Digests of the writes that one refers to. Their rows are not kept: a caller's transaction may be long. */
export function* digestsOf(context: StoreContext, ids: readonly string[]): Script<Map<string, string>> {
  const digests = new Map<string, string>();
  for (const id of ids) {
    const other = yield* findWrite(context, id);
    if (!other) throw new WriteNotFound(id);
    if (deadStates.includes(other.state))
      throw new WriteInvalid(
        `It refers to write ${id}, which is ${other.state} and never happens: enqueue that one once more, and refer to the new one.`,
      );
    digests.set(id, other.digest);
  }
  return digests;
}

/** Notes which writes one needs, and what they were when it was stored. */
export function* storeReferences(
  { dialect }: StoreContext,
  id: string,
  digests: ReadonlyMap<string, string>,
): Script<void> {
  for (const [needs, digest] of digests)
    yield* ask(
      `INSERT INTO ${dialect.table("erp_write_reference")} (write_id, needs_id, needs_digest) VALUES ($1, $2, $3)`,
      [id, needs, digest],
    );
}

/**
 * Whoever has the key: the same write, or one that will never happen and gives its key away, also to the same again. Who
 * enqueues that once more wants it.
 *
 * @returns undefined when the key is free now
 */
export function* keyHolder(
  { dialect }: StoreContext,
  claim: string,
  digest: string,
  self?: string,
): Script<WriteRow | undefined> {
  const table = dialect.table("erp_write");
  const { rows } = yield* ask(`SELECT * FROM ${table} WHERE claim = $1 OR claim_now = $1${dialect.lock.rows}`, [claim]);
  const other = rows[0] && readWriteRow(rows[0]);
  if (!other || other.id === self) return undefined;
  if (!deadStates.includes(other.state)) {
    if (other.digest === digest) return other;
    throw new WriteConflict(
      `Write ${other.id} has the same key and is another one: give this one a key of its own. That one is ${other.state}. ${waysOut[other.state]}`,
      other,
    );
  }
  // What nobody knows the end of may still be done, whoever has given it up.
  if (other.settleAtMs > (yield* dialect.now()))
    throw new WriteConflict(
      `Write ${other.id} has the same key and is ${other.state}, but the service may still do it: its key is free from ${new Date(other.settleAtMs).toISOString()} on.`,
      other,
    );
  yield* ask(`UPDATE ${table} SET claim = NULLIF(claim, $2), claim_now = NULLIF(claim_now, $2) WHERE id = $1`, [
    other.id,
    claim,
  ]);
  return undefined;
}

/** Options of a write in which the one that is there already is another one. */
function ignoredOf(write: NewWrite, other: WriteRow): string[] {
  // What was tried, or held back by its cap, waits for a moment of our own.
  const isPutOff = (other.attempt > 0 || other.cap !== undefined) && other.notBeforeMs > write.notBeforeMs;
  const differs = {
    sequence: write.sequence !== other.sequence,
    priority: write.priority !== other.priority,
    notBefore: write.notBeforeMs !== other.notBeforeMs && !isPutOff,
    expiresAt: write.expiresAtMs !== other.expiresAtMs,
  };
  return Object.entries(differs).flatMap(([name, isOther]) => (isOther ? [name] : []));
}

/** Stores a write; see `WriteStore.enqueue`. */
export function* enqueue(context: StoreContext, write: NewWrite): Script<Enqueued> {
  const { dialect, keys } = context;
  const digests = yield* digestsOf(context, write.references);
  const digest = digestWith(write.ownDigest, digests);
  const state = write.decision === "auto" ? "approved" : "proposed";
  // Numbers are given when a row is written, and rows commit in another order: of one sequence one at a time is written.
  if (write.sequence !== undefined) yield* dialect.lockSequence(write.sequence);
  for (let tries = 1; tries <= mostTries; tries++) {
    const id = randomUUID();
    const columns: Readonly<Record<string, SqlValue>> = {
      id,
      service: write.service,
      company: write.company,
      verb: write.verb,
      path: write.path,
      operation: write.operation,
      effect: write.effect,
      retry: write.retry,
      digest,
      claim: write.claim ?? null,
      // In both, so that the key of a new write is compared with what others had and with what they have.
      claim_now: write.claim ?? null,
      state,
      decision: write.decision,
      cap: write.cap?.name ?? null,
      cap_per_day: write.cap?.perDay ?? null,
      sequence: write.sequence ?? null,
      priority: write.priority,
      not_before_ms: write.notBeforeMs,
      expires_at_ms: write.expiresAtMs ?? null,
      attempt: 0,
      tries: 0,
      fence: 0,
      until_ms: 0,
      settle_ms: write.settleMs,
      settle_at_ms: 0,
      is_open: 0,
      has_key: write.content.key ? 1 : 0,
      revision: 1,
      content: sealContent(keys, { id, digest, revision: 1 }, write.content),
    };
    if (yield* dialect.insertWrite(columns, randomCheck())) {
      yield* storeReferences(context, id, digests);
      return { id, digest, state, isNew: true, ignored: [] };
    }
    const other = write.claim === undefined ? undefined : yield* keyHolder(context, write.claim, digest);
    if (other) return { id: other.id, digest, state: other.state, isNew: false, ignored: ignoredOf(write, other) };
  }
  throw new StoreUnavailable(
    "the key of a write is held by what this transaction does not see: begin it with READ COMMITTED.",
  );
}
