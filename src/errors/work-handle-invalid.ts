import { ErpError } from "./erp-error.ts";

/** The value given as a handle of long-running work is not a handle. */
export class WorkHandleInvalid extends ErpError {
  constructor(why: string) {
    super(
      "WORK_HANDLE_INVALID",
      `This is no handle of long-running work: ${why}. Keep what workHandle() answered, whole, as JSON.`,
    );
  }
}
