import { DivisionInvalid } from "../errors/division-invalid.ts";

declare const brand: unique symbol;

/** The code of a division (a company) in Exact Online. Every call has to name one: there is no default. */
export type Division = number & { readonly [brand]: "division" };

/**
 * Makes the code of a division from a number, as `current/Me` and `system/Divisions` return it.
 *
 * @example
 * ```ts
 * const holland = division(123456);
 * ```
 * @throws {DivisionInvalid} when the number is not a positive integer
 */
export function division(code: number): Division {
  if (!isDivision(code)) throw new DivisionInvalid(code);
  return code;
}

/** Whether a number can be the code of a division. */
export function isDivision(code: number): code is Division {
  return Number.isSafeInteger(code) && code > 0;
}
