import { ErpError } from "./erp-error.ts";

/**
 * Rows would leave the copy in a number that looks like a mistake: a lost right to read, another company. Nothing was
 * removed.
 */
export class SyncWouldDelete extends ErpError {
  readonly set: string;
  /** Rows that the service did not show any more. */
  readonly missing: number;
  /** Rows of the set that the copy has of this company. */
  readonly of: number;

  constructor(set: string, company: string, missing: number, of: number) {
    super(
      "SYNC_WOULD_DELETE",
      `${set}: the service does not show ${missing} of the ${of} rows of it that the copy has of company ${company}. Nothing was removed. Check what the app may read; give run() allowDeletes: true if they are really gone.`,
    );
    this.set = set;
    this.missing = missing;
    this.of = of;
  }
}
