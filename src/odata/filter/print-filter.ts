import { LiteralInvalid } from "../../errors/literal-invalid.ts";
import { QueryInvalid } from "../../errors/query-invalid.ts";
import { isFieldPath } from "../../kit/odata-name.ts";
import { codeWidth, type FieldKind, type FieldKinds } from "../field-kinds.ts";
import { printLiteral } from "../literals/print-literal.ts";
import { quoteText } from "../literals/quote-text.ts";
import type { QueryRules } from "../query-rules.ts";
import { fieldsOf } from "./fields-of.ts";
import type { FilterNode, TextTest } from "./filter-node.ts";
import type { UntypedFilter } from "./filter-types.ts";
import { readFilter } from "./read-filter.ts";

const functions = {
  v2: { contains: "substringof", startsWith: "startswith", endsWith: "endswith" },
  v4: { contains: "contains", startsWith: "startswith", endsWith: "endswith" },
} as const;

function checkedField(field: string): string {
  if (isFieldPath(field)) return field;
  throw new QueryInvalid("$filter", "a field's name has characters that no field has");
}

/** What Business Central holds where there is nothing (fact 126). */
const blanks: Partial<Record<FieldKind, string>> = {
  date: '"0001-01-01"',
  instant: '"0001-01-01T00:00:00Z"',
  guid: '"00000000-0000-0000-0000-000000000000"',
  int64: "0",
  decimal: "0",
  string: '""',
};
/** Of fields without a kind nobody knows here which JSON they take. */
const anyBlank = '"" for a text, 0 for a number, false for yes or no';

function literal(rules: QueryRules, kinds: FieldKinds, field: string, value: unknown): string {
  const kind = Object.hasOwn(kinds, field) ? kinds[field] : undefined;
  if (value === null && !rules.nullInFilters)
    throw new QueryInvalid(
      `$filter ${field}`,
      `this service may answer a comparison with null with every row: compare with what it holds instead, ${(kind && blanks[kind]) ?? anyBlank}`,
    );
  try {
    return printLiteral(rules.dialect, kind, value);
  } catch (error) {
    if (error instanceof LiteralInvalid) throw new QueryInvalid(`$filter ${field}`, error.message, { cause: error });
    throw error;
  }
}

/** The text itself, where signs of it would stand for others: `[%]` is a per cent sign. */
const withoutWildcards = (text: string): string => text.replace(/[%_[]/g, "[$&]");

function printTextTest(
  { dialect, wildcards = false }: QueryRules,
  kinds: FieldKinds,
  field: string,
  test: TextTest,
  text: unknown,
): string {
  const kind = Object.hasOwn(kinds, field) ? kinds[field] : undefined;
  const padded = kind !== undefined && codeWidth(kind) !== undefined;
  if (typeof text !== "string") throw new QueryInvalid(`$filter ${field}`, `${test} takes text`);
  if (kind !== undefined && kind !== "string" && !padded)
    throw new QueryInvalid(`$filter ${field}`, `${test} is for text, and this is a ${kind}`);
  // The stored code begins with spaces, so no code would ever match (fact 58).
  if (padded && test === "startsWith")
    throw new QueryInvalid(
      `$filter ${field}`,
      "the code is stored with spaces in front: compare all of it, or use endsWith",
    );
  const name = functions[dialect][test];
  const literal = quoteText(wildcards ? withoutWildcards(text) : text);
  return dialect === "v2" && test === "contains" ? `${name}(${literal},${field})` : `${name}(${field},${literal})`;
}

function printIn(rules: QueryRules, kinds: FieldKinds, field: string, values: readonly unknown[]): string {
  if (values.length === 0) throw new QueryInvalid(`$filter ${field}`, "in has no values, so nothing could match");
  const literals = values.map((value) => literal(rules, kinds, field, value));
  if (rules.inOperator) return `${field} in (${literals.join(",")})`;
  const equals = literals.map((text) => `${field} eq ${text}`);
  return equals.length === 1 ? equals.join() : `(${equals.join(" or ")})`;
}

function printGroup(rules: QueryRules, kinds: FieldKinds, op: "and" | "or", nodes: readonly FilterNode[]): string {
  const fields = new Set(nodes.flatMap(fieldsOf));
  if (op === "or" && !rules.orAcrossFields && fields.size > 1) {
    throw new QueryInvalid(
      "$filter",
      `this service takes or only between conditions on one field, not on ${[...fields].join(" and ")}`,
    );
  }
  const parts = nodes.map((node) => print(rules, kinds, node));
  if (parts.length === 0) throw new QueryInvalid("$filter", `${op} takes at least one condition`);
  return parts.length === 1 ? parts.join() : `(${parts.join(` ${op} `)})`;
}

function print(rules: QueryRules, kinds: FieldKinds, node: FilterNode): string {
  switch (node.op) {
    case "compare": {
      const field = checkedField(node.field);
      if (node.value === null && node.comparison !== "eq" && node.comparison !== "ne") {
        throw new QueryInvalid(`$filter ${field}`, "null can only be compared with eq and ne");
      }
      return `${field} ${node.comparison} ${literal(rules, kinds, field, node.value)}`;
    }
    case "text":
      return printTextTest(rules, kinds, checkedField(node.field), node.test, node.text);
    case "in":
      return printIn(rules, kinds, checkedField(node.field), node.values);
    case "not": {
      const inner = print(rules, kinds, node.node);
      return inner.startsWith("(") ? `not ${inner}` : `not (${inner})`;
    }
    case "raw":
      return `(${node.text})`;
    default:
      return printGroup(rules, kinds, node.op, node.nodes);
  }
}

/**
 * Writes a filter as the text of `$filter`, not yet percent-encoded; undefined when it has no condition.
 *
 * @param kinds what the fields hold; for others the value's own type decides
 * @throws {QueryInvalid} when the service cannot express it, or would misunderstand it
 * @example
 * ```ts
 * printFilter(exactOnlineRules, { Modified: "datetime" }, { Code: "A'B", Modified: { gt: "2026-01-01" } });
 * // Code eq 'A''B' and Modified gt datetime'2026-01-01T00:00:00'
 * ```
 */
export function printFilter(rules: QueryRules, kinds: FieldKinds, filter: UntypedFilter): string | undefined {
  const node = readFilter(filter);
  if (!node) return undefined;
  const text = print(rules, kinds, node);
  const wrapped = (node.op === "and" || node.op === "or") && node.nodes.length > 1;
  return wrapped || (node.op === "in" && text.startsWith("(")) ? text.slice(1, -1) : text;
}
