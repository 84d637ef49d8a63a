import { LiteralInvalid } from "../../errors/literal-invalid.ts";

const pattern = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,12})?)?$/;

/**
 * Returns a time of a day as it came.
 *
 * @throws {LiteralInvalid} when it is none
 * @see https://docs.oasis-open.org/odata/odata/v4.01/os/abnf/odata-abnf-construction-rules.txt (timeOfDayValue)
 */
export function toTimeOfDay(value: unknown): string {
  if (typeof value === "string" && pattern.test(value)) return value;
  throw new LiteralInvalid("time of day", "give text such as 08:30 or 08:30:00");
}
