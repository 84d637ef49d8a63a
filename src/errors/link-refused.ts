import { ErpError } from "./erp-error.ts";

/**
 * A link in an answer leads to another host, or to another list than was requested. It was not followed, and no token
 * was sent.
 */
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
