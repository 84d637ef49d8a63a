/** Thrown inside the service to answer a request with a failure; never leaves it. */
export class Refusal extends Error {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  /** `headers` hold what only this failure carries, such as `Reason` (fact 27). */
  constructor(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}
