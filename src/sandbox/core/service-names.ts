import type { ServiceName, StandingServiceName } from "./service.ts";

/** The services that are always there, in the order of their ports. */
export const standingServiceNames = [
  "entra",
  "business-central",
  "dataverse",
  "graph",
  "exact",
] as const satisfies readonly StandingServiceName[];

/** All services. */
export const serviceNames = [...standingServiceNames, "odata"] as const satisfies readonly ServiceName[];

/** Whether `value` names a service. */
export function isServiceName(value: unknown): value is ServiceName {
  return serviceNames.some((name) => name === value);
}
