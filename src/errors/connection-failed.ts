import { CallError, type CallFacts } from "./call-error.ts";

/** The connection could not be made, or it broke before the whole answer had arrived. */
export class ConnectionFailed extends CallError {
  /** Code of the system or the HTTP library: `ECONNREFUSED`, `UND_ERR_SOCKET`. */
  readonly reason: string;
  /** False when it is certain that no request reached the server. */
  readonly reached: boolean;

  constructor(
    facts: CallFacts,
    options: { readonly reason: string; readonly reached: boolean; readonly cause?: unknown },
  ) {
    super("CONNECTION_FAILED", facts, {
      what: options.reached ? `The connection broke (${options.reason})` : `No connection (${options.reason})`,
      advice: options.reached ? "Try again." : "Check the address, the network and the proxy; nothing was sent.",
      repeatable: true,
      ...("cause" in options ? { cause: options.cause } : {}),
    });
    this.reason = options.reason;
    this.reached = options.reached;
  }
}
