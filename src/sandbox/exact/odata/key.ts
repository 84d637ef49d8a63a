import { type LiteralType, parseLiteral } from "../../odata/filter/literal.ts";
import type { EntitySet } from "../model/entity-set.ts";
import type { Field } from "../model/field.ts";
import { Refusal } from "../requests/refusal.ts";
import { exactDialect } from "./exact-dialect.ts";

const literalTypes: Readonly<Record<Field["kind"], LiteralType | undefined>> = {
  guid: "guid",
  text: "string",
  datetime: "date-time",
  integer: "number",
  int64: "number",
  double: "number",
  boolean: "boolean",
  binary: "binary",
  collection: undefined,
  object: undefined,
};

/** Splits at commas that are not inside quotes. */
export function splitLiterals(text: string): string[] {
  return text.match(/(?:[^,']|'[^']*')+/g) ?? [];
}

/** The text under which a table knows a key's part. */
export function keyPart(field: Field, text: string): string {
  const literal = parseLiteral(text.trim(), exactDialect);
  if (!literal || literal.type !== literalTypes[field.kind])
    throw new Refusal(400, `Bad literal for key '${field.name}': ${text}.`);
  return String(literal.value);
}

/** Reads the brackets of a path: `guid'…'`, `'EUR'`, `12`, `5L` or `Journal='70',Period=1,Year=2026` (fact 69). */
export function parseKey(set: EntitySet, text: string): string {
  const parts = splitLiterals(text);
  const [only] = set.keys;
  if (set.keys.length === 1 && only && parts.length === 1) {
    const value = parts[0] ?? "";
    return keyPart(only, value.startsWith(`${only.name}=`) ? value.slice(only.name.length + 1) : value);
  }
  const byName = new Map(
    parts.map((part) => {
      const [name = "", ...rest] = part.split("=");
      return [name.trim(), rest.join("=")];
    }),
  );
  if (byName.size !== set.keys.length)
    throw new Refusal(400, `The number of keys in '(${text})' does not match '${set.schemaName}'.`);
  return set.keys
    .map((key) => {
      const value = byName.get(key.name);
      if (value === undefined) throw new Refusal(400, `Key '${key.name}' is missing in '(${text})'.`);
      return keyPart(key, value);
    })
    .join("|");
}
