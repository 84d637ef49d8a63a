import { ErpError } from "./erp-error.ts";

/** A client was given options that it does not know, or nothing that hands out tokens. The message says what it takes. */
export class ClientOptionInvalid extends ErpError {
  constructor(message: string) {
    super("CLIENT_OPTION_INVALID", message);
  }
}
