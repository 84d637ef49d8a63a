import type { VendorError } from "../errors/vendor-error.ts";

/** By which codes a service says that what an address names is not there. */
export interface MissingCodes {
  /**
   * Codes that say under another status what 404 says; letter case does not matter. Only codes that mean nothing else:
   * that a field of the query was not found is a fault of the request. @default []
   */
  readonly missingCodes?: readonly string[] | undefined;
}

/** What such a code may come with. Other statuses say something of their own: sign in, wait, ask again. */
const statuses: ReadonlySet<number> = new Set([400, 403, 409, 422, 500]);

/** Whether the service says by its code alone that what the address names is not there (fact 190). */
export function isMissing(status: number, { code }: VendorError, { missingCodes = [] }: MissingCodes): boolean {
  const named = code?.toLowerCase();
  return named !== undefined && statuses.has(status) && missingCodes.some((one) => one.toLowerCase() === named);
}
