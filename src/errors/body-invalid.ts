import { ErpError, type ErpErrorOptions } from "./erp-error.ts";

/** A record to be written has a field that may not be written, or a value that the field cannot hold. Nothing was sent. */
export class BodyInvalid extends ErpError {
  /** The field, with those that lead to it: `SalesOrderLines.Quantity`. */
  readonly field: string;

  constructor(field: string, problem: string, options: ErpErrorOptions = {}) {
    super("BODY_INVALID", `The field ${field} ${problem}`, options);
    this.field = field;
  }
}
