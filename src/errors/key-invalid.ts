import { ErpError, type ErpErrorOptions } from "./erp-error.ts";

/** A key names no record: a part is missing, unknown or not of its type. Nothing was sent. */
export class KeyInvalid extends ErpError {
  /** Field of the key; undefined when the key as a whole is wrong. */
  readonly field: string | undefined;

  constructor(field: string | undefined, problem: string, options: ErpErrorOptions = {}) {
    super("KEY_INVALID", field === undefined ? `The key ${problem}` : `The key field ${field} ${problem}`, options);
    this.field = field;
  }
}
