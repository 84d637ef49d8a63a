import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { asObject, type Json } from "./described.ts";

const root = "https://any-document.test/openapi";

/** Schemas of OpenAPI 3.0 as JSON Schema of 2020 has them, which 3.1 takes as they are. */
function modern(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(modern);
  if (typeof node !== "object" || node === null) return node;
  if (typeof Reflect.get(node, "$ref") === "string") return { $ref: Reflect.get(node, "$ref") };
  const { nullable, exclusiveMinimum, exclusiveMaximum, ...rest } = Object.fromEntries(
    Object.entries(node).map(([name, value]) => [name, modern(value)]),
  );
  const { minimum, maximum, ...unbounded } = rest;
  const bounded = {
    ...unbounded,
    ...(minimum !== undefined && { [exclusiveMinimum === true ? "exclusiveMinimum" : "minimum"]: minimum }),
    ...(maximum !== undefined && { [exclusiveMaximum === true ? "exclusiveMaximum" : "maximum"]: maximum }),
  };
  // A property may be called so.
  if (typeof nullable !== "boolean") return nullable === undefined ? bounded : { ...bounded, nullable };
  return nullable ? { anyOf: [bounded, { type: "null" }] } : bounded;
}

/** The document whose schemas a validator takes: that of 3.0 in the words of 3.1. */
export function modernDocument(document: Json): Json {
  return String(document["openapi"]).startsWith("3.0") ? asObject(modern(document)) : document;
}

function rebase(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(rebase);
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([name, value]) => [
      name,
      name === "$ref" && typeof value === "string" && value.startsWith("#") ? `${root}${value}` : rebase(value),
    ]),
  );
}

/** Holds values against the schemas of one document, by ajv. */
export class Validator {
  readonly document: Json;
  readonly #ajv: Ajv2020;
  readonly #compiled = new Map<string, ValidateFunction>();

  /** @param document in the words of 3.1 */
  constructor(document: Json) {
    this.document = document;
    this.#ajv = new Ajv2020({
      ownProperties: true,
      strict: false,
      allErrors: true,
      validateFormats: true,
      logger: false,
    });
    addFormats.default(this.#ajv);
    // Only `components` holds schemas, and an example anywhere may have a member `$id`.
    this.#ajv.addSchema({ ...document }, root);
  }

  /** What is wrong with a value; undefined when nothing is. */
  refuse(schema: Json | undefined, value: unknown): string | undefined {
    if (schema === undefined) return undefined;
    const key = JSON.stringify(schema);
    let validate = this.#compiled.get(key);
    if (!validate) this.#compiled.set(key, (validate = this.#ajv.compile(asObject(rebase(schema)))));
    return validate(value)
      ? undefined
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || "it"} ${message}`).join(", ");
  }
}
