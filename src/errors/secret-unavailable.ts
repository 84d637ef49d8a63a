import { ErpError } from "./erp-error.ts";

/** A secret or a key cannot be had from where the command line looks for it, or others could read it there. */
export class SecretUnavailable extends ErpError {
  constructor(message: string, options?: { cause?: unknown }) {
    super("SECRET_UNAVAILABLE", message, options);
  }
}
