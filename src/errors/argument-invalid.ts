import { ErpError } from "./erp-error.ts";

/** A call of a client names something that its path does not have, or lacks what it needs. */
export class ArgumentInvalid extends ErpError {
  constructor(method: string, path: string, what: string) {
    super("ARGUMENT_INVALID", `${method} ${path}: ${what}`);
  }
}
