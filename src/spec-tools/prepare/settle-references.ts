import { SpecInvalid } from "../../errors/spec-invalid.ts";
import { isObject, type JsonObject, objectAt, valueAt } from "../../kit/json-access.ts";
import { pointerOfReference, unresolved } from "../read/unresolved.ts";
import { put, walkDocument } from "./walk-document.ts";

/** Members whose values are described by one object each, and no schema. */
const inlined: ReadonlySet<string> = new Set([
  "callbacks",
  "content",
  "headers",
  "links",
  "parameters",
  "pathItems",
  "paths",
  "requestBodies",
  "requestBody",
  "responses",
  "securitySchemes",
  "webhooks",
]);

/** Components that types are printed of under their names; of others what is referred to is put in the place. */
const kept: ReadonlySet<string> = new Set(["schemas", "parameters", "responses", "requestBodies", "headers"]);

/** Components by the member that refers to them, where its name is another. */
const groups: Readonly<Record<string, string>> = { requestBody: "requestBodies" };

const encode = (part: string): string => part.replaceAll("~", "~0").replaceAll("/", "~1");

function decode(part: string): string {
  let text = part;
  try {
    text = decodeURIComponent(part);
  } catch {
    // A name with a percent sign that stands for itself.
  }
  return text.replaceAll("~1", "/").replaceAll("~0", "~");
}

/**
 * Gives components whose names have a percent sign or a tilde, as the bundler makes them of references to other files, names
 * that everybody reads in one way.
 *
 * @returns new names by the way to the old one
 */
function speakableNames(document: JsonObject): Map<string, string> {
  const renamed = new Map<string, string>();
  const components = objectAt(document, "components");
  for (const group of kept) {
    const all = objectAt(components, group);
    if (!Object.keys(all).some((name) => /[%~]/.test(name))) continue;
    const own: JsonObject = {};
    for (const [name, value] of Object.entries(all)) {
      const plain = /[%~]/.test(name) ? decode(name).replace(/[^\w.-]+/g, "_") : name;
      let wish = plain;
      for (let number = 2; wish !== name && (Object.hasOwn(own, wish) || Object.hasOwn(all, wish)); number += 1)
        wish = `${plain}_${number}`;
      put(own, wish, value);
      if (wish !== name) renamed.set(["components", group, name].join("\n"), wish);
    }
    put(components, group, own);
  }
  return renamed;
}

/** Finds what references of one document lead to. */
class Targets {
  readonly #document: JsonObject;
  readonly #where: string;
  /** Pointers of nodes by their `$anchor`. */
  #anchors: Map<string, JsonObject> | undefined;

  readonly #renamed: ReadonlyMap<string, string>;

  constructor(document: JsonObject, where: string) {
    this.#document = document;
    this.#where = where;
    this.#renamed = speakableNames(document);
  }

  find(reference: string): JsonObject {
    const target = reference.startsWith("#/") ? this.#follow(this.partsOf(reference)) : this.#anchored(reference);
    if (!isObject(target))
      throw new SpecInvalid(
        this.#where,
        unresolved(reference, pointerOfReference(this.#document, reference)),
        "Add what it names.",
      );
    return target;
  }

  /**
   * The names on the way to what a reference leads to. Redocly calls what it brings in from other files by the names that
   * stand in references, with what is encoded there.
   */
  partsOf(reference: string): string[] {
    let node: unknown = this.#document;
    const names: string[] = [];
    for (const part of reference.split("/").slice(1)) {
      const all = [decode(part), part].map((one) => this.#renamed.get([...names, one].join("\n")) ?? one);
      const name = all.find((one) => Object.hasOwn(Object(node), one)) ?? decode(part);
      node = valueAt(node, name);
      names.push(name);
    }
    return names;
  }

  #follow(parts: readonly string[]): unknown {
    let node: unknown = this.#document;
    for (const part of parts) {
      if (typeof node !== "object" || node === null || !Object.hasOwn(node, part)) return undefined;
      node = Reflect.get(node, part);
    }
    return node;
  }

  #anchored(reference: string): JsonObject | undefined {
    if (!this.#anchors) {
      const anchors = (this.#anchors = new Map<string, JsonObject>());
      walkDocument(this.#document, (node) => {
        for (const name of ["$anchor", "$dynamicAnchor"])
          if (typeof node[name] === "string") anchors.set(`#${node[name]}`, node);
      });
    }
    return this.#anchors.get(reference);
  }
}

/** Gives schemas that have no name of their own one among the components. */
class NamedSchemas {
  readonly #schemas: JsonObject;
  readonly #names = new Map<object, string>();

