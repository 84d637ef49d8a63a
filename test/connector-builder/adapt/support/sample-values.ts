import { isObject, type JsonObject, listAt, objectAt, textAt, textsAt } from "../../../../src/kit/json-access.ts";
import { follow } from "./contract.ts";

/** Text that encoders get wrong. */
const texts = [
  "plain",
  "a b",
  "M\u00fcller & S\u00f6hne",
  "1+1=2 100%",
  "a/b?c#d",
  "\u65e5\u672c\u8a9e",
  'O\'Neil "x"',
  "%27%2F",
];
/** The same for values in a list, where a separator would make two of one. */
const listed = ["plain", "M\u00fcller", "1+1=2", "a/b?c#d", "\u65e5\u672c", "O'Neil", "%27", "&"];
const byFormat: Readonly<Record<string, string>> = {
  uuid: "0b0ca9c0-6a4f-4a83-9c39-4a5f6a7c1d2e",
  date: "2026-01-31",
  "date-time": "2026-06-25T16:12:49+02:00",
  byte: "AAECAw==",
};
/** Content of a file. */
export const bytes = new Uint8Array([0, 255, 13, 10, 45, 45, 39]);

/** Where a value stands, in the words by which a report may name it. */
interface Place {
  readonly at: readonly string[];
  readonly inList: boolean;
  readonly depth: number;
  /** What the schema around its parts requires of their members. */
  readonly required: readonly string[];
}

const typing = ["type", "properties", "items", "allOf", "oneOf", "anyOf", "enum", "const", "additionalProperties"];

function isTyped(schema: JsonObject): boolean {
  return typing.some((word) => word in schema);
}

const nothing = Symbol("nothing");

/**
 * Chooses values that a description allows, a different one for each round: all choices of an enumeration, all
 * alternatives, null, and members beside those that are named.
 */
export class Sampler {
  /** Names of each value in the report, by its way from the root. */
  readonly places = new Map<string, readonly string[]>();
  readonly #document: JsonObject;
  readonly #round: number;
  readonly #all: boolean;

  constructor(document: JsonObject, round: number, all: boolean) {
    this.#document = document;
    this.#round = round;
    this.#all = all;
  }

  /** A value; undefined where the round has none, as for a value that may only be read. */
  value(schema: unknown, at: readonly string[], way = ""): unknown {
    const found = this.#value(schema, { at, inList: false, depth: 0, required: [] }, way);
    return found === nothing ? undefined : found;
  }

  #pick<Value>(values: readonly Value[]): Value | undefined {
    return values[this.#round % values.length];
  }

  #value(source: unknown, place: Place, way: string): unknown {
    const name = textAt(source, "$ref")?.split("/").at(-1);
    const here = name === undefined ? place : { ...place, at: [...place.at, `schema ${name}`] };
    const schema = follow(this.#document, source);
    this.places.set(way, here.at);
    // What may only be read is a member of a record; a parameter of such a schema is given all the same.
    if (schema["readOnly"] === true && place.depth > 0) return nothing;
    if ("const" in schema) return schema["const"];
    const isNullable = schema["nullable"] === true || schema["x-nullable"] === true;
    if (isNullable && this.#round % 6 === 5) return null;
    const choices = listAt(schema, "enum");
    if (choices.length > 0) return this.#pick(choices);
    const parts = listAt(schema, "allOf");
    // An alternative that only requires something allows nothing more.
    const branch = this.#pick(
      [...listAt(schema, "oneOf"), ...listAt(schema, "anyOf")].filter(
        (part) => isTyped(follow(this.#document, part)) || !isObject(part) || Object.keys(part).length === 0,
      ),
    );
    if (parts.length > 0 || branch !== undefined) {
      if (place.depth > 0 && parts.some((part) => follow(this.#document, part)["readOnly"] === true)) return nothing;
      const inner = { ...here, required: [...here.required, ...textsAt(schema, "required")] };
      // A part of a sentence alone allows nothing more.
      const typed = parts.filter((part) => isTyped(follow(this.#document, part)));
      const values = [...typed, ...(branch === undefined ? [] : [branch])].map((part) => this.#value(part, inner, way));
      const own = "properties" in schema ? [this.#object(schema, here, way)] : [];
      this.places.set(way, [...here.at, ...(this.places.get(way) ?? [])]);
      const all = [...values, ...own].filter((value) => value !== nothing);
      return all.every(isObject) ? Object.assign({}, ...all) : all[0];
    }
    return this.#byType(schema, here, way);
  }

  #byType(schema: JsonObject, place: Place, way: string): unknown {
    const given = schema["type"];
    const type = Array.isArray(given) ? this.#pick(given) : given;
    switch (type) {
      case "null":
        return null;
      case "boolean":
        return this.#round % 2 === 0;
      case "integer":
        return this.#pick([42, 0, -1, 2_147_483_647]);
      case "number":
        return this.#pick([0.5, -12.25, 0, 123_456.78]);
      case "file":
        return bytes;
      case "array":
        return this.#list(schema, place, way);
      case "string":
        return this.#text(schema, place);
    }
    if ("properties" in schema || "additionalProperties" in schema || type === "object")
      return this.#object(schema, place, way);
    if ("items" in schema) return this.#list(schema, place, way);
    return this.#pick(["text", 5, true, { a: [1] }, [1, "b"], null]);
  }

  #text(schema: JsonObject, { inList }: Place): unknown {
    const format = textAt(schema, "format") ?? "";
    if (format === "binary" || ("contentMediaType" in schema && !("contentEncoding" in schema))) return bytes;
    return byFormat[format] ?? this.#pick(inList ? listed : texts);
  }

  #list(schema: JsonObject, place: Place, way: string): unknown {
    if (place.depth > 3) return [];
    const length = this.#round % 3 === 0 ? 1 : 2;
    const within = { at: place.at.map((at) => `${at}[]`), inList: true, depth: place.depth + 1, required: [] };
    return Array.from({ length }, () => this.#value(schema["items"] ?? {}, within, `${way}[]`)).filter(
      (value) => value !== nothing,
    );
  }

  #object(schema: JsonObject, place: Place, way: string): unknown {
    const required = [...place.required, ...textsAt(schema, "required")];
    const members = Object.entries(objectAt(schema, "properties")).filter(
      ([name]) => required.includes(name) || (this.#all && place.depth < 4),
    );
    const more = schema["additionalProperties"];
    const within = (name: string): Place => ({
      at: place.at.map((at) => `${at}.${name}`),
      inList: place.inList,
      depth: place.depth + 1,
      required: [],
    });
    const named = members.map(([name, member]): [string, unknown] => [
      name,
      this.#value(member, within(name), `${way}.${name}`),
    ]);
    const beside: [string, unknown][] =
      this.#all && (more === true || isObject(more))
        ? [["other key", this.#value(more === true ? {} : more, within("other key"), `${way}.other key`)]]
        : [];
    return Object.fromEntries([...named, ...beside].filter(([, value]) => value !== nothing));
  }
}
