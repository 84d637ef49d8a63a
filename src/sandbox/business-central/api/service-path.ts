import { decodeName } from "../../core/decode-name.ts";

/** Where a request leads, before anything is looked up. */
export interface ServicePath {
  /** As the address names it: an id, a domain, or undefined. */
  readonly tenant: string | undefined;
  readonly environment: string;
  readonly route: "standard" | "automation" | "older-automation" | "runtime";
  /** Everything up to the route, as it was sent: what links in answers begin with. */
  readonly base: string;
  /** What comes after the route, still encoded. */
  readonly rest: string;
}

/** Both documented forms of the address: with the tenant and without (fact 94). Scripts still ask version 1.0 (fact 193). */
const pattern =
  /^(\/v2\.0\/(?:([^/]+)\/)?([^/]+)\/api\/(v2\.0|microsoft\/(?:automation\/v(?:1|2)\.0|runtime\/beta)))(\/.*)?$/i;

const routes: Readonly<Record<string, ServicePath["route"]>> = {
  "v2.0": "standard",
  "microsoft/automation/v2.0": "automation",
  "microsoft/automation/v1.0": "older-automation",
  "microsoft/runtime/beta": "runtime",
};

/** Takes an address of the service apart; undefined if it is none. */
export function parseServicePath(pathname: string): ServicePath | undefined {
  const [, base, tenant, environment, api = "", rest = "/"] = pattern.exec(pathname) ?? [];
  const route = routes[api.toLowerCase()];
  if (base === undefined || environment === undefined || route === undefined) return undefined;
  return {
    tenant: tenant === undefined ? undefined : decodeName(tenant),
    environment: decodeName(environment),
    route,
    base,
    rest,
  };
}