  constructor(document: JsonObject) {
    this.#schemas = objectAt(objectAt(document, "components"), "schemas");
    for (const [name, schema] of Object.entries(this.#schemas)) if (isObject(schema)) this.#names.set(schema, name);
  }

  /** The name of a schema; made of the reference that leads to it where it has none yet. */
  nameOf(schema: JsonObject, reference: string): string {
    const known = this.#names.get(schema);
    if (known !== undefined) return known;
    const parts = reference
      .split("/")
      .slice(1)
      .map(decode)
      .filter((part) => !/^(components|schemas|properties|paths|content|schema)$/.test(part));
    const plain =
      parts
        .join("_")
        .replace(/[^\w.-]+/g, "_")
        .replace(/^_+|_+$/g, "") || "Schema";
    let name = plain;
    for (let number = 2; Object.hasOwn(this.#schemas, name); number += 1) name = `${plain}_${number}`;
    put(this.#schemas, name, schema);
    this.#names.set(schema, name);
    return name;
  }
}

/**
 * Makes every reference lead to a component by its name, as `#/components/schemas/User`: a schema that is referred to where
 * it stands becomes a component, and any other thing is put into the place of the reference.
 *
 * @param document changed in place; it has `components.schemas`
 * @throws {SpecInvalid} for a reference that leads nowhere
 */
export function settleReferences(document: JsonObject, where: string): void {
  const targets = new Targets(document, where);
  const named = new NamedSchemas(document);
  const components = objectAt(document, "components");
  const settle = (reference: string, kind: string): string | JsonObject => {
    const [root, group = "", name, ...deeper] = targets.partsOf(reference);
    const isComponent =
      reference.startsWith("#/") && root === "components" && name !== undefined && deeper.length === 0;
    const target = targets.find(reference);
    // Some refer to a component of another kind, which would be looked for among those of the own.
    const own = inlined.has(kind) ? (groups[kind] ?? kind) : "schemas";
    if (isComponent && kept.has(group) && group === own) return `#/components/${group}/${encode(name)}`;
    const inner = target["$ref"];
    if (typeof inner === "string" && inner !== reference && Object.keys(target).length === 1)
      return settle(inner, kind);
    if (inlined.has(kind)) return target;
    return `#/components/schemas/${encode(named.nameOf(target, reference))}`;
  };
  walkDocument(
    document,
    (node, { holder, name, kind }) => {
      if (typeof node["$ref"] === "string") {
        const settled = settle(node["$ref"], kind);
        const { $ref: _, ...siblings } = node;
        const isNamed = holder === components[kind];
        if (typeof settled !== "string") put(holder, name, { ...structuredClone(settled), ...siblings });
        // Types are printed of what a component is, and not of what it refers to.
        else if (isNamed && kind !== "schemas") put(holder, name, { ...targets.find(settled), ...siblings });
        else put(node, "$ref", settled);
      }
      const dynamic = node["$dynamicRef"];
      if (typeof dynamic === "string" && dynamic.startsWith("#")) {
        put(node, "$ref", settle(dynamic, kind));
        Reflect.deleteProperty(node, "$dynamicRef");
      }
      settleMapping(document, node, (reference) => settle(reference, "schema"));
      // What a service calls back has no types, and may lead to the path that it stands at.
    },
    "callbacks",
  );
}

/** What a discriminator maps to, by name or by reference, as references. */
function settleMapping(
  document: JsonObject,
  node: JsonObject,
  settle: (reference: string) => string | JsonObject,
): void {
  const mapping = objectAt(objectAt(node, "discriminator"), "mapping");
  const schemas = objectAt(objectAt(document, "components"), "schemas");
  for (const [code, target] of Object.entries(mapping)) {
    if (typeof target !== "string") continue;
    const reference = Object.hasOwn(schemas, target) ? `#/components/schemas/${encode(target)}` : target;
    if (reference.startsWith("#")) put(mapping, code, settle(reference));
  }
}
