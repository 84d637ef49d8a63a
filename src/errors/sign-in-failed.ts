import { ErpError } from "./erp-error.ts";
import type { ProviderDetails } from "./provider-details.ts";
import { describeProvider } from "./provider-details.ts";

/** This sign-in failed and nothing was stored: begin a new one. An earlier grant is not changed. */
export class SignInFailed extends ErpError {
  readonly provider: ProviderDetails | undefined;

  constructor(message: string, provider?: ProviderDetails) {
    super("SIGN_IN_FAILED", `${message}${describeProvider(provider)}`);
    this.provider = provider;
  }
}
