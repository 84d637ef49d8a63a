/**
 * Pads a code with spaces on the left, as Exact Online stores those of accounts and contacts; a longer one stays
 * as it is (fact 58).
 *
 * @example
 * ```ts
 * padCode("400001", 18); // "            400001"
 * ```
 */
export function padCode(code: string, width: number): string {
  return code.trim().padStart(width, " ");
}
