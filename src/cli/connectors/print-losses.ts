import type { Loss } from "../../connector-builder/adapt/loss-log.ts";

/** Places of one kind that are named; the rest is counted. */
const mostPlaces = 3;

/** What a connector has differently from its description, one kind a line with where it stands. */
export function lossLines(losses: readonly Loss[]): string[] {
  const kinds = new Map<string, Loss[]>();
  for (const loss of losses) {
    const kind = `${loss.feature}: ${loss.became}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), loss]);
  }
  if (kinds.size === 0) return [];
  const lines = [...kinds].map(([kind, found]) => {
    const places = found.slice(0, mostPlaces).map(({ at }) => at);
    const rest = found.length - places.length;
    return `  ${kind}. At ${places.join("; ")}${rest > 0 ? `; and ${rest} more` : ""}`;
  });
  return [`Differs from the description in ${losses.length} places (--json lists them all):`, ...lines];
}
