import { componentName, type Reference, resolve, type Schema, type SpecDocument } from "./spec-document.ts";

type Properties = Readonly<Record<string, Schema | Reference>>;

/** Fields of two schemas; one that both have may be what either says. */
function join(one: Properties, other: Properties): Properties {
  const both = Object.keys(one).filter((name) => Object.hasOwn(other, name));
  const either = both.flatMap((name) => {
    const parts = [one[name], other[name]].filter((part) => part !== undefined);
    return [[name, { oneOf: parts }] as const];
  });
  return { ...one, ...other, ...Object.fromEntries(either) };
}

/**
 * Bodies that are one of several records: under the name of the first, by which the tables know such a body, a schema
 * with the fields of all.
 */
export function bodyAlternatives(document: SpecDocument): Map<string, Schema> {
  const { schemas } = document.components;
  const found = new Map<string, Schema>();
  for (const item of Object.values(document.paths))
    for (const method of ["post", "put", "patch"] as const) {
      const { requestBody } = item[method] ?? {};
      if (!requestBody || !("content" in requestBody)) continue;
      const schema = requestBody.content?.["application/json"]?.schema;
      if (!schema) continue;
      const { oneOf, anyOf } = resolve(schemas, schema);
      const [first, ...others] = [...(oneOf ?? []), ...(anyOf ?? [])];
      const name = componentName(first);
      if (!first || name === undefined || others.length === 0) continue;
      const parts = others.map((other) => resolve(schemas, other).properties ?? {});
      const whole = resolve(schemas, first);
      found.set(name, { ...whole, properties: parts.reduce(join, whole.properties ?? {}) });
    }
  return found;
}
