import { ErpError } from "./erp-error.ts";

/** There is no write with this id in the store. */
export class WriteNotFound extends ErpError {
  constructor(id: string) {
    super("WRITE_NOT_FOUND", `There is no write ${id} in this store.`);
  }
}
