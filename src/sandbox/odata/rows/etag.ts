import type { Value } from "../model/entity-type.ts";

/** The ETag of one version of a record, opaque as the services' are. */
export function formatEtag(key: readonly Value[], version: number): string {
  return `W/"${btoa(`${fingerprint(JSON.stringify(key))};${version};'00;'`)}"`;
}

/** What an `If-Match` header says about a record. */
export type MatchVerdict = "missing" | "unusable" | "stale" | "matches";

/** Holds an `If-Match` header against the ETag of a record; `*` matches every version. */
export function checkIfMatch(header: string | null, etag: string): MatchVerdict {
  if (header === null || header.trim() === "") return "missing";
  const value = header.trim();
  if (value === "*" || value === etag) return "matches";
  return /^(W\/)?"[^"]*"$/.test(value) ? "stale" : "unusable";
}

/** Tells records of one set apart within their ETags. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
