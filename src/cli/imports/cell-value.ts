import type { EntityShape } from "../../odata/entity-shape.ts";
import { toDecimalDigits } from "../../odata/literals/decimal.ts";
import { Digits } from "./source-rows.ts";

/** How a file writes what has several ways. */
export interface CellForms {
  /** @default iso: 2026-03-02 */
  readonly dates: "iso" | "dmy" | "mdy";
  /** What stands before the decimals. @default point */
  readonly decimals: "point" | "comma";
}

/** Half a sentence about a cell: `is no date: …`. */
export class CellInvalid extends Error {}

const dayForms: Readonly<Record<Exclude<CellForms["dates"], "iso">, string>> = {
  dmy: "02-03-2026, 2/3/2026 or 2.3.2026 for the second of March",
  mdy: "3/2/2026 or 03-02-2026 for the second of March",
};

/** A day, and what stands behind it, as ISO 8601 writes them. */
function dateOf(text: string, { dates }: CellForms): string {
  if (dates === "iso") {
    // As databases print it: a blank before the time.
    if (/^\d{4}-\d\d-\d\d([T ]\d\d:\d\d.*)?$/.test(text))
      return text.replace(" ", "T").replace(/(:\d\d(?:\.\d+)?[+-]\d\d)$/, "$1:00");
    throw new CellInvalid("is no date as 2026-03-02: --dates dmy or mdy takes others");
  }
  const [, one = "", other = "", year = "", rest = ""] =
    /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:[T ](\d\d:\d\d.*))?$/.exec(text) ?? [];
  if (year === "") throw new CellInvalid(`is no date as ${dayForms[dates]}`);
  const [day, month] = dates === "dmy" ? [one, other] : [other, one];
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}${rest === "" ? "" : `T${rest}`}`;
}

/** The digits of a number with a point; zeros that a spreadsheet put in front are none of them. */
function digitsOf(text: string, { decimals }: CellForms): string {
  const [, sign = "", whole = "", , fraction = ""] =
    (decimals === "comma" ? /^([+-]?)0*(\d+)(,(\d+))?$/ : /^([+-]?)0*(\d+)(\.(\d+))?$/).exec(text) ?? [];
  if (whole === "")
    throw new CellInvalid(
      decimals === "comma"
        ? "is no number as 1234,50: no signs between thousands"
        : "is no number as 1234.50: no signs between thousands; --decimals comma takes 1234,50",
    );
  return `${sign === "-" ? "-" : ""}${whole}${fraction === "" ? "" : `.${fraction}`}`;
}

/** Digits without zeros that say nothing, to compare two numbers by. */
const plainDigits = (digits: string): string =>
  (digits.includes(".") ? digits.replace(/0+$/, "").replace(/\.$/, "") : digits).replace(/^-0$/, "0");

/** A number whose field holds doubles: none that would come out as another one. */
function doubleOf(digits: string): number {
  const number = Number(digits);
  if (plainDigits(toDecimalDigits(number)) === plainDigits(toDecimalDigits(digits))) return number;
  throw new CellInvalid("has more digits than the field keeps: it holds 15 to 17");
}

function integerOf(digits: string): number | bigint {
  if (!/^-?\d+$/.test(digits)) throw new CellInvalid("is no whole number");
  const number = Number(digits);
  return Number.isSafeInteger(number) ? number : BigInt(digits);
}

function booleanOf(text: string): boolean {
  if (/^(true|t|1)$/i.test(text)) return true;
  if (/^(false|f|0)$/i.test(text)) return false;
  throw new CellInvalid("is neither true nor false, nor 1 nor 0");
}

/** A record, or a list of them, of a JSON file, each field as its own type wants it. */
function nestedOf(shape: EntityShape, cell: unknown, forms: CellForms): unknown {
  if (Array.isArray(cell)) return cell.map((one) => nestedOf(shape, one, forms));
  if (typeof cell !== "object" || cell === null || cell instanceof Digits) return cell;
  return Object.fromEntries(Object.entries(cell).map(([field, value]) => [field, valueOf(shape, field, value, forms)]));
}

/** What nothing is known of: a number of JSON keeps its digits. */
function plainOf(cell: unknown): unknown {
  if (cell instanceof Digits) return /^-?\d+$/.test(cell.text) ? integerOf(cell.text) : doubleOf(cell.text);
  if (Array.isArray(cell)) return cell.map(plainOf);
  if (typeof cell !== "object" || cell === null) return cell;
  return Object.fromEntries(Object.entries(cell).map(([name, value]) => [name, plainOf(value)]));
}

/**
 * The value of a field from a cell, by the field's type; undefined for an empty one. Decimals and integers of 64 bits
 * stay text; a double that would lose digits is refused.
 *
 * @throws {CellInvalid} when the cell does not fit; the message says what to write
 */
export function valueOf(shape: EntityShape, field: string, cell: unknown, forms: CellForms): unknown {
  if (cell === null || cell === undefined || cell === "") return undefined;
  const nested = Object.hasOwn(shape.nested ?? {}, field) ? shape.nested?.[field] : undefined;
  if (nested) return nestedOf(nested(), cell, forms);
  const kind = Object.hasOwn(shape.kinds, field) ? shape.kinds[field] : undefined;
  const type = kind ?? (Object.hasOwn(shape.types ?? {}, field) ? shape.types?.[field] : undefined);
  if (typeof cell === "object" && !(cell instanceof Digits)) return plainOf(cell);
  if (typeof cell === "boolean") return cell;
  const text = cell instanceof Digits ? cell.text : String(cell);
  const trimmed = text.trim();
  const digits = (): string => (cell instanceof Digits ? toDecimalDigits(cell.text) : digitsOf(trimmed, forms));
  switch (type) {
    case undefined:
    case "any":
      return plainOf(cell);
    case "date":
    case "datetime":
    case "instant":
      return trimmed === "" ? undefined : dateOf(trimmed, forms);
    case "decimal":
    case "int64":
      return trimmed === "" ? undefined : digits();
    case "number":
      return trimmed === "" ? undefined : doubleOf(digits());
    case "integer":
    case "uint8":
    case "int8":
    case "int16":
    case "int32":
      return trimmed === "" ? undefined : integerOf(digits());
    case "boolean":
      return trimmed === "" ? undefined : booleanOf(trimmed);
    case "guid":
      return trimmed === "" ? undefined : trimmed;
    default:
      return text;
  }
}
