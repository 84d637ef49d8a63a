import { WriteConflict } from "../../errors/write-conflict.ts";
import { WriteInvalid } from "../../errors/write-invalid.ts";
import { WriteNotFound } from "../../errors/write-not-found.ts";
import { digestWith } from "../digest/write-digest.ts";
import { mayBecome, settledStates, type WriteState, waysOut } from "../states/write-states.ts";
import type { NewWrite, Write } from "../store/write-record.ts";
import type { Decision } from "../store/write-store.ts";
import { changeState, type StateChange } from "./change-state.ts";
import { digestsOf, keyHolder, storeReferences } from "./enqueue.ts";
import { ask, type Script } from "./script.ts";
import { knownOutcome, openWrite, sealContent, sealOutcome } from "./sealed-rows.ts";
import { lockWrite, type StoreContext } from "./store-context.ts";
import { isUnsettled } from "./write-layout.ts";
import type { WriteRow } from "./write-rows.ts";

/** What each decision makes of a write; a retry makes another thing of each state. */
const targets: Readonly<Record<Exclude<Decision["kind"], "retry">, WriteState>> = {
  approve: "approved",
  reject: "rejected",
  confirm: "done",
  "give-up": "given-up",
  repair: "repaired",
};

/** States in which only the machine may come to this one: a person decides about writes that wait for a person. */
const decidable: Readonly<Record<Decision["kind"], readonly WriteState[]>> = {
  approve: ["proposed"],
  reject: ["proposed", "approved"],
  retry: ["refused", "blocked", "person"],
  confirm: ["person"],
  "give-up": ["refused", "blocked", "person"],
  repair: ["refused", "blocked"],
};

/** What a decision is called by who decides. */
const nameOf = (kind: Decision["kind"]): string => (kind === "give-up" ? "giveUp" : kind);

function demand(row: WriteRow, decision: Decision): void {
  if (decision.kind === "approve" && decision.digest !== row.digest)
    throw new WriteConflict(
      `Write ${row.id} is another one than was shown (its digest differs): look at it again, and approve that.`,
      row,
    );
  // Whether it is done already nobody knows: it may be left as it is, and not be told as never sent.
  if (row.isOpen && row.state === "approved") {
    if (decision.kind === "give-up" || decision.kind === "confirm") return;
    if (decision.kind === "reject")
      throw new WriteConflict(
        `Write ${row.id} may have been done already, and waits for its repeat: giveUp leaves it as it is, confirm says that it was done.`,
        row,
      );
  }
  const target = decision.kind === "retry" ? undefined : targets[decision.kind];
  if (!decidable[decision.kind].includes(row.state) || (target && !mayBecome(row.state, target)))
    throw new WriteConflict(
      `Write ${row.id} is ${row.state}, and ${nameOf(decision.kind)} is for writes that are ${decidable[decision.kind].join(" or ")}. ${waysOut[row.state]}`,
      row,
    );
}

/** The same write once more, because a person saw that it was not done, or mended what refused or blocked it. */
function* retry({ dialect }: StoreContext, row: WriteRow, nowMs: number, by: string): Script<WriteRow> {
  // What was blocked may not have been approved yet; whoever wants it sent again has not approved it.
  if (row.state === "blocked" && row.decision === "person")
    return yield* changeState(dialect, row, "proposed", nowMs, { by });
  const from = row.state === "person" ? yield* changeState(dialect, row, "absent", nowMs, { by }) : row;
  return yield* changeState(dialect, from, "approved", nowMs, {
    by,
    set: {
      tries: 0,
      // A person who looked knows that it was not done. But what was not gone may go before it is removed again: that it is
      // not there refuses nothing then.
      is_open: row.isOpen && (row.state !== "person" || row.verb === "remove") ? 1 : 0,
      // What the service may still be at work on comes first, whatever a person saw.
      not_before_ms: Math.max(nowMs, row.settleAtMs),
    },
  });
}

/**
 * Refuses references to what waits for the write itself: neither would ever be sent. A new write cannot, because nothing
 * waits for it yet. Rows are kept, so that two repairs at the same moment do not refer to each other.
 */
