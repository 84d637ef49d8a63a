import { hasErrorCode } from "../../errors/erp-error.ts";
import type { OutcomeUnknown } from "../../errors/outcome-unknown.ts";
import { sleep } from "../../http/clock.ts";
import type { DecodedRow } from "../../odata/rows/compile-row-decoder.ts";
import type { ClientContext } from "../calls/client-context.ts";
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
  { sentAtMs }: OutcomeUnknown,
  settleMs: number,
): Promise<DecodedRow | undefined> {
  const { signal } = search.place;
  const endMs = sentAtMs + settleMs;
  for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(longestPauseMs, pauseMs * pauseGrowth)) {
    // The time before the look counts: a record that came later was not looked for.
    const lookedAtMs = context.clock.now();
    const found = await findRecord(context, search);
    if (found || lookedAtMs >= endMs) return found;
    await sleep(
      context.clock,
      Math.max(1, Math.min(pauseMs, endMs - context.clock.now())),
      signal instanceof AbortSignal ? signal : undefined,
    );
  }
}

/** The same, when the look itself must not hide that the outcome is unknown: only an ambiguous one says more. */
export async function trySettle(
  context: ClientContext,
  search: Search,
  unknown: OutcomeUnknown,
  settleMs: number,
): Promise<DecodedRow> {
  const found = await settleCreate(context, search, unknown, settleMs).catch((error: unknown) => {
    throw hasErrorCode(error, "LOOK_UP_AMBIGUOUS") ? error : unknown;
  });
  if (found) return found;
  throw unknown;
}
