import { CallError, type CallFacts } from "./call-error.ts";

/** The token source returned a text that cannot be sent in a header. The error does not show the text. */
export class TokenMalformed extends CallError {
  constructor(facts: CallFacts) {
    super("TOKEN_MALFORMED", facts, {
      what: "The token source answered a text that is no access token",
      advice: "Look at the token source: a token is one run of visible ASCII characters, without line breaks.",
      repeatable: false,
    });
  }
}
