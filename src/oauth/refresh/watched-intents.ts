import type { Runtime } from "../runtime.ts";
import type { Intent, TokenStore } from "../token-store.ts";

/** A journal that names a longer time is not believed: no request is in flight for so long. */
const longestWatchMs = 300_000;

/** When this process saw an open attempt for the first time, by its own monotonic clock, and how long it watches it. */
const watchedOfStore = new WeakMap<TokenStore, Map<string, { readonly sinceMs: number; readonly forMs: number }>>();

/**
 * How much longer an attempt without an outcome has to be watched. Its deadline is a moment of a clock that may have
 * been set, or may have gone on while the machine slept: a laptop that wakes finds every deadline passed, and the
 * answer still on its way to the process that asked. So the deadline is believed only when this process has seen the
 * attempt open for as long as it may take. Nothing that somebody does to a clock shortens that.
 */
export function unwatchedMs(store: TokenStore, runtime: Pick<Runtime, "monotonic">, intent: Intent): number {
  let watched = watchedOfStore.get(store);
  if (!watched) {
    watched = new Map();
    watchedOfStore.set(store, watched);
  }
  const nowMs = runtime.monotonic();
  let seen = watched.get(intent.id);
  if (!seen) {
    for (const [id, { sinceMs, forMs }] of watched) if (nowMs - sinceMs > forMs + longestWatchMs) watched.delete(id);
    const forMs = Math.min(longestWatchMs, Math.max(0, intent.deadlineMs - intent.startedAtMs));
    seen = { sinceMs: nowMs, forMs };
    watched.set(intent.id, seen);
  }
  return seen.sinceMs + seen.forMs - nowMs;
}
