import type { WriteState } from "../../../src/writes/index.ts";
import { settledStates } from "../../../src/writes/states/write-states.ts";
import { difference } from "./difference.ts";
import type { KnownWrite } from "./known-write.ts";
import { leaseMs, settleMs } from "./made-up-api.ts";
import type { Play } from "./play-history.ts";

/** Longer than any write is held, or lies around. */
const longMs = 2 * (leaseMs + settleMs);
const dayMs = 86_400_000;

/** Where a write may stay as long as no person does anything, unless something else holds it. */
const endStates: readonly WriteState[] = [...settledStates, "proposed", "refused", "person", "blocked"];

/** Everybody comes to an end: the service does what it is asked for, senders end what they hold, and people decide. */
export async function atRest(play: Play): Promise<void> {
  play.service.calmDown();
  // Whoever stood still goes on first, and is late.
  for (const at of play.sendersAt) await play.round(at, true);
  for (let day = 0; day < 4; day++) await pass(play, dayMs);
  await workOff(play);
  for (const write of play.model.writes.values()) demandHeld(play, write);
  for (let round = 0; round < 40 && open(play).length > 0; round++) {
    for (const write of open(play)) await play.desks[round % 2 === 0 ? 0 : 1].settle(write);
    await play.hear();
    await pass(play, round % 4 === 3 ? dayMs : longMs);
    await workOff(play);
  }
  const [left] = open(play);
  if (left) throw difference(`${play.model.name(left.id)} stays ${left.state}`);
  play.model.demandNotices();
  await demandEqual(play);
}

async function pass(play: Play, ms: number): Promise<void> {
  await play.clock.advance(ms);
  play.model.demandNone();
}

/** One sender does all that is due, and looks once what was unknown has had its time. */
async function workOff(play: Play): Promise<void> {
  for (let again = 0; again < 4; again++) {
    await play.round(again, true);
    await pass(play, longMs);
  }
}

function open({ model }: Play): KnownWrite[] {
  return [...model.writes.values()].filter(({ state }) => state === undefined || !settledStates.includes(state));
}

/** What nobody has to decide about is not left lying. */
function demandHeld({ model }: Play, write: KnownWrite): void {
  const { id, state, sequence, place, kind } = write;
  if (state !== undefined && endStates.includes(state)) return;
  const parent = write.wanted.get(write.digest)?.parent;
  const isBehind = [...model.writes.values()].some(
    (other) =>
      sequence !== undefined &&
      other.sequence === sequence &&
      other.place < place &&
      !settledStates.includes(other.state ?? "proposed"),
  );
  const isHeld = isBehind || kind === "note" || (parent !== undefined && model.known(parent).state !== "done");
  if (state !== "approved" || !isHeld) throw difference(`${model.name(id)} is left ${state}`);
}

/** What the store says is what the events told, and what the service has. */
async function demandEqual({ model, desks }: Play): Promise<void> {
  for await (const { id, state, digest, attempt } of desks[1].writes.list()) {
    const write = model.known(id);
    const name = model.name(id);
    if (state !== write.state || digest !== write.digest || attempt !== write.attempt)
      throw difference(`${name} is ${state} ${attempt}, and the events told ${write.state} ${write.attempt}`);
    const { isMade, isThere } = model.truthOf(write);
    if (state === "done" && !isMade && !isThere) throw difference(`${name} is done, and was never made`);
    if ((state === "rejected" || state === "expired") && isMade) throw difference(`${name} is ${state}, and was made`);
  }
}
