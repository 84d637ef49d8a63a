/** The database's clock, as this machine sees it. */
export interface DatabaseClock {
  /** How far it is ahead of the machine's; milliseconds. */
  readonly aheadMs: number;
  /** Takes in that the database told `toldMs` at some moment between two of the machine's. */
  learn(askedAtMs: number, answeredAtMs: number, toldMs: number): void;
}

/** How much two clocks may drift apart, as a share of the time that passes: ten times what a poor quartz does. */
const drift = 0.0005;

/**
 * Keeps the most certain estimate. An answer tells the difference up to half the time that it took; an older one grows
 * less certain, because clocks drift and are set.
 */
export function createDatabaseClock(): DatabaseClock {
  let best: { readonly aheadMs: number; readonly uncertainMs: number; readonly atMs: number } | undefined;
  return {
    get aheadMs() {
      return best?.aheadMs ?? 0;
    },
    learn(askedAtMs, answeredAtMs, toldMs) {
      const uncertainMs = Math.max(0, answeredAtMs - askedAtMs) / 2;
      const aheadMs = toldMs - (askedAtMs + answeredAtMs) / 2;
      const age = best && Math.abs(answeredAtMs - best.atMs) * drift;
      const contradicts =
        best && age !== undefined && Math.abs(aheadMs - best.aheadMs) > uncertainMs + best.uncertainMs + age;
      if (best && age !== undefined && !contradicts && uncertainMs > best.uncertainMs + age) return;
      best = { aheadMs, uncertainMs, atMs: answeredAtMs };
    },
  };
}
