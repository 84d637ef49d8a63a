import { LiteralInvalid } from "../../errors/literal-invalid.ts";
import { readLocalDateTime } from "./local-datetime.ts";

/** Whether a text is a calendar day that exists. */
export function isDate(text: string): boolean {
  return text.length === 10 && readLocalDateTime(text) !== undefined;
}

/**
 * Returns a calendar day as it came. A `Date` is refused: which day it falls on depends on a zone.
 *
 * @throws {LiteralInvalid} when it is none
 */
export function toDate(value: unknown): string {
  if (typeof value === "string" && isDate(value)) return value;
  throw new LiteralInvalid("date", "give a day as text, such as 2026-03-02");
}
