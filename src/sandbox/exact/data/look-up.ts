import type { EntitySet } from "../model/entity-set.ts";
import type { Field, Value } from "../model/field.ts";
import type { Reference } from "./references.ts";
import { referenceOf } from "./references.ts";
import type { Row } from "./row.ts";
import type { RowContext } from "./row-context.ts";

/** Reads what a field repeats of the row that its sibling names: `ItemDescription` of the row in `Item`. Undefined when there is none. */
export type LookUp = (table: RowContext, row: Row) => Value | undefined;

/** Finds a row by what another field than its key holds. Blanks that fill up a code do not count (fact 58). */
function findBy(target: RowContext, field: Field, value: string): Row | undefined {
  for (const row of target.rows()) if (String(target.read(row, field)).trim() === value.trim()) return row;
  return undefined;
}

/** The row that a reference's value names. */
export function findReferenced(table: RowContext, reference: Reference, value: Value): Row | undefined {
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  const target = table.sibling(reference.target);
  const { by } = reference;
  // Keys that are texts are codes too: those of currencies.
  return by.key && by.type !== "string" ? target.find(String(value)) : findBy(target, by, String(value));
}

/** The sibling whose name is the longest beginning of a field's name, with what is left of the name. */
function siblingOf(set: EntitySet, field: Field): { sibling: Field; rest: string } | undefined {
  let best: { sibling: Field; rest: string } | undefined;
  for (const sibling of set.fields) {
    if (sibling === field) continue;
    const stem = sibling.type === "guid" ? sibling.name.replace(/I[dD]$/, "") : sibling.name;
    if (!field.name.startsWith(stem) || (best && best.sibling.name.length >= sibling.name.length)) continue;
    if (sibling.codes || referenceOf(sibling)) best = { sibling, rest: field.name.slice(stem.length) };
  }
  return best;
}

/** The look-up of a field, or undefined when it repeats nothing. */
export function lookUpOf(set: EntitySet, field: Field): LookUp | undefined {
  if (field.key || field.type === "guid" || field.type === "collection") return undefined;
  const found = siblingOf(set, field);
  if (!found) return undefined;
  const { sibling, rest } = found;
  const own = referenceOf(field);
  // A code or number beside the key of the same row is that row's, also where a caller may give it instead of the key.
  const repeated = own && own.target === referenceOf(sibling)?.target ? own.by : undefined;
  if (field.writable.create && !repeated) return undefined;
  const { codes } = sibling;
  if (codes && rest === "Description") return (table, row) => codes[String(table.read(row, sibling))] ?? null;
  const reference = referenceOf(sibling);
  if (!reference) return undefined;
  const target =
    repeated ??
    reference.target.fieldsByName.get(rest) ??
    reference.target.fieldsByName.get(field.name) ??
    (rest === "Name" || rest === "Description"
      ? (reference.target.fieldsByName.get("Description") ?? reference.target.fieldsByName.get("FullName"))
      : undefined);
  if (target?.type !== field.type) return undefined;
  return (table, row) => {
    const named = findReferenced(table, reference, table.read(row, sibling));
    return named ? table.sibling(reference.target).read(named, target) : undefined;
  };
}