function* demandNoRing(context: StoreContext, row: WriteRow, references: readonly string[]): Script<void> {
  const { dialect } = context;
  const writes = dialect.table("erp_write");
  const awaited = new Set(references);
  // What is added to a set while it is gone through comes in its turn.
  for (const id of awaited) {
    const other = yield* lockWrite(context, id);
    if (!other || settledStates.includes(other.state)) continue;
    const isLater = row.sequence !== undefined && other.sequence === row.sequence && other.place > row.place;
    if (other.id === row.id || isLater)
      throw new WriteInvalid(
        `Write ${row.id} would wait for itself: with these references it waits for ${other.id === row.id ? "its own result" : `write ${other.id}, which is later in its sequence`}.`,
      );
    const { rows } = yield* ask(
      `SELECT needs_id FROM ${dialect.table("erp_write_reference")} WHERE write_id = $1 OR write_id IN (
         SELECT e.id FROM ${writes} w JOIN ${writes} e ON e.sequence = w.sequence AND e.place < w.place
         WHERE w.id = $1 AND ${isUnsettled("e.state")})`,
      [id],
    );
    for (const { needs_id: needs } of rows) awaited.add(String(needs));
  }
}

/** Another body for the same place in its sequence: a new digest, which is approved anew. */
function* repair(context: StoreContext, row: WriteRow, nowMs: number, by: string, write: NewWrite): Script<WriteRow> {
  const { dialect, keys } = context;
  const digests = yield* digestsOf(context, write.references);
  yield* demandNoRing(context, row, write.references);
  const digest = digestWith(write.ownDigest, digests);
  if (write.claim !== undefined) {
    const other = yield* keyHolder(context, write.claim, digest, row.id);
    if (other) throw new WriteConflict(`Write ${other.id} has the key of this one and sends the same.`, other);
  }
  const revision = row.revision + 1;
  const repaired = yield* changeState(dialect, row, "repaired", nowMs, {
    by,
    set: {
      digest,
      revision,
      content: sealContent(keys, { id: row.id, digest, revision }, write.content),
      // The caller who stored it may come again with the key that it had: that one stays taken.
      claim: row.claim ?? write.claim ?? null,
      claim_now: write.claim ?? row.claimNow ?? null,
      has_key: write.content.key ? 1 : 0,
      refers: write.references.length > 0 ? 1 : 0,
      decision: write.decision,
      cap: write.cap?.name ?? null,
      cap_per_day: write.cap?.perDay ?? null,
      tries: 0,
      // Of what was sent the caller's time is over, and what is noted there now is when to look for it.
      not_before_ms: row.attempt > 0 ? nowMs : Math.max(nowMs, row.notBeforeMs),
    },
  });
  yield* ask(`DELETE FROM ${dialect.table("erp_write_reference")} WHERE write_id = $1`, [row.id]);
  yield* storeReferences(context, row.id, digests);
  return yield* changeState(dialect, repaired, write.decision === "auto" ? "approved" : "proposed", nowMs);
}

/** Stores what a person decided; see `WriteStore.decide`. */
export function* decide(context: StoreContext, id: string, decision: Decision): Script<Write> {
  const { dialect, keys } = context;
  const row = yield* lockWrite(context, id);
  if (!row) throw new WriteNotFound(id);
  demand(row, decision);
  const nowMs = yield* dialect.now();
  const { by } = decision;
  const change = (to: WriteState, more: StateChange = {}): Script<WriteRow> =>
    changeState(dialect, row, to, nowMs, { by, ...more });
  switch (decision.kind) {
    case "approve":
      return openWrite(keys, yield* change("approved"));
    case "reject":
    case "give-up":
      return openWrite(
        keys,
        yield* change(targets[decision.kind], {
          set: { outcome: sealOutcome(keys, id, { ...knownOutcome(keys, row), reason: decision.reason }) },
        }),
      );
    case "confirm":
      return openWrite(
        keys,
        yield* change("done", { set: { outcome: sealOutcome(keys, id, { record: decision.record }) } }),
      );
    case "retry":
      return openWrite(keys, yield* retry(context, row, nowMs, by));
    case "repair":
      return openWrite(keys, yield* repair(context, row, nowMs, by, decision.write));
  }
}
