import { comparisonsOf, type Expression } from "../../odata/filter/filter-syntax.ts";

/** Fields that have to equal a GUID, a text or a number: a key or a header's key finds its rows without a search. */
export function equalities(node: Expression | undefined): { field: string; value: string }[] {
  return comparisonsOf(node)
    .filter(({ operator, literal }) => operator === "eq" && literal.value !== null)
    .map(({ field, literal }) => ({ field, value: String(literal.value) }));
}

/** The highest `Timestamp` that no fitting row can have. */
export function timestampFloor(node: Expression | undefined): bigint | undefined {
  let floor: bigint | undefined;
  for (const { field, operator, literal } of comparisonsOf(node)) {
    const { value } = literal;
    if (field !== "Timestamp" || (operator !== "gt" && operator !== "ge")) continue;
    if (typeof value !== "bigint" && !(typeof value === "number" && Number.isInteger(value))) continue;
    const limit = BigInt(value) - (operator === "ge" ? 1n : 0n);
    if (floor === undefined || limit > floor) floor = limit;
  }
  return floor;
}
