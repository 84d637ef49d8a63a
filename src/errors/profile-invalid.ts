import { ErpError } from "./erp-error.ts";

/** A profile of the command line lacks something or holds a value that it cannot have; the message says what to type. */
export class ProfileInvalid extends ErpError {
  constructor(message: string) {
    super("PROFILE_INVALID", message);
  }
}
