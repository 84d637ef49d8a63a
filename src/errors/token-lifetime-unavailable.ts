import { ErpError } from "./erp-error.ts";

/** The provider gives a token of the lifetime asked for, but not before `availableAtMs`. Nothing was sent. */
export class TokenLifetimeUnavailable extends ErpError {
  /** Epoch milliseconds from which the same call succeeds. */
  readonly availableAtMs: number;

  constructor(account: string, minTtlSeconds: number, availableAtMs: number) {
    super(
      "TOKEN_LIFETIME_UNAVAILABLE",
      `${account}: a token that lives ${minTtlSeconds} s can be had from ${new Date(availableAtMs).toISOString()} on. Ask again then, or pass { wait: true }.`,
    );
    this.availableAtMs = availableAtMs;
  }
}
