import { isObject, type JsonObject, listAt, objectAt, textAt, textsAt } from "../../kit/json-access.ts";
import { referenceName, resolveReference, withReferenceAsPart } from "../openapi/resolve-reference.ts";
import type { LossLog } from "./loss-log.ts";
import { uniteSchemas } from "./unite-schemas.ts";

/** Schemas within each other that are put together; deeper ones are left untyped. */
const deepest = 6;
/** Parts that are put together into one schema. */
const mostParts = 2_000;

/** Keywords that are written anew, or that no connector has: they restrict what is sent, and add nothing to it. */
const rewritten = [
  "$ref",
  "allOf",
  "anyOf",
  "oneOf",
  "not",
  "if",
  "then",
  "else",
  "type",
  "const",
  "enum",
  "nullable",
  "properties",
  "items",
  "prefixItems",
  "additionalProperties",
  "patternProperties",
  "discriminator",
  "contentMediaType",
  "contentEncoding",
  "examples",
  "example",
];

/** Where a schema is put together: how deep, and of which named ones. */
interface Place {
  readonly at: string;
  /** The operation or the named schema that it belongs to. */
  readonly owner: string;
  /** Whether a value may be without a type: it can in JSON, and not among parameters. */
  readonly json: boolean;
  readonly inside: readonly string[];
  readonly depth: number;
}

function typesOf(schema: JsonObject): string[] {
  const type = schema["type"];
  if (typeof type === "string") return [type];
  if (Array.isArray(type)) return textsAt(schema, "type");
  if ("properties" in schema || "additionalProperties" in schema) return ["object"];
  if ("items" in schema || "prefixItems" in schema) return ["array"];
  const values = "const" in schema ? [schema["const"]] : listAt(schema, "enum");
  const kinds = values
    .filter((value) => value !== null)
    .map((value) => (Array.isArray(value) ? "array" : Number.isInteger(value) ? "integer" : typeof value));
  if (kinds.length > 0) return [...new Set(kinds)];
  return "minimum" in schema || "maximum" in schema ? ["number"] : [];
}

/** Whether a schema stands for null alone. */
function isNull(schema: JsonObject): boolean {
  const values = "const" in schema ? [schema["const"]] : listAt(schema, "enum");
  return schema["type"] === "null" || (values.length > 0 && values.every((value) => value === null));
}

/** In 3.1 a text with a media type and no encoding is a file, and one in base64 says so. */
function contentFormat(schema: JsonObject): { format?: string } {
  if (textAt(schema, "contentEncoding") === "base64") return { format: "byte" };
  return "contentMediaType" in schema && !("contentEncoding" in schema) ? { format: "binary" } : {};
}

/** The named schema behind `anyOf` with it and null. */
function onlyReference(source: unknown): JsonObject | undefined {
  const forms = [...listAt(source, "anyOf"), ...listAt(source, "oneOf")].filter(isObject);
  const [some, ...others] = forms.filter((form) => !isNull(form));
  const plain = isObject(source) && !("properties" in source) && !("allOf" in source);
  return plain && forms.length === 2 && others.length === 0 && referenceName(some) !== undefined ? some : undefined;
}

/** `GET /files query after` › `GET /files`; a named schema is one place. */
function startAt(at: string, json: boolean): Place {
  const owner = at.startsWith("schema ") ? at : at.split(" ").slice(0, 2).join(" ");
  return { at, owner, json, inside: [], depth: 0 };
}

/**
 * Writes schemas of any OpenAPI 3 description with what a connector can have: one type, no alternatives, no null. What
 * they refer to is written along, once.
 */
export class SchemaAdapter {
  readonly #document: JsonObject;
  readonly #losses: LossLog;
  readonly #done = new Map<string, JsonObject>();
  readonly #open: string[] = [];
  #parts = 0;

  constructor(document: JsonObject, losses: LossLog) {
    this.#document = document;
    this.#losses = losses;
  }

  /** A schema at a place of the description; one that is referred to by name stays so. */
  adapt(source: unknown, at: string): JsonObject {
    this.#parts = 0;
    return this.#adapt(source, startAt(at, true));
  }

