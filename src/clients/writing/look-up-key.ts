import { LookUpImpossible } from "../../errors/look-up-impossible.ts";
import type { CallValues } from "../calls/plan-call.ts";
import type { FoundOperation } from "../tables/api-tables.ts";

const namesOf = (names: string | undefined): string[] => names?.split(" ").filter((name) => name !== "") ?? [];

/** Fields by which a created record can be found again: what the spec says, else the key where the caller makes all of it. */
function fieldsOf({ row, table }: FoundOperation): string[] {
  const entity = row.body === undefined ? undefined : table.entities[row.body];
  const natural = namesOf(entity?.naturalKey);
  if (natural.length > 0) return natural;
  const madeByServer = new Set(namesOf(entity?.serverKey));
  const key = namesOf(entity?.key);
  return key.some((name) => madeByServer.has(name)) ? [] : key;
}

/** By what a record is found again when nobody knows whether it was created; undefined when the body does not tell. */
export function lookUpKeyOf(create: FoundOperation, body: CallValues): CallValues | undefined {
  const fields = fieldsOf(create);
  if (fields.length === 0 || fields.some((name) => body[name] === undefined)) return undefined;
  return Object.fromEntries(fields.map((name) => [name, body[name]]));
}

/**
 * The fields and values to look for, or a reason that says what to do.
 *
 * @param by fields that the caller names in place of the spec's
 * @throws {LookUpImpossible} before anything is sent
 */
export function demandLookUpKey(create: FoundOperation, body: CallValues, by: readonly string[] | undefined): CallValues {
  const fields = by ?? fieldsOf(create);
  if (fields.length === 0) {
    throw new LookUpImpossible(create.path, by ? "by names no field" : `the spec knows no natural key of ${create.row.body ?? "its records"}: name the fields that tell its records apart in by`);
  }
  const missing = fields.filter((name) => body[name] === undefined || body[name] === null || body[name] === "");
  if (missing.length > 0) throw new LookUpImpossible(create.path, `the body has no ${missing.join(", ")}: give a value of your own, or name other fields in by`);
  return Object.fromEntries(fields.map((name) => [name, body[name]]));
}
