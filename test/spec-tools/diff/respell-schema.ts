import type { Description, Schema } from "./random-changes.ts";
import { below, chance, pick, type Random } from "./random-schemas.ts";

const isSchema = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const named = ["properties", "patternProperties", "dependentSchemas"];
const listed = ["allOf", "anyOf", "oneOf", "prefixItems"];
const single = ["items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames"];

const without = (node: Schema, ...gone: readonly string[]): Schema =>
  Object.fromEntries(Object.entries(node).filter(([name]) => !gone.includes(name)));

const has = (node: Schema, ...names: readonly string[]): boolean => names.some((name) => node[name] !== undefined);

function shuffled<T>(random: Random, list: readonly T[]): T[] {
  const rest = [...list];
  return list.flatMap(() => rest.splice(below(random, rest.length), 1));
}

/** What knows of the members or items of other parts: they cannot be told apart by parts then. */
const knowing = [
  "additionalProperties",
  "patternProperties",
  "unevaluatedProperties",
  "unevaluatedItems",
  "prefixItems",
];

/** A way to write a schema; one that does not apply gives it back. */
export type Way = (node: Schema, random: Random) => Schema;

/** Ways that mean the same (JSON Schema 2020-12, sections 10.2 and 6). */
export const sameWays: readonly Way[] = [
  (node) => ({ allOf: [node] }),
  (node) => ({ anyOf: [node] }),
  (node) => ({ oneOf: [node] }),
  (node, random) => Object.fromEntries(shuffled(random, Object.entries(node))),
  (node, random) => (Array.isArray(node["enum"]) ? { ...node, enum: shuffled(random, node["enum"]) } : node),
  (node) => ({ ...node, description: "The same.", examples: ["a"], minLength: node["minLength"] ?? 0 }),
  (node) => ({ ...node, minItems: node["minItems"] ?? 0, uniqueItems: node["uniqueItems"] ?? false }),
  (node) => (has(node, "const") ? { ...without(node, "const"), enum: [node["const"]] } : node),
  (node) =>
    Array.isArray(node["enum"]) && node["enum"].length > 1 && !has(node, "oneOf", "$ref")
      ? { ...without(node, "enum"), oneOf: [...new Set(node["enum"])].map((value) => ({ enum: [value] })) }
      : node,
  (node) =>
    has(node, "required") && !has(node, "$ref")
      ? {
          ...without(node, "required", "allOf"),
          allOf: [...(Array.isArray(node["allOf"]) ? node["allOf"] : []), { required: node["required"] }],
        }
      : node,
  (node, random) => {
    const properties = node["properties"];
    if (!isSchema(properties) || has(node, "$ref", "allOf", ...knowing)) return node;
    const [first, ...more] = shuffled(random, Object.entries(properties));
    if (!first || more.length === 0) return node;
    const rest = without(node, "properties");
    return {
      allOf: [{ ...rest, properties: Object.fromEntries(more) }, { properties: Object.fromEntries([first]) }],
    };
  },
];

/** How schemas are written anew. */
interface Respelling {
  /** How many schemas are, from 0 to 1. */
  readonly share: number;
  /** How the components are called that schemas move to. */
  readonly name: string;
  readonly ways?: readonly Way[];
}

/** Writes all schemas of a description in other words. */
export function respell(
  { body, components }: Description,
  random: Random,
  { share, name: prefix, ways = sameWays }: Respelling,
): Description {
  const moved: Record<string, Schema> = {};
  const inner = (node: Schema): Schema =>
    Object.fromEntries(
      Object.entries(node).map(([name, own]): [string, unknown] => {
        if (named.includes(name) && isSchema(own))
          return [name, Object.fromEntries(Object.entries(own).map(([key, one]) => [key, written(one)]))];
        if (listed.includes(name) && Array.isArray(own)) return [name, own.map(written)];
        return [name, single.includes(name) ? written(own) : own];
      }),
    );
  const written = (value: unknown): unknown => {
    if (!isSchema(value)) return value;
    const node = inner(value);
    if (!chance(random, share)) return node;
    if (!chance(random, 0.1)) return pick(random, ways)(node, random);
    const name = `${prefix}${Object.keys(moved).length}`;
    moved[name] = node;
    return { $ref: `#/components/schemas/${name}` };
  };
  const own = Object.fromEntries(Object.entries(components).map(([name, schema]) => [name, written(schema)]));
  // What both hold is two schemas, as in files.
  return JSON.parse(JSON.stringify({ body: written(body), components: { ...own, ...moved } }));
}
