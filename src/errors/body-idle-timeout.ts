import { CallError, type CallFacts } from "./call-error.ts";

/** While a body was read, no byte arrived for `bodyIdleTimeoutMs`. */
export class BodyIdleTimeout extends CallError {
  readonly timeoutMs: number;
  /** Bytes that had arrived. */
  readonly receivedBytes: number;

  constructor(facts: CallFacts, options: { readonly timeoutMs: number; readonly receivedBytes: number }) {
    super("BODY_IDLE_TIMEOUT", facts, {
      what: `The body stopped for ${options.timeoutMs} ms after ${options.receivedBytes} bytes`,
      advice: "Try again; if it happens often, ask for less at a time.",
      repeatable: true,
    });
    this.timeoutMs = options.timeoutMs;
    this.receivedBytes = options.receivedBytes;
  }
}
