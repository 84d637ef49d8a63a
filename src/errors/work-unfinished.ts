import { ErpError } from "./erp-error.ts";

/** The wait for long-running work has ended, but the work is still running. */
export class WorkUnfinished extends ErpError {
  /** Status as the vendor writes it. */
  readonly status: string;

  constructor(operation: string, status: string, waitedMs: number) {
    super(
      "WORK_UNFINISHED",
      `${operation} is still ${status} after ${Math.round(waitedMs / 1000)} s: call wait again to go on waiting; do not start it again.`,
    );
    this.status = status;
  }
}
