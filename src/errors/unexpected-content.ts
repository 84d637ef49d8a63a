import { CallError, type CallFacts } from "./call-error.ts";

/** The status says success, but the body is not what the spec declares: it is a sign-in page, or empty. */
export class UnexpectedContent extends CallError {
  readonly status: number;
  /** What came: `text/html`, or `empty`. */
  readonly found: string;
  /** The answer; non-enumerable. */
  declare readonly response: Response;

  constructor(
    facts: CallFacts,
    options: {
      readonly status: number;
      readonly found: string;
      readonly response: Response;
      /** Whether the caller could have it read as it is, by `parseAs`. @default false */
      readonly isRaw?: boolean;
      readonly cause?: unknown;
    },
  ) {
    const raw = options.isRaw ? ', which parseAs: "text" or "blob" would take' : "";
    super("UNEXPECTED_CONTENT", facts, {
      what: `Expected JSON, found ${options.found} with status ${options.status}${raw}`,
      advice:
        options.found === "empty"
          ? "Try again."
          : "Usually a sign-in or error page: sign in again, and check the base URL.",
      repeatable: options.found === "empty",
      cause: options.cause,
    });
    this.status = options.status;
    this.found = options.found;
    Object.defineProperty(this, "response", { value: options.response });
  }
}
