import { EntraRefusal } from "./refusals.ts";
import { graphAudience, type Resource } from "./resources.ts";

export type OidcScope = "openid" | "profile" | "email" | "offline_access";

/** What was asked for of one resource. */
export interface ResourceScopes {
  readonly resource: Resource;
  /** Delegated permissions; with `.default` all that the resource has. */
  readonly names: readonly string[];
  readonly isDefault: boolean;
}

/** A `scope` parameter, taken apart. */
export interface RequestedScopes {
  readonly oidc: ReadonlySet<OidcScope>;
  /** In the order of their first mention; at the authorize endpoint there can be several. */
  readonly resources: readonly ResourceScopes[];
}

const oidcScopes: readonly OidcScope[] = ["openid", "profile", "email", "offline_access"];

/** Takes a `scope` parameter apart (facts 150, 177): `<resource>/<name>`, OIDC names, and Graph's when there is no resource. */
export function parseScopes(text: string, find: (id: string) => Resource | undefined): RequestedScopes {
  const oidc = new Set<OidcScope>();
  const asked = new Map<string, { resource: Resource; names: string[] }>();
  for (const scope of text.split(/\s+/).filter(Boolean)) {
    const own = oidcScopes.find((name) => name === scope.toLowerCase());
    if (own) {
      oidc.add(own);
      continue;
    }
    const slash = scope.lastIndexOf("/");
    const id = slash < 0 ? graphAudience : scope.slice(0, slash);
    const resource = find(id);
    if (!resource) throw new EntraRefusal("resourceUnknown", id);
    const entry = asked.get(resource.audience) ?? { resource, names: [] };
    entry.names.push(scope.slice(slash + 1));
    asked.set(resource.audience, entry);
  }
  return { oidc, resources: [...asked.values()].map(({ resource, names }) => settle(resource, names, text)) };
}

/** A v1 request names the resource itself (fact 99). */
export function scopesOfResource(
  id: string,
  scope: string,
  find: (id: string) => Resource | undefined,
): RequestedScopes {
  const resource = find(id);
  if (!resource) throw new EntraRefusal("resourceUnknown", id);
  const openid = scope.split(/\s+/).includes("openid");
  return {
    oidc: new Set<OidcScope>([...(openid ? (["openid", "profile", "email"] as const) : []), "offline_access"]),
    resources: [settle(resource, [".default"], id)],
  };
}

/** The one resource that a token request is for; without any it is Graph, for its user endpoint. */
export function onlyResource(scopes: RequestedScopes, find: (id: string) => Resource | undefined): ResourceScopes {
  const [first, second] = scopes.resources;
  if (second)
    throw new EntraRefusal("resourcesSeveral", scopes.resources.map(({ resource }) => resource.audience).join(", "));
  if (first) return first;
  const resource = find(graphAudience);
  if (!resource) throw new EntraRefusal("resourceUnknown", graphAudience);
  return { resource, names: ["User.Read"], isDefault: false };
}

function settle(resource: Resource, names: readonly string[], text: string): ResourceScopes {
  const isDefault = names.includes(".default");
  if (isDefault && names.some((name) => name !== ".default"))
    throw new EntraRefusal("scopeInvalid", `${text}: .default cannot stand beside named scopes`);
  if (isDefault) return { resource, names: resource.delegated, isDefault };
  const known = names.map((name) =>
    resource.delegated.find((candidate) => candidate.toLowerCase() === name.toLowerCase()),
  );
  const bad = names.find((_, index) => known[index] === undefined);
  if (bad !== undefined)
    throw new EntraRefusal("scopeInvalid", `${resource.name} has no delegated permission ${JSON.stringify(bad)}`);
  return { resource, names: [...new Set(known.filter((name) => name !== undefined))], isDefault };
}
