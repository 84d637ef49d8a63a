import type { ApiIndex, LimitRow } from "../../../generated/tables.ts";

/**
 * Limits that protect the service from one user (fact 169). Only what is in flight is counted here: how many requests
 * and how much work fit into five minutes depends on how many servers the organisation has, so that a refusal with its
 * `Retry-After` tells it, and then all calls of the client wait.
 *
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/api-limits
 */
const serviceProtection: readonly LimitRow[] = [{ name: "service protection", per: ["user"], concurrent: 52 }];

/** The index with the limits of the service, where its spec names none. */
export function withServiceLimits(index: ApiIndex): ApiIndex {
  return index.quota.limits.length > 0 ? index : { ...index, quota: { limits: serviceProtection } };
}
