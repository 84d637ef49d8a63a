import { type Node, nodeAt } from "./node.ts";
import { areSameRules, hasRules } from "./rule-facts.ts";
import { type Facts, type JsonType, mergeFacts, noteOf } from "./schema-facts.ts";
import { wholeName } from "./schema-name.ts";
import { type Leaf, saysNothing } from "./schema-node.ts";
import { choicesOf, type Parts, PartsReader } from "./schema-parts.ts";
import { both, commonTypes, jsonTypes, nullOf, typeOfValue, valuesFor, wholeNumbers } from "./schema-types.ts";
import { factsFor, withValues } from "./type-facts.ts";

/** One of the ways in which a schema can hold, for values of one type. */
export interface Alternative {
  readonly type: JsonType;
  readonly facts: Facts;
  /** The component that was chosen among others, or that says all of it. */
  readonly owner: string | undefined;
  /** The same for the same schemas. */
  readonly key: string;
}

/** What comes of one choice among alternatives. */
export interface Way {
  /** What was chosen where only one may be, by the schema that offers it. */
  readonly taken: ReadonlyMap<Node, Node>;
  readonly alternatives: readonly Alternative[];
  readonly nullable: boolean;
}

/** What schemas mean that hold together, whatever way they are written in. */
export interface Shape {
  /** All types and records but null. */
  readonly alternatives: readonly Alternative[];
  readonly nullable: boolean;
  /** Whether null is named beside a list of values that lacks it: it is never valid, and yet in types that are generated. */
  readonly isNullVain: boolean;
  /** Whether it offers several alternatives, beside null. */
  readonly isChoice: boolean;
  /** Its alternatives by the choices that lead to them; empty without a choice. */
  readonly ways: readonly Way[];
  /** What is said before any alternative is chosen. */
  readonly facts: Facts;
  /** The component that it consists of. */
  readonly name: string | undefined;
  /** All components that take part. */
  readonly names: ReadonlySet<string>;
  readonly key: string;
}

/** What says nothing about values: who only adds such words does not make a schema of his own. */
const silent: ReadonlySet<string> = new Set([
  "$ref",
  "$dynamicRef",
  "$id",
  "$anchor",
  "$dynamicAnchor",
  "description",
  "title",
  "example",
  "examples",
  "default",
  "deprecated",
  "readOnly",
  "writeOnly",
  "nullable",
  "externalDocs",
  "xml",
]);

const isSilent = (node: Node): boolean => Object.keys(node).every((name) => silent.has(name) || name.startsWith("x-"));

const isPlain = (one: Alternative): boolean => {
  const { facts, type } = one;
  const isFree = facts.values === undefined || (type === "boolean" && facts.values.length === 2);
  return isFree && facts.formats.length === 0 && !hasRules(facts.rules) && hasNoLimit(one);
};

/** Whether nothing is said but a list of values, its format and rules. */
const hasNoLimit = ({ facts }: Alternative): boolean =>
  facts.limits.size === 0 &&
  facts.properties.size === 0 &&
  facts.patternProperties.size === 0 &&
  facts.rest === undefined &&
  facts.items.length === 0 &&
  facts.firstCount === 0;

/** Puts alternatives of one simple type together: lists of values are one list, and what is free takes in the rest. */
function fuse(alternatives: readonly Alternative[]): Alternative[] {
  const free = alternatives.find((one) => one.type === "any" && isPlain(one));
  if (free) return [free];
  return ["any", ...jsonTypes].flatMap((type) => {
    const own = [...new Map(alternatives.filter((one) => one.type === type).map((one) => [one.key, one])).values()];
    const [first] = own;
    if (!first || own.length === 1 || type === "object" || type === "array") return own;
    const plain = own.find(isPlain);
    if (plain) return [plain];
    const formats = ({ facts }: Alternative): string => facts.formats.join();
    const isList = (one: Alternative): boolean =>
      one.facts.values !== undefined &&
      hasNoLimit(one) &&
      formats(one) === formats(first) &&
      areSameRules(one.facts.rules, first.facts.rules);
    if (!own.every(isList)) return own;
    const values = own.flatMap(({ facts }) => facts.values ?? []);
    const owner = own.every((one) => one.owner === first.owner) ? first.owner : undefined;
    return [{ ...first, owner, key: own.map(({ key }) => key).join("|"), facts: { ...first.facts, values } }];
  });
}

/** Reads what the schemas of one document mean; what was read is kept, so that circles end. */
export class ShapeReader {
  readonly document: Node;
  readonly #parts: PartsReader;
  readonly #ids = new Map<Node, number>();
  readonly #shapes = new Map<string, Shape>();
  readonly #facts = new Map<string, Facts>();

  constructor(document: Node) {
    this.document = document;
    this.#parts = new PartsReader(document);
  }

