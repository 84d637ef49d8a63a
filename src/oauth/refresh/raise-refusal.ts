import { ClientRejected } from "../../errors/client-rejected.ts";
import { ConsentRequired } from "../../errors/consent-required.ts";
import type { ErpError } from "../../errors/erp-error.ts";
import { OAuthConfigurationInvalid } from "../../errors/oauth-configuration-invalid.ts";
import type { AttemptEvidence } from "../../errors/reauthorization-required.ts";
import { ReauthorizationRequired } from "../../errors/reauthorization-required.ts";
import { SignInFailed } from "../../errors/sign-in-failed.ts";
import { TokenEndpointUnavailable } from "../../errors/token-endpoint-unavailable.ts";
import type { Refusal } from "../grants/refusal.ts";
import { refusedPauseMs } from "./resend-rule.ts";

/** What the error says beside the refusal. */
export interface RefusalContext {
  readonly account: string;
  readonly nowMs: number;
  readonly signInUrl?: string | undefined;
  readonly evidence?: readonly AttemptEvidence[];
}

/** The error class that says what the caller can do about a refusal: one class per action. */
export function refusalError(refusal: Refusal, context: RefusalContext): ErpError {
  const { account, nowMs, signInUrl, evidence } = context;
  const provider = refusal.details;
  switch (refusal.kind) {
    case "sign-in":
      return new ReauthorizationRequired({
        account,
        reason: "The provider does not accept the grant any more.",
        signInUrl,
        evidence,
        claims: refusal.claims,
        provider,
      });
    case "consent":
      return new ConsentRequired(
        `${account}: consent is missing. Sign in again with prompt "consent", or let an administrator open the admin-consent address.`,
        provider,
      );
    case "client":
      return new ClientRejected(
        `${account}: the provider rejects the client. Check client id, secret or certificate, and whether it has expired.`,
        provider,
      );
    case "declined":
      return new SignInFailed(`${account}: the sign-in was declined or took too long. Begin a new one.`, provider);
    case "later":
    case "not-expired":
    case "pending":
    case "slow-down":
      return new TokenEndpointUnavailable(
        account,
        "The token endpoint asks for patience; nothing is wrong with the grant.",
        nowMs + (refusal.pauseMs ?? refusedPauseMs),
        provider,
      );
    case "configuration":
      return new OAuthConfigurationInvalid(
        `${account}: the provider refuses the request as it is configured. Check scope, resource, redirect URI and the app's registration.`,
        provider,
      );
  }
}
