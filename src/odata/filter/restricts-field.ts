import { nameCharacters } from "../../kit/odata-name.ts";
import type { FilterNode } from "./filter-node.ts";
import type { UntypedFilter } from "./filter-types.ts";
import { readFilter } from "./read-filter.ts";

const betweenNames = new RegExp(`[^${nameCharacters}]+`, "u");

function restricts(node: FilterNode, field: string): boolean {
  switch (node.op) {
    case "and":
      return node.nodes.some((one) => restricts(one, field));
    case "or":
      return node.nodes.length > 0 && node.nodes.every((one) => restricts(one, field));
    case "not":
      return false;
    case "raw":
      return node.text.split(betweenNames).includes(field);
    default:
      return node.field === field;
  }
}

/**
 * Whether every row that a filter lets through was held against a field: one of `and` will do, `or` needs it in each
 * of its conditions. Of text in the service's own words it is enough that it names the field.
 *
 * @throws {QueryInvalid} when the filter is none
 */
export function restrictsField(filter: UntypedFilter, field: string): boolean {
  const node = readFilter(filter);
  return node !== undefined && restricts(node, field);
}
