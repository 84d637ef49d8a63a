import type { SwaggerSchema } from "./types.ts";

/** Expanded schemas of one body that Power Platform accepts. @see https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules (BodySchemaCountExceedsMaxAllowed) */
export const maxSchemasPerBody = 512;

/** Number of schemas in a body after every reference is expanded, the body itself included. */
export function countSchemas(schema: SwaggerSchema): number {
  let count = 1;
  for (const property of Object.values(schema.properties ?? {})) count += countSchemas(property);
  return schema.items ? count + countSchemas(schema.items) : count;
}
