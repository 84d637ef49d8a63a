import { isNode, isSame, type Node, textAt, textsAt } from "./node.ts";
import type { Facts, JsonType } from "./schema-facts.ts";
import type { Leaf } from "./schema-node.ts";

const isObjectSaid = (node: Node): boolean =>
  isNode(node["properties"]) || node["additionalProperties"] !== undefined || Array.isArray(node["required"]);

export function typeOfValue(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value;
}

/** The types that one schema names. */
function namedTypes(node: Node): ReadonlySet<string> | undefined {
  const named = textsAt(node, "type");
  return named.length === 0 ? undefined : new Set(node["nullable"] === true ? [...named, "null"] : named);
}

/** The types that its keywords mean, though they say nothing of a value of another type. */
function meantTypes(node: Node): ReadonlySet<string> | undefined {
  if (isObjectSaid(node)) return new Set(["object"]);
  return isNode(node["items"]) || Array.isArray(node["prefixItems"]) ? new Set(["array"]) : undefined;
}

/** The types of each schema of those that hold together; where one names its type, the others need not mean any. */
function typesOf(leaves: readonly Leaf[]): ReadonlySet<string>[] {
  const found = (types: (node: Node) => ReadonlySet<string> | undefined): ReadonlySet<string>[] =>
    leaves.map(({ node }) => types(node)).filter((one) => one !== undefined);
  const named = found(namedTypes);
  return named.length > 0 ? named : found(meantTypes);
}

/** The types that schemas leave which hold together; undefined for any. */
export function commonTypes(leaves: readonly Leaf[]): ReadonlySet<string> | undefined {
  return typesOf(leaves).reduce<ReadonlySet<string> | undefined>((sum, types) => both(sum, types), undefined);
}

export function both(
  a: ReadonlySet<string> | undefined,
  b: ReadonlySet<string> | undefined,
): ReadonlySet<string> | undefined {
  if (!a || !b) return a ?? b;
  const covers = (types: ReadonlySet<string>, type: string): boolean =>
    types.has(type) || (type === "integer" && types.has("number"));
  return new Set([...[...a].filter((type) => covers(b, type)), ...[...b].filter((type) => covers(a, type))]);
}

export const jsonTypes: readonly JsonType[] = ["string", "integer", "number", "boolean", "array", "object"];

/** The values of one type; for booleans all of them, so that `enum: [true]` is a part of a boolean. */
export function valuesFor(type: JsonType, values: readonly unknown[] | undefined): readonly unknown[] | undefined {
  if (!values) return type === "boolean" ? [true, false] : undefined;
  return type === "any"
    ? values
    : values.filter((value) => {
        const own = typeOfValue(value);
        return own === type || (own === "integer" && type === "number");
      });
}

/** Multiples of a whole number are whole numbers. */
export function wholeNumbers(
  types: ReadonlySet<string> | undefined,
  { rules }: Facts,
): ReadonlySet<string> | undefined {
  if (!types?.has("number") || !rules.multiples.some((step) => Number.isInteger(step))) return types;
  return new Set([...types].map((type) => (type === "number" ? "integer" : type)));
}

/** Whether null is allowed by every part, or by the one around them that says so in OpenAPI 3.0's way. */
export function nullOf(leaves: readonly Leaf[], { values }: Facts): "allowed" | "vain" | "none" {
  const isSaidAround = leaves.some(
    ({ node }) => node["nullable"] === true && textAt(node, "type") === undefined && !Array.isArray(node["enum"]),
  );
  if (isSaidAround) return "allowed";
  const types = typesOf(leaves);
  if (types.length > 0 && !types.every((one) => one.has("null"))) return "none";
  // A list of values is a rule of its own, whatever `type` or `nullable` beside it says: without null in it there is none
  // (JSON Schema 2020-12, section 6.1.2; https://github.com/OAI/OpenAPI-Specification/blob/main/proposals/2019-10-31-Clarify-Nullable.md).
  if (values && !values.some((value) => isSame(value, null))) return types.length > 0 ? "vain" : "none";
  return types.length > 0 || values !== undefined ? "allowed" : "none";
}
