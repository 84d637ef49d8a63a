import { ErpError } from "./erp-error.ts";

/** A stored record is intact, but it was encrypted with another key. Nothing was changed. Give the right key. */
export class StoreWrongKey extends ErpError {
  constructor(where: string) {
    super(
      "STORE_WRONG_KEY",
      `${where} is sealed under a key that was not given: open the store with the key that sealed it as keys.current or keys.previous.`,
    );
  }
}
