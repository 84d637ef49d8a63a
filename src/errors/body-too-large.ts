import { CallError, type CallFacts } from "./call-error.ts";

/** A body that has to be held in memory is larger than `maxBodyBytes`. */
export class BodyTooLarge extends CallError {
  readonly maxBodyBytes: number;

  constructor(facts: CallFacts, options: { readonly maxBodyBytes: number }) {
    super("BODY_TOO_LARGE", facts, {
      what: `The answer has more than ${options.maxBodyBytes} bytes`,
      advice: "Ask for fewer rows or columns, read it as a stream, or raise maxBodyBytes.",
      repeatable: false,
    });
    this.maxBodyBytes = options.maxBodyBytes;
  }
}
