import type { Description, Schema } from "./random-changes.ts";

const isSchema = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const schemasIn = (node: Schema, name: string): Schema[] => {
  const value = node[name];
  return Array.isArray(value) ? value.filter(isSchema) : [];
};

/** Numbers from 0 to 1 that are the same for the same seed. @see https://en.wikipedia.org/wiki/Linear_congruential_generator */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const texts = ["", "a", "b", "c", "d", "e", "ab", "abc", "abcd", "abcdef", "2026-07-28"];
const numbers = [0, 1, 2, 3, 4, 5, 6, 8, 9, 10, 12, -1, 0.5, 2.5, 2 ** 31, -(2 ** 40)];

/**
 * Makes a value that a schema may take. It is a guess: who wants valid ones asks a validator. It knows nothing of how
 * schemas are compared.
 */
export function guessValue(schema: Schema, { components }: Description, random: () => number, depth = 0): unknown {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const ref = schema["$ref"];
  if (typeof ref === "string") {
    const target = components[ref.slice("#/components/schemas/".length)];
    return depth > 6 || !target ? null : guessValue(target, { body: schema, components }, random, depth + 1);
  }
  const inner = (one: Schema | undefined): unknown =>
    one && guessValue(one, { body: schema, components }, random, depth + 1);
  const parts = schemasIn(schema, "allOf");
  if (parts.length === 1) return inner(parts[0]);
  if (parts.length > 1) return Object.assign({}, ...parts.map(inner));
  const branches = schemasIn(schema, "anyOf");
  if (branches.length > 0) return inner(pick(branches));
  if (Object.hasOwn(schema, "const")) return schema["const"];
  if (Array.isArray(schema["enum"])) return pick(schema["enum"]);
  const type = Array.isArray(schema["type"]) ? pick(schema["type"]) : schema["type"];
  switch (type) {
    case "string":
      return pick(texts);
    case "integer":
      return pick(numbers.filter((number) => Number.isInteger(number)));
    case "number":
      return pick(numbers);
    case "boolean":
      return random() < 0.5;
    case "array":
      return Array.from({ length: Math.floor(random() * 4) }, () =>
        isSchema(schema["items"]) ? inner(schema["items"]) : null,
      );
    case "object": {
      const properties = isSchema(schema["properties"]) ? schema["properties"] : {};
      const required = Array.isArray(schema["required"]) ? schema["required"] : [];
      const own = Object.entries(properties).flatMap(([name, value]) =>
        isSchema(value) && (required.includes(name) || (depth < 5 && random() < 0.7)) ? [[name, inner(value)]] : [],
      );
      const more = isSchema(schema["additionalProperties"]) ? schema["additionalProperties"] : undefined;
      // Names that records have too: what a map takes under any name is what a new property may clash with.
      const others = more ? ["a", "d", "z"].filter(() => random() < 0.5).map((name) => [name, inner(more)]) : [];
      const isOpen = schema["additionalProperties"] === undefined && random() < 0.2;
      return Object.fromEntries([...others, ...(isOpen ? [["z", "more"]] : []), ...own]);
    }
    default:
      return null;
  }
}
