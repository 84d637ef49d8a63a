import { ErpError } from "./erp-error.ts";

/** A token of the requested lifetime is available only from `availableAtMs` on. Nothing was sent. */
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
