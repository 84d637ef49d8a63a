import type { ApiTypes } from "./types/api-types.ts";
import type { MethodsByPath } from "./types/path-methods.ts";

/** Methods of openapi-fetch and of every client that take a path first, which a path needs no more. */
const everywhere = [
  ...["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"],
  ...["list", "pages", "count", "get", "create", "lookupThenCreate", "update", "remove", "run"],
  ...["download", "upload", "workHandle", "wait"],
];

/** The methods of a client with their path given. */
function methodsAt(client: object, names: readonly string[], path: string): object {
  return Object.fromEntries(
    names.map((name) => {
      const call = (...given: unknown[]): unknown => Reflect.apply(Reflect.get(client, name), client, [path, ...given]);
      return [name, call];
    }),
  );
}

/**
 * Where a client looks for what it has not: what begins with a slash is a path. It answers the same object each time, so
 * that a mock of a method stays. Below it stands the prototype of every object, so that the client remains one.
 */
function pathsFor(names: readonly string[]): object {
  const known = new WeakMap<object, Map<string, object>>();
  return new Proxy(Object.create(Object.prototype), {
    get(target, name, client) {
      if (typeof name !== "string" || !name.startsWith("/")) return Reflect.get(target, name, client);
      const ofClient = known.get(client) ?? new Map<string, object>();
      const methods = ofClient.get(name) ?? methodsAt(client, names, name);
      known.set(client, ofClient.set(name, methods));
      return methods;
    },
  });
}

/**
 * Lets a client be asked for a path: `client["/companies"].list()` is `client.list("/companies")`. Paths are not members
 * of it, which copies and loops would meet by the thousand. `more` are methods that this client alone has.
 */
export function callByPath<A extends ApiTypes, Client extends object>(
  client: Client,
  more?: readonly string[],
): Client & MethodsByPath<A>;
export function callByPath(client: object, more: readonly string[] = []): object {
  return Object.setPrototypeOf(client, pathsFor([...everywhere, ...more]));
}
