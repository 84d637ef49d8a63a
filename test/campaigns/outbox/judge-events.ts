import { readFileSync } from "node:fs";
import { isWriteState, nextStates } from "../../../src/writes/states/write-states.ts";
import type { WitnessedChange } from "./witness.ts";

/** What a reader of events was told, against what the database saw. */
export interface EventsReport {
  readonly told: number;
  readonly wrong: readonly string[];
}

/** Holds a reader's file against the changes that the database noted: each once, in the order of its write. */
export function judgeEvents(file: string, witnessed: readonly WitnessedChange[]): EventsReport {
  const wrong: string[] = [];
  const tokens = new Set<string>();
  const told = new Map<string, string[]>();
  let count = 0;
  let place = 0;
  for (const line of readFileSync(file, "utf8").trimEnd().split("\n")) {
    const [token = "", id = "", state = "", attempt] = line.split(" ");
    count += 1;
    if (tokens.has(token)) wrong.push(`${token} came twice`);
    tokens.add(token);
    const next = Number(token.split(".")[0]);
    if (next <= place) wrong.push(`${token} came out of order`);
    place = next;
    told.set(id, [...(told.get(id) ?? []), `${state} ${attempt}`]);
  }
  const happened = Map.groupBy(witnessed, ({ id }) => id);
  for (const [id, changes] of happened) {
    const want = changes.map(({ state, attempt }) => `${state} ${attempt}`).join(", ");
    const given = (told.get(id) ?? []).join(", ");
    if (want !== given) wrong.push(`${id}: it was ${want}; it was told ${given}`);
    for (const [at, { state }] of changes.entries()) {
      const before = changes[at - 1]?.state;
      if (before === undefined ? !["proposed", "approved"].includes(state) : !isKnown(before, state))
        wrong.push(`${id}: ${before} → ${state}`);
    }
  }
  for (const id of told.keys()) if (!happened.has(id)) wrong.push(`${id} was told, and did not happen`);
  return { told: count, wrong };
}

function isKnown(before: string, state: string): boolean {
  return isWriteState(before) && Object.hasOwn(nextStates[before], state);
}
