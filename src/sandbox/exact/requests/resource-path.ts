import { findSet } from "../model/catalogue.ts";
import type { EntitySet } from "../model/entity-set.ts";

/** What the path of an API request names. */
export interface ResourcePath {
  readonly set: EntitySet;
  /** Undefined for `current/Me`, which stands in no division (fact 90). */
  readonly division: number | undefined;
  /** What stands in the brackets. */
  readonly key: string | undefined;
  /** `$count`, or the collection of a row. */
  readonly tail: readonly string[];
}

const keyed = /^([^()]+)\(((?:[^']|'[^']*')*?)\)((?:\/[\w$]+)*)$/;

/** Reads the path below `/api/v1/`; undefined when nothing in the spec stands there. */
export function parseResourcePath(pathname: string): ResourcePath | undefined {
  let path: string;
  try {
    path = decodeURIComponent(pathname.slice("/api/v1/".length));
  } catch {
    return undefined;
  }
  const parts = /^(beta\/)?(?:(\d+)\/)?(.*)$/s.exec(path);
  if (!parts) return undefined;
  const [, beta = "", digits, rest = ""] = parts;
  const brackets = keyed.exec(rest);
  const counted = brackets ? undefined : /^(.*)\/(\$count)$/.exec(rest);
  const set = findSet(beta + (brackets?.[1] ?? counted?.[1] ?? rest));
  if (!set || (digits === undefined) !== set.path.startsWith("current/")) return undefined;
  const tail = (brackets?.[3] ?? (counted ? "/$count" : "")).split("/").filter((name) => name !== "");
  return { set, division: digits === undefined ? undefined : Number(digits), key: brackets?.[2], tail };
}
