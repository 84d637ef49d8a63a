import { ErpError } from "./erp-error.ts";
import type { ProviderDetails } from "./provider-details.ts";
import { describeProvider } from "./provider-details.ts";

/** The person, or an administrator of the tenant, has to consent before a token can be given. */
export class ConsentRequired extends ErpError {
  readonly provider: ProviderDetails | undefined;

  constructor(message: string, provider?: ProviderDetails) {
    super("CONSENT_REQUIRED", `${message}${describeProvider(provider)}`);
    this.provider = provider;
  }
}
