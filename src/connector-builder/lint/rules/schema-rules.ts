import { isObject, listAt, objectAt, textAt, type JsonObject } from "../../json-value.ts";
import { sources, type Breach, type LintInput, type Rule } from "../rule.ts";
import { expandedCount, expandedDepth, expandSchema, schemasOf, successSchema } from "./walk-schemas.ts";

const maxPerBody = 512;
const deepestSeen = 12;
const forbidden = ["oneOf", "anyOf", "not", "nullable", "const", "patternProperties", "if", "then"];
const discouraged = ["allOf", "discriminator", "uniqueItems", "xml"];
const formats = ["int32", "int64", "float", "double", "byte", "binary", "date", "date-time", "password", "date-no-tz", "email", "html", "uri", "uuid"];

function each(input: LintInput, broken: (schema: JsonObject) => string | undefined): Breach[] {
  return [...schemasOf(input)].flatMap(({ at, schema }) => {
    const message = broken(schema);
    return message === undefined ? [] : [{ at, message }];
  });
}

/** Bodies and answers of all operations, each with its place. */
function bodies({ operations }: LintInput): { at: string; schema: unknown }[] {
  return operations.flatMap(({ id, operation, parameters }) => [
    ...parameters.filter((parameter) => "schema" in parameter).map((parameter) => ({ at: `${id} body`, schema: parameter["schema"] })),
    ...Object.entries(objectAt(operation, "responses")).filter(([, response]) => isObject(response) && "schema" in response).map(([status, response]) => ({ at: `${id} ${status}`, schema: isObject(response) ? response["schema"] : undefined })),
  ]);
}

/** Rules on schemas and answers. */
export const schemaRules: readonly Rule[] = [
  {
    id: "PP-SCH-01", severity: "error", source: sources.powerFx, reason: "An operation with such a schema cannot be used.",
    check: (input) => each(input, (schema) => {
      const found = forbidden.find((name) => name in schema);
      if (found !== undefined) return `uses ${found}`;
      return Array.isArray(schema["type"]) || schema["type"] === "null" ? "has several types, or null" : undefined;
    }),
  },
  { id: "PP-SCH-02", severity: "warning", source: sources.validator, reason: "Designers lose properties behind it.", check: (input) => each(input, (schema) => { const found = discouraged.find((name) => name in schema); return found === undefined ? undefined : `uses ${found}`; }) },
  { id: "PP-SCH-03", severity: "error", source: sources.validator, reason: "References lead to the definitions of the same file.", check: (input) => each(input, (schema) => (typeof schema["$ref"] === "string" && (!schema["$ref"].startsWith("#/definitions/") || !expandSchema(input.definition, schema)) ? `${schema["$ref"]} leads nowhere` : undefined)) },
  { id: "PP-SCH-04", severity: "warning", source: sources.validator, reason: "What stands beside a reference is ignored.", check: (input) => each(input, (schema) => ("$ref" in schema && Object.keys(schema).length > 1 ? "has members beside $ref" : undefined)) },
  {
    id: "PP-SCH-06", severity: "error", source: sources.validator, reason: "A body takes 512 schemas after references are expanded, and recursion never ends.",
    check: (input) => bodies(input).flatMap(({ at, schema }) => {
      const count = expandedCount(input.definition, schema);
      return count > maxPerBody ? [{ at, message: Number.isFinite(count) ? `${count} schemas` : "is recursive" }] : [];
    }),
  },
  { id: "PP-SCH-06W", severity: "warning", source: sources.validator, reason: "There is a limit of depth that is not published.", check: (input) => bodies(input).flatMap(({ at, schema }) => { const depth = expandedDepth(input.definition, schema); return depth > deepestSeen ? [{ at, message: `${depth} levels deep` }] : []; }) },
  { id: "PP-SCH-07", severity: "error", source: sources.schemas, reason: "An unknown format fails the import, or makes a function disappear.", check: (input) => each(input, (schema) => { const format = schema["format"]; return format === undefined || formats.includes(String(format)) ? undefined : `format ${String(format)}`; }) },
  {
    id: "PP-SCH-08", severity: "error", source: sources.validator, reason: "Lists have items; what is required exists.",
    check: (input) => each(input, (schema) => {
      if (schema["type"] === "array" && !("items" in schema)) return "is an array without items";
      if (!("required" in schema)) return undefined;
      const names = listAt(schema, "required");
      return names.length > 0 && names.every((name) => typeof name === "string" && name in objectAt(schema, "properties")) ? undefined : "requires nothing, or what does not exist";
    }),
  },
  { id: "PP-SCH-09", severity: "certification", source: sources.validator, reason: "Designers show nothing for an empty object.", check: (input) => each(input, (schema) => (Object.keys(schema).length === 0 || (schema["type"] === "object" && !("properties" in schema)) ? "is empty" : undefined)) },
  { id: "PP-SCH-11", severity: "warning", source: sources.extensions, reason: "Visibility has three values in lower case.", check: (input) => each(input, (schema) => ("x-ms-visibility" in schema && !["important", "advanced", "internal"].includes(String(schema["x-ms-visibility"])) ? "has an unknown visibility" : undefined)) },
  {
    id: "PP-RES-01", severity: "error", source: sources.schemas, reason: "Answers have a status of three digits, or default, and a description.",
    check: ({ operations }) => operations.flatMap(({ id, operation }) => {
      const responses = Object.entries(objectAt(operation, "responses"));
      if (responses.length === 0) return [{ at: id, message: "has no response" }];
      return responses.filter(([status, response]) => !/^(\d{3}|default)$/.test(status) || textAt(response, "description") === undefined).map(([status]) => ({ at: id, message: `response ${status} has no such status, or no description` }));
    }),
  },
  {
    id: "PP-RES-02", severity: "warning", source: sources.validator, reason: "Of several answers with a schema one is used.",
    check: ({ operations }) => operations.flatMap(({ id, operation }) => {
      const responses = Object.entries(objectAt(operation, "responses"));
      const shaped = responses.filter(([, response]) => isObject(response) && "schema" in response).length;
      if (!responses.some(([status]) => status.startsWith("2"))) return [{ at: id, message: "has no success" }];
      return shaped > 1 ? [{ at: id, message: `${shaped} responses with a schema` }] : [];
    }),
  },
  { id: "PP-RES-03", severity: "warning", source: sources.validator, reason: "A default answer describes failures, which have no shape.", check: ({ operations }) => operations.flatMap(({ id, operation }) => ("schema" in objectAt(objectAt(operation, "responses"), "default") ? [{ at: id, message: "default has a schema" }] : [])) },
  {
    id: "PP-PAG-01", severity: "error", source: sources.extensions, reason: "The platform follows two names of next links, at the root of the answer.",
    check: ({ operations, definition }) => operations.flatMap(({ id, operation }) => {
      if (!("x-ms-pageable" in operation)) return [];
      const name = textAt(objectAt(operation, "x-ms-pageable"), "nextLinkName") ?? "";
      const shape = expandSchema(definition, successSchema(operation));
      return ["nextLink", "@odata.nextLink"].includes(name) && name in objectAt(shape, "properties") ? [] : [{ at: id, message: `${name} is no next link of the answer` }];
    }),
  },
];
