import { ErpError } from "./erp-error.ts";

/**
 * The disk or the database of a store failed; `cause` says how. Try again when it works; a read then shows what was
 * stored.
 */
export class StoreUnavailable extends ErpError {
  constructor(what: string, options?: { cause?: unknown }) {
    super("STORE_UNAVAILABLE", `The store is unavailable: ${what}`, options);
  }
}
