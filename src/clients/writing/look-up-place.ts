import type { ClientContext } from "../calls/client-context.ts";
import { comparable } from "./comparable.ts";
import { comparableKey, type Search } from "./find-record.ts";

/** Arguments in the braces of the path: company, keys. */
function pathArguments({ list, place }: Search): [string, string][] {
  return [...list.path.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => [name, String(place.arguments[name])]);
}

function sorted(entries: readonly [string, unknown][]): readonly [string, unknown][] {
  return [...entries].sort(([one], [other]) => (one < other ? -1 : 1));
}

/**
 * The service, as clients that mean the same one write it. In front of an API of Business Central stand the environment
 * and, if it is told, its tenant, by id or by domain (fact 94): the tenant is left out, as it is for clients that do not
 * know it. Environments of one name in two tenants then wait for each other, and for no longer than that.
 */
function serviceOf({ baseUrl, apiRoot }: ClientContext): string {
  if (apiRoot === undefined) return baseUrl;
  const environment = baseUrl
    .slice(0, baseUrl.length - apiRoot.length)
    .split("/")
    .at(-1);
  return [new URL(baseUrl).origin, environment, apiRoot].join("/").toLowerCase();
}

/**
 * What two calls have in common that would create one record: the service, the company and the set, and the key as the
 * service compares it. Rather too much in common than too little: it costs a wait, the other a second record.
 */
export function placeOf(context: ClientContext, search: Search): string {
  const where = pathArguments(search).map(([name, value]) => [name, comparable(undefined, value)]);
  return JSON.stringify([serviceOf(context), search.list.path, where, sorted(Object.entries(comparableKey(search)))]);
}

/** The same to the letter, for calls whose answer may be one. */
export function wantedOf(search: Search): string {
  const key = sorted(
    Object.entries(search.key).map(([name, value]) => [name, typeof value === "bigint" ? String(value) : value]),
  );
  return JSON.stringify([pathArguments(search), key]);
}