  /** Whether the document has a schema of this name. */
  has(name: string): boolean {
    return Object.hasOwn(nodeAt(nodeAt(this.document, "components"), "schemas"), name);
  }

  read(nodes: readonly Node[]): Shape {
    const key = this.#keyOf(nodes);
    const known = this.#shapes.get(key);
    if (known) return known;
    const shape = this.#make(nodes, key);
    this.#shapes.set(key, shape);
    return shape;
  }

  /**
   * The kind of value in a few words, null aside: `string`, `User`, `list of User`.
   *
   * @param nameless by types alone, whatever they are called. @default false
   */
  describe(nodes: readonly Node[], nameless = false, depth = 0): string {
    const shape = this.read(nodes);
    if (shape.name !== undefined && !nameless) return shape.name;
    const { alternatives } = shape;
    if (alternatives.length === 0) return shape.nullable ? "null" : "nothing";
    const said = alternatives.map((one) => this.describeAlternative(one, nameless, depth));
    return [...new Set(said)].sort().join(" or ");
  }

  /** The same of one of its alternatives. */
  describeAlternative({ type, owner, facts }: Alternative, nameless = false, depth = 0): string {
    if (owner !== undefined && !nameless) return owner;
    if (type === "any") return "anything";
    return type === "array" ? `list of ${depth > 3 ? "lists" : this.describe(facts.items, false, depth + 1)}` : type;
  }

  /** Schemas have numbers, so that a number of them is known again. */
  #keyOf(nodes: readonly Node[]): string {
    const [only, ...more] = nodes;
    if (only && more.length === 0) return String(this.#idOf(only));
    return [...new Set(nodes.map((node) => this.#idOf(node)))].sort((a, b) => a - b).join(",");
  }

  #idOf(node: Node): number {
    const known = this.#ids.get(node);
    if (known !== undefined) return known;
    this.#ids.set(node, this.#ids.size);
    return this.#ids.size - 1;
  }

  #make(nodes: readonly Node[], key: string): Shape {
    const base = this.#parts.unfold(nodes);
    const ways = base.choices.length === 0 ? [base] : this.#parts.combine(nodes);
    const [first] = nodes;
    const own = ways.map((parts) => this.#alternatives(parts));
    const alternatives = fuse(own.flat());
    const nulls = ways.map(({ leaves }) => nullOf(leaves, this.#merge(leaves)));
    return {
      alternatives,
      nullable: nulls.includes("allowed"),
      isNullVain: nulls.includes("vain") && !nulls.includes("allowed"),
      isChoice: base.choices.length > 0 && alternatives.length > 1,
      ways:
        base.choices.length === 0
          ? []
          : ways.map(({ taken }, index) => ({
              taken,
              alternatives: own[index] ?? [],
              nullable: nulls[index] === "allowed",
            })),
      facts: this.#merge(base.leaves),
      name: first && nodes.length === 1 ? wholeName(first) : undefined,
      names: new Set([base, ...ways].flatMap(({ names }) => [...names])),
      key,
    };
  }

  /** Facts of the same schemas are merged once. */
  #merge(leaves: readonly Leaf[]): Facts {
    const key = leaves.map(({ node }) => this.#idOf(node)).join(",");
    const facts = this.#facts.get(key) ?? mergeFacts(leaves);
    this.#facts.set(key, facts);
    return facts;
  }

  #alternatives(parts: Parts): Alternative[] {
    const { leaves } = parts;
    const merged = this.#merge(leaves);
    const types = commonTypes(leaves);
    const valueTypes = merged.values && new Set(merged.values.map(typeOfValue));
    const isNever = merged.rules.refused.some(saysNothing);
    const known = isNever ? new Set<string>() : wholeNumbers(both(types, valueTypes), merged);
    const facts = withChoices(merged, choicesOf(parts));
    const speaking = leaves.filter(({ node }) => !isSilent(node));
    const [first] = speaking;
    const common = speaking.every(({ owner }) => owner === first?.owner) ? first?.owner : undefined;
    const owner = parts.chosenName === undefined ? common : (parts.chosenName ?? undefined);
    const key = this.#keyOf(leaves.map(({ node }) => node));
    return (known ? jsonTypes.filter((type) => known.has(type)) : (["any"] as const)).map((type) => ({
      type,
      facts: withValues(type, factsFor(type, facts), valuesFor(type, facts.values)),
      owner,
      key: `${key}:${type}`,
    }));
  }
}

/** Choices that are too many to be told apart are compared as they are written. */
function withChoices(facts: Facts, left: readonly unknown[]): Facts {
  if (left.length === 0) return facts;
  return { ...facts, rules: { ...facts.rules, written: new Map([...facts.rules.written, ["alternatives", left]]) } };
}

/** What the schema itself, its parts and its type say under a name. */
export const noteAt = (shape: Shape, name: string): unknown => noteOf(shape.facts, name);
