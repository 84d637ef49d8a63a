import { LiteralInvalid } from "../../errors/literal-invalid.ts";
import { readLocalDateTime } from "./local-datetime.ts";

const zone = /(?:Z|[+-]\d\d:\d\d)$/;

/** The text of an instant as it came; undefined when it is none. A zone is demanded, for without one it is ambiguous. */
export function readInstant(text: string): string | undefined {
  const found = zone.exec(text);
  if (!found || !text.includes("T")) return undefined;
  return readLocalDateTime(text.slice(0, found.index)) === undefined ? undefined : text;
}

/**
 * Writes an instant for OData v4: text with a zone as it came, a `Date` in UTC.
 *
 * @throws {LiteralInvalid} when it has no zone, or is no time
 */
export function toInstant(value: unknown): string {
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  const instant = typeof value === "string" ? readInstant(value) : undefined;
  if (instant !== undefined) return instant;
  throw new LiteralInvalid("instant", "give a Date, or text with a zone such as 2026-03-02T08:00:00Z");
}
