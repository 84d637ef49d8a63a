import type { Description, Schema } from "./random-changes.ts";
import { below, chance, type Dialect, names, pick, type Random, SchemaMaker } from "./random-schemas.ts";

/** Two versions of a description that differ in a place or a few. */
export interface Pair {
  readonly before: Description;
  readonly after: Description;
  readonly dialect: Dialect;
  /** Whether alternatives of which any may fit became some of which one may, and nothing else is another. */
  readonly isOneOfMeant: boolean;
}

const isSchema = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const without = (node: Schema, ...gone: readonly string[]): Schema =>
  Object.fromEntries(Object.entries(node).filter(([name]) => !gone.includes(name)));

const components: Description["components"] = {
  Pet: {
    type: "object",
    required: ["a"],
    properties: { a: { type: "string" }, b: { $ref: "#/components/schemas/Pet" } },
  },
  Code: { type: "string", enum: ["a", "b", "c"] },
  Size: { type: "integer", minimum: 0, maximum: 9 },
};

class Editor {
  readonly #random: Random;
  readonly #maker: SchemaMaker;
  readonly #isNew: boolean;
  /** Edits that made `oneOf` of `anyOf`, and all others. */
  chosen = 0;
  others = 0;

  constructor(random: Random, dialect: Dialect) {
    this.#random = random;
    this.#maker = new SchemaMaker(random, dialect);
    this.#isNew = dialect === "3.1";
  }

