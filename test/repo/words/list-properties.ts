import { readFileSync } from "node:fs";
import { parseYaml } from "../../../src/kit/parse-yaml.ts";
import { listFiles } from "../../support/list-files.ts";

/** A property of a schema, as a file of the specs has it. */
export interface Property {
  /** The file below the folder of its API, without its ending: an entity set such as `crm/Accounts`. */
  readonly set: string;
  /** The schema that it stands in, at whatever depth. */
  readonly schema?: string;
  readonly name: string;
  /** The `format`, or else the `type` that is not null. */
  readonly type: string;
  readonly description?: string;
  /** The code list, printed, so that two lists can be compared. */
  readonly codes?: string;
}

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && !Array.isArray(value);

function typeOf(schema: Node): string {
  const types = [schema["format"], schema["type"]].flat().filter((type) => typeof type === "string" && type !== "null");
  return String(types[0] ?? "any");
}

/** Rows of a page and what OData itself adds say nothing about the record. */
const isEnvelope = (name: string, schema: Node) =>
  name.startsWith("@odata.") || (name === "value" && schema["type"] === "array");

type Place = Pick<Property, "set" | "schema">;

function walk(place: Place, schema: unknown): Property[] {
  if (Array.isArray(schema)) return schema.flatMap((part) => walk(place, part));
  if (!isNode(schema)) return [];
  const { properties, items, allOf, anyOf, oneOf } = schema;
  const own = Object.entries(isNode(properties) ? properties : {}).flatMap(([name, property]) => {
    if (!isNode(property)) return [];
    const { description } = property;
    const found: Property = {
      ...place,
      name,
      type: typeOf(property),
      ...(typeof description === "string" && { description }),
      ...(isNode(property["x-enum"]) && { codes: JSON.stringify(property["x-enum"]) }),
    };
    return [...(isEnvelope(name, property) ? [] : [found]), ...walk(place, property)];
  });
  return [...own, ...[items, allOf, anyOf, oneOf].flatMap((part) => walk(place, part))];
}

/** The properties of the schemas of a bundled document, those of objects inside others too. */
export const propertiesOfDocument = (schemas: Node): Property[] =>
  Object.entries(schemas).flatMap(([name, schema]) => walk({ set: "", schema: name }, schema));

/** All properties of all schemas of an API, those of objects inside others too. */
export function listProperties(folder: string): Property[] {
  return listFiles(folder)
    .filter((file) => file.endsWith(".yaml"))
    .flatMap((file) => {
      const content = parseYaml(readFileSync(file, "utf8"));
      const schemas = isNode(content) && isNode(content["schemas"]) ? content["schemas"] : {};
      const set = file.slice(folder.length + 1, -".yaml".length);
      return Object.entries(schemas).flatMap(([name, schema]) => walk({ set, schema: name }, schema));
    });
}
