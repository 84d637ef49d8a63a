import { ErpError } from "./erp-error.ts";

/** A field of a received row does not hold what its type promises. The message never shows the value. */
export class FieldInvalid extends ErpError {
  readonly field: string;

  constructor(field: string, problem: string) {
    super("FIELD_INVALID", `The received field ${field} ${problem}`);
    this.field = field;
  }
}
