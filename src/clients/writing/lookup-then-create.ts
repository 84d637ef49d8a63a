import { type AnswerUnreadable, isAnswerUnreadable } from "../../errors/answer-unreadable.ts";
import { ArgumentInvalid } from "../../errors/argument-invalid.ts";
import { isOutcomeUnknown, type OutcomeUnknown } from "../../errors/outcome-unknown.ts";
import type { BodyFields, CallValues } from "../calls/call-values.ts";
import type { ClientContext } from "../calls/client-context.ts";
import { readCall } from "../calls/read-call.ts";
import { type ClaimStore, isClaimStore } from "../claims/claim-store.ts";
import type { FoundOperation } from "../tables/api-tables.ts";
import { doubtOf } from "./doubt.ts";
import { planSearch } from "./find-record.ts";
import { type LookedUp, lookAndCreate, lookAndCreateClaimed } from "./look-and-create.ts";
import { demandLookUpKey } from "./look-up-key.ts";
import { placeOf, wantedOf } from "./look-up-place.ts";
import { takeTurn } from "./look-up-turns.ts";
import { planWrite } from "./plan-write.ts";

/** Where nothing is known of how long a service works on a request. */
export const defaultSettleMs = 60_000;

interface LookUpOptions {
  readonly by: readonly string[] | undefined;
  readonly after: OutcomeUnknown | AnswerUnreadable | undefined;
  readonly settleMs: number;
  readonly claims: ClaimStore | undefined;
}

function readOptions(
  context: ClientContext,
  { path, row }: FoundOperation,
  { by, after, settleMs, claims }: CallValues,
): LookUpOptions {
  const wrong = (what: string): ArgumentInvalid => new ArgumentInvalid("lookupThenCreate", path, what);
  if (by !== undefined && !(Array.isArray(by) && by.every((name) => typeof name === "string")))
    throw wrong("by is a list of field names.");
  if (after !== undefined && !isOutcomeUnknown(after) && !isAnswerUnreadable(after))
    throw wrong("after is the OutcomeUnknown or the AnswerUnreadable that create threw.");
  // Read back from a text it may have lost that, and a wait without an end would follow.
  if (after && !Number.isFinite(after.sentAtMs)) throw wrong("after has no sentAtMs, the time at which it was sent.");
  if (after && after.operation !== row.id) throw wrong(`after is the ending of ${after.operation}, not of ${row.id}.`);
  if (settleMs !== undefined && !(typeof settleMs === "number" && settleMs >= 0 && Number.isFinite(settleMs)))
    throw wrong("settleMs is a number of milliseconds.");
  if (claims !== undefined && !isClaimStore(claims))
    throw wrong("claims is a store of claims, such as sqliteClaimStore or postgresClaimStore makes.");
  return { by, after, settleMs: settleMs ?? context.habits.longestWorkMs ?? defaultSettleMs, claims };
}

/**
 * Creates a record unless it is there already, known by the spec's natural key. Sends at most one create. When nobody can
 * say what that one did, or it was done and cannot be read, it looks for the record until the service cannot be at work
 * on it any more. Calls of one process with one key take turns; those of several do with `claims`.
 *
 * @throws {BodyInvalid} before anything is sent
 * @throws {LookUpImpossible} before anything is sent, or when the service answers another record
 * @throws {LookUpAmbiguous} when several records have the key
 * @throws {OutcomeUnknown} when the create may have taken place and its record did not appear
 * @throws {AnswerUnreadable} when it took place and its record did not appear
 */
export async function lookupThenCreate(
  context: ClientContext,
  path: string,
  body: BodyFields,
  values: CallValues,
): Promise<LookedUp> {
  const create = await context.tables.operation("POST", path);
  const { by: _by, after: _after, settleMs: _settleMs, claims: _claims, ...others } = values;
  const { by, after, settleMs, claims } = readOptions(context, create, values);
  const call = await readCall(context, "create", path, others);
  const search = await planSearch(context, path, demandLookUpKey(create, body, by), call);
  // Before the look, so that nothing at all is sent for a body that cannot be.
  await planWrite(context, "create", path, body, search.place);
  const plan = { create, body, search, settleMs };
  const place = placeOf(context, search);
  const turn = { context, place, wanted: wantedOf(search), signal: call.signal };
  return takeTurn(turn, after && doubtOf(after), (doubt) =>
    // What took place is only looked for: that needs no claim.
    claims && !doubt?.done
      ? lookAndCreateClaimed(context, plan, doubt, { store: claims, place })
      : lookAndCreate(context, plan, doubt),
  );
}
