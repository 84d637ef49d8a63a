import type { Node } from "./node.ts";
import { type Leaf, nothing, saysNothing, schemaAt, schemaOf, scopesOf } from "./schema-node.ts";

/** What is said of the items of a list. */
export interface ListFacts {
  /** What holds for items behind the first ones. */
  readonly items: readonly Node[];
  /** How many first items have schemas of their own. */
  readonly firstCount: number;
  /** The number of items behind which none is allowed. */
  readonly end: number | undefined;
  /** What holds for the item at a place. */
  itemAt(index: number): readonly Node[];
}

/** What one part says of items from a place on. */
interface Tail {
  readonly from: number;
  readonly schema: Node;
}

const prefixOf = (node: Node): readonly unknown[] => (Array.isArray(node["prefixItems"]) ? node["prefixItems"] : []);
const longest = (lengths: readonly number[]): number => lengths.reduce((most, length) => Math.max(most, length), 0);

/**
 * `items` begins behind the `prefixItems` of its own schema, `unevaluatedItems` behind those of all that hold together
 * with it, and says nothing where any of these says something of all items (JSON Schema 2020-12, section 11.2). Beside
 * `contains`, which knows of items too, it is compared as it is written.
 */
function tailsOf(leaves: readonly Leaf[]): Tail[] {
  const saysItems = (node: Node): boolean => node["items"] !== undefined || node["contains"] !== undefined;
  const tails: Tail[] = [];
  for (const { node } of leaves) {
    const schema = schemaAt(node, "items");
    if (schema) tails.push({ from: prefixOf(node).length, schema });
  }
  for (const [node, scope] of scopesOf(leaves, "unevaluatedItems")) {
    const schema = schemaAt(node, "unevaluatedItems");
    if (schema && !scope.some(saysItems))
      tails.push({ from: longest(scope.map((one) => prefixOf(one).length)), schema });
  }
  return tails.filter(({ schema }) => !saysNothing(schema));
}

const keywords = ["items", "prefixItems", "unevaluatedItems"];
const anyItems: ListFacts = { items: [], firstCount: 0, end: undefined, itemAt: () => [] };

/** Puts together what parts say of the items of one list. */
export function mergeItems(leaves: readonly Leaf[]): ListFacts {
  const nodes = leaves.map(({ node }) => node);
  if (!nodes.some((node) => keywords.some((keyword) => node[keyword] !== undefined))) return anyItems;
  const prefixes = nodes.map(prefixOf).filter(({ length }) => length > 0);
  const prefixLength = longest(prefixes.map(({ length }) => length));
  const tails = tailsOf(leaves);
  const isEnd = ({ schema }: Tail): boolean => schema === nothing;
  const open = tails.filter((tail) => !isEnd(tail));
  const end = tails.filter(isEnd).reduce((least, { from }) => Math.min(least, from), Number.POSITIVE_INFINITY);
  return {
    items: open.map(({ schema }) => schema),
    firstCount: Math.min(longest([prefixLength, ...open.map(({ from }) => from)]), end),
    end: end === Number.POSITIVE_INFINITY ? undefined : end,
    itemAt: (index) => [
      ...prefixes.flatMap((prefix) => (index < prefix.length ? [schemaOf(prefix[index])] : [])),
      ...open.flatMap(({ from, schema }) => (from <= index ? [schema] : [])),
    ],
  };
}
