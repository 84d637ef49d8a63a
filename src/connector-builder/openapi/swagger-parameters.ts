import { isObject, type JsonObject, objectAt, textAt } from "../../kit/json-access.ts";

/** Keywords of a parameter that are no part of its schema. */
const ownKeywords = ["name", "in", "required", "description", "collectionFormat", "allowEmptyValue", "example"];

/** Members of a schema that hold data of a service, and none of a schema. */
const dataKeywords = ["example", "examples", "default", "enum"];

function convert(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(convert);
  return isObject(value) ? schemaFromSwagger(value) : value;
}

/** A schema of Swagger 2.0 as OpenAPI 3.0 writes it: a file is a binary text, and `x-nullable` has its own word. */
export function schemaFromSwagger(schema: JsonObject): JsonObject {
  const { properties, ...plain } = schema;
  const written = Object.entries(plain).map(([name, value]) => [
    name,
    dataKeywords.includes(name) ? value : convert(value),
  ]);
  // What a service calls its fields is no keyword.
  const members = Object.entries(isObject(properties) ? properties : {}).map(([name, value]) => [name, convert(value)]);
  return {
    ...Object.fromEntries(written),
    ...(schema["type"] === "file" ? { type: "string", format: "binary" } : {}),
    ...(schema["x-nullable"] === true ? { nullable: true } : {}),
    ...(isObject(properties) ? { properties: Object.fromEntries(members) } : {}),
  };
}

function schemaOf(parameter: JsonObject): JsonObject {
  return schemaFromSwagger(
    Object.fromEntries(Object.entries(parameter).filter(([name]) => !ownKeywords.includes(name))),
  );
}

/**
 * How a list is written, in the words of OpenAPI 3. A form has lists only as several fields of one name, or in one of
 * the styles of a query.
 *
 * @see https://swagger.io/specification/v2/#parameter-object (collectionFormat)
 */
function styleOf(parameter: JsonObject): JsonObject {
  const format = textAt(parameter, "collectionFormat") ?? "csv";
  const inAddress = ["path", "header"].includes(textAt(parameter, "in") ?? "");
  if (textAt(parameter, "type") !== "array") return {};
  if (format === "multi") return { style: "form", explode: true };
  if (format === "ssv") return { style: "spaceDelimited", explode: false };
  if (format === "pipes") return { style: "pipeDelimited", explode: false };
  return { style: inAddress ? "simple" : "form", explode: false };
}

/** A parameter of Swagger 2.0 that is neither a body nor a field of a form. */
export function parameterFromSwagger(parameter: JsonObject): JsonObject {
  const { name, in: place, required, description, example } = parameter;
  const extensions = Object.fromEntries(Object.entries(parameter).filter(([key]) => key.startsWith("x-ms-")));
  const kept = Object.entries({ name, in: place, required, description, example }).filter(
    ([, value]) => value !== undefined,
  );
  // OpenAPI 3 has no style for tabs: whoever calls writes the text.
  if (textAt(parameter, "collectionFormat") === "tsv")
    return {
      ...Object.fromEntries(kept),
      ...extensions,
      content: { "text/tab-separated-values": { schema: { type: "string" } } },
    };
  return { ...Object.fromEntries(kept), ...extensions, ...styleOf(parameter), schema: schemaOf(parameter) };
}

function formBody(fields: readonly JsonObject[], consumes: readonly string[]): JsonObject {
  const hasFile = fields.some((field) => field["type"] === "file");
  const usual = hasFile ? "multipart/form-data" : "application/x-www-form-urlencoded";
  const types = consumes.filter((type) => /^(multipart\/form-data|application\/x-www-form-urlencoded)/.test(type));
  const named = fields.map((field): [string, JsonObject] => [textAt(field, "name") ?? "", field]);
  const schema = {
    type: "object",
    properties: Object.fromEntries(named.map(([name, field]) => [name, { ...schemaOf(field), ...describe(field) }])),
    required: named.filter(([, field]) => field["required"] === true).map(([name]) => name),
  };
  const encoding = Object.fromEntries(
    named.filter(([, field]) => field["type"] === "array").map(([name, field]) => [name, styleOf(field)]),
  );
  const media = { schema, encoding };
  const content = types.length > 0 && !hasFile ? types : [usual];
  return { required: schema.required.length > 0, content: Object.fromEntries(content.map((type) => [type, media])) };
}

function describe(holder: JsonObject): JsonObject {
  return "description" in holder ? { description: holder["description"] } : {};
}

/** The body that parameters `in: body` and `in: formData` make; undefined where there is none. */
export function bodyFromSwagger(
  parameters: readonly JsonObject[],
  consumes: readonly string[],
): JsonObject | undefined {
  const [first] = parameters;
  if (!first) return undefined;
  const body = parameters.find((parameter) => textAt(parameter, "in") === "body");
  if (!body) return formBody(parameters, consumes);
  const types = consumes.length > 0 ? consumes : ["application/json"];
  const media = { schema: schemaFromSwagger(objectAt(body, "schema")) };
  return {
    ...describe(body),
    required: body["required"] === true,
    content: Object.fromEntries(types.map((type) => [type, media])),
  };
}
