import type { Documents } from "./comparison.ts";
import type { Node } from "./node.ts";
import type { Shape } from "./schema-shape.ts";
import type { Sink } from "./sink.ts";

/** Whether values of the second type are values of the first. */
export const takesType = (wide: string, narrow: string): boolean =>
  wide === "any" || wide === narrow || (wide === "number" && narrow === "integer");

/** Whole numbers and others are told apart where two alternatives are compared. */
export const familyOf = (type: string): string => (type === "integer" ? "number" : type);

/** From which type to which; where both have one name, what is behind it. */
function describeStep({ before, after }: Documents, [old, fresh]: readonly [readonly Node[], readonly Node[]]): string {
  const [one, other] = [before.describe(old), after.describe(fresh)];
  if (one !== other) return `the type goes from ${one} to ${other}`;
  return `the type goes from ${before.describe(old, true)} to ${after.describe(fresh, true)}`;
}

/** Compares which types there are; whether any is left that both have. */
export function compareTypes(
  documents: Documents,
  schemas: readonly [before: readonly Node[], after: readonly Node[]],
  [old, fresh]: readonly [before: Shape, after: Shape],
  sink: Sink,
  place: string,
): boolean {
  const typesOf = ({ alternatives }: Shape): string[] => [...new Set(alternatives.map(({ type }) => familyOf(type)))];
  const [had, has] = [typesOf(old), typesOf(fresh)];
  const takes = (types: readonly string[], type: string): boolean => types.some((own) => takesType(own, type));
  const lost = had.filter((type) => !takes(has, type));
  const gained = has.filter((type) => !takes(had, type));
  const isSameKind = had.includes("any") === has.includes("any");
  const isNullAlone = had.length + has.length === 0 && old.nullable !== fresh.nullable;
  if (lost.length === 0 && gained.length === 0 && !isNullAlone) return isSameKind;
  const text = describeStep(documents, schemas);
  // A value that was never valid, or is not any more, is no other value.
  if (fresh.alternatives.length === 0 && (!fresh.nullable || old.nullable)) {
    sink.add("type-narrowed", place, text);
    return false;
  }
  if (old.alternatives.length === 0 && (!old.nullable || fresh.nullable)) {
    sink.add("type-widened", place, text);
    return false;
  }
  const isShared = had.some((type) => takes(has, type)) || has.some((type) => takes(had, type));
  if (!isShared) {
    sink.add("type-changed", place, text);
    return false;
  }
  if (gained.length > 0) sink.add(old.isChoice ? "branch-added" : "type-widened", place, text);
  if (lost.length > 0) sink.add(old.isChoice ? "branch-removed" : "type-narrowed", place, text);
  return isSameKind;
}