  /** The schema itself, whatever it refers to; among parameters and fields of forms it always has a type. */
  whole(source: unknown, at: string, json = false): JsonObject {
    this.#parts = 0;
    const place = startAt(at, json);
    return this.#settle(this.#compose(source, place), place);
  }

  /** The named schemas that were referred to, and those that these refer to. */
  named(): Record<string, JsonObject> {
    for (let name = this.#open.pop(); name !== undefined; name = this.#open.pop()) {
      if (this.#done.has(name)) continue;
      this.#done.set(name, {});
      this.#done.set(name, this.whole({ $ref: `#/components/schemas/${name}` }, `schema ${name}`, true));
    }
    return Object.fromEntries(this.#done);
  }

  #adapt(given: unknown, place: Place): JsonObject {
    const source = withReferenceAsPart(this.#document, given);
    const name = referenceName(source);
    if (name === undefined) {
      const only = onlyReference(source);
      return only
        ? { ...this.#adapt(only, place), "x-nullable": true }
        : this.#settle(this.#compose(source, place), place);
    }
    this.#open.push(name);
    const target = resolveReference(this.#document, source);
    return { $ref: `#/components/schemas/${name}`, ...(target["readOnly"] === true ? { "x-write": "ignored" } : {}) };
  }

  /** Gives a type to what has none once all of its parts are known, or says that it has none. */
  #settle(schema: JsonObject, { at, json }: Place): JsonObject {
    // Nothing but null is a text that may be missing.
    if (schema["type"] === "null") return { type: "string", "x-nullable": true };
    if ("type" in schema) return "required" in schema ? this.#withRequired(schema, at, json) : schema;
    this.#losses.add("a value of any type", at, json ? "a value without a type: an expression gives it" : "text");
    return json ? { ...schema, "x-any": true } : { ...schema, type: "string" };
  }

  /** Members that a schema requires and says nothing else of have to be given as well. */
  #withRequired(schema: JsonObject, at: string, json: boolean): JsonObject {
    const properties = objectAt(schema, "properties");
    const untold = textsAt(schema, "required").filter((name) => !(name in properties));
    if (untold.length === 0 || Object.keys(properties).length === 0) return schema;
    const members = untold.map((name) => [name, this.#settle({}, startAt(`${at}.${name}`, json))]);
    return { ...schema, properties: { ...properties, ...Object.fromEntries(members) } };
  }

  #compose(given: unknown, place: Place): JsonObject {
    const source = withReferenceAsPart(this.#document, given);
    const name = referenceName(source);
    if (name !== undefined) this.#parts += 1;
    if ((name !== undefined && place.inside.includes(name)) || place.depth > deepest || this.#parts > mostParts) {
      this.#losses.add("recursion", place.at, "an object without members, where it gets too deep");
      return { type: "object" };
    }
    if (!isObject(source)) return {};
    const within = name === undefined ? place : { ...place, inside: [...place.inside, name] };
    if (name !== undefined) return this.#compose(resolveReference(this.#document, source), within);
    const deeper = { ...within, depth: within.depth + 1 };
    const all = listAt(source, "allOf").map((part) => this.#compose(part, deeper));
    const forms = [...listAt(source, "anyOf"), ...listAt(source, "oneOf")].map((part) => this.#compose(part, deeper));
    const some = forms.filter((form) => !isNull(form));
    const united = some.length > 0 ? [this.#unite(some, within)] : [];
    const nullable = forms.length > some.length ? { "x-nullable": true } : {};
    return this.#mergeAll([...all, ...united, this.#own(source, within), nullable], within);
  }

  #unite(parts: readonly JsonObject[], place: Place): JsonObject {
    const deeper = (name: string): Place => ({ ...place, at: `${place.at}.${name}`, depth: place.depth + 1 });
    const { schema, became } = uniteSchemas(parts, (variants, name) =>
      this.#unite(
        variants.map((variant) => this.#compose(variant, deeper(name))),
        deeper(name),
      ),
    );
    if (became !== undefined) this.#losses.add("oneOf, anyOf", place.at, became);
    return schema;
  }

  /** One schema that is all of its parts. */
  #mergeAll(parts: readonly JsonObject[], place: Place): JsonObject {
    return parts.reduce((one, other) => {
      const properties: Record<string, unknown> = { ...objectAt(one, "properties") };
      for (const [name, value] of Object.entries(objectAt(other, "properties"))) {
        const known = properties[name];
        const at = { ...place, at: `${place.at}.${name}`, depth: place.depth + 1 };
        properties[name] =
          known === undefined || JSON.stringify(known) === JSON.stringify(value)
            ? value
            : this.#mergeAll([this.#compose(known, at), this.#compose(value, at)], at);
      }
      const required = [...new Set([...textsAt(one, "required"), ...textsAt(other, "required")])];
      return {
        ...one,
        ...other,
        ...(Object.keys(properties).length > 0 ? { properties, type: "object" } : {}),
        ...(required.length > 0 ? { required } : {}),
      };
    }, {});
  }

  /** What a schema says itself, without the parts that it is made of. */
  #own(schema: JsonObject, place: Place): JsonObject {
    if ("example" in schema || "examples" in schema) this.#losses.add("examples", place.owner, "left out");
    const others = [schema["additionalProperties"], schema["patternProperties"]].filter((value) => value !== undefined);
    if ("properties" in schema && others.some((value) => value !== false))
      this.#losses.add("additionalProperties", place.at, "the named members only");
    const plain = Object.fromEntries(Object.entries(schema).filter(([name]) => !rewritten.includes(name)));
    if (isNull(schema)) return { type: "null" };
    const types = typesOf(schema).filter((type) => type !== "null");
    const nullable =
      schema["nullable"] === true || typesOf(schema).includes("null") || listAt(schema, "enum").includes(null);
    const type = this.#oneType(types, place);
    const choices = this.#choices(schema, type, place);
    const members = Object.entries(objectAt(schema, "properties")).map(([name, property]): [string, JsonObject] => [
      name,
      this.#adapt(property, { ...place, at: `${place.at}.${name}`, depth: 0 }),
    ]);
    return {
      ...plain,
      ...(type === undefined ? {} : { type }),
      ...contentFormat(schema),
      ...choices,
      ...(nullable ? { "x-nullable": true } : {}),
      ...(schema["readOnly"] === true ? { "x-write": "ignored" } : {}),
      ...(members.length > 0 ? { properties: Object.fromEntries(members) } : {}),
      ...(type === "array" ? { items: this.#items(schema, place) } : {}),
    };
  }

  #oneType(types: readonly string[], { at }: Place): string | undefined {
    const [first, ...others] = types;
    if (first === undefined || others.length === 0) return first;
    if (types.every((type) => type === "integer" || type === "number")) return "number";
    const one = types.includes("object") ? "object" : types.every((type) => type !== "array") ? "string" : undefined;
    const kept = one ?? types.find((type) => type !== "array") ?? "string";
    this.#losses.add("several types", at, `${kept === "string" ? "text" : kept} instead of ${types.join(" or ")}`);
    return kept;
  }

  #choices(schema: JsonObject, type: string | undefined, { at }: Place): JsonObject {
    if ("const" in schema) {
      const value = schema["const"];
      return type === "string" || type === "integer" ? { enum: [value], default: value } : { default: value };
    }
    const values = listAt(schema, "enum").filter((value) => value !== null);
    if (values.some((value) => typeof value === "string" && value.trim() === ""))
      this.#losses.add("enum", at, "the empty text cannot be chosen");
    return values.length > 0 && (type === "string" || type === "integer") ? { enum: values } : {};
  }

  #items(schema: JsonObject, place: Place): JsonObject {
    const within = { ...place, at: `${place.at}[]`, depth: 0 };
    if (!("prefixItems" in schema)) return this.#adapt(schema["items"] ?? {}, within);
    this.#losses.add("prefixItems", place.at, "a list of one kind of rows");
    const united = this.#unite(
      listAt(schema, "prefixItems").map((item) => this.#compose(item, within)),
      within,
    );
    return this.#settle(united, within);
  }
}
