/** Scopes of OpenID Connect, which go with those of any resource. */
const openIdScopes = new Set(["openid", "profile", "email", "offline_access"]);

/** The resource that a scope belongs to; one without a prefix is Graph's (fact 177). */
function resourceOf(scope: string): string {
  const slash = scope.lastIndexOf("/");
  return slash < 0 ? "https://graph.microsoft.com" : scope.slice(0, slash);
}

/**
 * What Entra would refuse about a set of scopes, or undefined.
 * @see fact 150 of specs/behaviour.md: one resource a request, `.default` alone, applications only `.default`
 */
export function checkEntraScope(scope: readonly string[], caller: "person" | "application"): string | undefined {
  const own = scope.filter((name) => !openIdScopes.has(name));
  const resources = new Set(own.map(resourceOf));
  if (resources.size > 1) {
    return `One token is for one resource, and these scopes belong to ${[...resources].join(" and ")}: ask for a token of each with token({ resource }).`;
  }
  const all = own.filter((name) => name.endsWith("/.default"));
  if (all.length > 0 && own.length > all.length)
    return "/.default already stands for all consented scopes: leave the named scopes of the resource out.";
  if (caller === "application" && (all.length !== 1 || scope.length !== 1)) {
    return "An application asks for exactly one scope, the resource with /.default: its permissions are granted at the registration.";
  }
  return undefined;
}
