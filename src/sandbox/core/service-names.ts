/** The services that are always there, in the order of their ports. */
export const standingServiceNames = ["entra", "business-central", "dataverse", "graph", "exact"] as const;

/** The services that a sandbox always pretends to be; each has an origin (a port) of its own. */
export type StandingServiceName = (typeof standingServiceNames)[number];

/** All services: `odata` is there when services are given by their metadata. */
export const serviceNames = [...standingServiceNames, "odata"] as const;

/** Any of the services. */
export type ServiceName = (typeof serviceNames)[number];

/** Whether `value` names a service. */
export function isServiceName(value: unknown): value is ServiceName {
  return serviceNames.some((name) => name === value);
}
