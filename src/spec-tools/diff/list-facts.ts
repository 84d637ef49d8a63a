import type { Node } from "./node.ts";
import { isCombined, type Leaf, nothing, saysNothing, schemaAt, schemaOf } from "./schema-node.ts";

/** What is said of the items of a list. */
export interface ListFacts {
  /** What holds for items behind the first ones. */
  readonly items: readonly Node[];
  /** What holds for the first items, each by its place. */
  readonly firstItems: readonly (readonly Node[])[];
  /** The number of items behind which none is allowed. */
  readonly end: number | undefined;
}

/** What one part says of items from a place on. */
interface Tail {
  readonly from: number;
  readonly schema: Node;
}

const prefixOf = (node: Node): readonly unknown[] => (Array.isArray(node["prefixItems"]) ? node["prefixItems"] : []);
const lengthOf = (nodes: readonly Node[]): number => Math.max(0, ...nodes.map((node) => prefixOf(node).length));

/**
 * `items` begins behind the `prefixItems` of its own schema, `unevaluatedItems` behind those of all that hold together
 * with it, and says nothing where any of these says something of all items (JSON Schema 2020-12, section 11.2). Beside
 * `contains`, which knows of items too, it is compared as it is written.
 */
function tailsOf(leaves: readonly Leaf[]): Tail[] {
  const tails: Tail[] = [];
  for (const { node } of leaves) {
    const own = schemaAt(node, "items");
    if (own) tails.push({ from: prefixOf(node).length, schema: own });
    const left = schemaAt(node, "unevaluatedItems");
    const known = isCombined(node) ? leaves.map((leaf) => leaf.node) : [node];
    if (left && !known.some((one) => one["items"] !== undefined || one["contains"] !== undefined))
      tails.push({ from: lengthOf(known), schema: left });
  }
  return tails.filter(({ schema }) => !saysNothing(schema));
}

/** Puts together what parts say of the items of one list. */
export function mergeItems(leaves: readonly Leaf[]): ListFacts {
  const tails = tailsOf(leaves);
  const ends = tails.filter(({ schema }) => schema === nothing).map(({ from }) => from);
  const open = tails.filter(({ schema }) => schema !== nothing);
  const end = ends.length > 0 ? Math.min(...ends) : undefined;
  const nodes = leaves.map(({ node }) => node);
  const count = Math.min(
    Math.max(lengthOf(nodes), ...open.map(({ from }) => from), 0),
    end ?? Number.POSITIVE_INFINITY,
  );
  const firstItems = Array.from({ length: count }, (_, index) => [
    ...nodes.flatMap((node) => (index < prefixOf(node).length ? [schemaOf(prefixOf(node)[index])] : [])),
    ...open.flatMap(({ from, schema }) => (from <= index ? [schema] : [])),
  ]);
  return { items: open.map(({ schema }) => schema), firstItems, end };
}
