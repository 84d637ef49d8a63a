import { ErpError } from "./erp-error.ts";

/** A value cannot be written as the OData literal that its field needs. The message does not show the value. */
export class LiteralInvalid extends ErpError {
  /** The kind of literal that was wanted: `guid`, `datetime`, `int64`. */
  readonly kind: string;
  /** What to give instead. */
  readonly advice: string;

  constructor(kind: string, advice: string) {
    super("LITERAL_INVALID", `Not a value for a ${kind} literal: ${advice}`);
    this.kind = kind;
    this.advice = advice;
  }
}
