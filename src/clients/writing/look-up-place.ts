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
 * What two calls have in common that would create one record: the service, the company and the set, and the key as the
 * service compares it. Rather too much in common than too little: it costs a wait, the other a second record.
 */
export function placeOf({ baseUrl }: ClientContext, search: Search): string {
  const where = pathArguments(search).map(([name, value]) => [name, comparable(undefined, value)]);
  return JSON.stringify([baseUrl, search.list.path, where, sorted(Object.entries(comparableKey(search)))]);
}

/** The same to the letter, for calls whose answer may be one. */
export function wantedOf(search: Search): string {
  const key = sorted(
    Object.entries(search.key).map(([name, value]) => [name, typeof value === "bigint" ? String(value) : value]),
  );
  return JSON.stringify([pathArguments(search), key]);
}
