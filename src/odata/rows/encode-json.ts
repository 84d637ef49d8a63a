import { LiteralInvalid } from "../../errors/literal-invalid.ts";
import type { Dialect } from "../dialect.ts";
import { describe, encodePlain } from "./encode-plain.ts";
import { isJsonObject } from "./json-object.ts";
import { rawNumber } from "./raw-number.ts";

/** The least and the greatest of each format of bounded integers. */
const bounds: Readonly<Record<string, readonly [number, number]>> = {
  uint8: [0, 255],
  int8: [-128, 127],
  int16: [-32_768, 32_767],
  int32: [-2_147_483_648, 2_147_483_647],
};

/** How OData writes the doubles that JSON has no number for. */
const notFinite: ReadonlySet<unknown> = new Set(["INF", "-INF", "NaN"]);

function wrong(wanted: string, give: string, value: unknown): LiteralInvalid {
  return new LiteralInvalid(wanted, `give ${give}; this is ${describe(value)}`);
}

function encodeInteger(value: unknown, limits: readonly [number, number] | undefined): unknown {
  const isWhole = typeof value === "bigint" || (typeof value === "number" && Number.isInteger(value));
  if (!limits) {
    if (isWhole) return rawNumber(String(value));
    throw new LiteralInvalid("whole number", "give a number without a fraction");
  }
  const [least, greatest] = limits;
  if (isWhole && value >= least && value <= greatest) return Number(value);
  throw new LiteralInvalid(
    "whole number of its size",
    `give a number without a fraction, from ${least} to ${greatest}`,
  );
}

/**
 * Writes a value as the JSON that its field takes: `text`, `number`, `boolean`, `integer` or the format that bounds one,
 * `list`, `object`. A field of another word, or of none, takes what JSON can hold.
 *
 * @throws {LiteralInvalid} for JSON of another type, and for what JSON cannot hold
 * @see https://docs.oasis-open.org/odata/odata-json-format/v4.0/os/odata-json-format-v4.0-os.html#_Toc372793048 (7.1, `INF`)
 */
export function encodeJson(dialect: Dialect, type: string | undefined, value: unknown): unknown {
  switch (type) {
    case "text":
      if (typeof value === "string") return value;
      throw wrong("text", "text", value);
    case "boolean":
      if (typeof value === "boolean") return value;
      throw wrong("boolean", "true or false", value);
    case "number":
      if (Number.isFinite(value)) return value;
      if (typeof value === "bigint") return rawNumber(String(value));
      if (dialect === "v4" && notFinite.has(value)) return value;
      throw wrong("number", "a finite number", value);
    case "integer":
    case "uint8":
    case "int8":
    case "int16":
    case "int32":
      return encodeInteger(value, bounds[type]);
    case "list":
      if (Array.isArray(value)) return encodePlain(dialect, value);
      throw wrong("list", "a list", value);
    case "object":
      if (isJsonObject(value)) return encodePlain(dialect, value);
      throw wrong("object", "an object", value);
    default:
      return encodePlain(dialect, value);
  }
}
