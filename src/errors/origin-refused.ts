import { CallError, type CallFacts } from "./call-error.ts";

/** A request, link or redirect leads to an origin that is not one of the API. Nothing was sent there. */
export class OriginRefused extends CallError {
  /** The origin that was refused; only its scheme, host and port. */
  readonly origin: string;
  readonly allowedOrigins: readonly string[];

  constructor(
    facts: CallFacts,
    options: {
      readonly origin: string;
      readonly allowedOrigins: readonly string[];
      readonly via: "request" | "redirect";
    },
  ) {
    super("ORIGIN_REFUSED", facts, {
      what: `The ${options.via} leads to ${options.origin}, which is not an origin of this API (${options.allowedOrigins.join(", ")})`,
      advice: "If the vendor really serves this API there, add the origin to allowedOrigins; the token was not sent.",
      repeatable: false,
    });
    this.origin = options.origin;
    this.allowedOrigins = options.allowedOrigins;
  }
}
