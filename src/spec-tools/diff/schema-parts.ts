import { followReference, referencesOf, targetOf } from "./follow-reference.ts";
import { isNode, type Node, nodeAt, nodesAt, textAt } from "./node.ts";
import { componentName } from "./schema-name.ts";
import { type Leaf, schemaOf } from "./schema-node.ts";

/** Alternatives of which one must hold, and the schema that lists them. */
interface Choice {
  readonly node: Node;
  readonly branches: readonly Node[];
  readonly owner: string | undefined;
  readonly around: Leaf;
  /** Whether no value may be one of several; where a discriminator says which it is, none is. */
  readonly isExclusive: boolean;
}

/** Schemas that hold together, taken apart: what is said outright, and what is still to be chosen. */
export interface Parts {
  readonly leaves: readonly Leaf[];
  readonly choices: readonly Choice[];
  /** The component that was chosen last, `null` when an alternative without a name was, undefined without a choice. */
  readonly chosenName: string | null | undefined;
  /** Components that take part, also those that only lead to others. */
  readonly names: ReadonlySet<string>;
  /** What was chosen where only one may be, by the schema that offers it. */
  readonly taken: ReadonlyMap<Node, Node>;
}

interface OpenParts {
  leaves: Leaf[];
  choices: Choice[];
  seen: Set<Node>;
  /** Schemas among whose alternatives one was chosen: one that leads back to them adds nothing. */
  chosen: Set<Node>;
  chosenName: string | null | undefined;
  names: Set<string>;
  taken: ReadonlyMap<Node, Node>;
}

/** What says nothing of a value itself. */
const combining: ReadonlySet<string> = new Set([
  ...["$ref", "$dynamicRef", "allOf", "oneOf", "anyOf", "discriminator"],
  ...["$defs", "$id", "$anchor", "$dynamicAnchor"],
]);

/** A word on what is called by `true` or `false`, so that alternatives may be of any kind. */
function listAt(node: Node, keyword: string): Node[] {
  const value = node[keyword];
  return Array.isArray(value) ? value.filter((item) => isNode(item) || typeof item === "boolean").map(schemaOf) : [];
}

const plain = new WeakMap<Node, Node>();

/**
 * A schema of OpenAPI 3.0 without what stands beside its reference, of which 3.0 takes no notice; our own words stay.
 *
 * @see https://spec.openapis.org/oas/v3.0.4.html#reference-object
 */
function withoutSiblings(node: Node): Node {
  if (textAt(node, "$ref") === undefined) return node;
  const known =
    plain.get(node) ?? Object.fromEntries(Object.entries(node).filter(([name]) => /^(\$ref|x-)/.test(name)));
  plain.set(node, known);
  return known;
}

/** Follows references and `allOf` without recursion: descriptions of strangers nest as deep as they like. */
function unfold(document: Node, parts: readonly Leaf[], into: OpenParts): void {
  const open = [...parts];
  const isOld = textAt(document, "openapi")?.startsWith("3.0") === true;
  for (let next = open.shift(); next; next = open.shift()) {
    if (into.seen.has(next.node)) continue;
    into.seen.add(next.node);
    const part = isOld ? { ...next, node: withoutSiblings(next.node) } : next;
    const { node, owner } = part;
    const around = part;
    const name = componentName(node);
    if (name !== undefined) into.names.add(name);
    for (const ref of referencesOf(node))
      open.push({ node: targetOf(document, node, ref), owner: name ?? owner, around });
    for (const inner of listAt(node, "allOf")) open.push({ node: inner, owner, around });
    for (const keyword of ["oneOf", "anyOf"]) {
      const branches = listAt(node, keyword);
      const [only] = branches;
      if (branches.length === 1 && only) open.push({ node: only, owner, around });
      const isExclusive = keyword === "oneOf" && !isNode(node["discriminator"]);
      if (branches.length > 1) into.choices.push({ node, branches, owner, around, isExclusive });
    }
    if (Object.keys(node).some((name) => !combining.has(name))) into.leaves.push(part);
  }
}

/**
 * What a discriminator says of a branch: its property has the name of the schema, or the one that the mapping gives.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#discriminator-object
 */
