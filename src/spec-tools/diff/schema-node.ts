import { isNode, type Node } from "./node.ts";

/** A schema that holds together with others, and the component in which it stands. */
export interface Leaf {
  readonly node: Node;
  readonly owner: string | undefined;
  /** The schema that has it as a part. */
  readonly around: Leaf | undefined;
}

/** The schema of a value that is never valid. */
export const nothing: Node = { enum: [] };
const anything: Node = {};

const isNothing = (node: Node): boolean => {
  if (Array.isArray(node["enum"]) && node["enum"].length === 0) return true;
  const { not, ...others } = node;
  return (not === true || (isNode(not) && saysNothing(not))) && saysNothing(others);
};

/**
 * A schema; `true` and `false` are schemas too, and `{ not: {} }` is the latter (JSON Schema 2020-12, section 4.3.2), as is a
 * list of no values.
 */
export function schemaOf(value: unknown): Node {
  if (!isNode(value)) return value === false ? nothing : anything;
  return isNothing(value) ? nothing : value;
}

/** The schema under a keyword; undefined when there is none. */
export function schemaAt(node: Node, keyword: string): Node | undefined {
  const value = node[keyword];
  return isNode(value) || typeof value === "boolean" ? schemaOf(value) : undefined;
}

/** Whether a schema says nothing about a value. */
export const saysNothing = (node: Node): boolean => Object.keys(node).every((name) => name === "description");

/** Keywords that lead to other schemas for the same value. */
const combining = ["$ref", "$dynamicRef", "allOf", "oneOf", "anyOf", "if", "dependentSchemas"];

/** Of more schemas than these it is not told apart what stands inside which. */
const mostScopes = 16;

/**
 * What `unevaluated…` of each schema that has it knows of: its own words, and those of its parts, but not of what it is a
 * part with (JSON Schema 2020-12, section 11).
 */
export function scopesOf(leaves: readonly Leaf[], keyword: string): readonly (readonly [Node, readonly Node[]])[] {
  const all = leaves.map(({ node }) => node);
  const own = leaves.filter(({ node }) => node[keyword] !== undefined);
  const isInside = (leaf: Leaf, node: Node): boolean => {
    for (let at: Leaf | undefined = leaf; at; at = at.around) if (at.node === node) return true;
    return false;
  };
  return own.map(({ node }) => {
    if (!combining.some((name) => Object.hasOwn(node, name))) return [node, [node]];
    if (own.length > mostScopes) return [node, all];
    return [node, leaves.flatMap((leaf) => (isInside(leaf, node) ? [leaf.node] : []))];
  });
}
