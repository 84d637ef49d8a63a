import type { Provider } from "../../oauth/provider.ts";
import { adminConsentUrl } from "../../oauth/sign-in/admin-consent.ts";
import { member } from "./probe.ts";

/** Links that a token request goes through. */
export type TokenLink = "client credentials" | "admin consent" | "sign-in";

/** Which link a refusal of Entra belongs to, and what mends it. */
export interface TokenRefusal {
  readonly link: TokenLink;
  readonly found: string;
  readonly fix: string;
}

/** Links by AADSTS numbers (fact 157); only for advice, since numbers may change (fact 155). */
const links: Readonly<Record<string, TokenLink>> = {
  ...Object.fromEntries(
    ["7000215", "7000222", "7000218", "700025", "700027", "700024", "700023", "50027", "7000112"].map((number) => [
      number,
      "client credentials" as const,
    ]),
  ),
  ...Object.fromEntries(
    ["700016", "65001", "65004", "90094", "90095", "90099", "500011", "650052"].map((number) => [
      number,
      "admin consent" as const,
    ]),
  ),
};

const ownFixes: Readonly<Record<string, string>> = {
  "7000222":
    "Entra admin center › App registrations › your app › Certificates & secrets › New client secret; then set it where the profile looks for it.",
  "7000215":
    "Give the secret's value, not its id: Entra admin center › App registrations › your app › Certificates & secrets › New client secret › copy Value.",
  "7000218":
    "The app is a confidential one: give its secret by the environment or --secret-file, or allow public client flows at App registrations › your app › Authentication.",
  "700025": "The app is a public client: leave the secret out.",
  "7000112":
    "Entra admin center › Enterprise applications › your app › Properties › Enabled for users to sign in: Yes.",
  "90099":
    "Pre-consent of a partner is missing: add the app to the group AdminAgents of the partner's tenant, or let an administrator of the customer consent.",
};

/** The numbers of an error of the token layer, without their letters. */
function numbersOf(error: unknown): string[] {
  const given = member(error, "provider", "aadsts");
  return Array.isArray(given) ? given.map((number) => String(number).replace(/^AADSTS/, "")) : [];
}

/** Where an administrator consents for the tenant. */
export function consentAddress(provider: Provider, clientId: string, redirectUri: string): string {
  return adminConsentUrl(provider, {
    clientId,
    redirectUri,
    state: "doctor",
    scope: provider.scope.filter((scope) => scope.includes("://")),
  });
}

/** Reads a refusal of the token endpoint. */
export function readTokenRefusal(
  error: unknown,
  {
    provider,
    clientId,
    redirectUri,
    login,
  }: { readonly provider: Provider; readonly clientId: string; readonly redirectUri: string; readonly login: string },
): TokenRefusal {
  const numbers = numbersOf(error);
  const number = numbers.find((candidate) => links[candidate] !== undefined) ?? numbers[0];
  const code = member(error, "code");
  const link = number === undefined ? undefined : links[number];
  const description = member(error, "provider", "description");
  const found =
    typeof description === "string"
      ? (description.split(/\s*(?:Trace ID|\r?\n)/)[0] ?? "")
      : error instanceof Error
        ? error.message
        : String(error);
  if (link === "admin consent") {
    const fix = `Check that ${clientId} is the client id, and let an administrator of tenant ${provider.tenant} consent: open ${consentAddress(provider, clientId, redirectUri)}`;
    return { link, found, fix: (number === undefined ? undefined : ownFixes[number]) ?? fix };
  }
  if (link === "client credentials" || code === "CLIENT_REJECTED" || code === "SECRET_UNAVAILABLE") {
    return {
      link: "client credentials",
      found,
      fix:
        (number === undefined ? undefined : ownFixes[number]) ??
        "Check client id, secret or certificate: Entra admin center › App registrations › your app › Certificates & secrets.",
    };
  }
  if (code === "CONSENT_REQUIRED")
    return {
      link: "admin consent",
      found,
      fix: `Let an administrator consent: open ${consentAddress(provider, clientId, redirectUri)}`,
    };
  return { link: "sign-in", found, fix: `Sign in again: ${login}` };
}
