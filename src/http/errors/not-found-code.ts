/**
 * Whether a vendor's code says that something is not there, as `environmentNotFound`, `ResourceDoesNotExist`: such codes
 * come with 400 as well as with 404 (fact 190).
 */
export function isNotFoundCode(code: string | undefined): boolean {
  return code !== undefined && /(?:not_?found|does_?not_?exist)$/i.test(code);
}
