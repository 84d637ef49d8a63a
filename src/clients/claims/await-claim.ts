import { createHash, randomUUID } from "node:crypto";
import { sleep } from "../../http/clock.ts";
import type { DecodedRow } from "../../odata/rows/compile-row-decoder.ts";
import type { ClientContext } from "../calls/client-context.ts";
import type { ClaimStore } from "./claim-store.ts";
import { HeldClaim, leaseMs } from "./held-claim.ts";

/** Milliseconds between two looks at the store: most creates are done in less than a second. */
const firstPauseMs = 50;
const longestPauseMs = 2_000;
const pauseGrowth = 1.5;
/** Whoever holds the claim for longer than this may be gone: from now on the record is looked for now and then. */
const firstLookMs = 5_000;
const longestLookPauseMs = 15_000;

export interface ClaimWish {
  readonly store: ClaimStore;
  /** What is claimed, in words that the store does not get to see. */
  readonly place: string;
  readonly settleMs: number;
  readonly signal: AbortSignal | undefined;
  /** Looks for the record that is claimed. */
  readonly look: () => Promise<DecodedRow | undefined>;
}

/** The claim, or the record that somebody else made while we waited. */
export type ClaimOrRecord = { readonly claim: HeldClaim } | { readonly record: DecodedRow };

/** Waits for the claim, for as long as others keep it; the signal ends the waiting. */
export async function awaitClaim(
  { clock }: ClientContext,
  { store, place, settleMs, signal, look }: ClaimWish,
): Promise<ClaimOrRecord> {
  const key = createHash("sha256").update(place).digest("hex");
  const owner = randomUUID();
  let nextLookAtMs = clock.now() + firstLookMs;
  let lookPauseMs = firstLookMs;
  for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(longestPauseMs, pauseMs * pauseGrowth)) {
    const askedAtMs = clock.now();
    const turn = await store.take(key, { owner, leaseMs, settleMs });
    if (turn.state === "yours")
      return { claim: new HeldClaim(store, clock, key, { owner, fence: turn.fence }, settleMs, askedAtMs) };
    if (clock.now() >= nextLookAtMs) {
      const record = await look();
      if (record) return { record };
      lookPauseMs = Math.min(longestLookPauseMs, lookPauseMs * 2);
      nextLookAtMs = clock.now() + lookPauseMs;
    }
    await sleep(clock, Math.max(1, Math.min(pauseMs, turn.forMs)), signal);
  }
}
