import { isObject, type JsonObject, objectAt, textAt } from "../../kit/json-access.ts";
import { resolveReference } from "../openapi/resolve-reference.ts";
import type { SchemaAdapter } from "./adapt-schema.ts";
import type { LossLog } from "./loss-log.ts";

/** Names the field of the request's body that holds the address to call back. */
const bodyField = /^\{\$request\.body#\/([^/{}]+)\}$/;

/** A callback with the field of the body that takes its address, and what is sent there. */
interface Webhook {
  readonly name: string;
  readonly expression: string;
  readonly field: string;
  readonly post: JsonObject;
}

function webhooksOf(document: JsonObject, operation: JsonObject): Webhook[] {
  return Object.entries(objectAt(operation, "callbacks")).flatMap(([name, value]) =>
    Object.entries(resolveReference(document, value)).flatMap(([expression, item]) => {
      const field = bodyField.exec(expression)?.[1];
      const post = objectAt(item, "post");
      const sent = objectAt(resolveReference(document, post["requestBody"] ?? {}), "content");
      return field !== undefined && "application/json" in sent ? [{ name, expression, field, post }] : [];
    }),
  );
}

function answersWithLocation(document: JsonObject, operation: JsonObject): boolean {
  return Object.entries(objectAt(operation, "responses")).some(
    ([status, answer]) =>
      status.startsWith("2") &&
      Object.keys(objectAt(resolveReference(document, answer), "headers")).some((name) => /^location$/i.test(name)),
  );
}

/**
 * Keeps the callback that a trigger can be made of: its address stands in a field of a JSON body, it is called by POST with
 * JSON, and the subscription is ended by a DELETE below the same path. What else there is, is told and dropped.
 *
 * @returns callbacks and body of the operation, or nothing when it stays an action
 * @see https://learn.microsoft.com/connectors/custom-connectors/create-webhook-trigger
 */
export function adaptCallbacks(
  document: JsonObject,
  operation: JsonObject,
  body: JsonObject | undefined,
  place: { readonly path: string; readonly at: string },
  schemas: SchemaAdapter,
  losses: LossLog,
): { callbacks: JsonObject; requestBody: JsonObject } | undefined {
  const names = Object.keys(objectAt(operation, "callbacks"));
  const media = objectAt(objectAt(body, "content"), "application/json");
  const schema = schemas.whole(media["schema"] ?? {}, `${place.at} body`, true);
  const ends = Object.entries(objectAt(document, "paths")).some(
    ([path, item]) => path.startsWith(`${place.path}/{`) && isObject(item) && "delete" in item,
  );
  const found = webhooksOf(document, operation).find(({ field }) => field in objectAt(schema, "properties"));
  const kept = ends && textAt(schema, "type") === "object" ? found : undefined;
  const dropped = names.filter((name) => name !== kept?.name);
  if (dropped.length > 0)
    losses.add(
      "callbacks",
      place.at,
      `left out: ${dropped.join(", ")}; ${kept ? "a trigger has one" : "no trigger can be made of it"}`,
    );
  if (!kept || !body) return undefined;
  losses.add("callbacks", place.at, `a trigger, whose address the platform puts into ${kept.field}`);
  // The platform ends a subscription at the address in Location and at no other; with that of the service it goes past
  // the connector (issue 3678 of PowerPlatformConnectors).
  const unnamed = answersWithLocation(document, operation) ? "" : ", which the description does not name";
  losses.add(
    "callbacks",
    place.at,
    `ended by a DELETE to the Location of the answer${unnamed}; without sign-in, unless a script puts the gateway's there`,
  );
  const sent = resolveReference(document, kept.post["requestBody"] ?? {});
  const content = objectAt(objectAt(sent, "content"), "application/json");
  const post = {
    requestBody: {
      ...sent,
      content: { "application/json": { schema: schemas.adapt(content["schema"] ?? {}, `${place.at} callback`) } },
    },
  };
  return {
    callbacks: { [kept.name]: { [kept.expression]: { post } } },
    requestBody: { ...body, required: true, content: { "application/json": { schema } } },
  };
}
