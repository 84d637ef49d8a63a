import { formatWallClock } from "../country-clock.ts";
import type { Field, Value } from "../model/field.ts";

/** Writes a field's value as the OData v2 literal that stands in keys and `$skiptoken`. */
export function formatLiteral(field: Field, value: Value): string {
  if (value === null) return "null";
  switch (field.type) {
    case "guid":
      return `guid'${String(value)}'`;
    case "string":
      return `'${String(value).replaceAll("'", "''")}'`;
    case "date-time":
      return `datetime'${formatWallClock(Number(value))}'`;
    case "long":
      return `${String(value)}L`;
    default:
      return String(value);
  }
}
