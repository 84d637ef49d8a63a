import type { JsonObject } from "../../kit/json-access.ts";
import { referenceName } from "../openapi/resolve-reference.ts";
import { convertSchema, type SchemaContext, TooManySchemas } from "./convert-schema.ts";
import { type DefinitionStore, deepestNesting } from "./definition-store.ts";
import { flattenSchema } from "./flatten-schema.ts";
import type { SwaggerSchema } from "./types.ts";
import type { Direction } from "./writable.ts";

const suffixes: Record<Direction, string> = { output: "", create: "Create", update: "Update" };
/** Expanded schemas of one body that Power Platform accepts. @see https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules (BodySchemaCountExceedsMaxAllowed) */
const maxSchemasPerBody = 512;
/** Room for the wrapper around rows: `value`, its items, `nextLink`, the count. */
const wrapperSchemas = 4;

/** What bodies of one kind have beyond their schema. */
export type BodyHabits = Pick<SchemaContext, "tellsIncomplete" | "choicesOf">;
/** Levels that a body is cut at where it has no names to be cut at, the deepest first. */
const shallower = [10, 8, 6, 4, 2];

/** The schema with its nested records, as deep as there is room for; the last try is made without a limit. */
function deepestThatFits(
  document: JsonObject,
  source: unknown,
  direction: Direction,
  { losses, nesting: deepest, place, records }: DefinitionStore,
  habits: BodyHabits,
): SwaggerSchema | undefined {
  const tryWith = (limits: Pick<SchemaContext, "nesting" | "levels" | "room">): SwaggerSchema | undefined => {
    const cut = new Set<string>();
    const converted = convertSchema(source, {
      ...habits,
      document,
      direction,
      inside: [],
      ...(records ? { records } : {}),
      ...limits,
      ...(losses ? { cut } : {}),
    });
    for (const name of cut)
      losses?.add(
        "recursion",
        name === "" ? `${place} body` : `schema ${name}`,
        "an object or a list without members, where it gets too deep or too large",
      );
    return converted;
  };
  // Where all of a connector has to be smaller, records without a name are cut too.
  const most = deepest < deepestNesting ? { levels: 2 * deepest } : {};
  const limits = [
    ...Array.from({ length: Math.max(0, deepest - 1) }, (_, index) => ({ nesting: deepest - index, ...most })),
    ...(losses ? shallower.map((levels) => ({ nesting: 1, levels })) : []),
  ];
  for (const limit of limits) {
    try {
      const converted = tryWith({ ...limit, room: { left: maxSchemasPerBody - wrapperSchemas } });
      if (converted) return converted;
    } catch (error) {
      if (!(error instanceof TooManySchemas)) throw error;
    }
  }
  return tryWith({ nesting: 1 });
}

/**
 * The schema of a body, as a reference to a definition where the source has a name. Nested records are
 * written out as deep as the platform's limit of schemas per body allows.
 */
export function convertBody(
  document: JsonObject,
  source: unknown,
  direction: Direction,
  definitions: DefinitionStore,
  habits: BodyHabits = {},
): SwaggerSchema {
  const [name] = flattenSchema(document, source).names;
  const body = deepestThatFits(document, source, direction, definitions, habits) ?? { type: "object" };
  const named = referenceName(source) ?? name;
  return named !== undefined && body.type === "object" && body.properties
    ? definitions.add(`${named}${suffixes[direction]}`, body)
    : body;
}
