import { textAt } from "../../kit/json-access.ts";
import type { SourceOperation } from "../openapi/list-operations.ts";
import type { SwaggerOperation } from "./types.ts";

/**
 * Makes an operation with `x-ms-trigger` a trigger that the platform asks again and again, at the address that each
 * answer names in `Location`. What follows a question is the script's to know, so the definition has no more of it.
 *
 * @see https://learn.microsoft.com/connectors/custom-connectors/create-polling-trigger
 */
export function convertPolling(source: SourceOperation, operation: SwaggerOperation): void {
  const kind = textAt(source.operation, "x-ms-trigger");
  if (kind !== "single" && kind !== "batch") return;
  operation["x-ms-trigger"] = kind;
  operation["x-ms-trigger-metadata"] = { kind: "query", mode: "polling" };
  const hint = textAt(source.operation, "x-ms-trigger-hint");
  if (hint !== undefined) operation["x-ms-trigger-hint"] = hint;
}
