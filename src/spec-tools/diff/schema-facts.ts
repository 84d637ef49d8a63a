import { isNode, isSame, type Node, nodeAt, nodesAt, numberAt, textAt, textsAt } from "./node.ts";

/** The type of a value in JSON; `integer` is part of `number`, and `any` stands for whatever there is. */
export type JsonType = "string" | "integer" | "number" | "boolean" | "array" | "object" | "any";

/** A schema that holds together with others, and the component in which it stands. */
export interface Leaf {
  readonly node: Node;
  readonly owner: string | undefined;
}

/** A member of a record: the schemas that hold for it together. */
export interface Property {
  readonly parts: readonly Node[];
  readonly owner: string | undefined;
}

/** An end of a range; exclusive when the number itself is outside. */
export interface Bound {
  readonly value: number;
  readonly exclusive: boolean;
}

/** What schemas that hold together say of one value, alternatives aside. */
export interface Facts {
  readonly formats: readonly string[];
  /** The values of `enum` and `const`; undefined when any is allowed. */
  readonly values: readonly unknown[] | undefined;
  /** The largest and smallest of numbers, lengths and counts. */
  readonly limits: ReadonlyMap<string, Bound>;
  readonly patterns: readonly string[];
  /** Keywords that can only be compared as they are written. */
  readonly others: ReadonlyMap<string, readonly unknown[]>;
  readonly properties: ReadonlyMap<string, Property>;
  /** Members that are demanded, each with the component that demands it. */
  readonly required: ReadonlyMap<string, string | undefined>;
  /** What holds for members without a name of their own; undefined when nothing does. */
  readonly rest: readonly Node[] | "refused" | undefined;
  readonly items: readonly Node[];
  readonly firstItems: readonly (readonly Node[])[];
  /** Components that take part. */
  readonly owners: ReadonlySet<string>;
  /** Every schema that takes part, for what is no rule: `default`, `deprecated`, our own extensions. */
  readonly nodes: readonly Node[];
}

/** The schema of a value that is never valid. */
export const nothing: Node = { enum: [] };
const anything: Node = {};

/** A schema; `true` and `false` are schemas too (JSON Schema 2020-12, section 4.3.2). */
export function schemaOf(value: unknown): Node {
  return value === false ? nothing : isNode(value) ? value : anything;
}

const upper = ["maxLength", "maxItems", "maxProperties"] as const;
const lower = ["minLength", "minItems", "minProperties"] as const;
const written = [
  "multipleOf",
  "not",
  "if",
  "then",
  "else",
  "contains",
  "uniqueItems",
  "propertyNames",
  "patternProperties",
  "dependentRequired",
  "dependentSchemas",
] as const;

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

const valuesOf = (node: Node): readonly unknown[] | undefined =>
  Array.isArray(node["enum"]) ? node["enum"] : Object.hasOwn(node, "const") ? [node["const"]] : undefined;

/** Whether a schema says nothing about a value. */
const saysNothing = (node: Node): boolean => Object.keys(node).every((name) => name === "description");

function restOf(node: Node): Node | "refused" | undefined {
  const value = node["additionalProperties"] ?? node["unevaluatedProperties"];
  if (value === false) return "refused";
  return isNode(value) && !saysNothing(value) ? value : undefined;
}

/** Puts together what schemas say that hold for the same value. */
export function mergeFacts(leaves: readonly Leaf[]): Facts {
  const formats = new Set<string>();
  let values: readonly unknown[] | undefined;
  const limits = new Map<string, Bound>();
  const patterns = new Set<string>();
  const others = new Map<string, unknown[]>();
  const properties = new Map<string, { parts: Node[]; owner: string | undefined }>();
  const required = new Map<string, string | undefined>();
  let rest: Node[] | "refused" | undefined;
  const items: Node[] = [];
  const firstItems: Node[][] = [];
  const owners = new Set<string>();
  for (const { node, owner } of leaves) {
    if (owner !== undefined) owners.add(owner);
    const format = formatOf(node);
    if (format !== undefined) formats.add(format);
    const own = valuesOf(node);
    if (own) values = values ? values.filter((value) => own.some((other) => isSame(value, other))) : own;
    for (const [name, bound] of boundsOf(node)) {
      const known = limits.get(name);
      limits.set(name, known ? narrower(name, known, bound) : bound);
    }
    const pattern = textAt(node, "pattern");
    if (pattern !== undefined) patterns.add(pattern);
    for (const name of written)
      if (node[name] !== undefined && node[name] !== false) others.set(name, [...(others.get(name) ?? []), node[name]]);
    const members = nodeAt(node, "properties");
    for (const name of Object.keys(members)) {
      const part = schemaOf(members[name]);
      const known = properties.get(name);
      if (known) known.parts.push(part);
      else properties.set(name, { parts: [part], owner });
    }
    for (const name of textsAt(node, "required")) if (!required.has(name)) required.set(name, owner);
    const own_ = restOf(node);
    if (own_ === "refused" || rest === "refused") rest = "refused";
    else if (own_) rest = [...(rest ?? []), own_];
    if (isNode(node["items"]) || node["items"] === false) items.push(schemaOf(node["items"]));
    nodesAt(node, "prefixItems").forEach((item, index) => {
      firstItems[index] = [...(firstItems[index] ?? []), item];
    });
  }
  return {
    formats: [...formats].sort(),
    values,
    limits,
    patterns: [...patterns].sort(),
    others,
    properties,
    required,
    rest,
    items,
    firstItems,
    owners,
    nodes: leaves.map(({ node }) => node),
  };
}

/** What the first schema says that says it: a property's own word before that of the type it has. */
export function noteOf({ nodes }: Pick<Facts, "nodes">, name: string): unknown {
  return nodes.find((node) => Object.hasOwn(node, name))?.[name];
}
