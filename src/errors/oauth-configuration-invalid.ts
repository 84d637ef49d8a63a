import { ErpError } from "./erp-error.ts";
import type { ProviderDetails } from "./provider-details.ts";
import { describeProvider } from "./provider-details.ts";

/** The configuration is not valid: the same values fail every time. The message says what to change. */
export class OAuthConfigurationInvalid extends ErpError {
  readonly provider: ProviderDetails | undefined;

  constructor(message: string, provider?: ProviderDetails) {
    super("OAUTH_CONFIGURATION_INVALID", `${message}${describeProvider(provider)}`);
    this.provider = provider;
  }
}
