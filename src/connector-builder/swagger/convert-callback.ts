import { ConnectorReferenceBroken } from "../../errors/connector-reference-broken.ts";
import { isObject, type JsonObject, objectAt, textAt } from "../../kit/json-access.ts";
import type { SourceOperation } from "../openapi/list-operations.ts";
import { convertBody } from "./convert-body.ts";
import type { DefinitionStore } from "./definition-store.ts";
import type { NotificationContent, SwaggerOperation, SwaggerSchema } from "./types.ts";

/** Names the field of the request's body that holds the address to call back. */
const bodyField = /^\{\$request\.body#\/([^/{}]+)\}$/;

/** The first callback of an operation: where its address stands, and what is sent there. */
function callbackOf(operation: JsonObject): { field: string; post: JsonObject } | undefined {
  for (const callback of Object.values(objectAt(operation, "callbacks")))
    for (const [expression, item] of Object.entries(isObject(callback) ? callback : {})) {
      const field = bodyField.exec(expression)?.[1];
      if (field !== undefined) return { field, post: objectAt(item, "post") };
    }
  return undefined;
}

/** The address belongs to the platform: it fills the field in, and makers do not see it. A body that others share is left alone. */
function ownedByPlatform(body: SwaggerSchema, field: string): SwaggerSchema {
  if (body.$ref !== undefined)
    throw new ConnectorReferenceBroken("The body of an operation with a callback has to be written in place.");
  const property = body.properties?.[field];
  if (!property) throw new ConnectorReferenceBroken(`A callback goes to ${field}, which the body does not have.`);
  return {
    ...body,
    required: [...new Set([...(body.required ?? []), field])],
    properties: {
      ...body.properties,
      [field]: { ...property, "x-ms-visibility": "internal", "x-ms-notification-url": true },
    },
  };
}

/**
 * Makes an operation with `callbacks` a webhook trigger, and answers what goes beside it on the path item. Undefined for any other.
 *
 * @see https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions#x-ms-notification-content
 */
export function convertCallback(
  source: SourceOperation,
  operation: SwaggerOperation,
  definitions: DefinitionStore,
): NotificationContent | undefined {
  const callback = callbackOf(source.operation);
  if (!callback) return undefined;
  for (const parameter of operation.parameters)
    if (parameter.in === "body" && parameter.schema)
      parameter.schema = ownedByPlatform(parameter.schema, callback.field);
  operation["x-ms-trigger"] = "single";
  operation["x-ms-visibility"] = "important";
  const hint = textAt(source.operation, "x-ms-trigger-hint");
  if (hint !== undefined) operation["x-ms-trigger-hint"] = hint;
  const body = objectAt(callback.post, "requestBody");
  return {
    description: textAt(body, "description") ?? "What is sent.",
    schema: convertBody(
      source.document,
      objectAt(objectAt(body, "content"), "application/json")["schema"],
      "output",
      definitions,
    ),
  };
}
