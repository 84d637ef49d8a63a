import { isSame, type Node, nodeAt, numberAt, textAt, textsAt } from "./node.ts";
import { isPatternWithin } from "./pattern-within.ts";
import { type Leaf, nothing, saysNothing, schemaAt, schemaOf, scopesOf } from "./schema-node.ts";

/** So many items of a list are values of a schema. */
export interface Contained {
  readonly schema: Node;
  readonly least: number;
  readonly most: number | undefined;
}

/** What holds where a value is one of a schema, and where it is not. */
export interface Condition {
  readonly when: Node;
  readonly met: Node;
  readonly unmet: Node;
}

/** Rules of which all hold, beyond types, limits and members. */
export interface Rules {
  readonly patterns: readonly string[];
  readonly multiples: readonly number[];
  readonly isUnique: boolean;
  readonly contained: readonly Contained[];
  /** Schemas of which a value is none. */
  readonly refused: readonly Node[];
  readonly conditions: readonly Condition[];
  /** What names of members are. */
  readonly names: readonly Node[];
  /** `a → b`: with the member `a` comes `b`. */
  readonly companions: readonly string[];
  /** What holds for a record that has a member. */
  readonly dependents: ReadonlyMap<string, readonly Node[]>;
  /** What can only be compared as it is written. */
  readonly written: ReadonlyMap<string, readonly unknown[]>;
}

function containedIn(node: Node): Contained[] {
  const schema = schemaAt(node, "contains");
  if (!schema) return [];
  const [least, most] = [numberAt(node, "minContains") ?? 1, numberAt(node, "maxContains")];
  return least === 0 && most === undefined ? [] : [{ schema, least, most }];
}

function conditionsIn(node: Node): Condition[] {
  const when = schemaAt(node, "if");
  const [met, unmet] = [schemaAt(node, "then") ?? {}, schemaAt(node, "else") ?? {}];
  // Without `if` the others say nothing, and it says nothing without them.
  return when && !(saysNothing(met) && saysNothing(unmet)) ? [{ when, met, unmet }] : [];
}

const companionsIn = (node: Node): string[] => {
  const demands = nodeAt(node, "dependentRequired");
  return Object.keys(demands).flatMap((name) => textsAt(demands, name).map((other) => `${name} → ${other}`));
};

/** What `contains` knows of items is not worked out. */
const unclearItems = (leaves: readonly Leaf[]): unknown[] =>
  scopesOf(leaves, "unevaluatedItems").flatMap(([node, scope]) => {
    const isUnclear =
      scope.some((one) => one["contains"] !== undefined) && !scope.some((one) => one["items"] !== undefined);
    return isUnclear && node["unevaluatedItems"] !== true ? [node["unevaluatedItems"]] : [];
  });

const schemasAt = (nodes: readonly Node[], keyword: string): Node[] =>
  nodes.map((node) => schemaAt(node, keyword)).filter((schema) => schema !== undefined);

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** Patterns that were looked at, and whether any text fits them. */
const emptyPatterns = new Map<string, boolean>();

/** Whether any text fits a pattern, so that it says nothing: `.*` without ends, or an empty one. */
function saysNothingOfText(pattern: string): boolean {
  const known = emptyPatterns.get(pattern) ?? isPatternWithin("", pattern);
  emptyPatterns.set(pattern, known);
  return known;
}

const keywords = [
  ...["pattern", "multipleOf", "uniqueItems", "contains", "not", "if", "propertyNames", "dependentRequired"],
  ...["dependentSchemas", "unevaluatedItems"],
];

/** What most schemas say: it is one object, so that it is seen at once. */
export const noRules: Rules = {
  patterns: [],
  multiples: [],
  isUnique: false,
  contained: [],
  refused: [],
  conditions: [],
  names: [],
  companions: [],
  dependents: new Map(),
  written: new Map(),
};

/** Puts together the rules of schemas that hold for the same value. */
export function mergeRules(leaves: readonly Leaf[]): Rules {
  const nodes = leaves.map(({ node }) => node);
  if (!nodes.some((node) => keywords.some((keyword) => node[keyword] !== undefined))) return noRules;
  const dependents = new Map<string, Node[]>();
  const unclear = unclearItems(leaves);
  for (const node of nodes) {
    const schemas = nodeAt(node, "dependentSchemas");
    for (const name of Object.keys(schemas))
      dependents.set(name, [...(dependents.get(name) ?? []), schemaOf(schemas[name])]);
  }
  return {
    patterns: unique(nodes.flatMap((node) => textAt(node, "pattern") ?? []))
      .filter((pattern) => !saysNothingOfText(pattern))
      .sort(),
    multiples: unique(nodes.flatMap((node) => numberAt(node, "multipleOf") ?? [])),
    isUnique: nodes.some((node) => node["uniqueItems"] === true),
    contained: nodes.flatMap(containedIn),
    refused: schemasAt(nodes, "not").filter((schema) => schema !== nothing),
    conditions: nodes.flatMap(conditionsIn),
    names: schemasAt(nodes, "propertyNames").filter((schema) => !saysNothing(schema)),
    companions: unique(nodes.flatMap(companionsIn)),
    dependents,
    written: new Map(unclear.length > 0 ? [["unevaluatedItems", unclear]] : []),
  };
}

/** Whether any rule holds. */
export const hasRules = (rules: Rules): boolean =>
  rules.isUnique ||
  [
    rules.patterns,
    rules.multiples,
    rules.contained,
    rules.refused,
    rules.conditions,
    rules.names,
    rules.companions,
  ].some(({ length }) => length > 0) ||
  rules.dependents.size > 0 ||
  rules.written.size > 0;

/** Whether the same rules hold, but for those of members and items. */
export const areSameRules = (a: Rules, b: Rules): boolean =>
  [a, b].every(({ dependents, written }) => dependents.size === 0 && written.size === 0) &&
  isSame(
    [a.patterns, a.multiples, a.isUnique, a.contained, a.refused, a.conditions, a.names, a.companions],
    [b.patterns, b.multiples, b.isUnique, b.contained, b.refused, b.conditions, b.names, b.companions],
  );
