import { type Node, nodeAt, textsAt } from "./node.ts";
import { patternReader } from "./pattern-within.ts";
import { type Leaf, nothing, saysNothing, schemaAt, schemaOf, scopesOf } from "./schema-node.ts";

/** A member of a record: the schemas that hold for it together. */
export interface Property {
  readonly parts: readonly Node[];
  /** What holds for it besides, because it fits a pattern or is a member without a name to another part. */
  readonly besides: readonly Node[];
  readonly owner: string | undefined;
}

/** Members whose names fit a pattern. */
export interface PatternMembers extends Property {
  fits(name: string): boolean;
}

/** What is said of the members of a record. */
export interface RecordFacts {
  readonly properties: ReadonlyMap<string, Property>;
  /** What holds for members whose names fit a pattern. */
  readonly patternProperties: ReadonlyMap<string, PatternMembers>;
  /** Members that are demanded, each with the component that demands it. */
  readonly required: ReadonlyMap<string, string | undefined>;
  /** What holds for members without a name of their own; undefined when nothing does. */
  readonly rest: readonly Node[] | "refused" | undefined;
}

/** What one part says of members that it has no name for, and which it has. */
interface Rest {
  readonly schema: Node;
  readonly names: ReadonlySet<string>;
  readonly patterns: ReadonlySet<string>;
}

const namesIn = (nodes: readonly Node[]): ReadonlySet<string> =>
  new Set(nodes.flatMap((node) => Object.keys(nodeAt(node, "properties"))));
const patternsIn = (nodes: readonly Node[]): ReadonlySet<string> =>
  new Set(nodes.flatMap((node) => Object.keys(nodeAt(node, "patternProperties"))));

/**
 * `additionalProperties` knows the members of its own schema, `unevaluatedProperties` all that hold together with it
 * (JSON Schema 2020-12, sections 10.3.2.3 and 11.3).
 */
function restsOf(leaves: readonly Leaf[]): Rest[] {
  const rests: Rest[] = [];
  for (const { node } of leaves) {
    const others = schemaAt(node, "additionalProperties");
    if (others) rests.push({ schema: others, names: namesIn([node]), patterns: patternsIn([node]) });
  }
  // Many parts may know of the same schemas.
  const known = new Map<readonly Node[], Omit<Rest, "schema">>();
  for (const [node, scope] of scopesOf(leaves, "unevaluatedProperties")) {
    const schema = schemaAt(node, "unevaluatedProperties");
    // Where a part says something of all members, none is left.
    if (!schema || scope.some((one) => one["additionalProperties"] !== undefined)) continue;
    const own = known.get(scope) ?? { names: namesIn(scope), patterns: patternsIn(scope) };
    known.set(scope, own);
    rests.push({ schema, ...own });
  }
  return rests.filter(({ schema }) => !saysNothing(schema));
}

type Open = Map<string, { parts: Node[]; besides: Node[]; owner: string | undefined }>;

function collect(leaves: readonly Leaf[], keyword: string): Open {
  const found: Open = new Map();
  for (const { node, owner } of leaves) {
    const members = nodeAt(node, keyword);
    for (const name of Object.keys(members)) {
      const part = schemaOf(members[name]);
      const known = found.get(name);
      if (known) known.parts.push(part);
      else found.set(name, { parts: [part], besides: [], owner });
    }
  }
  return found;
}

const keywords = ["properties", "patternProperties", "additionalProperties", "unevaluatedProperties", "required"];
const anyMembers: RecordFacts = {
  properties: new Map(),
  patternProperties: new Map(),
  required: new Map(),
  rest: undefined,
};

/** Puts together what parts say of the members of one record. */
export function mergeMembers(leaves: readonly Leaf[]): RecordFacts {
  if (!leaves.some(({ node }) => keywords.some((keyword) => node[keyword] !== undefined))) return anyMembers;
  const properties = collect(leaves, "properties");
  const patterns = collect(leaves, "patternProperties");
  const rests = restsOf(leaves);
  const required = new Map<string, string | undefined>();
  for (const { node, owner } of leaves)
    for (const name of textsAt(node, "required")) if (!required.has(name)) required.set(name, owner);
  const fits = patternReader(patterns.keys());
  for (const [name, { besides }] of properties) {
    for (const [pattern, { parts }] of patterns) if (fits(pattern, name)) besides.push(...parts);
    for (const { schema, names, patterns: known } of rests)
      if (!names.has(name) && ![...known].some((pattern) => fits(pattern, name))) besides.push(schema);
  }
  for (const [pattern, { besides }] of patterns)
    for (const { schema, patterns: known } of rests) if (!known.has(pattern)) besides.push(schema);
  const isClosed = rests.some(({ schema }) => schema === nothing);
  const schemas = rests.map(({ schema }) => schema);
  return {
    properties,
    patternProperties: new Map(
      [...patterns].map(([pattern, own]) => [pattern, { ...own, fits: (name) => fits(pattern, name) }]),
    ),
    required,
    rest: isClosed ? "refused" : schemas.length > 0 ? schemas : undefined,
  };
}

/** What holds for a member of a name that no part has. */
export function heldTo({ patternProperties, rest }: RecordFacts, name: string): readonly Node[] | "refused" {
  const fitting = [...patternProperties.values()].filter(({ fits }) => fits(name));
  return fitting.length > 0 ? fitting.flatMap(({ parts, besides }) => [...parts, ...besides]) : (rest ?? []);
}
