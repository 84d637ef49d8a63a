import { ErpError } from "./erp-error.ts";
import type { ProviderDetails } from "./provider-details.ts";
import { describeProvider } from "./provider-details.ts";

/**
 * The provider refuses a refresh because the last access token is too new. That token is still valid.
 * @see fact 15 of specs/behaviour.md: Exact Online, 570 s after the last token
 */
export class RefreshTooEarly extends ErpError {
  /** Epoch milliseconds from which a refresh is allowed. */
  readonly allowedAtMs: number;
  /** What the provider said, when it was asked; undefined when nothing was sent. */
  readonly provider: ProviderDetails | undefined;

  constructor(account: string, allowedAtMs: number, provider?: ProviderDetails) {
    super(
      "REFRESH_TOO_EARLY",
      `${account}: a refresh is allowed from ${new Date(allowedAtMs).toISOString()} on. Go on with the token that you have.${describeProvider(provider)}`,
    );
    this.allowedAtMs = allowedAtMs;
    this.provider = provider;
  }
}
