import { ErpError } from "./erp-error.ts";

/** A profile of the command line is incomplete or has a value that is not valid. The message says what to type. */
export class ProfileInvalid extends ErpError {
  constructor(message: string) {
    super("PROFILE_INVALID", message);
  }
}
