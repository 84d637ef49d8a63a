import { Refusal, type RefusalCodes, refusalOf } from "../../odata/refusal.ts";

/** What the engine's refusals are called here (fact 127). */
const refusals: RefusalCodes = {
  "bad-value": [400, "Application_FilterErrorException"],
  "bad-body": [400, "BadRequest"],
  "unknown-field": [400, "BadRequest_NotFound"],
  "unknown-resource": [404, "BadRequest_NotFound"],
  "not-supported": [400, "BadRequest_NotSupported"],
  "page-too-large": [413, "BadRequest_InvalidOperation"],
  other: [400, "BadRequest_InvalidRequestUrl"],
};

/** Turns a refusal into the error body of Business Central; anything else is a defect and thrown on. */
export function errorAnswer(error: unknown, correlationId: string): Response {
  const { status, code, message, headers } = refusalOf(error, refusals);
  const body = JSON.stringify({ error: { code, message: `${message}  CorrelationId:  ${correlationId}.` } });
  return new Response(body, {
    status,
    headers: {
      ...headers,
      "content-type": "application/json; odata.metadata=minimal",
      "ms-correlation-x": correlationId,
    },
  });
}

/** A business rule of the application refuses. */
export function businessRule(message: string): Refusal {
  return new Refusal(400, "Application_DialogException", message);
}

/** The record's key is taken. */
export function sameKey(table: string, key: string): Refusal {
  return new Refusal(
    400,
    "Internal_EntityWithSameKeyExists",
    `The record in table ${table} already exists. Identification fields and values: ${key}`,
  );
}

/** There is no such record. */
export function noRecord(set: string): Refusal {
  return new Refusal(404, "BadRequest_ResourceNotFound", `The record in '${set}' does not exist.`);
}
