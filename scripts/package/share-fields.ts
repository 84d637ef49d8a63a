import { fieldPrefix } from "../../src/kit/expand-fields.ts";
import { isObject, type JsonObject, objectAt } from "../../src/kit/json-access.ts";

/** A field that several records have in the same words and with the same type, whatever they call it. */
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

/**
 * Fields that are worth a place of their own, by what they say. Their names are numbers, the shortest where most refer to
 * them: each reference stands beside the name of its field anyway.
 */
function findShared(schemas: JsonObject): Map<string, Shared> {
  const fields = Object.values(schemas).flatMap((schema) => propertiesOf(schema).map(([, field]) => field));
  const variants = Map.groupBy(fields, (field) => JSON.stringify(field));
  const shared = new Map<string, Shared>();
  for (const [text, uses] of [...variants].sort(([, a], [, b]) => b.length - a.length)) {
    const [field = {}] = uses;
    const name = `${fieldPrefix}${(shared.size + 1).toString(36)}`;
    if (gain(name, text, uses.length) > 0) shared.set(text, { name, field });
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
      const target = shared.get(JSON.stringify(own));
      return target ? [[field, referTo(target.name)]] : [];
    });
    const properties = { ...objectAt(schema, "properties"), ...Object.fromEntries(fields) };
    return [name, isObject(schema) && fields.length > 0 ? { ...schema, properties } : schema];
  });
  const own = [...shared.values()].map(({ name, field }) => [name, field]);
  return { ...document, components: { ...components, schemas: Object.fromEntries([...replaced, ...own]) } };
}
