import { ConsentRequired } from "../../errors/consent-required.ts";
import { OAuthConfigurationInvalid } from "../../errors/oauth-configuration-invalid.ts";
import { SignInFailed } from "../../errors/sign-in-failed.ts";
import type { Provider } from "../provider.ts";
import { sameText } from "./pending-sign-in.ts";

/** What an admin-consent address needs. */
export interface AdminConsentOptions {
  readonly clientId: string;
  /** Has to be registered. */
  readonly redirectUri: string;
  /** Random, kept until the callback. */
  readonly state: string;
  /** @default the scopes of the preset */
  readonly scope?: readonly string[];
}

/**
 * The address at which an administrator consents for a whole tenant.
 *
 * @example
 * ```ts
 * import { randomUUID } from "node:crypto";
 * import { adminConsentUrl, entra } from "erp-openapi/oauth";
 * const provider = entra({ tenant: "organizations", resource: "business-central" });
 * const url = adminConsentUrl(provider, { clientId: "…", redirectUri: "https://app.example.com/consented", state: randomUUID() });
 * ```
 * @throws {OAuthConfigurationInvalid} when the provider knows no admin consent
 * @see fact 163 of specs/behaviour.md
 */
export function adminConsentUrl(provider: Provider, options: AdminConsentOptions): string {
  if (provider.endpoints.adminConsent === undefined)
    throw new OAuthConfigurationInvalid(`${provider.name} knows no admin consent; Entra does.`);
  const url = new URL(provider.endpoints.adminConsent);
  url.searchParams.set("client_id", options.clientId);
  url.searchParams.set("scope", (options.scope ?? provider.scope).join(" "));
  url.searchParams.set("redirect_uri", options.redirectUri);
  url.searchParams.set("state", options.state);
  return url.href;
}

/**
 * Checks the callback of an admin consent. The tenant in it was not proven: show it, never authorise by it.
 *
 * @throws {SignInFailed} for a wrong state
 * @throws {ConsentRequired} when consent was not given
 * @see fact 163 of specs/behaviour.md: a failure says admin_consent=True as well
 */
export function checkAdminConsent(
  callbackUrl: string,
  state: string,
): { unprovenTenant: string | undefined; scope: string | undefined } {
  if (!URL.canParse(callbackUrl)) throw new SignInFailed("The callback of the admin consent is no address.");
  const query = new URL(callbackUrl).searchParams;
  if (!sameText(query.get("state") ?? "", state))
    throw new SignInFailed("The callback's state is not the one of this admin consent. Begin again.");
  const error = query.get("error");
  if (error !== null || query.get("admin_consent")?.toLowerCase() !== "true") {
    throw new ConsentRequired("Admin consent was not given.", {
      providerCode: (error ?? "no admin_consent").slice(0, 80),
      ...(query.get("error_description") === null
        ? {}
        : { description: (query.get("error_description") ?? "").slice(0, 500) }),
    });
  }
  return { unprovenTenant: query.get("tenant") ?? undefined, scope: query.get("scope") ?? undefined };
}
