import { ErpError } from "./erp-error.ts";
import type { ProviderDetails } from "./provider-details.ts";
import { describeProvider } from "./provider-details.ts";

/** The configuration cannot work as it is; a new attempt with the same values fails again. The message says what to change. */
export class OAuthConfigurationInvalid extends ErpError {
  readonly provider: ProviderDetails | undefined;

  constructor(message: string, provider?: ProviderDetails) {
    super("OAUTH_CONFIGURATION_INVALID", `${message}${describeProvider(provider)}`);
    this.provider = provider;
  }
}
