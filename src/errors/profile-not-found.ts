import { ErpError } from "./erp-error.ts";

/** No profile of the command line fits, or several do. The message names the profiles that exist. */
export class ProfileNotFound extends ErpError {
  constructor(message: string) {
    super("PROFILE_NOT_FOUND", message);
  }
}
