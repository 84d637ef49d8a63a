import { LiteralInvalid } from "../../errors/literal-invalid.ts";

const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text is a GUID in the usual form with hyphens and without braces. */
export function isGuid(value: unknown): value is string {
  return typeof value === "string" && pattern.test(value);
}

/**
 * Returns a GUID as it came.
 *
 * @throws {LiteralInvalid} when it is not one
 */
export function toGuid(value: unknown): string {
  if (isGuid(value)) return value;
  throw new LiteralInvalid("guid", "give 32 hexadecimal digits with four hyphens, without braces");
}
