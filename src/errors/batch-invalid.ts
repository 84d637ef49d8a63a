import { ErpError } from "./erp-error.ts";

/** Requests cannot be put together into one batch. Nothing was sent. */
export class BatchInvalid extends ErpError {
  constructor(problem: string) {
    super("BATCH_INVALID", `The batch ${problem}`);
  }
}
