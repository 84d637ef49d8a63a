import { CallError, type CallFacts } from "./call-error.ts";

/** The token source answered something that cannot stand in a header. The value itself is nowhere in the error. */
export class TokenMalformed extends CallError {
  constructor(facts: CallFacts) {
    super("TOKEN_MALFORMED", facts, {
      what: "The token source answered a text that is no access token",
      advice: "Look at the token source: a token is one run of visible ASCII characters, without line breaks.",
      repeatable: false,
    });
  }
}
