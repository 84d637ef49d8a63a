import type { EntityType, Row } from "../model/entity-type.ts";

/** A row's key as it stands in an address: `(guid)`, `('text')`, `(a='x',b=guid)`. */
export function formatKey(type: EntityType, row: Row): string {
  const literal = (name: string): string => {
    const text = String(row[name] ?? "");
    return type.fields.get(name)?.type === "guid" ? text : `'${encodeURIComponent(text.replaceAll("'", "''"))}'`;
  };
  const [first = ""] = type.key;
  return type.key.length === 1
    ? `(${literal(first)})`
    : `(${type.key.map((name) => `${name}=${literal(name)}`).join(",")})`;
}
