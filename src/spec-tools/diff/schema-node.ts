import { isNode, type Node } from "./node.ts";

/** A schema that holds together with others, and the component in which it stands. */
export interface Leaf {
  readonly node: Node;
  readonly owner: string | undefined;
}

/** The schema of a value that is never valid. */
export const nothing: Node = { enum: [] };
const anything: Node = {};

const isNothing = (node: Node): boolean => {
  const { not, ...others } = node;
  return (not === true || (isNode(not) && saysNothing(not))) && saysNothing(others);
};

/** A schema; `true` and `false` are schemas too, and `{ not: {} }` is the latter (JSON Schema 2020-12, section 4.3.2). */
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

/** Keywords that lead to other schemas for the same value, whose members and items `unevaluated…` knows of. */
const combining = ["$ref", "allOf", "oneOf", "anyOf", "if", "dependentSchemas"];

/** Whether a schema holds together with others that stand inside it. */
export const isCombined = (node: Node): boolean => combining.some((keyword) => Object.hasOwn(node, keyword));
