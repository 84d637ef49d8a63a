import { isObject, type JsonObject } from "../../kit/json-access.ts";
import { put, schemaHolders, walkDocument } from "./walk-document.ts";

const remove = (schema: JsonObject, ...names: readonly string[]): void => {
  for (const name of names) Reflect.deleteProperty(schema, name);
};

/** `exclusiveMinimum: true` beside `minimum: 1` says in 3.1 `exclusiveMinimum: 1`. */
function upgradeLimit(schema: JsonObject, name: "minimum" | "maximum", exclusive: string): void {
  const flag = schema[exclusive];
  if (typeof flag !== "boolean") return;
  remove(schema, exclusive);
  if (!flag || typeof schema[name] !== "number") return;
  put(schema, exclusive, schema[name]);
  remove(schema, name);
}

/** `nullable: true` as a type of its own, or as an alternative where there is no type to add it to. */
function upgradeNull(schema: JsonObject): void {
  const { nullable, type } = schema;
  if (typeof nullable !== "boolean") return;
  remove(schema, "nullable");
  if (!nullable) return;
  const values = schema["enum"];
  const isComposed = ["allOf", "anyOf", "oneOf", "$ref"].some((name) => Object.hasOwn(schema, name));
  if (typeof type === "string" && !isComposed) {
    put(schema, "type", [type, "null"]);
    // In 3.1 a list of values has null only where it names it; who wrote `nullable` beside one meant it.
    if (Array.isArray(values) && !values.includes(null)) put(schema, "enum", [...values, null]);
    return;
  }
  const { title, description, deprecated, readOnly, writeOnly, example, default: standard, ...rest } = schema;
  const said = { title, description, deprecated, readOnly, writeOnly, example, default: standard };
  // A schema without any rule allows null already.
  if (Object.keys(rest).every((name) => name.startsWith("x-"))) return;
  remove(schema, ...Object.keys(rest));
  const isUnion = Array.isArray(rest["anyOf"]) && Object.keys(rest).length === 1;
  put(schema, "anyOf", [...(isUnion && Array.isArray(rest["anyOf"]) ? rest["anyOf"] : [rest]), { type: "null" }]);
  for (const [name, value] of Object.entries(said)) if (value === undefined) remove(schema, name);
}

/** Members that may stand beside a reference in 3.0, where they have no meaning, and in 3.1, where they say nothing of values. */
const harmless: ReadonlySet<string> = new Set(["$ref", "description", "summary"]);

function upgradeSchema(schema: JsonObject): void {
  if (typeof schema["$ref"] === "string") {
    remove(schema, ...Object.keys(schema).filter((name) => !harmless.has(name) && !name.startsWith("x-")));
    return;
  }
  upgradeLimit(schema, "minimum", "exclusiveMinimum");
  upgradeLimit(schema, "maximum", "exclusiveMaximum");
  upgradeNull(schema);
  if (Object.hasOwn(schema, "example") && schema["examples"] === undefined) {
    put(schema, "examples", [schema["example"]]);
    remove(schema, "example");
  }
}

/**
 * Turns the schemas of OpenAPI 3.0 into those of 3.1, which are JSON Schema: `nullable`, boolean limits, `example`, and
 * what stands beside a `$ref`, which 3.0 takes no notice of. `format: binary` and `byte` stay, as 3.1 still takes them.
 *
 * @param document changed in place
 * @see https://learn.openapis.org/upgrading/v3.0-to-v3.1.html
 */
export function upgradeSchemas(document: JsonObject): void {
  const schemas: JsonObject[] = [];
  walkDocument(document, (node, { kind }) => {
    if (schemaHolders.has(kind) && isObject(node)) schemas.push(node);
  });
  // What is inside goes first, because an alternative takes the members of its schema along.
  for (const schema of schemas.reverse()) upgradeSchema(schema);
  put(document, "openapi", "3.1.0");
}
