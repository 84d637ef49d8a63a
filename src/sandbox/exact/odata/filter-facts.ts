import type { FilterNode } from "./filter-syntax.ts";
import type { Literal } from "./literal.ts";

interface Comparison {
  readonly field: string;
  readonly operator: string;
  readonly literal: Literal;
}

/** Comparisons of a field with a literal that every fitting row has to pass: those joined by `and`. */
function comparisons(node: FilterNode | undefined): Comparison[] {
  if (node?.type !== "binary") return [];
  if (node.operator === "and") return [...comparisons(node.left), ...comparisons(node.right)];
  const { left, right, operator } = node;
  return left.type === "field" && right.type === "literal"
    ? [{ field: left.name, operator, literal: right.literal }]
    : [];
}

/** Fields that have to equal a GUID, a text or a number: a key or a header's key finds its rows without a search. */
export function equalities(node: FilterNode | undefined): { field: string; value: string }[] {
  return comparisons(node)
    .filter(({ operator, literal }) => operator === "eq" && literal.value !== null)
    .map(({ field, literal }) => ({ field, value: String(literal.value) }));
}

/** The highest `Timestamp` that no fitting row can have. */
export function timestampFloor(node: FilterNode | undefined): bigint | undefined {
  let floor: bigint | undefined;
  for (const { field, operator, literal } of comparisons(node)) {
    const { value } = literal;
    if (field !== "Timestamp" || (operator !== "gt" && operator !== "ge")) continue;
    if (typeof value !== "bigint" && !(typeof value === "number" && Number.isInteger(value))) continue;
    const limit = BigInt(value) - (operator === "ge" ? 1n : 0n);
    if (floor === undefined || limit > floor) floor = limit;
  }
  return floor;
}
