import { ErpError } from "./erp-error.ts";

/** An option of a sync, a plan or a target is not valid. Nothing was read or stored. */
export class SyncOptionInvalid extends ErpError {
  constructor(message: string) {
    super("SYNC_OPTION_INVALID", message);
  }
}
