import { ErpError } from "./erp-error.ts";

/** A stored record was damaged, moved or exchanged, so no key can open it. Nothing was changed; restore it from a copy. */
export class StoreCorrupted extends ErpError {
  /** @param options.orElse what else mends it, as a clause: `forget the account and sign in again` */
  constructor(where: string, what: string, options: { readonly cause?: unknown; readonly orElse?: string } = {}) {
    const { orElse, ...rest } = options;
    super(
      "STORE_CORRUPTED",
      `${where} ${what}: restore it from a copy${orElse === undefined ? "" : `, or ${orElse}`}.`,
      rest,
    );
  }
}
