import type { FieldRow } from "../../../generated/tables.ts";
import { bareType, isJsonType } from "./body-type.ts";
import { isBytes } from "./sendable.ts";
import { type Pair, writePairs } from "./write-pairs.ts";
import { encodeReserved, textOf, type Writing } from "./written-value.ts";

/** How the fields of a form are written, by their names. */
export type FieldRows = Readonly<Record<string, FieldRow>>;

/** Names and values as a browser encodes them: a space is a plus. */
const encodeField = (text: string): string => new URLSearchParams([["", text]]).toString().slice(1);

/** A field of which no style is said: its value stands as its content type has it, one pair an item of a list. */
function plainPairs(name: string, value: unknown, isJson: boolean, how: Writing): Pair[] {
  const key = encodeField(name);
  if (isJson) return [[key, encodeField(JSON.stringify(value))]];
  return [value].flat().flatMap((item): Pair[] => {
    if (item === undefined || item === null) return [];
    if (isBytes(item)) throw how.refuse("holds bytes, which a form of text cannot: give them as base64");
    const isObject = typeof item === "object" && !(item instanceof Date);
    return [[key, encodeField(isObject ? JSON.stringify(item) : textOf(item, how))]];
  });
}

/**
 * Writes an object as `application/x-www-form-urlencoded`. A field with a style is written as an argument of the query;
 * of others lists are repeated, and objects are JSON.
 *
 * @param refuse makes the error of a field that has no place in its style
 * @see https://spec.openapis.org/oas/v3.1.2.html#encoding-the-x-www-form-urlencoded-media-type
 */
export function writeForm(body: object, fields: FieldRows, refuse: (problem: string) => Error): string {
  return Object.entries(body)
    .filter(([, value]) => value !== undefined && value !== null)
    .flatMap(([name, value]) => {
      const { style, reserved, type = "" } = (Object.hasOwn(fields, name) ? fields[name] : undefined) ?? {};
      const how: Writing = {
        encode: reserved ? encodeReserved : encodeURIComponent,
        refuse: (problem) => refuse(`the field ${name} ${problem}`),
      };
      if (style === undefined) return plainPairs(name, value, isJsonType(bareType(type)), how);
      if (isBytes(value)) throw how.refuse("holds bytes, which a form of text cannot: give them as base64");
      return writePairs(name, value, style, how);
    })
    .map((pair) => pair.join("="))
    .join("&");
}
