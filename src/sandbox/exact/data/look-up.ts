import type { EntitySet } from "../model/entity-set.ts";
import type { Field, Value } from "../model/field.ts";
import type { Reference } from "./references.ts";
import { referenceOf } from "./references.ts";
import type { Row } from "./row.ts";
import type { RowContext } from "./row-context.ts";

/** Reads what a field repeats of the row that its sibling names: `ItemDescription` of the row in `Item`. Undefined when there is none. */
export type LookUp = (table: RowContext, row: Row) => Value | undefined;

/** Finds the row of a code list by its code; these lists are short. */
export function findByCode(target: RowContext, code: string): Row | undefined {
  const field = target.set.fieldsByName.get("Code");
  if (!field) return undefined;
  for (const row of target.rows()) if (String(target.read(row, field)).trim() === code.trim()) return row;
  return undefined;
}

/** The row that a reference's value names. */
export function findReferenced(table: RowContext, reference: Reference, value: Value): Row | undefined {
  if (typeof value !== "string") return undefined;
  const target = table.sibling(reference.target);
  return reference.by === "key" ? target.find(value) : findByCode(target, value);
}

/** The sibling whose name is the longest beginning of a field's name, with what is left of the name. */
function siblingOf(set: EntitySet, field: Field): { sibling: Field; rest: string } | undefined {
  let best: { sibling: Field; rest: string } | undefined;
  for (const sibling of set.fields) {
    if (sibling === field) continue;
    const stem = sibling.kind === "guid" ? sibling.name.replace(/I[dD]$/, "") : sibling.name;
    if (!field.name.startsWith(stem) || (best && best.sibling.name.length >= sibling.name.length)) continue;
    if (sibling.codes || referenceOf(set, sibling)) best = { sibling, rest: field.name.slice(stem.length) };
  }
  return best;
}

/** The look-up of a field, or undefined when it repeats nothing. */
export function lookUpOf(set: EntitySet, field: Field): LookUp | undefined {
  if (field.key || field.writable.create || field.kind === "guid" || field.kind === "collection") return undefined;
  const found = siblingOf(set, field);
  if (!found) return undefined;
  const { sibling, rest } = found;
  const { codes } = sibling;
  if (codes && rest === "Description") return (table, row) => codes[String(table.read(row, sibling))] ?? null;
  const reference = referenceOf(set, sibling);
  if (!reference) return undefined;
  const target =
    reference.target.fieldsByName.get(rest) ??
    reference.target.fieldsByName.get(field.name) ??
    (rest === "Name" || rest === "Description"
      ? (reference.target.fieldsByName.get("Description") ?? reference.target.fieldsByName.get("FullName"))
      : undefined);
  if (target?.kind !== field.kind) return undefined;
  return (table, row) => {
    const named = findReferenced(table, reference, table.read(row, sibling));
    return named ? table.sibling(reference.target).read(named, target) : undefined;
  };
}
