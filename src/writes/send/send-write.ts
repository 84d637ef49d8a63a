import { setTimeout as sleep } from "node:timers/promises";
import type { ClientCore } from "../../clients/core/client-core.ts";
import { isAnswerUnreadable } from "../../errors/answer-unreadable.ts";
import { resolveReferences } from "../references/references.ts";
import type { WriteState } from "../states/write-states.ts";
import type { SendEnding, SendTurn, WorkingStore } from "../store/write-store.ts";
import { changedSinceRead } from "../verify/changed-since-read.ts";
import { readBack } from "../verify/read-back.ts";
import { HeldWrite } from "./held-write.ts";
import { endedWell, judgeEnding } from "./judge-ending.ts";

/** What a sending needs. */
export interface Sending {
  readonly store: Pick<WorkingStore, "renewSend" | "endSend">;
  readonly core: ClientCore;
  readonly leaseMs: number;
  /** When the store was asked for the write, by the client's clock. Epoch milliseconds. */
  readonly askedAtMs: number;
}

/** How often the store is told of an ending that it does not take at once. */
const mostTells = 5;

/** A success that nothing confirms yet. */
const answeredNothing: SendEnding = {
  ending: "unknown",
  partly: false,
  outcome: { code: "OUTCOME_UNKNOWN", reason: "The answer was a success without a record, and none is found yet." },
};

async function attempt(core: ClientCore, turn: SendTurn, held: HeldWrite): Promise<SendEnding> {
  const { content, verb, path } = turn.write;
  const call = { verb, path, arguments: content.arguments, ifMatch: content.ifMatch };
  try {
    const body = content.body === undefined ? undefined : resolveReferences(content.body, turn.results);
    if (content.original !== undefined && body !== undefined) {
      const changed = await changedSinceRead(core.writes, { call, original: content.original, body });
      if (changed) return changed;
    }
    const answer = await core.writes.send(call, body, {
      beforeSend: () => held.demand(),
      sentBefore: turn.sentBefore,
    });
    if (answer !== undefined || !content.key) return endedWell(answer);
    // A success without the record that a key finds: what others refer to is in it, and only it shows that it is there.
    const record = await core.writes.find(call, content.key, undefined).catch(() => undefined);
    return record ? endedWell(record) : answeredNothing;
  } catch (error) {
    const ending = judgeEnding(error, held.hasBegun, core.now());
    if (ending.ending !== "done" || !isAnswerUnreadable(error) || !content.key) return ending;
    // It was done, and what was answered cannot be read: what others refer to may be read now.
    const record = await core.writes.find(call, content.key, undefined).catch(() => undefined);
    return { ending: "done", outcome: { ...ending.outcome, ...(record && { record: { ...record } }) } };
  }
}

async function send({ core, store, leaseMs, askedAtMs }: Sending, turn: SendTurn): Promise<SendEnding> {
  const held = new HeldWrite(turn, { time: core, askedAtMs, leaseMs, renew: (hold, ms) => store.renewSend(hold, ms) });
  try {
    const ending = await attempt(core, turn, held);
    if (ending.ending !== "done") return ending;
    const { outcome } = ending;
    return { ...ending, outcome: { ...outcome, ...(await readBack(core, turn, outcome.record)) } };
  } finally {
    held.end();
  }
}

/**
 * Sends a write that is ours, and stores how it ended. A store that does not take the ending leaves it to whoever finds
 * the deadline over: then it is unknown, and looked for.
 *
 * @param answered called once, when nothing more is asked of the service
 */
export async function sendWrite(
  sending: Sending,
  turn: SendTurn,
  answered: () => void = () => undefined,
): Promise<WriteState | undefined> {
  const ending = await send(sending, turn).finally(answered);
  for (let tells = 1; ; tells++)
    try {
      return await sending.store.endSend(turn, ending);
    } catch (error) {
      if (tells >= mostTells) throw error;
      await sleep(100 * 2 ** tells);
    }
}
