import { CallError, type CallFacts } from "./call-error.ts";

/** One attempt, its body included, took longer than `attemptTimeoutMs`. */
export class AttemptTimeout extends CallError {
  readonly timeoutMs: number;

  constructor(facts: CallFacts, options: { readonly timeoutMs: number }) {
    super("ATTEMPT_TIMEOUT", facts, {
      what: `No complete answer within ${options.timeoutMs} ms`,
      advice: "Ask for less at a time, or give the chain a longer attemptTimeoutMs.",
      repeatable: true,
    });
    this.timeoutMs = options.timeoutMs;
  }
}
