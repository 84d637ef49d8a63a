import { ErpError } from "./erp-error.ts";

/** A write was handed in that cannot be stored, or an option that is none. Nothing was stored and nothing was sent. */
export class WriteInvalid extends ErpError {
  constructor(message: string) {
    super("WRITE_INVALID", message);
  }
}
