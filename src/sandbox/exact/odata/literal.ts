import { parseWallClock } from "../country-clock.ts";

/** What an OData v2 literal is. `number` covers Int16, Int32, Double and Decimal; their suffixes do not matter here. */
export type LiteralKind = "null" | "boolean" | "number" | "int64" | "text" | "datetime" | "guid" | "binary";

/** A literal with its value: dates as wall-clock milliseconds, Int64 as bigint, GUIDs in lower case. */
export interface Literal {
  readonly kind: LiteralKind;
  readonly value: string | number | bigint | boolean | null;
}

const quoted = /^(datetimeoffset|datetime|guid|binary|x|time)?'((?:[^']|'')*)'$/i;
const wholeNumber = /^-?\d+$/;
const fraction = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?[mdf]?$/i;
const guidPattern = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** Reads one literal (fact 51); undefined when the text is none. */
export function parseLiteral(text: string): Literal | undefined {
  if (text === "null") return { kind: "null", value: null };
  if (text === "true" || text === "false") return { kind: "boolean", value: text === "true" };
  if (/^-?\d+L$/i.test(text)) return { kind: "int64", value: BigInt(text.slice(0, -1)) };
  if (wholeNumber.test(text))
    return Number.isSafeInteger(Number(text))
      ? { kind: "number", value: Number(text) }
      : { kind: "int64", value: BigInt(text) };
  if (fraction.test(text)) return { kind: "number", value: Number.parseFloat(text) };
  const parts = quoted.exec(text);
  if (!parts) return undefined;
  const [, prefix = "", inner = ""] = parts;
  const content = inner.replaceAll("''", "'");
  switch (prefix.toLowerCase()) {
    case "":
      return { kind: "text", value: content };
    case "guid":
      return guidPattern.test(content) ? { kind: "guid", value: content.toLowerCase() } : undefined;
    case "datetime": {
      const value = parseWallClock(content);
      return value === undefined ? undefined : { kind: "datetime", value };
    }
    case "binary":
    case "x":
      return { kind: "binary", value: content };
    default:
      return undefined;
  }
}
