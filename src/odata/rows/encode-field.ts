import { LiteralInvalid } from "../../errors/literal-invalid.ts";
import type { Dialect } from "../dialect.ts";
import type { FieldKind } from "../field-kinds.ts";
import { toDate } from "../literals/date.ts";
import { toDecimalDigits, toDecimalText } from "../literals/decimal.ts";
import { toGuid } from "../literals/guid.ts";
import { toInstant } from "../literals/instant.ts";
import { toInt64Text } from "../literals/int64.ts";
import { toLocalDateTime } from "../literals/local-datetime.ts";
import { encodePlain } from "./encode-plain.ts";
import { rawNumber } from "./raw-number.ts";

function encodeBinary(value: unknown): string {
  if (typeof value === "string") return value;
  const bytes = value instanceof ArrayBuffer ? new Uint8Array(value) : value;
  // Plain base64 in both dialects: .NET's services, which all of these are, do not read base64url.
  if (bytes instanceof Uint8Array)
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
  throw new LiteralInvalid("binary", "give a Uint8Array, or its base64 text");
}

function encodeText(kind: string, value: unknown): string {
  if (typeof value === "string") return value;
  throw new LiteralInvalid(kind, "give text");
}

/**
 * Writes a value for the body of a request; null clears the field.
 *
 * @throws {LiteralInvalid} when the value does not fit the kind
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
      // Text in v2 (MS-ODATA 2.2.6.3.1, VJsonDecimal), a number in v4.
      return dialect === "v2" ? toDecimalDigits(value) : rawNumber(toDecimalText(value));
    case "binary":
      return encodeBinary(value);
    case "string":
    case "duration":
    case "time":
      return encodeText("text", value);
    case undefined:
      return encodePlain(dialect, value);
    default:
      return encodeText("code", value);
  }
}
