import { ErpError } from "./erp-error.ts";

/** Long-running work has ended, and not well. */
export class WorkFailed extends ErpError {
  /** Status as the vendor writes it. */
  readonly status: string;
  /** The record of the work as it was last read; non-enumerable, because it may name people. */
  declare readonly work: unknown;

  constructor(operation: string, status: string, work: unknown) {
    super(
      "WORK_FAILED",
      `${operation} ended as ${status}: read error.work for the vendor's explanation before you start it again.`,
    );
    this.status = status;
    Object.defineProperty(this, "work", { value: work, enumerable: false });
  }
}
