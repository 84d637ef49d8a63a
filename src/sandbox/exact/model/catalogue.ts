import type { PathItemObject } from "../../core/spec.ts";
import { loadSpec } from "../../core/spec.ts";
import type { EntitySet, SetPath } from "./entity-set.ts";
import { compileEntitySet } from "./entity-set.ts";

/** Path of the spec to the path that the catalogue uses: `/api/v1/beta/{division}/budget/X` → `beta/budget/X`. */
function shortPath(path: string): string {
  return path.replace("/api/v1/", "").replace("{division}/", "");
}

function readPlaces(): Map<string, SetPath> {
  const keyed = new Map<string, PathItemObject>();
  const plain: [string, PathItemObject][] = [];
  for (const [path, item] of Object.entries(loadSpec("exact-online").paths)) {
    const bracket = path.indexOf("(");
    if (bracket < 0) plain.push([shortPath(path), item]);
    else keyed.set(shortPath(path.slice(0, bracket)), item);
  }
  return new Map(
    plain.map(([path, collection]) => [
      path,
      { path, name: path.split("/").at(-1) ?? path, collection, byKey: keyed.get(path) },
    ]),
  );
}

const compiled = new Map<string, EntitySet>();
const bySchema = new Map<string, EntitySet>();
let places: Map<string, SetPath> | undefined;

/** All sets and functions by their path. The spec is read on first use, because that takes most of the start-up time. */
export function setPaths(): ReadonlyMap<string, SetPath> {
  places ??= readPlaces();
  return places;
}

/** The set at a path such as `crm/Accounts`. */
export function findSet(path: string): EntitySet | undefined {
  const known = compiled.get(path);
  if (known) return known;
  const place = setPaths().get(path);
  if (!place) return undefined;
  const set = compileEntitySet(place);
  compiled.set(path, set);
  return set;
}

/** The set at a path that the sandbox itself relies on. */
export function requireSet(path: string): EntitySet {
  const set = findSet(path);
  if (!set) throw new Error(`The spec of Exact Online has no ${path}.`);
  return set;
}

/** The entity set whose rows have a schema: where the lines of a header are read and written. */
export function setOfSchema(schemaName: string): EntitySet | undefined {
  if (bySchema.size === 0) {
    for (const path of setPaths().keys()) {
      const set = findSet(path);
      if (set && set.schemaName !== "" && !bySchema.has(set.schemaName)) bySchema.set(set.schemaName, set);
    }
  }
  return bySchema.get(schemaName);
}
