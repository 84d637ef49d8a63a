import type { Description, Schema } from "./random-changes.ts";
import { below, chance, pick, type Random } from "./random-schemas.ts";

const isSchema = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const schemasOf = (value: unknown): Schema[] => listOf(value).filter(isSchema);

const texts = [
  "",
  "a",
  "ab",
  "abc",
  "aa",
  "b",
  "c",
  "abcd",
  "e",
  "2026-07-28",
  "a1",
  "123e4567-e89b-12d3-a456-426614174000",
];
const numbers = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, -1, 0.5, 2.5, 4.5];
/** Members that no record of the samples names; some fit a pattern. */
const strangers = ["z1", "z2"];

/** Makes values that a schema may take, and others near them. It guesses: who wants valid ones asks a validator. */
export class InstanceMaker {
  readonly #random: Random;
  readonly #components: Description["components"];

  constructor(random: Random, { components }: Description) {
    this.#random = random;
    this.#components = components;
  }

  /** A value of a schema, changed in a place as often as not. */
  make(schema: Schema): unknown {
    const value = this.#guess(schema, 0);
    return chance(this.#random, 0.5) ? this.#disturb(value, 0) : value;
  }

  /** All that holds together for a value, one alternative chosen of each choice. */
  #together(schema: Schema): Schema[] {
    const parts: Schema[] = [];
    const open = [schema];
    for (let part = open.shift(); part && parts.length < 30; part = open.shift()) {
      parts.push(part);
      const target =
        typeof part["$ref"] === "string" ? this.#components[part["$ref"].split("/").at(-1) ?? ""] : undefined;
      open.push(...(target ? [target] : []), ...schemasOf(part["allOf"]));
      for (const keyword of ["anyOf", "oneOf"]) {
        const branches = schemasOf(part[keyword]);
        if (branches.length > 0) open.push(pick(this.#random, branches));
      }
    }
    return parts;
  }

  #guess(schema: Schema, depth: number): unknown {
    const random = this.#random;
    const parts = this.#together(schema);
    const values = parts.flatMap((part) => (Object.hasOwn(part, "const") ? [part["const"]] : listOf(part["enum"])));
    if (values.length > 0) return pick(random, values);
    const types = parts.flatMap((part) => [
      ...(part["type"] === undefined ? [] : [part["type"]].flat()),
      ...(part["nullable"] && chance(random, 0.3) ? ["null"] : []),
    ]);
    const type = types.length > 0 ? pick(random, types) : undefined;
    const inner = (of: readonly unknown[]): unknown => {
      const own = of.filter(isSchema);
      return own.length > 0 && depth < 5 ? this.#guess({ allOf: own }, depth + 1) : pick(random, [null, "a", 1]);
    };
    switch (type) {
      case "string":
        return pick(random, texts);
      case "integer":
        return pick(
          random,
          numbers.filter((number) => Number.isInteger(number)),
        );
      case "number":
        return pick(random, numbers);
      case "boolean":
        return chance(random, 0.5);
      case "array":
        return Array.from({ length: below(random, 5) }, (_, index) =>
          inner(
            parts.flatMap(
              (part) =>
                listOf(part["prefixItems"])[index] ??
                part["items"] ??
                (chance(random, 0.6) ? part["contains"] : []) ??
                [],
            ),
          ),
        );
      case "object":
        return this.#record(parts, depth, inner);
      default:
        return pick(random, [null, null, "a", 1]);
    }
  }

  #record(parts: readonly Schema[], depth: number, inner: (of: readonly unknown[]) => unknown): object {
    const random = this.#random;
    const names = new Set(parts.flatMap((part) => Object.keys(Object(part["properties"]))));
    const required = parts.flatMap((part) => listOf(part["required"]));
    const own = [...names]
      .filter((name) => required.includes(name) || (depth < 4 && chance(random, 0.6)))
      .map((name) => [name, inner(parts.map((part) => Reflect.get(Object(part["properties"]), name)))]);
    const rest = parts.flatMap((part) => [
      ...Object.values(Object(part["patternProperties"])),
      part["additionalProperties"] ?? [],
    ]);
    const others = chance(random, 0.35)
      ? strangers.filter(() => chance(random, 0.6)).map((name) => [name, inner(rest)])
      : [];
    return Object.fromEntries([...own, ...others]);
  }

  /** The same value but for a place: a member or an item is gone or comes twice, or is of another kind. */
  #disturb(value: unknown, depth: number): unknown {
    const random = this.#random;
    if (Array.isArray(value) && value.length > 0 && chance(random, 0.8)) {
      const at = below(random, value.length);
      const one: unknown = value[at];
      return pick<() => unknown>(random, [
        () => value.filter((_, index) => index !== at),
        () => [...value, one],
        () => value.map((item: unknown, index) => (index === at ? this.#disturb(item, depth + 1) : item)),
      ])();
    }
    if (isSchema(value) && Object.keys(value).length > 0 && chance(random, 0.85)) {
      const name = pick(random, Object.keys(value));
      const { [name]: own, ...others } = value;
      return pick<() => unknown>(random, [
        () => others,
        () => ({ ...others, [name]: this.#disturb(own, depth + 1) }),
        () => ({ ...value, [pick(random, strangers)]: pick(random, ["a", 1, null]) }),
      ])();
    }
    if (typeof value === "number" && chance(random, 0.7)) return value + pick(random, [1, -1, 0.5]);
    return pick(random, [null, "a", "abc", 1, 4, true, [], {}, 2.5]);
  }
}
