import { isObject, type JsonObject, listAt } from "../../kit/json-access.ts";

/** A property of a schema, where it stands. */
export interface FoundProperty {
  readonly name: string;
  /** Its `format`, or else the `type` that is not null. */
  readonly type: string;
  readonly schema: JsonObject;
}

function typeOf(schema: JsonObject): string {
  const named = [schema["format"], schema["type"]].flat().find((type) => typeof type === "string" && type !== "null");
  return typeof named === "string" ? named : "any";
}

/** The rows of a page, and what OData itself adds, say nothing about a record. */
function isEnvelope(name: string, schema: JsonObject): boolean {
  return name.startsWith("@odata.") || (name === "value" && schema["type"] === "array");
}

/** The properties that a schema names itself. Those of an envelope are not among them. */
export function ownProperties(schema: unknown): FoundProperty[] {
  const properties = isObject(schema) && isObject(schema["properties"]) ? schema["properties"] : {};
  return Object.entries(properties).flatMap(([name, property]) =>
    isObject(property) && !isEnvelope(name, property) ? [{ name, type: typeOf(property), schema: property }] : [],
  );
}

/** The properties of a schema and of those that it is made of; a reference is not followed. */
export function allProperties(schema: unknown): FoundProperty[] {
  if (!isObject(schema)) return [];
  const parts = ["allOf", "anyOf", "oneOf"].flatMap((name) => listAt(schema, name));
  const members = isObject(schema["properties"]) ? Object.values(schema["properties"]) : [];
  return [...ownProperties(schema), ...[...members, schema["items"], ...parts].flatMap(allProperties)];
}
