import { LiteralInvalid } from "../../errors/literal-invalid.ts";

/** XML Schema's dayTimeDuration, which both OData families write: `P1DT2H30M`, `PT0.5S`. */
const pattern = /^-?P(?=\d|T\d)(?:\d{1,9}D)?(?:T(?=\d)(?:\d{1,9}H)?(?:\d{1,9}M)?(?:\d{1,9}(?:\.\d{1,12})?S)?)?$/;

/**
 * Returns a span of time as it came.
 *
 * @throws {LiteralInvalid} when it is none
 * @see https://www.w3.org/TR/xmlschema11-2/#dayTimeDuration
 */
export function toDuration(value: unknown): string {
  if (typeof value === "string" && pattern.test(value)) return value;
  throw new LiteralInvalid("duration", "give text such as P1DT2H30M or PT8H");
}
