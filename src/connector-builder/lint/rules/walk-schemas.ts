import { isObject, type JsonObject, listAt, objectAt, textAt } from "../../../kit/json-access.ts";
import type { LintInput } from "../rule.ts";

/** A schema and where it stands. */
export interface PlacedSchema {
  readonly at: string;
  readonly schema: JsonObject;
}

function* below(schema: unknown, at: string): Generator<PlacedSchema> {
  if (!isObject(schema)) return;
  yield { at, schema };
  for (const [name, property] of Object.entries(objectAt(schema, "properties")))
    yield* below(property, `${at}.${name}`);
  for (const item of Array.isArray(schema["items"]) ? listAt(schema, "items") : [schema["items"]])
    yield* below(item, `${at}[]`);
  yield* below(schema["additionalProperties"], `${at}.*`);
  for (const part of listAt(schema, "allOf")) yield* below(part, at);
}

/** Bodies, answers and notifications of all operations, each with its place; not what is below them. */
export function bodiesOf({ operations }: LintInput): { at: string; schema: unknown; isInput: boolean }[] {
  const notifications = new Map(
    operations.map(({ path, item }) => [path, objectAt(item, "x-ms-notification-content")["schema"]]),
  );
  return [
    ...[...notifications]
      .filter(([, schema]) => schema !== undefined)
      .map(([path, schema]) => ({ at: `${path} notification`, schema, isInput: false })),
    ...operations.flatMap(({ id, operation, parameters }) => [
      ...parameters
        .filter((parameter) => "schema" in parameter)
        .map((parameter) => ({ at: `${id} body`, schema: parameter["schema"], isInput: true })),
      ...Object.entries(objectAt(operation, "responses")).flatMap(([status, response]) =>
        isObject(response) && "schema" in response
          ? [{ at: `${id} ${status}`, schema: response["schema"], isInput: false }]
          : [],
      ),
    ]),
  ];
}

/** Every schema of the definition, those of bodies, answers and definitions; references are not followed. */
export function* schemasOf(input: LintInput): Generator<PlacedSchema> {
  for (const [name, schema] of Object.entries(objectAt(input.definition, "definitions"))) yield* below(schema, name);
  for (const { at, schema } of bodiesOf(input)) yield* below(schema, at);
}

/** The schema behind a reference, or the schema itself. */
export function expandSchema(definition: JsonObject, schema: unknown): JsonObject | undefined {
  const name = textAt(schema, "$ref")?.replace("#/definitions/", "");
  const target = name === undefined ? schema : objectAt(definition, "definitions")[name];
  return isObject(target) ? target : undefined;
}

/** What a schema looks like with all references followed. */
export interface Expansion {
  readonly schemas: number;
  readonly depth: number;
  /** The reference that comes back to itself; counting ends there. */
  readonly recursive?: string;
  /** Whether the way back to itself is made of required properties only, so that no value ends. */
  readonly endless: boolean;
}

/** Schemas that are counted at most; twice of what an operation may have, so that too many is seen to be too many. */
const mostExpanded = 32_768;

/** References that are followed one inside another at most. */
const deepestExpanded = 200;

/**
 * Expands a schema, following a reference that comes back to itself no further. Counting ends where it is clear that the
 * platform takes no such schema: two references in each of sixty schemas would be counted for ever.
 */
export function expandAll(
  definition: JsonObject,
  schema: unknown,
  inside: readonly { reference: string; required: boolean }[] = [],
  required = true,
  budget = { schemas: mostExpanded },
): Expansion {
  if (budget.schemas <= 0 || inside.length >= deepestExpanded) return { schemas: 0, depth: 0, endless: false };
  budget.schemas -= 1;
  const reference = textAt(schema, "$ref");
  const start = inside.findIndex((step) => step.reference === reference);
  if (reference !== undefined && start >= 0)
    return {
      schemas: 0,
      depth: 0,
      recursive: reference,
      endless: required && inside.slice(start + 1).every((step) => step.required),
    };
  const around = reference === undefined ? inside : [...inside, { reference, required }];
  const target = expandSchema(definition, schema);
  if (!target) return { schemas: 0, depth: 0, endless: false };
  const needed = new Set(listAt(target, "required"));
  const members: [unknown, boolean][] = Object.entries(objectAt(target, "properties")).map(([name, member]) => [
    member,
    required && needed.has(name),
  ]);
  // A list may be empty, so what recurs through its items ends.
  if (isObject(target["items"])) members.push([target["items"], false]);
  for (const part of listAt(target, "allOf")) members.push([part, required]);
  const expanded = members.map(([member, isRequired]) => expandAll(definition, member, around, isRequired, budget));
  const recursive = expanded.find((member) => member.recursive !== undefined)?.recursive;
  return {
    schemas: expanded.reduce((sum, member) => sum + member.schemas, 1),
    depth: 1 + expanded.reduce((deepest, member) => Math.max(deepest, member.depth), 0),
    ...(recursive === undefined ? {} : { recursive }),
    endless: expanded.some((member) => member.endless),
  };
}

/** The one success of an operation that has a schema. */
export function successSchema(operation: JsonObject): unknown {
  const success = Object.entries(objectAt(operation, "responses")).find(
    ([status, response]) => status.startsWith("2") && isObject(response) && "schema" in response,
  );
  return isObject(success?.[1]) ? success[1]["schema"] : undefined;
}

/**
 * The schema at a path such as `d/results` below another; undefined when there is none, and `open` where the
 * definition does not say what an object holds.
 */
export function schemaAt(definition: JsonObject, schema: unknown, path: string): JsonObject | "open" | undefined {
  let place = expandSchema(definition, schema);
  for (const name of path.split("/").filter((part) => part !== "")) {
    if (!place) return undefined;
    if (!("properties" in place) && place["type"] !== "array") return "open";
    place = expandSchema(definition, objectAt(place, "properties")[name]);
  }
  return place;
}

/** The list of rows in an answer: the answer itself, or one of its members. */
export function rowsOf(definition: JsonObject, operation: JsonObject): JsonObject | undefined {
  const answer = expandSchema(definition, successSchema(operation));
  if (answer?.["type"] === "array") return answer;
  return ["value", "results", "items"]
    .map((name) => expandSchema(definition, objectAt(answer, "properties")[name]))
    .find((schema) => schema?.["type"] === "array");
}
