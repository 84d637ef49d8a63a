import type { Preferences } from "../../odata/page/prefer-header.ts";

/** Says whether an annotation was asked for, by its name without `@`. */
export type Wanted = (annotation: string) => boolean;

export const formattedValue = "OData.Community.Display.V1.FormattedValue";

/**
 * Which annotations a client prefers: all by `*`, or a list of names and of beginnings that end in `*`.
 * @see https://learn.microsoft.com/power-apps/developer/data-platform/webapi/compose-http-requests-handle-errors#prefer-headers
 */
export function wantedAnnotations(preferences: Preferences): Wanted {
  const patterns = (preferences.get("odata.include-annotations") ?? "")
    .split(",")
    .map((pattern) => pattern.trim().replace(/^@/, ""))
    .filter((pattern) => pattern !== "");
  return (name) =>
    patterns.some((pattern) => (pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern));
}
