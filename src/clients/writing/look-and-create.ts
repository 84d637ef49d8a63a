import { AnswerUnreadable, isAnswerUnreadable } from "../../errors/answer-unreadable.ts";
import { EnvelopeUnknown } from "../../errors/envelope-unknown.ts";
import { hasErrorCode } from "../../errors/has-error-code.ts";
import { isOutcomeUnknown, type OutcomeUnknown } from "../../errors/outcome-unknown.ts";
import type { DecodedRow } from "../../odata/rows/compile-row-decoder.ts";
import type { BodyFields } from "../calls/call-values.ts";
import type { ClientContext } from "../calls/client-context.ts";
import { awaitClaim } from "../claims/await-claim.ts";
import type { ClaimStore } from "../claims/claim-store.ts";
import { ClaimLost, type HeldClaim } from "../claims/held-claim.ts";
import type { FoundOperation } from "../tables/api-tables.ts";
import { type Doubt, doubtOf } from "./doubt.ts";
import { findRecord, type Search } from "./find-record.ts";
import { settleCreate } from "./settle-create.ts";
import { writeRecord } from "./write-record.ts";

/** The record, and whether this call created it. */
export interface LookedUp {
  readonly record: DecodedRow;
  readonly created: boolean;
}

/** What is looked for, and what is created when it is not there. */
export interface LookUpPlan {
  readonly create: FoundOperation;
  readonly body: BodyFields;
  readonly search: Search;
  readonly settleMs: number;
}

/**
 * Looks, and creates when the record is not there.
 *
 * @throws {OutcomeUnknown} when the create may have taken place and its record did not appear
 * @throws {AnswerUnreadable} when it took place and its record did not appear
 */
export async function lookAndCreate(
  context: ClientContext,
  plan: LookUpPlan,
  doubt: Doubt | undefined,
  claim?: HeldClaim,
): Promise<LookedUp> {
  const { search, settleMs } = plan;
  const found = doubt ? await settleCreate(context, search, doubt, settleMs) : await findRecord(context, search);
  if (found) return { record: found, created: false };
  if (doubt?.done) throw doubt.done;
  await claim?.announce();
  try {
    const record = await createAndShow(claim?.guard(context) ?? context, plan);
    claim?.settle();
    return { record, created: true };
  } catch (error) {
    // All other errors say for certain how it ended.
    if (isOutcomeUnknown(error) || isAnswerUnreadable(error))
      return { record: await settleOwn(context, plan, error, claim), created: true };
    claim?.settle();
    throw error;
  }
}

/** The same under a claim: of all processes that share the store, one at a time is at it. */
export async function lookAndCreateClaimed(
  context: ClientContext,
  plan: LookUpPlan,
  doubt: Doubt | undefined,
  { store, place }: { readonly store: ClaimStore; readonly place: string },
): Promise<LookedUp> {
  const { search } = plan;
  const { signal } = search.place;
  const wish = {
    store,
    place,
    settleMs: Math.ceil(plan.settleMs),
    signal,
    look: () => findRecord(context, search),
  };
  for (;;) {
    const turn = await awaitClaim(context, wish);
    if ("record" in turn) return { record: turn.record, created: false };
    try {
      return await lookAndCreate(context, plan, doubt, turn.claim);
    } catch (error) {
      // It was lost before anything was sent: from the start, with a look.
      if (!(error instanceof ClaimLost)) throw error;
    } finally {
      await turn.claim.end();
    }
  }
}

/**
 * Creates the record, and reads it as the list has it where the create does not show it like that.
 *
 * @throws {AnswerUnreadable} when it was created and the list does not show it
 */
async function createAndShow(context: ClientContext, { create, body, search }: LookUpPlan): Promise<DecodedRow> {
  const sentAtMs = context.clock.now();
  const made = await writeRecord(context, "create", create.path, body, search.place, { isLookedFor: true });
  if (made && create.row.record === search.list.row.record) return made;
  const unreadable = (cause: unknown): AnswerUnreadable =>
    new AnswerUnreadable(
      {
        operation: create.row.id,
        method: create.method,
        path: create.path,
        company: context.companyOf(search.place.arguments),
        attempts: 1,
      },
      { what: "the record that was created", status: made ? 201 : 204, sentAtMs, cause },
    );
  const shown = await findRecord(context, search).catch((error: unknown) => {
    throw unreadable(error);
  });
  if (shown) return shown;
  throw unreadable(new EnvelopeUnknown("the record that was created", "no such record in the list"));
}

/** Looks for what an own create may have made, or made for certain; a look that fails does not hide how the create ended. */
async function settleOwn(
  context: ClientContext,
  { search, settleMs }: LookUpPlan,
  ending: OutcomeUnknown | AnswerUnreadable,
  claim: HeldClaim | undefined,
): Promise<DecodedRow> {
  const found = await settleCreate(context, search, doubtOf(ending), settleMs).catch((error: unknown) => {
    // That there are several says more than that one of them may be ours.
    throw hasErrorCode(error, "LOOK_UP_AMBIGUOUS") ? error : ending;
  });
  // What was certainly made and is not to be seen may show later: then the claim stays, and nobody makes it again soon.
  if (found || !isAnswerUnreadable(ending)) claim?.settle();
  if (found) return found;
  throw ending;
}
