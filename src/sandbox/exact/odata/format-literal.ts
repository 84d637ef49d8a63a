import { formatWallClock } from "../country-clock.ts";
import type { Field, Value } from "../model/field.ts";

/** Writes a field's value as the OData v2 literal that stands in keys and `$skiptoken`. */
export function formatLiteral(field: Field, value: Value): string {
  if (value === null) return "null";
  switch (field.kind) {
    case "guid":
      return `guid'${String(value)}'`;
    case "text":
      return `'${String(value).replaceAll("'", "''")}'`;
    case "datetime":
      return `datetime'${formatWallClock(Number(value))}'`;
    case "int64":
      return `${String(value)}L`;
    default:
      return String(value);
  }
}
