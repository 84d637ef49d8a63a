import { LiteralInvalid } from "../../errors/literal-invalid.ts";
import type { Dialect } from "../dialect.ts";
import { codeWidth, type FieldKind } from "../field-kinds.ts";
import { toDate } from "./date.ts";
import { toDecimalDigits } from "./decimal.ts";
import { toDuration } from "./duration.ts";
import { toGuid } from "./guid.ts";
import { toInstant } from "./instant.ts";
import { toInt64Text } from "./int64.ts";
import { toLocalDateTime } from "./local-datetime.ts";
import { padCode } from "./pad-code.ts";
import { quoteText } from "./quote-text.ts";
import { toTimeOfDay } from "./time-of-day.ts";

function text(value: unknown, kind: string): string {
  if (typeof value === "string") return value;
  throw new LiteralInvalid(kind, "give text");
}

/** A value whose field has no kind speaks for itself. */
function printByValue(dialect: Dialect, value: unknown): string {
  switch (typeof value) {
    case "string":
      return quoteText(value);
    case "boolean":
      return String(value);
    case "bigint":
      return printLiteral(dialect, "int64", value);
    case "number":
      if (Number.isFinite(value)) return String(value);
      break;
    case "object":
      if (value instanceof Date && dialect === "v4") return toInstant(value);
      if (value instanceof Date) return toLocalDateTime(value);
  }
  throw new LiteralInvalid("plain", "give text, a finite number, a boolean, a bigint or null");
}

/**
 * Writes a value as it stands in `$filter` or in a key, not yet percent-encoded.
 *
 * @param kind what the field holds; without one the value's own type decides
 * @throws {LiteralInvalid} when the value does not fit the kind
 * @see https://www.odata.org/documentation/odata-version-2-0/overview/ (literals of v2)
 * @see https://docs.oasis-open.org/odata/odata/v4.01/os/abnf/odata-abnf-construction-rules.txt (literals of v4)
 */
export function printLiteral(dialect: Dialect, kind: FieldKind | undefined, value: unknown): string {
  if (value === null) return "null";
  if (kind === undefined) return printByValue(dialect, value);
  const v2 = dialect === "v2";
  switch (kind) {
    case "guid":
      return v2 ? `guid'${toGuid(value)}'` : toGuid(value);
    case "datetime":
      return v2 ? `datetime'${toLocalDateTime(value)}'` : toInstant(value);
    case "instant":
      return v2 ? `datetimeoffset'${toInstant(value)}'` : toInstant(value);
    case "date":
      return v2 ? `datetime'${toLocalDateTime(toDate(value))}'` : toDate(value);
    case "int64":
      return v2 ? `${toInt64Text(value)}L` : toInt64Text(value);
    case "decimal":
      return v2 ? `${toDecimalDigits(value)}M` : toDecimalDigits(value);
    case "string":
      return quoteText(text(value, kind));
    case "duration":
      return v2 ? `time'${toDuration(value)}'` : `duration'${toDuration(value)}'`;
    case "time":
      return toTimeOfDay(value);
    case "binary":
      throw new LiteralInvalid(kind, "binary fields cannot be compared");
    default:
      return quoteText(padCode(text(value, kind), codeWidth(kind) ?? 0));
  }
}
