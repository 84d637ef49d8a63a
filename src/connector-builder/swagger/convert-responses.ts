import { isObject, type JsonObject, objectAt, textAt } from "../../kit/json-access.ts";
import { resolveReference } from "../openapi/resolve-reference.ts";
import { convertBody } from "./convert-body.ts";
import { convertEnvelope } from "./convert-envelope.ts";
import { convertRawEnvelope } from "./convert-raw-envelope.ts";
import type { DefinitionStore } from "./definition-store.ts";
import type { SwaggerResponse, SwaggerSchema } from "./types.ts";

/** The one success that Power Platform shows, a default for failures, and the content type of the success. */
export interface ConvertedResponses {
  responses: Record<string, SwaggerResponse>;
  produces: string[];
}

function schemaOf(
  document: JsonObject,
  mediaType: string,
  schema: unknown,
  definitions: DefinitionStore,
  raw: boolean,
): SwaggerSchema {
  const isFile = /^(image|audio|video)\/|^application\/(octet-stream|pdf|zip)$/i.test(mediaType);
  const isBinary = isObject(schema) && textAt(resolveReference(document, schema), "format") === "binary";
  if (isFile || (isBinary && mediaType !== "application/json")) return { type: "string", format: "binary" };
  if (mediaType !== "application/json") return { type: "string" };
  return (
    (raw ? convertRawEnvelope : convertEnvelope)(document, schema, definitions) ??
    convertBody(document, schema, "output", definitions)
  );
}

/**
 * Only one response may have a schema, so errors become a `default` without one. Ranges such as `2XX` are
 * written as 200, because keys have to be three digits. With `raw`, no script changes what the service answers.
 * @see https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules (OperationHasManyResponsesWithSchema, DefaultResponseHasSchema)
 */
export function convertResponses(
  document: JsonObject,
  operation: JsonObject,
  definitions: DefinitionStore,
  raw = false,
): ConvertedResponses {
  const successes = Object.entries(objectAt(operation, "responses"))
    .filter(([status]) => status.startsWith("2"))
    .map(([status, value]) => ({
      status: /^\d{3}$/.test(status) ? status : "200",
      response: resolveReference(document, value),
    }))
    .map((success) => ({ ...success, content: Object.entries(objectAt(success.response, "content"))[0] }));
  const shown = successes.find(({ content }) => content !== undefined) ?? successes[0];
  const text = (value: string | undefined): string => value?.replace(/\s+/g, " ").trim() ?? "Success.";
  if (!shown)
    return { responses: { default: { description: "Answer of the service." } }, produces: ["application/json"] };
  const success: SwaggerResponse = { description: text(textAt(shown.response, "description")) };
  const [mediaType = "application/json", media] = shown.content ?? [];
  if (isObject(media)) success.schema = schemaOf(document, mediaType, media["schema"], definitions, raw);
  return {
    responses: {
      [shown.status]: success,
      default: { description: "The service refused or could not do it; the body says why." },
    },
    produces: [mediaType],
  };
}
