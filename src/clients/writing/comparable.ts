import type { FieldKind } from "../../odata/field-kinds.ts";
import { readLocalDateTime } from "../../odata/literals/local-datetime.ts";

/** Without regard to letter case, a letter at a time: `toLowerCase` of a whole word would write its last sigma otherwise. */
function foldLetter(letter: string): string {
  const upper = letter.toUpperCase();
  return (upper.length === letter.length ? upper : letter).toLowerCase();
}

/** Letter case makes no difference; accents and inner white space do. */
function foldText(text: string): string {
  return Array.from(text.normalize("NFC"), foldLetter).join("");
}

/** A moment to the last digit that is not 0; text without a zone is one on a single wall clock. */
function momentText(text: string): string | undefined {
  const zone = /(?:Z|[+-]\d\d:\d\d)$/i.exec(text)?.[0];
  const local = readLocalDateTime(zone === undefined ? text : text.slice(0, -zone.length));
  if (local === undefined) return undefined;
  const [seconds = "", fraction = ""] = local.split(".");
  const utc = new Date(Date.parse(`${seconds}${zone ?? "Z"}`)).toISOString().slice(0, 19);
  const digits = fraction.replace(/0+$/, "");
  return digits === "" ? utc : `${utc}.${digits}`;
}

/** A number as its digits and a power of ten, so that none of them is lost and none is there for show. */
function numberText(text: string): string | undefined {
  const parts = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,6}))?$/i.exec(text);
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = parts ?? [];
  if (whole + fraction === "") return undefined;
  const digits = (whole + fraction).replace(/^0+/, "");
  const significant = digits.replace(/0+$/, "");
  if (significant === "") return "0";
  const power = Number(exponent) - fraction.length + digits.length - significant.length;
  return `${sign === "-" ? "-" : ""}${significant}e${power}`;
}

/** What a value would be on paper, before anything is known of its field. */
function plainText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : value.toISOString();
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/**
 * A value of a key such that values that a service holds for one and the same are the same text: without padding and
 * letter case, moments as instants, numbers as numbers, nothing and empty text as one. What is in doubt stays different.
 */
export function comparable(kind: FieldKind | undefined, value: unknown): string {
  // Padding on either side makes no difference (fact 58).
  const text = plainText(value).trim();
  switch (kind) {
    case "date":
    case "datetime":
    case "instant":
      return momentText(text) ?? foldText(text);
    case "int64":
    case "decimal":
      return numberText(text) ?? foldText(text);
    default:
      return value instanceof Date ? (momentText(text) ?? text) : foldText(text);
  }
}
