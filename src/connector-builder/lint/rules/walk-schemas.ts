import { isObject, objectAt, textAt, type JsonObject } from "../../json-value.ts";
import type { LintInput } from "../rule.ts";

/** A schema and where it stands. */
export interface PlacedSchema {
  readonly at: string;
  readonly schema: JsonObject;
}

function* below(schema: unknown, at: string): Generator<PlacedSchema> {
  if (!isObject(schema)) return;
  yield { at, schema };
  for (const [name, property] of Object.entries(objectAt(schema, "properties"))) yield* below(property, `${at}.${name}`);
  if ("items" in schema) yield* below(schema["items"], `${at}[]`);
  if (Array.isArray(schema["allOf"])) for (const part of schema["allOf"]) yield* below(part, at);
}

/** Every schema of the definition, those of bodies, answers and definitions; references are not followed. */
export function* schemasOf(input: LintInput): Generator<PlacedSchema> {
  for (const [name, schema] of Object.entries(objectAt(input.definition, "definitions"))) yield* below(schema, name);
  for (const { id, operation, parameters } of input.operations) {
    for (const parameter of parameters) if ("schema" in parameter) yield* below(parameter["schema"], `${id} body`);
    for (const [status, response] of Object.entries(objectAt(operation, "responses"))) if (isObject(response)) yield* below(response["schema"], `${id} ${status}`);
  }
}

/** The schema behind a reference, or the schema itself. */
export function expandSchema(definition: JsonObject, schema: unknown): JsonObject | undefined {
  const name = textAt(schema, "$ref")?.replace("#/definitions/", "");
  const target = name === undefined ? schema : objectAt(definition, "definitions")[name];
  return isObject(target) ? target : undefined;
}

/** Number of schemas after expansion; infinite where a reference comes back to itself. */
export function expandedCount(definition: JsonObject, schema: unknown, inside: readonly string[] = []): number {
  const reference = textAt(schema, "$ref");
  if (reference !== undefined && inside.includes(reference)) return Number.POSITIVE_INFINITY;
  const around = reference === undefined ? inside : [...inside, reference];
  const target = expandSchema(definition, schema);
  if (!target) return 0;
  const members = [...Object.values(objectAt(target, "properties")), ...("items" in target ? [target["items"]] : [])];
  return members.reduce((count: number, member) => count + expandedCount(definition, member, around), 1);
}

/** Levels of schemas inside each other after expansion. */
export function expandedDepth(definition: JsonObject, schema: unknown, inside: readonly string[] = []): number {
  const reference = textAt(schema, "$ref");
  if (reference !== undefined && inside.includes(reference)) return Number.POSITIVE_INFINITY;
  const around = reference === undefined ? inside : [...inside, reference];
  const target = expandSchema(definition, schema);
  if (!target) return 0;
  const members = [...Object.values(objectAt(target, "properties")), ...("items" in target ? [target["items"]] : [])];
  return 1 + members.reduce((deepest: number, member) => Math.max(deepest, expandedDepth(definition, member, around)), 0);
}

/** The one success of an operation that has a schema. */
export function successSchema(operation: JsonObject): unknown {
  const success = Object.entries(objectAt(operation, "responses")).find(([status, response]) => status.startsWith("2") && isObject(response) && "schema" in response);
  return isObject(success?.[1]) ? success[1]["schema"] : undefined;
}
