import { sleep } from "../../http/clock.ts";
import type { DecodedRow } from "../../odata/rows/compile-row-decoder.ts";
import type { ClientContext } from "../calls/client-context.ts";
import type { Doubt } from "./doubt.ts";
import { findRecord, type Search } from "./find-record.ts";

/** Milliseconds between two looks: short at first, because most servers have done the work already. */
const firstPauseMs = 500;
const longestPauseMs = 15_000;
const pauseGrowth = 2;

/**
 * Looks for the record of a create whose outcome is unknown, until the service cannot be at work on it any more: what
 * is not there at once may still be on its way.
 *
 * @param settleMs milliseconds since the create was sent after which nothing comes of it
 * @returns undefined when it did not take place
 */
export async function settleCreate(
  context: ClientContext,
  search: Search,
  { sentAtMs }: Pick<Doubt, "sentAtMs">,
  settleMs: number,
): Promise<DecodedRow | undefined> {
  const { clock } = context;
  const { signal } = search.place;
  // A clock that is set meanwhile neither ends the wait, and has the record made twice, nor makes it endless: what has
  // passed by then is read from it once, and nothing was sent in the future.
  const passed = (): number => clock.monotonic?.() ?? clock.now();
  const endMs = passed() + Math.min(settleMs, sentAtMs + settleMs - clock.now());
  for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(longestPauseMs, pauseMs * pauseGrowth)) {
    // The time before the look counts: a record that came later was not looked for.
    const lookedAtMs = passed();
    const found = await findRecord(context, search);
    if (found || lookedAtMs >= endMs) return found;
    await sleep(clock, Math.max(1, Math.min(pauseMs, endMs - passed())), signal);
  }
}
