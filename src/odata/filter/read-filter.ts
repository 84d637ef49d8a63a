import { QueryInvalid } from "../../errors/query-invalid.ts";
import { isObject, type JsonObject } from "../../kit/json-access.ts";
import { nodeOf } from "./filter-expression.ts";
import { type Comparison, comparisons, type FilterNode, type TextTest, textTests } from "./filter-node.ts";
import type { UntypedFilter } from "./filter-types.ts";

function isConditions(value: unknown): value is JsonObject {
  return isObject(value) && !(value instanceof Date);
}

function isComparison(word: string): word is Comparison {
  return (comparisons as readonly string[]).includes(word);
}

function isTextTest(word: string): word is TextTest {
  return (textTests as readonly string[]).includes(word);
}

/** An undefined condition is refused: leaving it out would silently answer with more rows than were asked for. */
function condition(field: string, word: string, value: unknown): FilterNode {
  if (value === undefined)
    throw new QueryInvalid(`$filter ${field}`, `${word} has no value; leave the condition out, or use null`);
  if (isComparison(word)) return { op: "compare", comparison: word, field, value };
  if (isTextTest(word)) return { op: "text", test: word, field, text: value };
  if (word === "in" && Array.isArray(value)) return { op: "in", field, values: value };
  throw new QueryInvalid(
    `$filter ${field}`,
    `${word} is no condition; there are ${[...comparisons, "in", ...textTests].join(", ")}`,
  );
}

function conditions(field: string, value: unknown): FilterNode[] {
  if (!isConditions(value)) return [condition(field, "eq", value)];
  const words = Object.entries(value);
  if (words.length === 0) throw new QueryInvalid(`$filter ${field}`, "has no condition");
  return words.map(([word, operand]) => condition(field, word, operand));
}

function group(word: "and" | "or", list: unknown): FilterNode {
  if (!Array.isArray(list)) throw new QueryInvalid("$filter", `${word} takes a list of conditions`);
  return { op: word, nodes: list.map((item) => demandNode(word, item)) };
}

function demandNode(word: string, value: unknown): FilterNode {
  const node = isConditions(value) ? readFilter(value) : undefined;
  if (node) return node;
  throw new QueryInvalid("$filter", `a condition in ${word} is empty or no condition`);
}

/**
 * Reads a filter into conditions. An object without fields is no condition at all.
 *
 * @throws {QueryInvalid} when a condition is undefined, unknown or empty
 */
export function readFilter(filter: UntypedFilter): FilterNode | undefined {
  const made = nodeOf(filter);
  if (made) return made;
  const nodes = Object.entries(filter).flatMap(([name, value]) => {
    if (name === "and" || name === "or") return [group(name, value)];
    if (name === "not") return [{ op: "not", node: demandNode(name, value) } satisfies FilterNode];
    return conditions(name, value);
  });
  return nodes.length > 1 ? { op: "and", nodes } : nodes[0];
}
