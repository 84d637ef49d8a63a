import { serviceName } from "./service-name.ts";

/** A file of types above this is one that an editor reads slowly. Characters. */
export const largestTypes = 500_000;

/** More sets than this, such as the actions of a whole organisation, are split by their first letter. */
const mostSets = 100;

/** The first part of a path that is no argument, without its key: the set in `/Orders({ID})/Lines`. */
function setOf(path: string): string {
  const place = path.slice(path.indexOf("/"));
  const set = place.split("/").find((part) => part !== "" && !part.startsWith("{")) ?? "";
  return set.replace(/\(.*$/s, "");
}

/**
 * Services whose types would be too long for one file, by set: `service` becomes `service-orders` and others. A service
 * of one set stays as it is, one of very many is split by their first letter.
 *
 * @param services the service of each path
 * @param sizes characters of the types of each service
 * @returns undefined where nothing is too long, or cannot be split
 */
export function splitServices(
  services: ReadonlyMap<string, string>,
  sizes: ReadonlyMap<string, number>,
): Map<string, string> | undefined {
  const sets = new Map<string, Set<string>>();
  for (const [path, service] of services) {
    if ((sizes.get(service) ?? 0) <= largestTypes) continue;
    const known = sets.get(service) ?? new Set();
    sets.set(service, known.add(setOf(path)));
  }
  for (const [service, own] of sets) if (own.size < 2) sets.delete(service);
  if (sets.size === 0) return undefined;
  return new Map(
    [...services].map(([path, service]) => {
      const own = sets.get(service);
      if (!own) return [path, service];
      const set = setOf(path);
      return [path, serviceName(`${service}-${own.size > mostSets ? set.slice(0, 1) : set}`)];
    }),
  );
}
