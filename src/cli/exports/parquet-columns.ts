import type { SchemaElement } from "hyparquet-writer";
import { SyncOptionInvalid } from "../../errors/sync-option-invalid.ts";
import type { ColumnType, StoredValue } from "../../sync/index.ts";

/** A value as Parquet holds it. */
export type ParquetValue = string | number | bigint | boolean | null;

/** How a column stands in Parquet. */
export interface ParquetColumn {
  readonly name: string;
  readonly element: SchemaElement;
  /** A value of a table as Parquet holds it. */
  convert(value: StoredValue): ParquetValue;
}

/** Business Central itself keeps decimals in this precision, and no reader knows a higher one. */
const decimal = { precision: 38, scale: 20 };

type Kind = Pick<SchemaElement, "type" | "type_length" | "converted_type" | "logical_type" | "precision" | "scale">;

const text: Kind = { type: "BYTE_ARRAY", converted_type: "UTF8", logical_type: { type: "STRING" } };

function timestamp(isAdjustedToUTC: boolean): Kind {
  return { type: "INT64", logical_type: { type: "TIMESTAMP", isAdjustedToUTC, unit: "MICROS" } };
}

function kindOf(type: ColumnType, wallClocksAsUtc: boolean): Kind {
  switch (type) {
    case "boolean":
      return { type: "BOOLEAN" };
    case "integer":
    case "int64":
      return { type: "INT64" };
    case "double":
      return { type: "DOUBLE" };
    case "decimal":
      return {
        type: "FIXED_LEN_BYTE_ARRAY",
        type_length: 16,
        converted_type: "DECIMAL",
        logical_type: { type: "DECIMAL", ...decimal },
        ...decimal,
      };
    case "date":
      return { type: "INT32", converted_type: "DATE", logical_type: { type: "DATE" } };
    case "datetime":
      return timestamp(wallClocksAsUtc);
    case "instant":
      return timestamp(true);
    default:
      return text;
  }
}

/** Days since 1970. */
function daysOf(value: string): number {
  return Date.parse(`${value.slice(0, 10)}T00:00:00Z`) / 86_400_000;
}

/** Microseconds since 1970, of a moment or of a wall clock; digits behind them are left out. */
function microsOf(value: string): bigint {
  const [, seconds = "", fraction = "", zone = ""] = /^(.{19})(?:\.(\d+))?(Z|[+-]\d\d:\d\d)?$/.exec(value) ?? [];
  return BigInt(Date.parse(`${seconds}${zone || "Z"}`)) * 1000n + BigInt(fraction.slice(0, 6).padEnd(6, "0"));
}

/** The digits of a decimal without its point, as many behind it as the scale has; undefined where they do not fit. */
function unscaled(value: string): bigint | undefined {
  const [, sign = "", whole = "", fraction = ""] = /^([+-]?)(\d+)(?:\.(\d*))?$/.exec(value) ?? [];
  const digits = fraction.replace(/0+$/, "");
  if (whole === "" || digits.length > decimal.scale) return undefined;
  const found = BigInt(`${whole}${digits.padEnd(decimal.scale, "0")}`);
  return found >= 10n ** BigInt(decimal.precision) ? undefined : sign === "-" ? -found : found;
}

/**
 * A column of a table as one of Parquet.
 *
 * @param required whether it is never null, such as one of the key
 * @param wallClocksAsUtc whether times of a wall clock are written as moments, for readers that know no others
 */
export function parquetColumn(
  table: string,
  { name, type }: { readonly name: string; readonly type: ColumnType },
  required: boolean,
  wallClocksAsUtc: boolean,
): ParquetColumn {
  const refuse = (value: unknown): never => {
    throw new SyncOptionInvalid(`${table}.${name}: ${JSON.stringify(value)} does not fit a column of type ${type}.`);
  };
  const convert = (value: string | number | boolean): ParquetValue => {
    const kind = kindOf(type, wallClocksAsUtc).type;
    if (kind === "BYTE_ARRAY") return String(value);
    if (kind === "BOOLEAN") return Boolean(value);
    if (kind === "DOUBLE") return Number(value);
    if (type === "decimal") return unscaled(String(value)) ?? refuse(value);
    try {
      if (type === "date") return Number.isInteger(daysOf(String(value))) ? daysOf(String(value)) : refuse(value);
      return type === "integer" || type === "int64" ? BigInt(value) : microsOf(String(value));
    } catch {
      return refuse(value);
    }
  };
  return {
    name,
    element: { name, repetition_type: required ? "REQUIRED" : "OPTIONAL", ...kindOf(type, wallClocksAsUtc) },
    convert: (value) => (value === null ? null : convert(value)),
  };
}
