import { ErpError } from "./erp-error.ts";

/** The disk or the database behind a store failed, as the cause says. Try again once it works; a read then tells what was stored. */
export class StoreUnavailable extends ErpError {
  constructor(what: string, options?: { cause?: unknown }) {
    super("STORE_UNAVAILABLE", `The store is unavailable: ${what}`, options);
  }
}
