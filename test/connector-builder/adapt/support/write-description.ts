import type { JsonObject } from "../../../../src/kit/json-access.ts";

/** A schema. */
export const text = { type: "string" };
/** A schema. */
export const number = { type: "integer" };
/** A body or an answer in JSON. */
export const json = (schema: object): object => ({ content: { "application/json": { schema } } });
/** Answers of an operation. */
export const answers = { "200": { description: "Done.", ...json({ type: "object", properties: { id: text } }) } };
/** A parameter; that of a path is required. */
export const at = (name: string, place: string, schema: object, more: object = {}): object => ({
  name,
  in: place,
  schema,
  ...(place === "path" ? { required: true } : {}),
  ...more,
});

/** A description in OpenAPI 3. */
export function description(title: string, url: string, paths: object, more: object = {}): JsonObject {
  return { openapi: "3.0.3", info: { title, version: "1" }, servers: [{ url }], paths, ...more };
}
