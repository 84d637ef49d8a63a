import { ErpError } from "./erp-error.ts";
import type { ProviderDetails } from "./provider-details.ts";
import { describeProvider } from "./provider-details.ts";

/** The provider did not accept the client itself: unknown id, wrong or expired secret or certificate. */
export class ClientRejected extends ErpError {
  readonly provider: ProviderDetails | undefined;

  constructor(message: string, provider?: ProviderDetails) {
    super("CLIENT_REJECTED", `${message}${describeProvider(provider)}`);
    this.provider = provider;
  }
}
