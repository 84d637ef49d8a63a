import type { JsonObject } from "../json-value.ts";
import { referenceName } from "../openapi/resolve-reference.ts";
import { convertSchema } from "./convert-schema.ts";
import { countSchemas, maxSchemasPerBody } from "./count-schemas.ts";
import type { DefinitionStore } from "./definition-store.ts";
import { flattenSchema } from "./flatten-schema.ts";
import type { SwaggerSchema } from "./types.ts";
import type { Direction } from "./writable.ts";

const suffixes: Record<Direction, string> = { output: "", create: "Create", update: "Update" };
const deepestNesting = 5;
/** Room for the wrapper around rows: `value`, its items, `nextLink`, the count. */
const wrapperSchemas = 4;

/**
 * The schema of a body, as a reference to a definition where the source has a name. Nested records are
 * written out as deep as the platform's limit of schemas per body allows.
 */
export function convertBody(
  document: JsonObject,
  source: unknown,
  direction: Direction,
  definitions: DefinitionStore,
): SwaggerSchema {
  const [name] = flattenSchema(document, source).names;
  let converted: SwaggerSchema | undefined;
  for (let nesting = deepestNesting; nesting > 0; nesting--) {
    converted = convertSchema(source, { document, direction, nesting, inside: [] });
    if (converted && countSchemas(converted) + wrapperSchemas <= maxSchemasPerBody) break;
  }
  const body = converted ?? { type: "object" };
  const named = referenceName(source) ?? name;
  return named !== undefined && body.type === "object" && body.properties
    ? definitions.add(`${named}${suffixes[direction]}`, body)
    : body;
}
