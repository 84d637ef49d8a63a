import { ErpError } from "./erp-error.ts";

/** Long-running work cannot be found: none of the records that were read belongs to it. */
export class WorkNotFound extends ErpError {
  constructor(operation: string, why: string) {
    super(
      "WORK_NOT_FOUND",
      `${operation} cannot be followed: ${why}. It may be running all the same: look before you start it again.`,
    );
  }
}
