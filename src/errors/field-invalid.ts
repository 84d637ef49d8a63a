import { ErpError } from "./erp-error.ts";

/** A field of a received row has a value that does not fit its type. The message does not show the value. */
export class FieldInvalid extends ErpError {
  readonly field: string;

  constructor(field: string, problem: string) {
    super("FIELD_INVALID", `The received field ${field} ${problem}`);
    this.field = field;
  }
}
