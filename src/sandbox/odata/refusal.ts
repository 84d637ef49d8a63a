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
