import type { FieldKind } from "../../odata/field-kinds.ts";
import { comparable } from "./comparable.ts";

/** Digits of a number that a double keeps. */
const doubleDigits = 15;

/** How services write "nothing": as text, date, moment, GUID, number or switch (fact 126). */
const blank = /^(?:0001-01-01(?:T00:00:00(?:\.0+)?Z?)?|0{8}-0{4}-0{4}-0{4}-0{12}|0(?:\.0+)?|false)?$/;

const isNothing = (value: unknown): boolean => value === null || value === undefined || value === "";

/** The members of an enumeration come plain or encoded, `Fixed Asset` or `Fixed_x0020_Asset` (fact 122). */
const plainName = (text: string): string =>
  text.replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

const plainText = (kind: FieldKind | undefined, value: unknown): unknown => {
  if (typeof value !== "string") return value;
  if (kind === "binary") return value.replace(/=+$/, "");
  if (kind === "time") return value.replace(/\.0+$/, "").replace(/^(\d\d:\d\d)$/, "$1:00");
  return plainName(value.replaceAll("\r\n", "\n"));
};

const isNumeric = (value: unknown): boolean =>
  typeof value === "number" || (typeof value === "string" && /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(value));

/** A field that holds a day has no time of day (fact 62). */
function isDayOf(sent: string, stored: string): boolean {
  return /T00:00:00(?:\.0+)?Z?$/i.test(stored) && sent.slice(0, 10) === stored.slice(0, 10);
}

/** Whether a number is another one behind the point only, where the service keeps fewer digits. */
function isRounded(sent: unknown, stored: unknown): boolean {
  if (!isNumeric(sent) || !isNumeric(stored)) return false;
  const places = /\.(\d+)$/.exec(String(stored))?.[1]?.length ?? 0;
  return Math.abs(Number(sent) - Number(stored)) < 10 ** -places;
}

/**
 * How a stored value is another one than was sent: `lost` when nothing is there, `cut` when it is the beginning of a text,
 * `rounded` when a number lost digits behind its point, `changed` for all else; undefined when it was kept. Padding
 * (facts 58, 196), letter case, time zones, the spelling of a code and the way to write nothing make no difference.
 */
export function differs(
  kind: FieldKind | undefined,
  sent: unknown,
  stored: unknown,
): "lost" | "cut" | "rounded" | "changed" | undefined {
  if (isNothing(sent)) return isNothing(stored) || blank.test(String(stored)) ? undefined : "changed";
  const [one, other] = [plainText(kind, sent), plainText(kind, stored)];
  if (comparable(kind, one) === comparable(kind, other)) return undefined;
  const isNumber = kind === "decimal" || kind === "int64" || typeof sent === "number";
  if (isNumber && comparable("decimal", one) === comparable("decimal", other)) return undefined;
  if (
    typeof sent === "number" &&
    isNumeric(stored) &&
    sent.toPrecision(doubleDigits) === Number(stored).toPrecision(doubleDigits)
  )
    return undefined;
  if (isNothing(stored)) return blank.test(String(sent)) ? undefined : "lost";
  if (isNumber) return kind !== "int64" && isRounded(sent, stored) ? "rounded" : "changed";
  if (typeof one !== "string" || typeof other !== "string") return "changed";
  if (kind === "datetime" && isDayOf(one, other)) return undefined;
  if (kind === undefined || kind === "string" || kind.startsWith("code"))
    if (comparable(undefined, one).startsWith(comparable(undefined, other))) return "cut";
  return blank.test(other) ? "lost" : "changed";
}
