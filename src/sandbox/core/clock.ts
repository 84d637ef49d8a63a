import { SandboxStopped } from "../../errors/sandbox-stopped.ts";

/** How sandbox time moves: only when told, with the machine, or `rate` times as fast as the machine. */
export type ClockMode = "manual" | "real" | { readonly rate: number };

/** Sandbox time. Work that is due runs inside `advance()`, in the order of its time, before `advance()` returns. */
export interface SandboxClock {
  /** Sandbox time at its start. */
  readonly startMs: number;
  /** Sandbox time in epoch milliseconds. */
  now(): number;
  /** Moves sandbox time forward; synchronous. Works in every mode. */
  advance(ms: number): void;
  /** Runs `work` when sandbox time reaches `atMs`; the answer cancels it. */
  at(atMs: number, work: () => void): () => void;
  /** Resolves when that much sandbox time has passed; rejects with `SandboxStopped` when the sandbox stops first. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** Ends all timers and all sleep; nothing more runs. */
  stop(): void;
}

interface Due {
  atMs: number;
  order: number;
  work: () => void;
}

/** Node's timers take no longer delay. */
const longestTimerMs = 2_147_483_647;

/** Makes a clock that starts at `startMs`. */
export function createClock(mode: ClockMode, startMs: number): SandboxClock {
  const rate = mode === "manual" ? 0 : mode === "real" ? 1 : mode.rate;
  const startedAt = performance.now();
  const due: Due[] = [];
  let skippedMs = 0;
  let order = 0;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  /** While due work runs, the clock shows the time at which it was due. */
  let shownMs: number | undefined;
  const sleepers = new Set<(reason: unknown) => void>();

  const reachedMs = (): number => Math.floor(startMs + skippedMs + (performance.now() - startedAt) * rate);
  const now = (): number => shownMs ?? reachedMs();

  const runDue = (): void => {
    // Work that advances the clock itself ends up here again; the outer loop then finds nothing left.
    const outerMs = shownMs;
    try {
      for (;;) {
        const next = due[0];
        if (stopped || !next || next.atMs > reachedMs()) break;
        due.shift();
        shownMs = Math.max(next.atMs, outerMs ?? next.atMs);
        next.work();
      }
    } finally {
      shownMs = outerMs;
      arm();
    }
  };

  const arm = (): void => {
    clearTimeout(timer);
    const next = due[0];
    if (stopped || rate === 0 || !next) return;
    timer = setTimeout(runDue, Math.min(longestTimerMs, Math.max(0, (next.atMs - now()) / rate)));
    timer.unref();
  };

  const at = (atMs: number, work: () => void): (() => void) => {
    const entry: Due = { atMs, order: order++, work };
    const place = due.findIndex((other) => other.atMs > atMs);
    due.splice(place < 0 ? due.length : place, 0, entry);
    arm();
    return () => {
      const index = due.indexOf(entry);
      if (index >= 0) due.splice(index, 1);
    };
  };

  return {
    startMs,
    now,
    at,
    advance(ms) {
      if (!(ms >= 0) || !Number.isFinite(ms))
        throw new RangeError(`advance(${ms}): give milliseconds of 0 or more; sandbox time never goes back.`);
      skippedMs += ms;
      if (shownMs !== undefined) shownMs += ms;
      runDue();
    },
    sleep(ms, signal) {
      return new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        if (stopped) return reject(new SandboxStopped());
        if (ms <= 0) return resolve();
        const cancel = at(now() + ms, () => {
          forget();
          resolve();
        });
        const end = (reason: unknown): void => {
          cancel();
          forget();
          reject(reason);
        };
        const abort = (): void => end(signal?.reason);
        const forget = (): void => {
          sleepers.delete(end);
          signal?.removeEventListener("abort", abort);
        };
        sleepers.add(end);
        signal?.addEventListener("abort", abort, { once: true });
      });
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
      due.length = 0;
      for (const end of [...sleepers]) end(new SandboxStopped());
    },
  };
}
