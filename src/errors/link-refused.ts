import { ErpError } from "./erp-error.ts";

/** A link in an answer leads away from the service, or to a list that was not asked for. It was not followed, and no token was sent there. */
export class LinkRefused extends ErpError {
  /** Origin that the link leads to; undefined when it has none. */
  readonly origin: string | undefined;

  constructor(
    origin: string | undefined,
    problem: string,
    advice = "If the service stands behind a proxy and writes its own address, name that origin in allowedOrigins: its links are then read through the proxy.",
  ) {
    super("LINK_REFUSED", `A link in the answer ${problem}. ${advice}`);
    this.origin = origin;
  }
}
