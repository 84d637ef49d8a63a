import { fieldPrefix } from "../../src/kit/expand-fields.ts";
import { isObject, type JsonObject, objectAt } from "../../src/kit/json-access.ts";

/** A field that several records have in the same words and with the same type. */
interface Shared {
  readonly name: string;
  readonly field: JsonObject;
}

function propertiesOf(schema: unknown): [string, JsonObject][] {
  return Object.entries(objectAt(schema, "properties")).flatMap(([name, field]) =>
    isObject(field) && !("$ref" in field) ? [[name, field]] : [],
  );
}

const referTo = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });

/** The bytes that a document loses when a field stands in one place and references to it in the others. */
function gain(name: string, text: string, uses: number): number {
  const reference = JSON.stringify(referTo(name)).length;
  return uses * (text.length - reference) - (text.length + name.length + '"":,'.length);
}

/** Fields that are worth a place of their own, by what they say; the first variant of a name has the plain name. */
function findShared(schemas: JsonObject): Map<string, Shared> {
  const found = Object.values(schemas).flatMap(propertiesOf);
  const variants = Map.groupBy(found, ([name, field]) => `${name} ${JSON.stringify(field)}`);
  const numbers = new Map<string, number>();
  const shared = new Map<string, Shared>();
  for (const [key, uses] of variants) {
    const [[name, field] = ["", {}]] = uses;
    const number = (numbers.get(name) ?? 0) + 1;
    const own = `${fieldPrefix}${name.replace(/[^\w.-]/g, "_")}${number === 1 ? "" : `.${number}`}`;
    if (gain(own, JSON.stringify(field), uses.length) <= 0) continue;
    numbers.set(name, number);
    shared.set(key, { name: own, field });
  }
  return shared;
}

/**
 * A document that says once what many records have alike, such as when a record was made: half a megabyte less of
 * Exact Online, in plain OpenAPI. What of this package reads documents puts each field back in its places.
 */
export function shareFields(document: JsonObject): JsonObject {
  const components = objectAt(document, "components");
  const schemas = objectAt(components, "schemas");
  const shared = findShared(schemas);
  const replaced = Object.entries(schemas).map(([name, schema]) => {
    const fields = propertiesOf(schema).flatMap(([field, own]): [string, JsonObject][] => {
      const target = shared.get(`${field} ${JSON.stringify(own)}`);
      return target ? [[field, referTo(target.name)]] : [];
    });
    const properties = { ...objectAt(schema, "properties"), ...Object.fromEntries(fields) };
    return [name, isObject(schema) && fields.length > 0 ? { ...schema, properties } : schema];
  });
  const own = [...shared.values()].map(({ name, field }) => [name, field]);
  return { ...document, components: { ...components, schemas: Object.fromEntries([...replaced, ...own]) } };
}
