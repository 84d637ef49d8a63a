import type { OAuthClientOptions } from "../../../src/oauth/oauth-client-options.ts";
import { exactOnline } from "../../../src/oauth/providers/exact-online.ts";
import type { ExactApp } from "./job.ts";

/** Options for a client of the sandbox's Exact Online. The address of each token request says who sends it, so the sandbox's log does too. */
export function exactOf(
  app: ExactApp,
  sender: string,
): Pick<OAuthClientOptions, "provider" | "clientId" | "clientSecret" | "redirectUri"> {
  const { origin, ...registration } = app;
  const provider = exactOnline({ country: "nl", origin });
  const token = `${provider.endpoints.token}?sender=${encodeURIComponent(sender)}`;
  return { ...registration, provider: { ...provider, endpoints: { ...provider.endpoints, token } } };
}

/** Who sent a token request of the log. */
export function senderOf(url: string): string {
  return new URL(url, "http://127.0.0.1").searchParams.get("sender") ?? "";
}
