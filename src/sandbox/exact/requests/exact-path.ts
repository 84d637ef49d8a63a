import { QueryRefusal } from "../../odata/refusal.ts";
import { type KeyParts, type PathSegment, parseResourcePath } from "../../odata/resource-path.ts";
import { findSet } from "../model/catalogue.ts";
import type { EntitySet } from "../model/entity-set.ts";

/** What the path of an API request names. */
export interface ExactPath {
  readonly set: EntitySet;
  /** Undefined for `current/Me`, which stands in no division (fact 90). */
  readonly division: number | undefined;
  /** What stands in the brackets. */
  readonly key: KeyParts | undefined;
  /** `$count`, or the collection of a row. */
  readonly tail: readonly string[];
}

function segmentsOf(path: string): readonly PathSegment[] | undefined {
  // An empty segment is one here: `crm//Accounts` and `crm/Accounts/` are no addresses.
  if (/\/(?:\/|$)/.test(path.replace(/\(.*\)/s, ""))) return undefined;
  try {
    return parseResourcePath(path);
  } catch (error) {
    if (error instanceof QueryRefusal) return undefined;
    throw error;
  }
}

/** Reads the address of a request; undefined when nothing in the spec stands there. */
export function parseExactPath(pathname: string): ExactPath | undefined {
  if (!pathname.startsWith("/api/v1/")) return undefined;
  const segments = segmentsOf(pathname.slice("/api/v1/".length));
  if (!segments) return undefined;
  const names = segments.map(({ name }) => name);
  const at = names[0] === "beta" ? 1 : 0;
  const division = /^\d+$/.test(names[at] ?? "") ? Number(names.splice(at, 1)[0]) : undefined;
  const key = segments.find((segment) => segment.key !== undefined);
  // What stands behind the key, or a `$count` at the end, is no part of the set's own path.
  const behind = key ? segments.length - 1 - segments.indexOf(key) : Number(names.at(-1) === "$count");
  const tail = names.splice(names.length - behind, behind);
  const set = findSet(names.join("/"));
  if (!set || (division === undefined) !== set.path.startsWith("current/")) return undefined;
  return { set, division, key: key?.key, tail };
}
