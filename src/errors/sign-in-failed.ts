import { ErpError } from "./erp-error.ts";
import type { ProviderDetails } from "./provider-details.ts";
import { describeProvider } from "./provider-details.ts";

/** This sign-in did not succeed and was not stored: begin a new one. A grant that was there before is untouched. */
export class SignInFailed extends ErpError {
  readonly provider: ProviderDetails | undefined;

  constructor(message: string, provider?: ProviderDetails) {
    super("SIGN_IN_FAILED", `${message}${describeProvider(provider)}`);
    this.provider = provider;
  }
}
