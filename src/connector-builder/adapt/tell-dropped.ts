import { isObject, type JsonObject, objectAt } from "../../kit/json-access.ts";
import { resolveReference } from "../openapi/resolve-reference.ts";
import type { LossLog } from "./loss-log.ts";

/** Media types of a body or an answer, each with its schema and examples. */
function mediaOf(document: JsonObject, holder: unknown): unknown[] {
  return isObject(holder) ? Object.values(objectAt(resolveReference(document, holder), "content")) : [];
}

/**
 * Tells what stands at an operation and no connector has: examples, and extensions that say how another connector shows
 * it. Those of schemas are told where these are written.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#example-object
 */
export function tellDropped(
  document: JsonObject,
  operation: JsonObject,
  parameters: readonly JsonObject[],
  losses: LossLog,
  at: string,
): void {
  const answers = Object.values(objectAt(operation, "responses"));
  const holders = [
    ...parameters,
    ...[operation["requestBody"], ...answers].flatMap((holder) => mediaOf(document, holder)),
  ].filter(isObject);
  if (holders.some((holder) => "example" in holder || "examples" in holder)) losses.add("examples", at, "left out");
  const extensions = [operation, ...parameters].flatMap((holder) =>
    Object.keys(holder).filter((name) => name.startsWith("x-ms-") && name !== "x-ms-trigger-hint"),
  );
  if (extensions.length > 0) losses.add("extensions", at, `left out: ${[...new Set(extensions)].sort().join(", ")}`);
}
