import { comparisonsOf, type Expression } from "../../odata/filter/filter-syntax.ts";

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