function tagOf(document: Node, choice: Choice, branch: Node, facts: OpenParts): Node | undefined {
  const property = textAt(nodeAt(choice.node, "discriminator"), "propertyName");
  const [ref, name] = [textAt(branch, "$ref"), componentName(branch)];
  if (property === undefined || ref === undefined || name === undefined) return undefined;
  const said = facts.leaves
    .map(({ node }) => nodeAt(nodeAt(node, "properties"), property))
    .some((own) => {
      const schema = followReference(document, own);
      return Array.isArray(schema["enum"]) || Object.hasOwn(schema, "const");
    });
  if (said) return undefined;
  const mapped = Object.entries(nodeAt(nodeAt(choice.node, "discriminator"), "mapping"))
    .filter(([, target]) => target === ref || target === name)
    .map(([value]) => value);
  return { properties: { [property]: { enum: mapped.length > 0 ? mapped : [name] } } };
}

/** More alternatives than these are not told apart: their number is the product of all choices. */
const mostAlternatives = 256;

/** Takes schemas apart that hold together. */
export class PartsReader {
  readonly #document: Node;
  /** A tag stays the same object, by which alternatives are known again. */
  readonly #tags = new Map<Node, Map<Node, Node | undefined>>();

  constructor(document: Node) {
    this.#document = document;
  }

  /** What schemas say together, before any alternative is chosen. */
  unfold(nodes: readonly Node[]): Parts {
    return this.#open(nodes);
  }

  /** Every way in which schemas can hold; choices that are too many stay in the last. */
  combine(nodes: readonly Node[]): Parts[] {
    const found: Parts[] = [];
    const open: OpenParts[] = [this.#open(nodes)];
    for (let parts = open.pop(); parts; parts = open.pop()) {
      const [choice, ...later] = parts.choices;
      if (!choice || found.length + open.length >= mostAlternatives) {
        found.push(parts);
        continue;
      }
      for (const branch of choice.branches.toReversed()) {
        if (this.#leadsBack(branch, parts, choice)) continue;
        const next = {
          leaves: [...parts.leaves],
          choices: later,
          seen: new Set(parts.seen),
          chosen: new Set([...parts.chosen, choice.node]),
          chosenName: componentName(branch) ?? parts.chosenName ?? null,
          names: new Set(parts.names),
          taken: choice.isExclusive ? new Map([...parts.taken, [choice.node, branch]]) : parts.taken,
        };
        const branchParts = { ...next, leaves: [], choices: [], chosenName: undefined };
        unfold(this.#document, [{ node: branch, owner: choice.owner, around: choice.around }], branchParts);
        const tag = this.#tag(choice, branch, branchParts);
        next.leaves.push(
          ...branchParts.leaves,
          ...(tag ? [{ node: tag, owner: componentName(branch), around: choice.around }] : []),
        );
        open.push({ ...next, choices: [...branchParts.choices, ...later] });
      }
    }
    return found;
  }

  #open(nodes: readonly Node[]): OpenParts {
    const parts: OpenParts = {
      leaves: [],
      choices: [],
      seen: new Set(),
      chosen: new Set(),
      chosenName: undefined,
      names: new Set(),
      taken: new Map(),
    };
    unfold(
      this.#document,
      nodes.map((node) => ({ node, owner: undefined, around: undefined })),
      parts,
    );
    return parts;
  }

  #leadsBack(branch: Node, { chosen }: OpenParts, { node }: Choice): boolean {
    const target = followReference(this.#document, branch);
    return target === node || chosen.has(target);
  }

  #tag(choice: Choice, branch: Node, parts: OpenParts): Node | undefined {
    const tags = this.#tags.get(choice.node) ?? new Map<Node, Node | undefined>();
    this.#tags.set(choice.node, tags);
    if (!tags.has(branch)) tags.set(branch, tagOf(this.#document, choice, branch, parts));
    return tags.get(branch);
  }
}

/** What a schema still offers to choose from, for those that are not told apart. */
export const choicesOf = ({ choices }: Parts): readonly unknown[] =>
  choices.map(({ node }) => [nodesAt(node, "oneOf"), nodesAt(node, "anyOf")]);
