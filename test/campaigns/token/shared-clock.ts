import { closeSync, openSync, readSync, writeSync } from "node:fs";

/** A clock whose time can be moved forward. */
export interface MovableClock {
  /** Epoch milliseconds. */
  now(): number;
  advance(ms: number): void;
}

/**
 * Sandbox time for all processes of a campaign: a file says how far it is ahead of the machine's clock, so a jump
 * reaches everybody at once. The sandbox jumps first: nobody may take a token for expired that the sandbox does not.
 */
export function shareClock(file: string, clock: MovableClock): MovableClock {
  const share = (): void => {
    const handle = openSync(file, "a+");
    closeSync(handle);
    const writer = openSync(file, "r+");
    writeSync(writer, new Float64Array([clock.now() - Date.now()]), 0, 8, 0);
    closeSync(writer);
  };
  share();
  return {
    now: clock.now,
    advance(ms) {
      clock.advance(ms);
      share();
    },
  };
}

/** The same time, seen from another process. */
export function followClock(file: string): () => number {
  const handle = openSync(file, "r");
  const ahead = new Float64Array(1);
  return () => {
    readSync(handle, ahead, 0, 8, 0);
    return Date.now() + (ahead[0] ?? 0);
  };
}
