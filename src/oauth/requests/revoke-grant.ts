import { OAuthConfigurationInvalid } from "../../errors/oauth-configuration-invalid.ts";
import { TokenEndpointUnavailable } from "../../errors/token-endpoint-unavailable.ts";
import { authenticateClient } from "../credentials/client-authentication.ts";
import { readRefusal } from "../grants/refusal.ts";
import { refusalError } from "../refresh/raise-refusal.ts";
import type { RefreshSettings } from "../refresh/refresh-settings.ts";
import { sendRevocation } from "./token-request.ts";

/**
 * Ends a refresh token at the provider. A certificate authenticates with `client_assertion` alone here as well.
 *
 * @throws {OAuthConfigurationInvalid} when the provider has no revocation endpoint
 * @throws {TokenEndpointUnavailable} when the token endpoint cannot be reached or fails
 * @throws {ClientRejected} when the provider refuses the client's id or credential
 */
export async function revokeGrant(settings: RefreshSettings, account: string, refreshToken: string): Promise<void> {
  const { provider, clientId, runtime } = settings;
  const endpoint = provider.endpoints.revocation;
  if (endpoint === undefined) {
    throw new OAuthConfigurationInvalid(
      `${provider.name} has no revocation endpoint: forget() removes the grant here, and the person ends it in the provider's own settings.`,
    );
  }
  const authentication = await authenticateClient(provider, clientId, settings.credential, runtime);
  const failure = await sendRevocation(
    { endpoint, clientId, authentication, timeoutMs: settings.timing.requestTimeoutMs },
    refreshToken,
  );
  if (!failure) return;
  if (failure.kind === "refused") {
    throw refusalError(
      readRefusal(
        failure,
        provider,
        [refreshToken, authentication.secret].filter((value) => value !== clientId),
        runtime.now(),
      ),
      { account, nowMs: runtime.now() },
    );
  }
  throw new TokenEndpointUnavailable(
    account,
    `The revocation may not have reached the provider: ${failure.reason} The stored grant was kept.`,
    runtime.now() + 1_000,
  );
}
