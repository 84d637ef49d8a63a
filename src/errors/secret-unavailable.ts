import { ErpError } from "./erp-error.ts";

/** The command line cannot find a secret or a key, or other users of the machine could read it. */
export class SecretUnavailable extends ErpError {
  constructor(message: string, options?: { cause?: unknown }) {
    super("SECRET_UNAVAILABLE", message, options);
  }
}
