import { DivisionInvalid } from "../errors/division-invalid.ts";

declare const brand: unique symbol;

/** A company of Exact Online. There is no default one: every call names the company that it means. */
export type Division = number & { readonly [brand]: "division" };

/**
 * Says that a number is the code of a division, as `current/Me` and `system/Divisions` give it.
 *
 * @example
 * ```ts
 * const holland = division(123456);
 * ```
 * @throws {DivisionInvalid} when it is no positive whole number
 */
export function division(code: number): Division {
  if (!isDivision(code)) throw new DivisionInvalid(code);
  return code;
}

/** Whether a number can be the code of a division. */
export function isDivision(code: number): code is Division {
  return Number.isSafeInteger(code) && code > 0;
}
