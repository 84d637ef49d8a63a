import { LiteralInvalid } from "../../errors/literal-invalid.ts";
import type { Dialect } from "../dialect.ts";
import type { FieldKind } from "../field-kinds.ts";
import { toDate } from "../literals/date.ts";
import { toDecimalText } from "../literals/decimal.ts";
import { toGuid } from "../literals/guid.ts";
import { toInstant } from "../literals/instant.ts";
import { toInt64Text } from "../literals/int64.ts";
import { toLocalDateTime } from "../literals/local-datetime.ts";
import { isWireRow } from "../pages/wire-row.ts";
import { rawNumber } from "./raw-number.ts";

/** JSON as it is; what `JSON.stringify` would drop or turn into null is refused. */
function encodePlain(dialect: Dialect, value: unknown): unknown {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (typeof value === "bigint") return rawNumber(String(value));
  if (value instanceof Date && dialect === "v4") return toInstant(value);
  if (Array.isArray(value)) return value.map((item) => encodePlain(dialect, item));
  if (isWireRow(value) && !(value instanceof Date)) {
    return Object.fromEntries(
      Object.entries(value).flatMap(([field, inner]) =>
        inner === undefined ? [] : [[field, encodePlain(dialect, inner)]],
      ),
    );
  }
  throw new LiteralInvalid("JSON value", "give what JSON can hold, or a bigint");
}

/**
 * Writes a value for the body of a request; null clears the field.
 *
 * @throws LiteralInvalid when the value does not fit the kind
 */
export function encodeField(dialect: Dialect, kind: FieldKind | undefined, value: unknown): unknown {
  if (value === null) return null;
  switch (kind) {
    case "guid":
      return toGuid(value);
    case "datetime":
      // Fact 63: without a zone, which would shift the value.
      return dialect === "v2" ? toLocalDateTime(value) : toInstant(value);
    case "instant":
      return toInstant(value);
    case "date":
      return toDate(value);
    case "int64":
      // Fact 60: text in v2, a number in v4.
      return dialect === "v2" ? toInt64Text(value) : rawNumber(toInt64Text(value));
    case "decimal":
      return rawNumber(toDecimalText(value));
    default:
      return encodePlain(dialect, value);
  }
}
