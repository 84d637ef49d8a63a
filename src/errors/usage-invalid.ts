import { ErpError } from "./erp-error.ts";

/** The command line was typed in a way that means nothing; the message is one line and says what to type. Exit code 2. */
export class UsageInvalid extends ErpError {
  constructor(message: string) {
    super("USAGE_INVALID", message);
  }
}
