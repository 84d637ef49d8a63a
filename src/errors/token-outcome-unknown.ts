import { ErpError } from "./erp-error.ts";
import type { ProviderDetails } from "./provider-details.ts";
import { describeProvider } from "./provider-details.ts";

/**
 * A token request may have reached the provider, but no usable answer came back; or a request of another process is in
 * flight. The journal holds the attempt. Until `retryAtMs` no process sends the same refresh token.
 */
export class TokenOutcomeUnknown extends ErpError {
  /** Epoch milliseconds from which a new attempt is made. */
  readonly retryAtMs: number;
  readonly provider: ProviderDetails | undefined;

  constructor(account: string, reason: string, retryAtMs: number, provider?: ProviderDetails) {
    super(
      "TOKEN_OUTCOME_UNKNOWN",
      `${account}: ${reason} Try again from ${new Date(retryAtMs).toISOString()} on; until then nothing is sent.${describeProvider(provider)}`,
    );
    this.retryAtMs = retryAtMs;
    this.provider = provider;
  }
}
