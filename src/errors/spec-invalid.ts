import { ErpError, type ErpErrorOptions } from "./erp-error.ts";

/** A spec cannot be read or bundled. The message names file, line and what to do, in one line. */
export class SpecInvalid extends ErpError {
  /** The file or folder, with the line where it is known. */
  readonly where: string;
  readonly what: string;
  readonly advice: string;

  constructor(where: string, what: string, advice: string, options?: ErpErrorOptions) {
    super("SPEC_INVALID", `${where}: ${what.replace(/\s+/g, " ").replace(/[.:]?\s*$/, "")}. ${advice}`, options);
    this.where = where;
    this.what = what;
    this.advice = advice;
  }
}
