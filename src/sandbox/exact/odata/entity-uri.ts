import type { Row } from "../data/row.ts";
import type { EntitySet } from "../model/entity-set.ts";
import { formatLiteral } from "./format-literal.ts";
import type { RowSource } from "./row-source.ts";

/** Address of a set: `https://start.exactonline.nl/api/v1/124132/crm/Accounts`. */
export function setUri(origin: string, division: number, set: EntitySet): string {
  if (set.path.startsWith("current/")) return `${origin}/api/v1/${set.path}`;
  return set.path.startsWith("beta/")
    ? `${origin}/api/v1/beta/${division}/${set.path.slice(5)}`
    : `${origin}/api/v1/${division}/${set.path}`;
}

/** Address of a row, its key in brackets. */
export function entityUri(origin: string, division: number, source: RowSource, row: Row): string {
  const { keys } = source.set;
  const parts = keys.map((key) => {
    const value = source.read(row, key);
    // A GUID, which most keys are, has nothing to encode.
    const literal =
      key.type === "guid"
        ? formatLiteral(key, value)
        : encodeURIComponent(formatLiteral(key, value)).replaceAll("%2C", ",");
    return keys.length > 1 ? `${key.name}=${literal}` : literal;
  });
  return `${setUri(origin, division, source.set)}(${parts.join(",")})`;
}
