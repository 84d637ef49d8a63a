import { isObject, type JsonObject, listAt, objectAt, textAt } from "../../kit/json-access.ts";
import { put, walkDocument } from "../prepare/walk-document.ts";

/** A schema that tells kinds apart by a field. */
interface Discriminated {
  readonly node: JsonObject;
  readonly property: string;
  readonly mapping: JsonObject;
  /** References to the kinds. */
  readonly kinds: readonly string[];
  /** The reference to it, where it is a component. */
  readonly own: string;
}

const referencesIn = (schema: JsonObject, name: string): string[] =>
  listAt(schema, name).flatMap((part) => textAt(part, "$ref") ?? []);

/** The reference to a schema of the document. */
export const referenceTo = (name: string): string =>
  `#/components/schemas/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;

/** Codes that a schema allows for one of its fields, but for what it has of the schemas in `without`. */
function codesOf(
  schemas: ReadonlyMap<string, JsonObject>,
  node: unknown,
  property: string,
  without: string[],
): string[] {
  const reference = textAt(node, "$ref");
  if (reference !== undefined) {
    if (without.includes(reference)) return [];
    return codesOf(schemas, schemas.get(reference), property, [...without, reference]);
  }
  if (!isObject(node)) return [];
  const field = objectAt(objectAt(node, "properties"), property);
  const said: readonly unknown[] = Object.hasOwn(field, "const") ? [field["const"]] : listAt(field, "enum");
  const codes = said.filter((code) => typeof code === "string");
  if (codes.length > 0) return codes.length === said.length ? codes : [];
  for (const part of listAt(node, "allOf")) {
    const found = codesOf(schemas, part, property, without);
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * Adds to each discriminator the codes that its kinds have by themselves, or by another discriminator of the same field,
 * where it says none for them: openapi-typescript would take the names of the schemas, which those kinds do not allow.
 *
 * @param document changed in place
 * @see https://spec.openapis.org/oas/v3.1.2.html#discriminator-object names stand for codes that nothing else says
 */
export function nameCodes(document: JsonObject): void {
  const components = Object.entries(objectAt(objectAt(document, "components"), "schemas"));
  const schemas = new Map(
    components.flatMap(([name, schema]) => (isObject(schema) ? [[referenceTo(name), schema] as const] : [])),
  );
  const names = new Map([...schemas].map(([reference, schema]) => [schema, reference]));
  const all: Discriminated[] = [];
  const said = new Map<string, string[]>();
  walkDocument(document, (node) => {
    const discriminator = node["discriminator"];
    const property = textAt(discriminator, "propertyName");
    if (!isObject(discriminator) || property === undefined) return;
    const own = names.get(node) ?? "";
    const heirs = [...schemas].filter(([, schema]) => referencesIn(schema, "allOf").includes(own));
    const mapping = objectAt(discriminator, "mapping");
    put(discriminator, "mapping", mapping);
    all.push({
      node,
      property,
      mapping,
      own,
      kinds: [...referencesIn(node, "oneOf"), ...heirs.map(([reference]) => reference)],
    });
    for (const [code, kind] of Object.entries(mapping))
      said.set(`${property} ${kind}`, [...(said.get(`${property} ${kind}`) ?? []), code]);
  });
  for (const { node, property, mapping, kinds, own } of all) {
    const named = new Set(Object.values(mapping));
    const found = kinds.flatMap((kind) => {
      if (named.has(kind)) return [];
      const codes = said.get(`${property} ${kind}`) ?? codesOf(schemas, { $ref: kind }, property, [own]);
      return codes.map((code) => [code, kind] as const);
    });
    const isTelling = new Set(found.map(([code]) => code)).size === found.length;
    if (isTelling)
      for (const [code, kind] of found) put(mapping, code, Object.hasOwn(mapping, code) ? mapping[code] : kind);
    // A code of several kinds tells none of them, and a name of a schema is no code that they allow.
    else if (named.size === 0) Reflect.deleteProperty(node, "discriminator");
  }
}
