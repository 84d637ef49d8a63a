import { ErpError } from "./erp-error.ts";

/** The command line has an unknown command, option or value. The message says what to type. Exit code 2. */
export class UsageInvalid extends ErpError {
  constructor(message: string) {
    super("USAGE_INVALID", message);
  }
}
