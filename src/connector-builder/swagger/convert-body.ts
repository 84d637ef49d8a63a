import type { JsonObject } from "../../kit/json-access.ts";
import { referenceName } from "../openapi/resolve-reference.ts";
import { convertSchema, type SchemaContext, TooManySchemas } from "./convert-schema.ts";
import type { DefinitionStore } from "./definition-store.ts";
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

/** The schema with its nested records, as deep as there is room for; the last try is made without a limit. */
function deepestThatFits(
  document: JsonObject,
  source: unknown,
  direction: Direction,
  { losses, nesting: deepest }: DefinitionStore,
  habits: BodyHabits,
): SwaggerSchema | undefined {
  const tell = (schema: SwaggerSchema | undefined, cut: ReadonlySet<string>): SwaggerSchema | undefined => {
    for (const name of cut)
      losses?.add("recursion", `schema ${name}`, "an object without members, where it gets too deep or too large");
    return schema;
  };
  for (let nesting = deepest; nesting > 1; nesting--) {
    try {
      const room = { left: maxSchemasPerBody - wrapperSchemas };
      const cut = new Set<string>();
      const context = { ...habits, document, direction, nesting, inside: [], room, ...(losses ? { cut } : {}) };
      const converted = convertSchema(source, context);
      if (converted) return tell(converted, cut);
    } catch (error) {
      if (!(error instanceof TooManySchemas)) throw error;
    }
  }
  const cut = new Set<string>();
  const context = { ...habits, document, direction, nesting: 1, inside: [], ...(losses ? { cut } : {}) };
  return tell(convertSchema(source, context), cut);
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
