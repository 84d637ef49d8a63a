/** What a refusal says beside its code and message. */
export interface RefusalDetails {
  /** The documents name a status for three operations only; everything else is 400 here, and 404 for what is missing. */
  readonly status?: number;
  readonly target?: string;
  readonly extensionData?: Readonly<Record<string, unknown>>;
  /** What app operations carry in place of `extensionData`. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** Answers without a body, where the spec documents none. */
  readonly empty?: boolean;
}

/**
 * The service says no. Of the codes given, the answer carries the first that the spec documents for the operation, in
 * the spelling that it has there, and `Unknown` when there is none (fact 140).
 */
export class Refusal extends Error {
  readonly codes: readonly string[];
  readonly details: RefusalDetails;

  constructor(codes: readonly string[], message: string, details: RefusalDetails = {}) {
    super(message);
    this.name = "Refusal";
    this.codes = codes;
    this.details = details;
  }
}
