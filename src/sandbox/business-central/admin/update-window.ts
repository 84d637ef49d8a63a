import type { Environment } from "../environments.ts";
import { kept } from "./kept.ts";
import { momentOf } from "./time-zones.ts";

/** Time of day in which updates may start, in minutes after midnight of the zone's clocks. */
export interface UpdateWindow {
  readonly startMinutes: number;
  readonly endMinutes: number;
  readonly timeZoneId: string;
}

const dayMs = 86_400_000;
const dayMinutes = 1440;

/** Used where nobody has set a window: the night from ten to six. */
const defaultWindow: UpdateWindow = { startMinutes: 22 * 60, endMinutes: 6 * 60, timeZoneId: "UTC" };

const windowOf = kept((_: Environment): { chosen: UpdateWindow | undefined } => ({ chosen: undefined }));

/** The window that somebody chose for an environment, if anybody did. */
export function chosenWindow(environment: Environment): UpdateWindow | undefined {
  return windowOf(environment).chosen;
}

/** Chooses a window for an environment. */
export function chooseWindow(environment: Environment, window: UpdateWindow): void {
  windowOf(environment).chosen = window;
}

/** How long a window is open. One that ends before it starts ends on the next day. */
export function windowMinutes({ startMinutes, endMinutes }: UpdateWindow): number {
  return (endMinutes - startMinutes + dayMinutes) % dayMinutes || dayMinutes;
}

/** The window that is open at a moment, or the next one. */
export function nextWindow(window: UpdateWindow, atMs: number): { startMs: number; endMs: number } {
  const lengthMinutes = windowMinutes(window);
  for (let midnightMs = Math.floor(atMs / dayMs - 2) * dayMs; ; midnightMs += dayMs) {
    const startMs = momentOf(window.timeZoneId, midnightMs, window.startMinutes);
    const endMs = momentOf(window.timeZoneId, midnightMs, window.startMinutes + lengthMinutes);
    if (endMs > atMs) return { startMs, endMs };
  }
}

/** The first moment from `atMs` on that lies in the window of an environment. */
export function nextMomentInWindow(environment: Environment, atMs: number): number {
  return Math.max(atMs, nextWindow(chosenWindow(environment) ?? defaultWindow, atMs).startMs);
}
