import { ArgumentInvalid } from "../../errors/argument-invalid.ts";
import { EnvelopeUnknown } from "../../errors/envelope-unknown.ts";
import { isOutcomeUnknown, type OutcomeUnknown } from "../../errors/outcome-unknown.ts";
import type { DecodedRow } from "../../odata/rows/compile-row-decoder.ts";
import type { ClientContext } from "../calls/client-context.ts";
import type { CallValues } from "../calls/plan-call.ts";
import type { FoundOperation } from "../tables/api-tables.ts";
import { findRecord, planSearch } from "./find-record.ts";
import { demandLookUpKey } from "./look-up-key.ts";
import { settleCreate, trySettle } from "./settle-create.ts";
import { writeRecord } from "./write-record.ts";

/** The record, and whether this call made it. */
export interface LookedUp {
  readonly record: DecodedRow;
  readonly created: boolean;
}

/** Where nothing is known of how long a service works on a request. */
const defaultSettleMs = 60_000;

interface LookUpOptions {
  readonly by: readonly string[] | undefined;
  readonly after: OutcomeUnknown | undefined;
  readonly settleMs: number;
}

function readOptions(
  context: ClientContext,
  { path, row }: FoundOperation,
  { by, after, settleMs }: CallValues,
): LookUpOptions {
  const wrong = (what: string): ArgumentInvalid => new ArgumentInvalid("lookupThenCreate", path, what);
  if (by !== undefined && !(Array.isArray(by) && by.every((name) => typeof name === "string")))
    throw wrong("by is a list of field names.");
  if (after !== undefined && !isOutcomeUnknown(after)) throw wrong("after is the OutcomeUnknown that create threw.");
  if (after && after.operation !== row.id)
    throw wrong(`after is the unknown outcome of ${after.operation}, not of ${row.id}.`);
  if (settleMs !== undefined && !(typeof settleMs === "number" && settleMs >= 0))
    throw wrong("settleMs is a number of milliseconds.");
  return { by, after, settleMs: settleMs ?? context.habits.longestWorkMs ?? defaultSettleMs };
}

/**
 * Creates a record unless it is there already, known by the spec's natural key. Sends at most one create. When that
 * one's outcome is unknown too, it looks for the record until the service cannot be at work on it any more.
 *
 * @throws {LookUpImpossible} before anything is sent; {@link LookUpAmbiguous} when several records have the key
 * @throws {OutcomeUnknown} when the record did not appear, and the create was not repeated
 */
export async function lookupThenCreate(
  context: ClientContext,
  path: string,
  body: CallValues,
  values: CallValues,
): Promise<LookedUp> {
  const create = await context.tables.operation("POST", path);
  const { by: _by, after: _after, settleMs: _settleMs, ...place } = values;
  const { by, after, settleMs } = readOptions(context, create, values);
  const search = await planSearch(context, path, demandLookUpKey(create, body, by), place);

  const found = after ? await settleCreate(context, search, after, settleMs) : await findRecord(context, search);
  if (found) return { record: found, created: false };
  try {
    const made = await writeRecord(context, "create", path, body, place);
    // What the create does not show, or shows as another kind of record, is read where it was looked for.
    const record =
      create.row.record === search.list.row.record
        ? (made ?? (await findRecord(context, search)))
        : await findRecord(context, search);
    if (!record) throw new EnvelopeUnknown("the record that was created", "no such record in the list");
    return { record, created: true };
  } catch (error) {
    if (!isOutcomeUnknown(error)) throw error;
    return { record: await trySettle(context, search, error, settleMs), created: true };
  }
}
