import { type ListFacts, mergeItems } from "./list-facts.ts";
import { isSame, type Node, numberAt, textAt } from "./node.ts";
import { mergeMembers, type RecordFacts } from "./record-facts.ts";
import { mergeRules, type Rules } from "./rule-facts.ts";
import type { Leaf } from "./schema-node.ts";

/** The type of a value in JSON; `integer` is part of `number`, and `any` stands for whatever there is. */
export type JsonType = "string" | "integer" | "number" | "boolean" | "array" | "object" | "any";

/** An end of a range; exclusive when the number itself is outside. */
export interface Bound {
  readonly value: number;
  readonly exclusive: boolean;
}

/** What schemas that hold together say of one value, alternatives aside. */
export interface Facts extends RecordFacts, Omit<ListFacts, "end"> {
  readonly formats: readonly string[];
  /** The values of `enum` and `const`; undefined when any is allowed. */
  readonly values: readonly unknown[] | undefined;
  /** The largest and smallest of numbers, lengths and counts. */
  readonly limits: ReadonlyMap<string, Bound>;
  readonly rules: Rules;
  /** Components that take part. */
  readonly owners: ReadonlySet<string>;
  /** Every schema that takes part, for what is no rule: `default`, `deprecated`, our own extensions. */
  readonly nodes: readonly Node[];
}

const upper = ["maxLength", "maxItems", "maxProperties"] as const;
const lower = ["minLength", "minItems", "minProperties"] as const;
/** Both ends of a range; OpenAPI 3.0 says with `true` that the number beside it is outside. */
function boundsOf(node: Node): [string, Bound][] {
  const found: [string, Bound][] = [];
  for (const [name, other] of [
    ["minimum", "exclusiveMinimum"],
    ["maximum", "exclusiveMaximum"],
  ] as const) {
    const [value, outside] = [numberAt(node, name), numberAt(node, other)];
    if (value !== undefined) found.push([name, { value, exclusive: node[other] === true }]);
    if (outside !== undefined) found.push([name, { value: outside, exclusive: true }]);
  }
  for (const name of [...upper, ...lower]) {
    const value = numberAt(node, name);
    // No length is below nothing: `minLength: 0` says nothing.
    if (value !== undefined && !(value === 0 && name.startsWith("min")))
      found.push([name, { value, exclusive: false }]);
  }
  return found;
}

/** The narrower of two bounds of one name. */
function narrower(name: string, a: Bound, b: Bound): Bound {
  if (a.value === b.value) return a.exclusive ? a : b;
  return a.value < b.value === name.startsWith("max") ? a : b;
}

const formatOf = (node: Node): string | undefined =>
  textAt(node, "format") ??
  // OpenAPI 3.1 says in JSON Schema's words what 3.0 called a format.
  (textAt(node, "contentEncoding") === "base64"
    ? "byte"
    : textAt(node, "contentMediaType") === "application/octet-stream"
      ? "binary"
      : undefined);

/** Lists of values, of which a value is in each: `enum` and `const` may stand side by side. */
const valuesOf = (node: Node): (readonly unknown[])[] => [
  ...(Array.isArray(node["enum"]) ? [node["enum"]] : []),
  ...(Object.hasOwn(node, "const") ? [[node["const"]]] : []),
];

/** Puts together what schemas say that hold for the same value. */
export function mergeFacts(leaves: readonly Leaf[]): Facts {
  const formats = new Set<string>();
  let values: readonly unknown[] | undefined;
  const limits = new Map<string, Bound>();
  const limit = (name: string, bound: Bound): void => {
    const known = limits.get(name);
    limits.set(name, known ? narrower(name, known, bound) : bound);
  };
  for (const { node } of leaves) {
    const format = formatOf(node);
    if (format !== undefined) formats.add(format);
    for (const own of valuesOf(node))
      values = values ? values.filter((value) => own.some((other) => isSame(value, other))) : own;
    for (const [name, bound] of boundsOf(node)) limit(name, bound);
  }
  const { end, ...items } = mergeItems(leaves);
  if (end !== undefined) limit("maxItems", { value: end, exclusive: false });
  return {
    formats: [...formats].sort(),
    values,
    limits,
    rules: mergeRules(leaves),
    ...mergeMembers(leaves),
    ...items,
    owners: new Set(leaves.flatMap(({ owner }) => owner ?? [])),
    nodes: leaves.map(({ node }) => node),
  };
}

/** What the first schema says that says it: a property's own word before that of the type it has. */
export function noteOf({ nodes }: Pick<Facts, "nodes">, name: string): unknown {
  return nodes.find((node) => Object.hasOwn(node, name))?.[name];
}
