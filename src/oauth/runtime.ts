import { randomBytes } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";

/** Everything impure that the token layer uses; tests hand in their own. */
export interface Runtime {
  /** Epoch milliseconds. @default Date.now */
  now(): number;
  /**
   * Milliseconds that only go forward, at the pace of real time: a clock that is set, or a machine that wakes, does not
   * move them. Requests in flight are timed by it. @default performance.now, or `now` when only that is given
   */
  monotonic(): number;
  /** Resolves when that much of the same clock's time has passed. */
  sleep(ms: number): Promise<void>;
  /** Random bytes from a cryptographic source. @default node:crypto */
  randomBytes(size: number): Uint8Array;
  /** For everything but token requests, which simple-oauth2 sends: keys, device codes, `current/Me`. @default fetch */
  fetch(url: string, init?: RequestInit): Promise<Response>;
}

/** Node's timers take no longer delay: a longer one fires at once. */
const longestTimerMs = 2_147_483_647;

/** The machine's clock, random numbers and network. */
export const systemRuntime: Runtime = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  sleep: async (ms) => {
    await delay(Math.min(longestTimerMs, ms));
  },
  randomBytes: (size) => randomBytes(size),
  fetch: (url, init) => fetch(url, init),
};

/** URL-safe random text made of `size` random bytes. */
export function randomText(runtime: Runtime, size = 32): string {
  return Buffer.from(runtime.randomBytes(size)).toString("base64url");
}
