import { FieldInvalid } from "../../errors/field-invalid.ts";
import type { Dialect } from "../dialect.ts";
import { codeWidth, type FieldKind } from "../field-kinds.ts";
import { toDecimalText } from "../literals/decimal.ts";
import { readInstant } from "../literals/instant.ts";
import { toInt64Text } from "../literals/int64.ts";
import { trimPadding } from "../literals/trim-padding.ts";
import { readWallClock } from "./wall-clock.ts";

/** Turns what a field has on the wire into what the caller gets. Never called with null. */
export type FieldDecoder = (value: unknown, field: string) => unknown;

export interface DecodeOptions {
  readonly dialect: Dialect;
  /** How 64-bit integers come: as on the wire (v2 text, v4 number), as text, or as bigint. @default "wire" */
  readonly int64?: "wire" | "text" | "bigint";
  /** `exact` gives decimals as text with all their digits; needs a body read with `exactFieldsOf`. @default "double" */
  readonly numbers?: "double" | "exact";
  /** Gives null for Business Central's empty dates and GUIDs (fact 126). @default false */
  readonly emptyAsNull?: boolean;
  /** Rows at which an expanded collection of v2 may have been cut without a link (fact 46). @default 60 */
  readonly nestedPageSize?: number;
}

/** How Business Central writes "nothing" where its tables know no null (fact 126). */
const empties: ReadonlySet<unknown> = new Set([
  "0001-01-01",
  "0001-01-01T00:00:00Z",
  "00000000-0000-0000-0000-000000000000",
]);

const decodeDateTime: FieldDecoder = (value, field) => {
  const local = typeof value === "string" ? readWallClock(value) : undefined;
  if (local === undefined) throw new FieldInvalid(field, "is no date and time of the form /Date(ms)/");
  return local;
};

/** v2 may write an instant as `/Date(ms+offset)/`, where ms is UTC and the offset only for show. */
const decodeInstant: FieldDecoder = (value, field) => {
  const ms = typeof value === "string" ? /^\/Date\((-?\d{1,15})(?:[+-]\d{4})?\)\/$/.exec(value)?.[1] : undefined;
  if (ms !== undefined) return new Date(Number(ms)).toISOString();
  if (typeof value === "string" && readInstant(value) !== undefined) return value;
  throw new FieldInvalid(field, "is no instant");
};

/** Text as it came, or with something taken off. */
function textDecoder(change: (text: string) => string): FieldDecoder {
  return (value, field) => {
    if (typeof value === "string") return change(value);
    throw new FieldInvalid(field, "is no text");
  };
}

const decodeText = textDecoder((text) => text);
const decodePadded = textDecoder(trimPadding);
const decodeCode = textDecoder((text) => text.trim());

function decodeInt64(dialect: Dialect, form: "wire" | "text" | "bigint"): FieldDecoder {
  return (value, field) => {
    let text: string;
    try {
      text = toInt64Text(value);
    } catch {
      throw new FieldInvalid(field, "is no 64-bit integer, or lost digits when it was read");
    }
    if (form === "bigint") return BigInt(text);
    if (form === "text" || dialect === "v2") return text;
    const number = Number(text);
    if (!Number.isSafeInteger(number))
      throw new FieldInvalid(field, "is too large for a number: ask for 64-bit integers as text or bigint");
    return number;
  };
}

const decodeDecimal: FieldDecoder = (value, field) => {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  if (Number.isFinite(number)) return number;
  throw new FieldInvalid(field, "is no number");
};

const decodeExactDecimal: FieldDecoder = (value, field) => {
  try {
    if (typeof value === "string") return toDecimalText(value);
  } catch {
    throw new FieldInvalid(field, "is no number");
  }
  throw new FieldInvalid(field, "was read without keeping its digits");
};

function withEmpties(decode: FieldDecoder): FieldDecoder {
  return (value, field) => (empties.has(value) ? null : decode(value, field));
}

/** The decoder of a kind; undefined when the value is the same on both sides. */
export function fieldDecoder(
  kind: FieldKind,
  { dialect, int64 = "wire", numbers = "double", emptyAsNull = false }: DecodeOptions,
): FieldDecoder | undefined {
  switch (kind) {
    case "datetime":
      return dialect === "v2" ? decodeDateTime : emptyAsNull ? withEmpties(decodeText) : undefined;
    case "instant":
      return dialect === "v2" ? decodeInstant : emptyAsNull ? withEmpties(decodeText) : undefined;
    case "guid":
    case "date":
      return emptyAsNull ? withEmpties(decodeText) : undefined;
    case "int64":
      return decodeInt64(dialect, int64);
    case "decimal":
      return numbers === "exact" ? decodeExactDecimal : decodeDecimal;
    case "string":
      return dialect === "v2" ? decodePadded : decodeText;
    default:
      return codeWidth(kind) === undefined ? undefined : decodeCode;
  }
}
