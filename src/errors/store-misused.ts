import { ErpError } from "./erp-error.ts";

/** A store was given an option or argument that it cannot take, or was used after `close()`; nothing was read or stored. */
export class StoreMisused extends ErpError {
  constructor(message: string) {
    super("STORE_MISUSED", message);
  }
}
