import { ErpError } from "./erp-error.ts";

/** An answer has none of the shapes that the service uses for rows. It is not treated as an empty list. */
export class EnvelopeUnknown extends ErpError {
  /** What was expected. */
  readonly expected: string;
  /** The shape of the answer, without values: `an object with the fields error`. */
  readonly found: string;

  constructor(expected: string, found: string) {
    super("ENVELOPE_UNKNOWN", `Expected ${expected}, found ${found}. The answer was not used.`);
    this.expected = expected;
    this.found = found;
  }
}
