import { OAuthConfigurationInvalid } from "../../errors/oauth-configuration-invalid.ts";
import type { Provider } from "../provider.ts";

/**
 * Checks how long a token has to live.
 *
 * @throws {OAuthConfigurationInvalid} when the provider never gives such a token
 */
export function checkLifetime({ name, accessTokens }: Provider, minTtlMs: number): void {
  if (!(minTtlMs >= 0)) throw new OAuthConfigurationInvalid("minTtlSeconds has to be 0 or more.");
  if (accessTokens.longestSeconds !== undefined && minTtlMs > accessTokens.longestSeconds * 1000)
    throw new OAuthConfigurationInvalid(
      `minTtlSeconds is ${minTtlMs / 1000}, and ${name} never gives a token more than ${accessTokens.longestSeconds} s: ask for less, and again during the work.`,
    );
}

/**
 * After how many days of rest a grant is refreshed, half of those after which the provider ends it unless told.
 *
 * @throws {OAuthConfigurationInvalid} when the grant would be dead by then
 */
export function readIdleDays({ refreshTokens }: Provider, given: number | undefined): number {
  const limitDays = refreshTokens.idleDays;
  const idleDays = given ?? (limitDays ?? 14) / 2;
  if (!(idleDays >= 0) || (limitDays !== undefined && idleDays >= limitDays))
    throw new OAuthConfigurationInvalid(
      `keepAlive({ idleDays }) has to be 0 or more${limitDays === undefined ? "" : ` and less than ${limitDays}, after which the grant is dead`}.`,
    );
  return idleDays;
}
