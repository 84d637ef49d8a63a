import { OAuthConfigurationInvalid } from "../../errors/oauth-configuration-invalid.ts";
import type { RefreshSettings } from "../refresh/refresh-settings.ts";
import type { Grant } from "../token-store.ts";
import type { ImportedTokens } from "./imported-tokens.ts";

const dayMs = 86_400_000;

/** Stores another tool's tokens as a grant. See `OAuthClient.importGrant()`. */
export async function importTokens(
  settings: RefreshSettings,
  account: string,
  key: string,
  tokens: ImportedTokens,
  replace: boolean,
): Promise<void> {
  const { store, provider, clientId, runtime } = settings;
  const nowMs = runtime.now();
  const before = await store.read(account);
  if (before && !replace)
    throw new OAuthConfigurationInvalid(
      `${account}: a grant is stored already. Pass { replace: true } to give it up for the imported one.`,
    );
  const idleDays = provider.refreshTokens.idleDays;
  const grant: Grant = {
    version: 1,
    provider: provider.name,
    clientId,
    accessTokens: accessTokensOf(tokens, key, nowMs, provider.accessTokens.longestSeconds),
    ...(tokens.refreshToken === undefined
      ? {}
      : {
          refreshToken: tokens.refreshToken,
          refreshTokenReceivedAtMs: nowMs,
          ...(idleDays === undefined ? {} : { refreshTokenExpiresAtMs: nowMs + idleDays * dayMs }),
        }),
    authorizedAtMs: nowMs,
  };
  const result = await store.commit(account, before?.generation ?? 0, grant);
  if (!result.committed)
    throw new OAuthConfigurationInvalid(
      `${account}: another process stored a grant meanwhile. Look at status(), then import again.`,
    );
}

/** An access token without a known end is left out: the refresh token brings a new one. */
function accessTokensOf(
  tokens: ImportedTokens,
  key: string,
  nowMs: number,
  longestSeconds: number | undefined,
): Grant["accessTokens"] {
  const { accessToken, expiresAtMs } = tokens;
  if (accessToken === undefined || expiresAtMs === undefined) return {};
  // A moment that no token of the provider can reach means that the file's clock was wrong.
  const endMs = Math.min(expiresAtMs, nowMs + (longestSeconds ?? Number.POSITIVE_INFINITY) * 1000);
  return { [key]: { value: accessToken, expiresAtMs: endMs, issuedAtMs: Math.min(nowMs, endMs), tokenType: "Bearer" } };
}
