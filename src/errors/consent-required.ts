import { ErpError } from "./erp-error.ts";
import type { ProviderDetails } from "./provider-details.ts";
import { describeProvider } from "./provider-details.ts";

/** The user or an administrator of the tenant has to give consent before a token can be issued. */
export class ConsentRequired extends ErpError {
  readonly provider: ProviderDetails | undefined;

  constructor(message: string, provider?: ProviderDetails) {
    super("CONSENT_REQUIRED", `${message}${describeProvider(provider)}`);
    this.provider = provider;
  }
}
