import type { Environment } from "../tenant.ts";
import type { UpdateWindow } from "./environment-state.ts";
import { momentOf } from "./time-zones.ts";

const dayMs = 86_400_000;
const dayMinutes = 1440;

/** Used where nobody has set a window: the night from ten to six. */
const defaultWindow: UpdateWindow = { startMinutes: 22 * 60, endMinutes: 6 * 60, timeZoneId: "UTC" };

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
  return Math.max(atMs, nextWindow(environment.admin.window ?? defaultWindow, atMs).startMs);
}
