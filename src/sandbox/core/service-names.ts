import type { ServiceName } from "./service.ts";

/** The services in the order of their ports. */
export const serviceNames = ["entra", "business-central", "dataverse", "graph", "exact"] as const satisfies readonly ServiceName[];

/** Whether `value` names a service. */
export function isServiceName(value: unknown): value is ServiceName {
  return serviceNames.some((name) => name === value);
}
