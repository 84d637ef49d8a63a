import { UsageInvalid } from "../../errors/usage-invalid.ts";
import { didYouMean } from "../did-you-mean.ts";
import type { ApiOperation } from "./apis.ts";

/**
 * The operation with an operationId.
 *
 * @throws {UsageInvalid} with the nearest names
 */
export function findOperation(operations: readonly ApiOperation[], operationId: string): ApiOperation {
  const found = operations.find(({ row }) => row.id === operationId);
  if (found) return found;
  const names = operations.map(({ row }) => row.id);
  throw new UsageInvalid(
    `there is no operation '${operationId}'${didYouMean(operationId, names)}. See: erp-openapi call --help`,
  );
}
