import { ErpError } from "./erp-error.ts";

/** Long-running work goes on, and waiting for it has ended. */
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
