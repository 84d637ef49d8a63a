import { isObject, textAt } from "../../kit/json-access.ts";
import type { Json } from "../import/flat-type.ts";

/** The answer to a creation that nobody asked the record of. */
const created: Json = {
  description: "Created. No body; the address of the record stands in the header.",
  headers: {
    "OData-EntityId": {
      description: "Address of the record.",
      schema: { type: "string", format: "uri" },
    },
  },
};

/**
 * A creation as Dataverse answers it: with the record where `Prefer: return=representation` asks for it, as the client
 * does, else without (fact 171).
 *
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/webapi/create-entity-web-api
 */
export function withEmptyCreate(operation: unknown): unknown {
  const responses = isObject(operation) ? operation["responses"] : undefined;
  if (!isObject(operation) || !isObject(responses)) return operation;
  const { "201": record, ...others } = responses;
  return { ...operation, responses: { "201": record, "204": created, ...others } };
}

/**
 * A change with what a caller of Dataverse has to know of it: it is an upsert (fact 173).
 *
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/webapi/update-delete-entities-using-web-api
 */
export function withUpsertSaid(operation: unknown): unknown {
  if (!isObject(operation)) return operation;
  const said = textAt(operation, "description") ?? "Changes only what the body names.";
  const description = `${said} Where there is no record of this key it makes one, unless \`If-Match: *\` forbids it.`;
  return { ...operation, description };
}
