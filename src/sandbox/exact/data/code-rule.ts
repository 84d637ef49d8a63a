import type { Field } from "../model/field.ts";
import type { FieldRule } from "./field-rule.ts";
import { draw } from "./mix.ts";

/** The rule of a text that holds one of its own codes, `x-enum`. Undefined for other texts. */
export function codeRule(field: Field): FieldRule | undefined {
  const codes = field.codes ? Object.keys(field.codes) : [];
  return codes.length > 0
    ? (table, index) => codes[Math.floor(draw(table.salt ^ field.hash, index) * codes.length)] ?? null
    : undefined;
}
