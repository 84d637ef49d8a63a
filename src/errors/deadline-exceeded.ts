import { CallError, type CallFacts } from "./call-error.ts";

/** All attempts and waits of a call together took, or would take, longer than `deadlineMs`. */
export class DeadlineExceeded extends CallError {
  readonly deadlineMs: number;

  constructor(facts: CallFacts, options: { readonly deadlineMs: number; readonly cause?: unknown }) {
    super("DEADLINE_EXCEEDED", facts, {
      what: `The deadline of ${options.deadlineMs} ms leaves no time to go on`,
      advice: "Look at the cause for what the last attempt met, or give the chain a longer deadlineMs.",
      repeatable: true,
      ...("cause" in options ? { cause: options.cause } : {}),
    });
    this.deadlineMs = options.deadlineMs;
  }
}
