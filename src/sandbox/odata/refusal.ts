/** Why the engine refuses a request; each service has its own status and code for it. */
export type RefusalKind =
  | "bad-syntax"
  | "bad-value"
  | "bad-body"
  | "unknown-field"
  | "unknown-resource"
  | "not-supported"
  | "bad-token"
  | "page-too-large";

/** A "no" of the engine. The service that called turns it into its own error body; it never leaves the sandbox as an error. */
export class QueryRefusal extends Error {
  readonly kind: RefusalKind;

  constructor(kind: RefusalKind, message: string) {
    super(message);
    this.name = "QueryRefusal";
    this.kind = kind;
  }
}

/** A "no" of a service, with everything that its answer needs. It never leaves the sandbox as an error. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.name = "Refusal";
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

/** What a service calls the engine's refusals; those that it does not list are `other`. */
export type RefusalCodes = Readonly<
  Partial<Record<RefusalKind, readonly [status: number, code: string]>> & {
    other: readonly [status: number, code: string];
  }
>;

/** A refusal of a service or of the engine, as the service calls it; anything else is a defect and thrown on. */
export function refusalOf(error: unknown, codes: RefusalCodes): Refusal {
  if (error instanceof Refusal) return error;
  if (!(error instanceof QueryRefusal)) throw error;
  return new Refusal(...(codes[error.kind] ?? codes.other), error.message);
}
