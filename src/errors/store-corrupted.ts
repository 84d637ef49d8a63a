import { ErpError } from "./erp-error.ts";

/** A stored record was damaged, moved or exchanged, so no key can open it. Nothing was changed; restore it from a copy. */
export class StoreCorrupted extends ErpError {
  constructor(where: string, what: string, options?: { cause?: unknown }) {
    super(
      "STORE_CORRUPTED",
      `${where} ${what}: restore it from a copy, or forget the account and sign in again.`,
      options,
    );
  }
}
