import type { KillPoint } from "./judge-round.ts";

/** Chooses moments that fall into the refresh, however busy the machine is. */
export interface Aim {
  /** Real milliseconds from the order to the signal: a random moment of the span. */
  delayMs(): number;
  /** Moves the span by where a signal fell. */
  learn(point: KillPoint): void;
}

/** The steps leave about one signal of ten before the refresh and one after it, so that both ends are hit too. */
export function createAim(): Aim {
  let earliestMs = 5;
  let latestMs = 60;
  return {
    delayMs: () => earliestMs + Math.random() * (latestMs - earliestMs),
    learn(point) {
      if (point === "before the lease") earliestMs = Math.min(earliestMs * 1.1, latestMs);
      else earliestMs *= 0.98;
      if (point === "lease given back") latestMs *= 0.85;
      else latestMs *= 1.02;
      latestMs = Math.max(latestMs, earliestMs * 1.3, 10);
    },
  };
}