  /** Another schema in place of one; most edits are little, so that many are harmless. */
  edit(node: Schema): Schema {
    const random = this.#random;
    for (let attempt = 0; attempt < 20; attempt++) {
      const edited = pick(random, this.#edits)(node);
      if (JSON.stringify(edited) === JSON.stringify(node)) continue;
      const isChosen = node["anyOf"] !== undefined && edited["oneOf"] === node["anyOf"];
      if (isChosen) this.chosen += 1;
      else this.others += 1;
      return edited;
    }
    return node;
  }

  readonly #edits: readonly ((node: Schema) => Schema)[] = [
    () => this.#maker.schema(1),
    (node) => ({ anyOf: [node, this.#maker.schema(2)] }),
    (node) => ({ allOf: [node] }),
    (node) => this.#addBranch(node),
    (node) => this.#changeBranches(node, (branches) => branches.slice(1)),
    (node) => this.#changeBranches(node, (branches) => branches.toReversed()),
    (node) => (node["anyOf"] ? { ...without(node, "anyOf"), oneOf: node["anyOf"] } : node),
    (node) => (node["anyOf"] ? { ...without(node, "anyOf"), oneOf: node["anyOf"] } : node),
    (node) => (node["oneOf"] ? { ...without(node, "oneOf"), anyOf: node["oneOf"] } : node),
    (node) => this.#swap(node, "integer", "number"),
    (node) => this.#swap(node, "number", "integer"),
    (node) => this.#addNull(node),
    (node) => this.#dropNull(node),
    (node) => this.#dropWord(node),
    (node) => this.#dropWord(node),
    (node) => this.#tweak(node),
    (node) => this.#tweak(node),
    (node) => this.#borrow(node),
    (node) => this.#borrow(node),
    (node) => this.#borrow(node),
    (node) => (listOf(node["enum"]).length > 1 ? { ...node, enum: listOf(node["enum"]).slice(1) } : node),
    (node) => (node["enum"] ? { ...node, enum: [...listOf(node["enum"]), node["type"] === "string" ? "e" : 7] } : node),
    (node) => this.#changeProperty(node),
    (node) => this.#split(node),
    (node) => this.#moveWord(node),
    (node) => {
      const name = typeof node["$ref"] === "string" ? node["$ref"].split("/").at(-1) : undefined;
      return components[name ?? ""] ?? node;
    },
  ];

  #addBranch(node: Schema): Schema {
    const keyword = node["oneOf"] ? "oneOf" : "anyOf";
    if (!node[keyword]) return node;
    return { ...node, [keyword]: [...listOf(node[keyword]), this.#maker.schema(2)] };
  }

  #changeBranches(node: Schema, change: (branches: readonly unknown[]) => readonly unknown[]): Schema {
    const keyword = node["oneOf"] ? "oneOf" : "anyOf";
    const branches = listOf(node[keyword]);
    return branches.length > 1 ? { ...node, [keyword]: change(branches) } : node;
  }

  #swap(node: Schema, from: string, to: string): Schema {
    return node["type"] === from ? { ...node, type: to } : node;
  }

  #addNull(node: Schema): Schema {
    if (typeof node["type"] !== "string") return node;
    const isListed = node["enum"] !== undefined && chance(this.#random, 0.6);
    const values = isListed ? { enum: [...listOf(node["enum"]), null] } : {};
    return this.#isNew ? { ...node, type: [node["type"], "null"], ...values } : { ...node, nullable: true, ...values };
  }

  #dropNull(node: Schema): Schema {
    const types = listOf(node["type"]);
    const values = listOf(node["enum"]).filter((value) => value !== null);
    const enumeration = values.length > 0 ? { enum: values } : {};
    if (node["nullable"]) return { ...without(node, "nullable"), ...enumeration };
    return types.includes("null") ? { ...node, type: types.filter((type) => type !== "null"), ...enumeration } : node;
  }

  #dropWord(node: Schema): Schema {
    const gone = Object.keys(node).filter(
      (name) => !["type", "properties", "$ref", "items", "exclusiveMinimum"].includes(name),
    );
    return gone.length > 0 && Object.keys(node).length > 1 ? without(node, pick(this.#random, gone)) : node;
  }

  #tweak(node: Schema): Schema {
    const numbers = Object.keys(node).filter((name) => typeof node[name] === "number" && name !== "multipleOf");
    if (numbers.length === 0) return node;
    const name = pick(this.#random, numbers);
    return { ...node, [name]: Math.max(0, Number(node[name]) + (chance(this.#random, 0.5) ? 1 : -1)) };
  }

  /** A word of another schema of the same type. */
  #borrow(node: Schema): Schema {
    const random = this.#random;
    const type = [node["type"]].flat()[0];
    const lender = { string: "text", integer: "number", number: "number", array: "list", object: "record" }[
      String(type)
    ];
    if (!lender) return node;
    const other =
      lender === "text"
        ? this.#maker.text()
        : lender === "number"
          ? this.#maker.number()
          : lender === "list"
            ? this.#maker.list(2)
            : this.#maker.record(2);
    const lent = Object.keys(other).filter((name) => !["type", "properties"].includes(name));
    if (lent.length === 0) return node;
    const name = pick(random, lent);
    if (name === "exclusiveMinimum" && !this.#isNew && node["minimum"] === undefined) return node;
    return { ...node, [name]: other[name] };
  }

  #changeProperty(node: Schema): Schema {
    const random = this.#random;
    const own = node["properties"];
    if (!isSchema(own)) return node;
    const name = pick(random, [...names, "d"]);
    const required = listOf(node["required"]);
    return pick<() => Schema>(random, [
      () => ({ ...node, properties: { ...own, [name]: own[name] ?? this.#maker.schema(2) } }),
      () => ({ ...node, properties: without(own, name), required: required.filter((other) => other !== name) }),
      () => (required.includes(name) || !own[name] ? node : { ...node, required: [...required, name] }),
      () => ({ ...node, required: required.filter((other) => other !== name) }),
      () => (this.#isNew && own[name] ? { ...node, properties: { ...own, [name]: false } } : node),
    ])();
  }

  /** A record in two parts. */
  #split(node: Schema): Schema {
    const own = node["properties"];
    if (!isSchema(own) || Object.keys(own).length < 2) return node;
    const [first = "", ...others] = Object.keys(own);
    const part = { type: "object", properties: { [first]: own[first] } };
    return { allOf: [part, { ...node, properties: Object.fromEntries(others.map((name) => [name, own[name]])) }] };
  }

  /** A word in a part of its own; most mean the same there. */
  #moveWord(node: Schema): Schema {
    const words = Object.keys(node).filter((name) => !["type", "allOf", "$ref", "nullable"].includes(name));
    if (words.length === 0 || node["allOf"] || node["$ref"]) return node;
    const name = pick(this.#random, words);
    return { ...without(node, name), allOf: [{ [name]: node[name] }] };
  }
}

type Path = readonly (string | number)[];

/** Where schemas stand inside a schema; what is refused or a condition is left as it is, or edited as a word. */
function pathsOf(node: unknown, path: Path = []): Path[] {
  if (!isSchema(node)) return [];
  const under = (name: string): Path[] => {
    const value = node[name];
    return isSchema(value) ? Object.keys(value).map((key) => [name, key]) : [];
  };
  const below = [
    ...under("properties"),
    ...under("patternProperties"),
    ...["items", "additionalProperties", "contains"].map((name): Path => [name]),
    ...["anyOf", "oneOf", "allOf", "prefixItems"].flatMap((name) =>
      listOf(node[name]).map((_, index): Path => [name, index]),
    ),
  ];
  const at = (step: Path): unknown => step.reduce((value: unknown, key) => Reflect.get(Object(value), key), node);
  return [path, ...below.flatMap((step) => pathsOf(at(step), [...path, ...step]))];
}

function editAt(node: unknown, path: Path, edit: (node: Schema) => Schema): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return isSchema(node) ? edit(node) : node;
  const copy: unknown = Array.isArray(node) ? [...node] : { ...Object(node) };
  Reflect.set(Object(copy), step, editAt(Reflect.get(Object(node), step), rest, edit));
  return copy;
}

/** Two versions of a description, the same for the same numbers. */
export function makePair(random: Random): Pair {
  const dialect = chance(random, 0.3) ? "3.0" : "3.1";
  const maker = new SchemaMaker(random, dialect);
  const editor = new Editor(random, dialect);
  const body = chance(random, 0.7) ? maker.record(0) : maker.schema();
  let tree: unknown = { properties: { body, ...components } };
  for (let count = 1 + below(random, 3); count > 0; count--) {
    const paths = pathsOf(tree).slice(1);
    // A component that consists of itself would have no value: those are edited inside.
    const inner = paths.filter((path) => path.length > 2 || path[1] === "body");
    if (inner.length > 0) tree = editAt(tree, pick(random, inner), (node) => editor.edit(node));
  }
  const edited = isSchema(tree) && isSchema(tree["properties"]) ? tree["properties"] : {};
  const { body: changed, ...own } = edited;
  return {
    before: { body, components },
    after: { body: isSchema(changed) ? changed : {}, components: own as Description["components"] },
    dialect,
    isOneOfMeant: editor.chosen > 0 && editor.others === 0,
  };
}
