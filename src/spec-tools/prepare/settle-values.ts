import { isObject, type JsonObject } from "../../kit/json-access.ts";
import { maps, put, schemaHolders, values, walkDocument } from "./walk-document.ts";

/** Members that are texts wherever they describe something; YAML reads `summary: 2024` and `name: 1` as numbers. */
const texts: ReadonlySet<string> = new Set([
  "contentType",
  "description",
  "format",
  "name",
  "openIdConnectUrl",
  "operationId",
  "pattern",
  "propertyName",
  "summary",
  "title",
  "url",
  "version",
]);

/** Lists of texts. */
const lists: ReadonlySet<string> = new Set(["required", "tags"]);

const isScalar = (value: unknown): boolean => typeof value === "number" || typeof value === "boolean";

/** A member of a map of which nothing is said: a schema or a content may be anything, an answer has no content. */
const nothing = (group: string): object => (group === "responses" ? { description: "" } : {});

function settleMember(node: JsonObject, name: string, isSchema: boolean, isModern: boolean): void {
  const value = node[name];
  if (name === "type") {
    // `type: null` of YAML means the type of that name, which 3.0 has not.
    if (Array.isArray(value)) put(node, name, isModern ? value.map((one: unknown) => one ?? "null") : value);
    else if (value === null && isModern) put(node, name, "null");
    else if (value === null) Reflect.deleteProperty(node, name);
  } else if (value === null) {
    // `default: null` is a value.
    if (!values.has(name) || name === "enum") Reflect.deleteProperty(node, name);
  } else if (texts.has(name) && isScalar(value)) put(node, name, String(value));
  else if (Array.isArray(value) && !values.has(name)) {
    const said = value.filter((one: unknown) => one !== null);
    if (name === "security" || (said.length === value.length && !lists.has(name))) return;
    put(node, name, lists.has(name) ? said.map((one: unknown) => (isScalar(one) ? String(one) : one)) : said);
  } else if ((name === "tags" || (name === "required" && isSchema)) && !Array.isArray(value)) {
    // `required: true` of a property comes from older drafts.
    Reflect.deleteProperty(node, name);
  } else if (maps.has(name) && isObject(value))
    for (const key of Object.keys(value)) if (value[key] === null) put(value, key, nothing(name));
}

/**
 * Makes texts of what YAML read as a number or as `true` where only text can stand, and takes away members that are there
 * and say nothing, as `description:` does.
 *
 * @param document changed in place
 * @param isModern whether it is 3.1 or later, where `null` is a type
 */
export function settleValues(document: JsonObject, isModern: boolean): void {
  const settle = (node: JsonObject, isSchema: boolean): void => {
    for (const name of Object.keys(node)) if (!name.startsWith("x-")) settleMember(node, name, isSchema, isModern);
  };
  settle(document, false);
  walkDocument(document, (node, { kind }) => settle(node, schemaHolders.has(kind)));
}
