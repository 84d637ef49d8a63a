import { StoreUnavailable } from "../../errors/store-unavailable.ts";
import { WriteConflict } from "../../errors/write-conflict.ts";
import { WriteInvalid } from "../../errors/write-invalid.ts";
import { WriteNotFound } from "../../errors/write-not-found.ts";
import { digestWith } from "../digest/write-digest.ts";
import { deadStates, waysOut } from "../states/write-states.ts";
import type { Enqueued, NewWrite } from "../store/write-record.ts";
import { newRow } from "./new-row.ts";
import { answered, ask, type Script } from "./script.ts";
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

/** What became of one of several writes that are stored together: a refusal of one is none of the others. */
export type EnqueueOutcome = { readonly stored: Enqueued } | { readonly error: unknown };

interface Waiting {
  readonly at: number;
  readonly write: NewWrite;
  readonly digest: string;
  readonly references: ReadonlyMap<string, string>;
}

function* tried<T>(script: Script<T>): Script<{ readonly value: T } | { readonly error: unknown }> {
  try {
    return { value: yield* script };
  } catch (error) {
    return { error };
  }
}

function* prepareRows(
  context: StoreContext,
  writes: readonly NewWrite[],
  outcomes: EnqueueOutcome[],
): Script<Waiting[]> {
  const waiting: Waiting[] = [];
  for (const [at, write] of writes.entries()) {
    const digests = yield* tried(digestsOf(context, write.references));
    if ("error" in digests) outcomes[at] = digests;
    else waiting.push({ at, write, references: digests.value, digest: digestWith(write.ownDigest, digests.value) });
  }
  return waiting;
}

/** Stores writes in their order; see `WriteStore.enqueue`. What the database itself throws is thrown. */
export function* enqueueAll(context: StoreContext, writes: readonly NewWrite[]): Script<readonly EnqueueOutcome[]> {
  const { dialect } = context;
  const outcomes: EnqueueOutcome[] = [];
  let waiting = yield* prepareRows(context, writes, outcomes);
  // Numbers are given when a row is written, and rows commit in another order: of one sequence one at a time is written.
  const sequences = new Set(waiting.flatMap(({ write }) => write.sequence ?? []));
  for (const sequence of [...sequences].sort()) yield* dialect.lockSequence(sequence);
  for (let tries = 1; tries <= mostTries && waiting.length > 0; tries++) {
    const rows = waiting.map(({ write, digest }) => newRow(context, write, digest));
    const inserted = yield* dialect.insertWrites(rows);
    const left: Waiting[] = [];
    for (const [place, one] of waiting.entries()) {
      const { at, write, digest, references } = one;
      const row = rows[place];
      if (row && inserted.has(row.id)) {
        yield* storeReferences(context, row.id, references);
        outcomes[at] = { stored: { id: row.id, digest, state: row.state, isNew: true, ignored: [] } };
        continue;
      }
      const holder = yield* tried(
        write.claim === undefined ? answered(undefined) : keyHolder(context, write.claim, digest),
      );
      if ("error" in holder) outcomes[at] = holder;
      else if (holder.value === undefined) left.push(one);
      else {
        const { id, state } = holder.value;
        outcomes[at] = { stored: { id, digest, state, isNew: false, ignored: ignoredOf(write, holder.value) } };
      }
    }
    waiting = left;
  }
  for (const { at } of waiting)
    outcomes[at] = {
      error: new StoreUnavailable(
        "the key of a write is held by what this transaction does not see: begin it with READ COMMITTED.",
      ),
    };
  return outcomes;
}

/** Stores a write; see `WriteStore.enqueue`. */
export function* enqueue(context: StoreContext, write: NewWrite): Script<Enqueued> {
  return storedOf((yield* enqueueAll(context, [write]))[0]);
}

/** @throws {Error} what one write was refused with */
export function storedOf(outcome: EnqueueOutcome | undefined): Enqueued {
  if (!outcome) throw new Error("A write was neither stored nor refused.");
  if ("error" in outcome) throw outcome.error;
  return outcome.stored;
}
