import { ErpError } from "./erp-error.ts";

/** A value that a record does not have as it was sent. */
export interface NotKept {
  /** The field, with those that lead to it: `SalesOrderLines[0].Quantity`, or `SalesOrderLines[1]` for a whole line. */
  readonly path: string;
  /**
   * `lost`: nothing is there; `cut`: the beginning of the text; `rounded`: fewer digits behind the point; `line`: no such
   * line; `changed`: another value.
   */
  readonly how: "lost" | "cut" | "rounded" | "changed" | "line";
  readonly sent: unknown;
  readonly stored: unknown;
}

/** So many of them stand in the message. */
const mostNamed = 5;

/**
 * A write was done, and the record, read back, does not have all that was sent (facts 195, 200). Never send it again: it
 * is there. Mend what is missing by a change of the record.
 */
export class WriteNotKept extends ErpError {
  /** What was not kept; non-enumerable, because values may name people. */
  declare readonly notKept: readonly NotKept[];

  constructor(path: string, notKept: readonly NotKept[]) {
    const named = notKept.slice(0, mostNamed).map(({ path: field, how }) => `${field} (${how})`);
    const more = notKept.length > mostNamed ? ` and ${notKept.length - mostNamed} more` : "";
    super(
      "WRITE_NOT_KEPT",
      `${path}: the write was done, but its record does not have as it was sent: ${named.join(", ")}${more}.`,
    );
    Object.defineProperty(this, "notKept", { value: notKept });
  }
}
