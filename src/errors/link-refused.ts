import { ErpError } from "./erp-error.ts";

/** A link in an answer leads away from the service. It was not followed, and no token was sent there. */
export class LinkRefused extends ErpError {
  /** Origin that the link leads to; undefined when it has none. */
  readonly origin: string | undefined;

  constructor(origin: string | undefined, problem: string) {
    super(
      "LINK_REFUSED",
      `A link in the answer ${problem}. If the vendor really serves the API there, add the origin to the allowed ones.`,
    );
    this.origin = origin;
  }
}
