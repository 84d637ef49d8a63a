import { ErpError, type ErpErrorOptions } from "./erp-error.ts";

/** A query option is not valid, or the service does not support it. Nothing was sent. */
export class QueryInvalid extends ErpError {
  /** The option, or the field inside it: `$top`, `$filter Modified`. */
  readonly option: string;

  constructor(option: string, problem: string, options: ErpErrorOptions = {}) {
    super("QUERY_INVALID", `${option}: ${problem}`, options);
    this.option = option;
  }
}
