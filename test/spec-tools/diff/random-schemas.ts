import type { Schema } from "./random-changes.ts";

/** Numbers from 0 to 1. */
export type Random = () => number;

/** Which words schemas are written in: those of OpenAPI 3.0, or of 3.1, which are those of JSON Schema 2020-12. */
export type Dialect = "3.0" | "3.1";

export const below = (random: Random, count: number): number => Math.floor(random() * count);
export const chance = (random: Random, share: number): boolean => random() < share;

export function pick<T>(random: Random, list: readonly T[]): T {
  const found = list[below(random, list.length)];
  if (found === undefined) throw new Error("nothing to pick from");
  return found;
}

const some = <T>(random: Random, list: readonly T[], share = 0.5): T[] => list.filter(() => chance(random, share));

/** Words with values, each taken with some luck: most schemas say little. */
function words(
  random: Random,
  share: number,
  makers: Readonly<Record<string, () => unknown>>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(makers).flatMap(([name, make]) => (chance(random, share) ? [[name, make()]] : [])),
  );
}

const patterns = ["^a", "^ab", "^a*$", "^[a-c]{1,2}$", "^[a-z]+$", "b", String.raw`^\w*$`];
export const names = ["a", "b", "c"];

/** Schemas of one dialect, random but the same for the same numbers. */
export class SchemaMaker {
  readonly #random: Random;
  readonly #dialect: Dialect;

  constructor(random: Random, dialect: Dialect) {
    this.#random = random;
    this.#dialect = dialect;
  }

  get #isNew(): boolean {
    return this.#dialect === "3.1";
  }

  #small(): number {
    return below(this.#random, 4);
  }

  text(): Schema {
    const random = this.#random;
    const own = words(random, 0.2, {
      enum: () => some(random, ["a", "ab", "abc", "b"]).concat("c"),
      minLength: () => this.#small(),
      maxLength: () => this.#small() + 1,
      pattern: () => pick(random, patterns),
      format: () => pick(random, ["date", "uuid", "own-format"]),
      ...(this.#isNew ? { not: () => pick(random, [{ const: "a" }, { enum: ["a", "b"] }, { pattern: "^a" }]) } : {}),
      ...(this.#isNew ? { const: () => pick(random, ["a", "b"]) } : {}),
    });
    // Both would be a list of values; of that one is enough.
    const { const: constant, ...others } = own;
    return { type: "string", ...others, ...(constant !== undefined && !others["enum"] ? { const: constant } : {}) };
  }

  number(): Schema {
    const random = this.#random;
    const type = pick(random, ["integer", "number"]);
    const exclusive = this.#isNew
      ? { exclusiveMinimum: () => this.#small(), exclusiveMaximum: () => this.#small() + 5 }
      : {};
    const own = words(random, 0.25, {
      minimum: () => this.#small(),
      maximum: () => this.#small() + 4,
      multipleOf: () => pick(random, [1, 2, 3, 0.5]),
      ...exclusive,
    });
    const edge = !this.#isNew && own["minimum"] !== undefined && chance(random, 0.5) ? { exclusiveMinimum: true } : {};
    const values = type === "integer" && chance(random, 0.15) ? { enum: some(random, [1, 2, 3]).concat(4) } : {};
    return { type, ...own, ...edge, ...values };
  }

  scalar(): Schema {
    const random = this.#random;
    const own = pick(random, [() => this.text(), () => this.number(), () => ({ type: "boolean" })])();
    if (!chance(random, 0.2)) return own;
    if (!this.#isNew) return { ...own, nullable: true };
    return {
      ...own,
      type: pick(random, [
        [own["type"], "null"],
        ["string", "integer"],
      ]),
    };
  }

  record(depth: number): Schema {
    const random = this.#random;
    const own = some(random, names, 0.6);
    const properties = Object.fromEntries(own.map((name) => [name, this.schema(depth + 1)]));
    const rules = {
      patternProperties: () => ({ [pick(random, ["^z", "^z1"])]: this.scalar() }),
      unevaluatedProperties: () => false,
      propertyNames: () => pick(random, [{ maxLength: 1 }, { pattern: "^[a-z]" }, { enum: ["a", "b", "c", "z1"] }]),
      dependentRequired: () => ({ a: some(random, ["b", "c"]) }),
      dependentSchemas: () => ({ a: { required: some(random, ["b", "c"]) } }),
      if: () => ({ required: ["a"] }),
      then: () => ({ required: some(random, ["b", "c"]) }),
      else: () => ({ required: some(random, ["b", "c"]) }),
    };
    return {
      type: "object",
      properties,
      ...words(random, 0.15, {
        required: () => some(random, own),
        additionalProperties: () => (chance(random, 0.6) ? false : this.scalar()),
        minProperties: () => 1,
        maxProperties: () => 2,
        anyOf: () => [{ required: ["a"] }, { required: ["b"] }],
        ...(this.#isNew ? rules : {}),
      }),
    };
  }

  list(depth: number): Schema {
    const random = this.#random;
    const rules = {
      contains: () => this.scalar(),
      minContains: () => this.#small(),
      maxContains: () => this.#small() + 1,
      prefixItems: () => [this.scalar(), ...(chance(random, 0.5) ? [this.scalar()] : [])],
      unevaluatedItems: () => false,
    };
    const items = this.#isNew ? { items: () => pick(random, [false, this.schema(depth + 1)]) } : {};
    return {
      type: "array",
      ...(this.#isNew ? {} : { items: this.schema(depth + 1) }),
      ...words(random, 0.5, items),
      ...words(random, 0.25, {
        minItems: () => this.#small(),
        maxItems: () => this.#small() + 1,
        uniqueItems: () => true,
        ...(this.#isNew ? rules : {}),
      }),
    };
  }

  schema(depth = 0): Schema {
    const random = this.#random;
    if (depth >= 3 || chance(random, 0.45)) return this.scalar();
    const inner = (): Schema => this.schema(depth + 1);
    return pick<() => Schema>(random, [
      () => this.record(depth),
      () => this.record(depth),
      () => this.list(depth),
      () => ({ anyOf: [inner(), inner()] }),
      () => ({ oneOf: [inner(), inner()] }),
      () => ({ allOf: [this.record(depth), this.record(depth)] }),
      () => ({ $ref: `#/components/schemas/${pick(random, ["Pet", "Code", "Size"])}` }),
    ])();
  }
}
