import { ErpError } from "./erp-error.ts";

/** A store got an option or argument that is not valid, or was used after `close()`. Nothing was read or stored. */
export class StoreMisused extends ErpError {
  constructor(message: string) {
    super("STORE_MISUSED", message);
  }
}
