import { ErpError } from "./erp-error.ts";

/** What was given as the handle of long-running work is none. */
export class WorkHandleInvalid extends ErpError {
  constructor(why: string) {
    super(
      "WORK_HANDLE_INVALID",
      `This is no handle of long-running work: ${why}. Keep what workHandle() answered, whole, as JSON.`,
    );
  }
}
