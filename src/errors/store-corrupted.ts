import { ErpError } from "./erp-error.ts";

/**
 * A stored record is damaged, or was moved or exchanged, so that no key can decrypt it. Nothing was changed. Restore it
 * from a copy.
 */
export class StoreCorrupted extends ErpError {
  /** @param options.orElse another solution, as a clause: `forget the account and sign in again` */
  constructor(where: string, what: string, options: { readonly cause?: unknown; readonly orElse?: string } = {}) {
    const { orElse, ...rest } = options;
    super(
      "STORE_CORRUPTED",
      `${where} ${what}: restore it from a copy${orElse === undefined ? "" : `, or ${orElse}`}.`,
      rest,
    );
  }
}
