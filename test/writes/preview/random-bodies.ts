import { readFileSync } from "node:fs";
import { isObject, type JsonObject, objectAt } from "../../../src/kit/json-access.ts";

/** A chooser that gives the same choices for the same seed. */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** From 0 to 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  pick<T>(items: readonly T[]): T {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new Error("Nothing to pick from.");
    return item;
  }

  guid(): string {
    const hex = (digits: number) => Array.from({ length: digits }, () => this.below(16).toString(16)).join("");
    return `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`;
  }
}

/** Values that a set's rows have in a field, by `set field`; the key where there is no field. */
export type KnownValues = (set: string, field: string | undefined) => readonly (string | number)[];

/** What the test changed in a body. */
export type Mutation =
  | "nothing"
  | "a further field"
  | "a field left out"
  | "a field emptied"
  | "a field misspelt"
  | "a field in another case"
  | "a value of another type"
  | "a read-only field"
  | "a long text"
  | "a strange code"
  | "a record that is not there"
  | "an empty list";

/** The bodies of one create, made from the description by a reader of the test's own. */
export class BodyMaker {
  readonly #schemas: JsonObject;
  readonly #dice: Dice;
  readonly #known: KnownValues;

  constructor(api: string, dice: Dice, known: KnownValues) {
    const document: unknown = JSON.parse(readFileSync(`generated/${api}/openapi.json`, "utf8"));
    this.#schemas = objectAt(objectAt(document, "components"), "schemas");
    this.#dice = dice;
    this.#known = known;
  }

  /** Fields of a schema that a create may set, without keys, references to the record above and lists. */
  #fields(schema: string): (readonly [string, JsonObject])[] {
    return Object.entries(objectAt(objectAt(this.#schemas, schema), "properties")).flatMap(([name, property]) => {
      if (!isObject(property) || property["x-key"] !== undefined) return [];
      const isList = [property["type"]].flat().includes("array");
      return isList || ![property["x-write"]].flat().includes("create") ? [] : [[name, property] as const];
    });
  }

  /** A value that the field takes; undefined where the test knows none. */
  value(property: JsonObject): unknown {
    const dice = this.#dice;
    const { "x-enum": codes, "x-reference": reference, format, maxLength } = property;
    const type = [property["type"]].flat().find((one) => one !== "null");
    if (reference !== undefined) {
      const [set, field] = isObject(reference) ? [reference["set"], reference["field"]] : [reference, undefined];
      const values = this.#known(String(set), typeof field === "string" ? field : undefined);
      return values.length === 0 ? undefined : dice.pick(values);
    }
    if (isObject(codes)) {
      const code = dice.pick(Object.keys(codes));
      return type === "integer" ? Number(code) : code;
    }
    if (type === "integer") return dice.below(100);
    if (type === "number") return dice.below(100_000) / 100;
    if (type === "boolean") return dice.next() < 0.5;
    if (format === "uuid") return dice.guid();
    if (format === "date") return `2026-0${1 + dice.below(9)}-1${dice.below(10)}`;
    if (format === "odata-v2-datetime") return `2026-0${1 + dice.below(9)}-1${dice.below(10)}T00:00:00`;
    if (format === "code18") return String(1_000_000 + dice.below(8_000_000));
    if (format !== undefined) return undefined;
    return `Text ${dice.below(1e6)}`.slice(0, typeof maxLength === "number" ? maxLength : 20);
  }

  /** The record to be changed: the body, or one of its lines. */
  #placeIn(body: JsonObject, schema: string, lines: string | undefined): { record: JsonObject; schema: string } {
    const list = lines === undefined ? undefined : body[lines];
    if (lines === undefined || !Array.isArray(list) || this.#dice.next() < 0.5) return { record: body, schema };
    const property = objectAt(objectAt(objectAt(this.#schemas, schema), "properties"), lines);
    const inner = String(objectAt(property, "items")["$ref"]).split("/").at(-1) ?? "";
    const line: unknown = this.#dice.pick(list);
    return isObject(line) ? { record: line, schema: inner } : { record: body, schema };
  }

  /** A copy of a body with one change, drawn by the dice. */
  mutate(base: JsonObject, schema: string, lines: string | undefined) {
    const body: JsonObject = structuredClone(base);
    const place = this.#placeIn(body, schema, lines);
    const change = (name: string, value: unknown): void => void Reflect.set(place.record, name, value);
    const dice = this.#dice;
    const fields = this.#fields(place.schema);
    const given = Object.keys(place.record).filter((name) => !Array.isArray(place.record[name]));
    const properties = objectAt(objectAt(this.#schemas, place.schema), "properties");
    const kinds: readonly Mutation[] = [
      "nothing",
      "a further field",
      "a further field",
      "a further field",
      "a field left out",
      "a field emptied",
      "a field misspelt",
      "a field in another case",
      "a value of another type",
      "a read-only field",
      "a long text",
      "a strange code",
      "a record that is not there",
      "an empty list",
    ];
    const mutation = dice.pick(kinds);
    const of = (fits: (property: JsonObject) => boolean) => fields.filter(([, property]) => fits(property));
    switch (mutation) {
      case "a further field": {
        for (let left = 1 + dice.below(3); left > 0; left--) {
          const [name, property] = dice.pick(fields);
          const value = name in place.record ? undefined : this.value(property);
          if (value !== undefined) change(name, value);
        }
        break;
      }
      case "a field left out":
        Reflect.deleteProperty(place.record, dice.pick(given));
        break;
      case "a field emptied":
        change(dice.pick(given), null);
        break;
      case "a field misspelt": {
        const name = dice.pick(given);
        change(`${name}e`, place.record[name]);
        Reflect.deleteProperty(place.record, name);
        break;
      }
      case "a field in another case": {
        const name = dice.pick(given);
        change(name.toUpperCase(), place.record[name]);
        Reflect.deleteProperty(place.record, name);
        break;
      }
      case "a value of another type": {
        const [name, property] = dice.pick(of((one) => one["x-enum"] === undefined));
        change(name, [property["type"]].flat().includes("string") ? 12.5 : "many");
        break;
      }
      case "a read-only field": {
        const names = Object.keys(properties).filter((name) => {
          const { "x-write": write, "x-key": key, type } = objectAt(properties, name);
          return write === undefined && key === undefined && type !== "array" && !name.includes("@");
        });
        change(dice.pick(names), this.value(objectAt(properties, dice.pick(names))) ?? "x");
        break;
      }
      case "a long text": {
        const limited = of((one) => typeof one["maxLength"] === "number" && one["x-reference"] === undefined);
        if (limited.length === 0) break;
        const [name, property] = dice.pick(limited);
        change(name, "x".repeat(Number(property["maxLength"]) + 1 + dice.below(3)));
        break;
      }
      case "a strange code": {
        const coded = of((one) => one["x-enum"] !== undefined);
        if (coded.length === 0) break;
        const [name, property] = dice.pick(coded);
        change(name, [property["type"]].flat().includes("string") ? "Strange" : 77);
        break;
      }
      case "a record that is not there": {
        const [name, property] = dice.pick(of((one) => one["x-reference"] !== undefined));
        change(name, property["format"] === "uuid" ? dice.guid() : "NONE7");
        break;
      }
      case "an empty list":
        if (lines !== undefined) Reflect.set(body, lines, []);
        break;
      case "nothing":
        break;
    }
    return { body, mutation };
  }
}
