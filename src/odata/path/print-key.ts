import { KeyInvalid } from "../../errors/key-invalid.ts";
import { LiteralInvalid } from "../../errors/literal-invalid.ts";
import type { Dialect } from "../dialect.ts";
import type { FieldKinds } from "../field-kinds.ts";
import { printLiteral } from "../literals/print-literal.ts";

/** The key of a record: the value itself when one field makes the key, else the values by field. */
export type KeyValue = string | number | bigint | Readonly<Record<string, string | number | bigint | boolean>>;

function printPart(dialect: Dialect, kinds: FieldKinds, field: string, value: unknown): string {
  if (value === undefined || value === null) throw new KeyInvalid(field, "is missing");
  if (value === "") throw new KeyInvalid(field, "is empty");
  if (typeof value === "string" && !value.isWellFormed()) throw new KeyInvalid(field, "has half of a surrogate pair");
  try {
    return encodeURIComponent(printLiteral(dialect, kinds[field], value));
  } catch (error) {
    if (error instanceof LiteralInvalid) throw new KeyInvalid(field, `is no ${error.kind}`, { cause: error });
    throw error;
  }
}

/**
 * Writes a key behind the name of an entity set, percent-encoded: `(guid'…')` or `(scope='Tenant',appId=…)`.
 *
 * @param fields names of the key's fields in their order
 * @throws KeyInvalid when a field is missing, unknown, empty or not of its kind
 */
export function printKey(dialect: Dialect, fields: readonly string[], kinds: FieldKinds, key: KeyValue): string {
  const [only] = fields;
  if (only === undefined) throw new KeyInvalid(undefined, "has no fields: this set has no records of their own");
  if (typeof key !== "object") {
    if (fields.length > 1) throw new KeyInvalid(undefined, `has the fields ${fields.join(", ")}: give an object`);
    return `(${printPart(dialect, kinds, only, key)})`;
  }
  const unknown = Object.keys(key).find((field) => !fields.includes(field));
  if (unknown !== undefined) throw new KeyInvalid(unknown, `is not part of the key (${fields.join(", ")})`);
  const parts = fields.map((field) => ({ field, text: printPart(dialect, kinds, field, Object.hasOwn(key, field) ? key[field] : undefined) }));
  return fields.length === 1 ? `(${parts[0]?.text})` : `(${parts.map(({ field, text }) => `${field}=${text}`).join(",")})`;
}
