import { isObject, type JsonObject, listAt, objectAt, textAt } from "../../kit/json-access.ts";
import { operationsIn } from "./name-operations.ts";

/** How the client is told to sign in by one scheme. */
type SignIn =
  | { readonly kind: "token" | "certificate" }
  | { readonly kind: "key"; readonly in: string; readonly name: string }
  | { readonly kind: "basic" }
  | { readonly kind: "unknown"; readonly what: string };

function signInOf(scheme: JsonObject): SignIn {
  const type = textAt(scheme, "type") ?? "";
  const http = (textAt(scheme, "scheme") ?? "").toLowerCase();
  if (type === "apiKey") return { kind: "key", in: textAt(scheme, "in") ?? "", name: textAt(scheme, "name") ?? "" };
  if (type === "oauth2" || type === "openIdConnect" || (type === "http" && http === "bearer")) return { kind: "token" };
  if (type === "mutualTLS") return { kind: "certificate" };
  return type === "http" && http === "basic" ? { kind: "basic" } : { kind: "unknown", what: `${type} ${http}`.trim() };
}

/** Names of the schemes that are wanted at once, one list an alternative. */
function alternativesOf(document: JsonObject): string[][] {
  const operations = Object.values(objectAt(document, "paths")).flatMap((item) =>
    isObject(item) ? operationsIn(item).map(([, operation]) => operation) : [],
  );
  const own = operations.flatMap((operation) => listAt(operation, "security"));
  const isInherited = operations.some((operation) => !Array.isArray(operation["security"]));
  const wanted = [...(isInherited ? listAt(document, "security") : []), ...own].filter(isObject).map(Object.keys);
  const isSilent = document["security"] === undefined && own.length === 0;
  // Many authors describe schemes and say nowhere that they are wanted.
  return isSilent
    ? Object.keys(objectAt(objectAt(document, "components"), "securitySchemes")).map((name) => [name])
    : wanted;
}

/** What a program gives as `auth` where all of these are wanted at once. */
function authFor(all: readonly SignIn[]): string {
  const unknown = all.flatMap((one) => (one.kind === "unknown" ? [one.what] : []));
  if (unknown.length > 0) return `nothing that a client has, for it wants ${unknown.join(" and ")}`;
  const keys = all.flatMap((one) => (one.kind === "key" ? [one] : []));
  const kinds = new Set(all.map(({ kind }) => kind));
  const shown = keys.map(
    ({ in: place, name }) => `{ in: ${JSON.stringify(place)}, name: ${JSON.stringify(name)}, value }`,
  );
  const first = kinds.has("token") ? "an access token" : kinds.has("basic") ? "a name and a password" : undefined;
  if (keys.length > 0 && first !== undefined)
    return `{ token, markStale, placeOf } for ${first} with ${keys.map(({ in: place, name }) => `a key in the ${place} ${JSON.stringify(name)}`).join(" and ")}`;
  if (keys.length > 0) return `apiKey(${shown.join(", ")})`;
  if (kinds.has("basic")) return "basicAuth({ user, password })";
  if (kinds.has("token")) return "access tokens";
  return kinds.has("certificate") ? "noSignIn() and a fetch that has your certificate" : "noSignIn()";
}

/**
 * What a program gives as `auth` to sign in as a document says: calls of this package, and words where there is none.
 *
 * @param document its security schemes stand in its components, not behind references
 * @returns undefined where the document says nothing, or wants access tokens, which every `auth` gives
 */
export function signInsOf(document: object): string | undefined {
  const own: JsonObject = { ...document };
  const schemes = objectAt(objectAt(own, "components"), "securitySchemes");
  const ways = alternativesOf(own).map((names) =>
    authFor(
      names.map(
        (name): SignIn =>
          Object.hasOwn(schemes, name)
            ? signInOf(objectAt(schemes, name))
            : { kind: "unknown", what: `${JSON.stringify(name)}, of which the description says no more` },
      ),
    ),
  );
  const all = [...new Set(ways)];
  return all.length === 0 || all.join() === "access tokens" ? undefined : all.join(", or ");
}
