import { LookUpImpossible } from "../../errors/look-up-impossible.ts";
import type { BodyFields } from "../calls/call-values.ts";
import type { FoundOperation } from "../tables/api-tables.ts";

/** Fields by which the spec says that a created record can be found again. */
function fieldsOf({ row, table }: FoundOperation): readonly string[] {
  return (row.body === undefined ? undefined : table.entities[row.body]?.naturalKey)?.split(" ") ?? [];
}

/** By what a record is found again when nobody knows whether it was created; undefined when the body does not tell. */
export function lookUpKeyOf(create: FoundOperation, body: BodyFields): BodyFields | undefined {
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
export function demandLookUpKey(
  create: FoundOperation,
  body: BodyFields,
  by: readonly string[] | undefined,
): BodyFields {
  const fields = by ?? fieldsOf(create);
  if (fields.length === 0) {
    throw new LookUpImpossible(
      create.path,
      by
        ? "by names no field"
        : `the spec knows no natural key of ${create.row.body ?? "its records"}: name the fields that tell its records apart in by`,
    );
  }
  const missing = fields.filter((name) => body[name] === undefined || body[name] === null || body[name] === "");
  if (missing.length > 0)
    throw new LookUpImpossible(
      create.path,
      `the body has no ${missing.join(", ")}: give a value of your own, or name other fields in by`,
    );
  return Object.fromEntries(fields.map((name) => [name, body[name]]));
}
