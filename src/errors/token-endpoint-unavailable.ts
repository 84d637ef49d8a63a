import { ErpError } from "./erp-error.ts";
import type { ProviderDetails } from "./provider-details.ts";
import { describeProvider } from "./provider-details.ts";

/** The token endpoint could not be reached, or asked to wait. The grant is still valid. */
export class TokenEndpointUnavailable extends ErpError {
  /** Epoch milliseconds from which a new attempt makes sense. */
  readonly retryAtMs: number;
  readonly provider: ProviderDetails | undefined;

  constructor(account: string, reason: string, retryAtMs: number, provider?: ProviderDetails) {
    super(
      "TOKEN_ENDPOINT_UNAVAILABLE",
      `${account}: ${reason} Try again from ${new Date(retryAtMs).toISOString()} on.${describeProvider(provider)}`,
    );
    this.retryAtMs = retryAtMs;
    this.provider = provider;
  }
}
