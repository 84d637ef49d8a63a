import { type Node, nodeAt, textsAt } from "./node.ts";
import { fitsPattern } from "./pattern-within.ts";
import { isCombined, type Leaf, nothing, saysNothing, schemaAt, schemaOf } from "./schema-node.ts";

/** A member of a record: the schemas that hold for it together. */
export interface Property {
  readonly parts: readonly Node[];
  /** What holds for it besides, because it fits a pattern or is a member without a name to another part. */
  readonly besides: readonly Node[];
  readonly owner: string | undefined;
}

/** What is said of the members of a record. */
export interface RecordFacts {
  readonly properties: ReadonlyMap<string, Property>;
  /** What holds for members whose names fit a pattern. */
  readonly patternProperties: ReadonlyMap<string, Property>;
  /** Members that are demanded, each with the component that demands it. */
  readonly required: ReadonlyMap<string, string | undefined>;
  /** What holds for members without a name of their own; undefined when nothing does. */
  readonly rest: readonly Node[] | "refused" | undefined;
}

/** What one part says of members that it has no name for, and which it has. */
interface Rest {
  readonly schema: Node;
  readonly names: ReadonlySet<string>;
  readonly patterns: readonly string[];
}

const namesIn = (node: Node): string[] => Object.keys(nodeAt(node, "properties"));
const patternsIn = (node: Node): string[] => Object.keys(nodeAt(node, "patternProperties"));

/**
 * `additionalProperties` knows the members of its own schema, `unevaluatedProperties` all that hold together with it
 * (JSON Schema 2020-12, sections 10.3.2.3 and 11.3).
 */
function restsOf(leaves: readonly Leaf[]): Rest[] {
  const rests: Rest[] = [];
  for (const { node } of leaves) {
    const others = schemaAt(node, "additionalProperties");
    if (others) rests.push({ schema: others, names: new Set(namesIn(node)), patterns: patternsIn(node) });
    const left = schemaAt(node, "unevaluatedProperties");
    const known = isCombined(node) ? leaves.map((leaf) => leaf.node) : [node];
    if (left && !known.some((one) => one["additionalProperties"] !== undefined))
      rests.push({ schema: left, names: new Set(known.flatMap(namesIn)), patterns: known.flatMap(patternsIn) });
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

/** Puts together what parts say of the members of one record. */
export function mergeMembers(leaves: readonly Leaf[]): RecordFacts {
  const properties = collect(leaves, "properties");
  const patternProperties = collect(leaves, "patternProperties");
  const rests = restsOf(leaves);
  const required = new Map<string, string | undefined>();
  for (const { node, owner } of leaves)
    for (const name of textsAt(node, "required")) if (!required.has(name)) required.set(name, owner);
  for (const [name, { besides }] of properties) {
    for (const [pattern, { parts }] of patternProperties) if (fitsPattern(pattern, name)) besides.push(...parts);
    for (const { schema, names, patterns } of rests)
      if (!names.has(name) && !patterns.some((pattern) => fitsPattern(pattern, name))) besides.push(schema);
  }
  for (const [pattern, { besides }] of patternProperties)
    for (const { schema, patterns } of rests) if (!patterns.includes(pattern)) besides.push(schema);
  const isClosed = rests.some(({ schema }) => schema === nothing);
  const schemas = rests.map(({ schema }) => schema);
  return {
    properties,
    patternProperties,
    required,
    rest: isClosed ? "refused" : schemas.length > 0 ? schemas : undefined,
  };
}

/** What holds for a member of a name that no part has. */
export function heldTo({ patternProperties, rest }: RecordFacts, name: string): readonly Node[] | "refused" {
  const fitting = [...patternProperties].filter(([pattern]) => fitsPattern(pattern, name));
  return fitting.length > 0 ? fitting.flatMap(([, { parts, besides }]) => [...parts, ...besides]) : (rest ?? []);
}
