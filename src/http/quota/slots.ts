/** Use over time, as a record keeps it: [slot number, count], ascending. */
export type Slots = readonly (readonly [number, number])[];

/** Into how many slots a window is divided: the finer, the less is lost to rounding. */
const slotsPerWindow = 60;

/**
 * How much longer than its window a request counts: the way to the server takes not the same time every time, and
 * where the server says nothing 61 s are the advice for a minute (fact 33).
 */
export const slidingMarginMs = 1000;

function slotMs(windowMs: number): number {
  return Math.max(1, Math.ceil(windowMs / slotsPerWindow));
}

/** Slots of the last window with `count` more, now. Older ones are forgotten. */
export function addToSlots(slots: Slots, windowMs: number, nowMs: number, count = 1): Slots {
  const slot = Math.floor(nowMs / slotMs(windowMs));
  const [first, newest] = [slots[0], slots.at(-1)];
  // Most requests fall into the slot of the one before them, and nothing is old enough to be forgotten.
  if (first && newest && newest[0] === slot && isWithin(first[0], windowMs, nowMs))
    return slots.with(-1, [slot, newest[1] + count]);
  const kept = slots.filter(([number]) => isWithin(number, windowMs, nowMs));
  const last = kept.at(-1);
  if (last && last[0] === slot) return [...kept.slice(0, -1), [slot, last[1] + count]];
  return [...kept, [slot, count] as const].sort(([a], [b]) => a - b);
}

/** How much counts at this moment. Rounded up: a slot counts until its last millisecond has left the window. */
export function countSlots(slots: Slots, windowMs: number, nowMs: number): number {
  let sum = 0;
  for (const [number, count] of slots) if (isWithin(number, windowMs, nowMs)) sum += count;
  return sum;
}

/** When `count` of what counts now will have left the window. */
export function freeAtMs(slots: Slots, windowMs: number, nowMs: number, count: number): number {
  let freed = 0;
  let atMs = nowMs;
  for (const [number, used] of slots) {
    if (freed >= count) break;
    if (!isWithin(number, windowMs, nowMs)) continue;
    freed += used;
    atMs = endOf(number, windowMs);
  }
  return atMs;
}

function endOf(slot: number, windowMs: number): number {
  return (slot + 1) * slotMs(windowMs) + windowMs + slidingMarginMs;
}

function isWithin(slot: number, windowMs: number, nowMs: number): boolean {
  return endOf(slot, windowMs) > nowMs;
}
