import { setTimeout as pause } from "node:timers/promises";
import { waitingStates, writeStates } from "../../writes/index.ts";
import type { WriteState } from "../../writes/named-types.ts";
import { counted } from "../sync/plain-numbers.ts";
import type { Progress } from "../sync/show-progress.ts";
import type { Desk, DeskOptions, OpenStore } from "./open-store.ts";

/** What a round of sending came to. It is JSON. */
export interface SendReport {
  readonly service: string;
  /** Writes by the state that this round brought them to; of one that came to several the last. */
  readonly came: Readonly<Partial<Record<WriteState, number>>>;
  /** Writes of the service that wait for a person now. */
  readonly waiting: number;
  /** Writes that go on by themselves later: a limit, a look, a moment that was told. */
  readonly later: number;
}

/** What sends. */
export interface SendWish {
  readonly store: OpenStore;
  readonly service: string;
  readonly client: object;
  readonly signal: AbortSignal;
  readonly shown: Progress;
  /** How long to go on while writes wait for their time. Milliseconds. @default not at all */
  readonly waitMs?: number | undefined;
  /** Told of each write that comes to wait for a person. @default nobody is told */
  readonly notify?: DeskOptions["notify"];
}

/** States of what goes on by itself. */
const comingStates: readonly WriteState[] = ["approved", "sending", "unknown", "absent"];

/** Between two rounds while something waits for its time; milliseconds. */
const restMs = 500;

async function count(desk: Desk, service: string, states: readonly WriteState[]): Promise<number> {
  let found = 0;
  for await (const _ of desk.list({ service, states })) found += 1;
  return found;
}

/** `48 done, 2 refused` in the order in which a write goes through its states. */
export function cameText(came: SendReport["came"]): string {
  const parts = writeStates.flatMap((state) => (came[state] === undefined ? [] : [`${came[state]} ${state}`]));
  return parts.length === 0 ? "nothing was due" : parts.join(", ");
}

/**
 * Sends what is due of one service, and looks for what is unknown. What is on its way when the signal comes is ended.
 *
 * @throws {StoreUnavailable} when the store fails
 */
export async function sendDue({
  store,
  service,
  client,
  signal,
  shown,
  waitMs = 0,
  notify,
}: SendWish): Promise<SendReport> {
  const last = new Map<string, WriteState>();
  const tally = (): SendReport["came"] => {
    const came: Partial<Record<WriteState, number>> = {};
    for (const state of last.values()) came[state] = (came[state] ?? 0) + 1;
    return came;
  };
  const desk = store.desk({
    clients: { [service]: client },
    notify,
    told({ id, state }) {
      last.set(id, state);
      if (shown.isDue()) shown.show(`${counted(last.size, "write")}: ${cameText(tally())}`);
    },
  });
  const untilMs = performance.now() + waitMs;
  try {
    for (;;) {
      await desk.runOnce({ signal });
      const later = await count(desk, service, comingStates);
      if (later === 0 || signal.aborted || performance.now() >= untilMs)
        return { service, came: tally(), waiting: await count(desk, service, waitingStates), later };
      if (shown.isDue())
        shown.show(
          `${counted(later, "write")} ${later === 1 ? "waits" : "wait"} for a look, a limit or another sender`,
        );
      await pause(restMs, undefined, { signal }).catch(() => undefined);
    }
  } finally {
    shown.clear();
  }
}
