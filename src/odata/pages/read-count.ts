import { EnvelopeUnknown } from "../../errors/envelope-unknown.ts";

/**
 * Reads the answer of `…/$count`, which is text and not JSON (facts 38, 50).
 *
 * @throws {EnvelopeUnknown} when it is no number
 */
export function readCount(text: string): number {
  const digits = text.replace(/^\uFEFF/, "").trim();
  if (/^\d{1,16}$/.test(digits) && Number.isSafeInteger(Number(digits))) return Number(digits);
  throw new EnvelopeUnknown("a number of rows as text", digits === "" ? "nothing" : "other text");
}
