import type { ApiTypes } from "./types/api-types.ts";
import type { MethodsByPath } from "./types/path-methods.ts";

/** Methods that take a path first, which it needs no more when it is asked for them. */
const methods = [
  ...["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"],
  ...["list", "pages", "count", "get", "create", "lookupThenCreate", "update", "remove", "run"],
] as const;

/** The methods of a client with their path given. */
function methodsAt(client: object, path: string): object {
  return Object.fromEntries(
    methods.map((name) => {
      const call = (...given: unknown[]): unknown => Reflect.apply(Reflect.get(client, name), client, [path, ...given]);
      return [name, call];
    }),
  );
}

/** Where a client looks for what it has not: what begins with a slash is a path. */
const paths = new Proxy(Object.prototype, {
  get: (target, name, client) =>
    typeof name === "string" && name.startsWith("/") ? methodsAt(client, name) : Reflect.get(target, name, client),
});

/**
 * Lets a client be asked for a path: `client["/companies"].list()` is `client.list("/companies")`. Paths are not members
 * of it, which copies and loops would meet by the thousand.
 */
export function callByPath<A extends ApiTypes, Client extends object>(client: Client): Client & MethodsByPath<A>;
export function callByPath(client: object): object {
  return Object.setPrototypeOf(client, paths);
}
