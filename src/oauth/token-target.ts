import { OAuthConfigurationInvalid } from "../errors/oauth-configuration-invalid.ts";
import type { RefreshSettings } from "./refresh/refresh-settings.ts";

/** What a token is for. */
export interface TokenTargetOptions {
  /** A resource by name or address; its scopes follow. One Entra grant serves several (fact 151). */
  resource?: string;
  /** Scopes instead. @default those of the preset */
  scope?: readonly string[];
}

/** The scopes of a token and the name under which it is kept. */
export interface TokenTarget {
  readonly key: string;
  readonly scope: readonly string[];
}

/** The name under which a client shows which scopes its tokens have, to who gives them to a service. */
export const tokenScope = "token-scope";

/** Name of the access token where scopes play no part. */
const onlyKey = "default";

/**
 * @throws {OAuthConfigurationInvalid} when the provider knows no resources or would refuse the scopes
 */
export function readTarget(
  settings: Pick<RefreshSettings, "provider" | "grantType">,
  options: TokenTargetOptions,
): TokenTarget {
  const { provider, grantType } = settings;
  if (options.resource !== undefined && options.scope !== undefined)
    throw new OAuthConfigurationInvalid("Give resource or scope, not both.");
  if (options.resource !== undefined && !provider.resourceScope)
    throw new OAuthConfigurationInvalid(`${provider.name} knows no resources: give scope.`);
  const scope =
    options.scope ??
    (options.resource === undefined ? undefined : provider.resourceScope?.(options.resource)) ??
    provider.scope;
  const wrong = provider.checkScope?.(scope, grantType);
  if (wrong !== undefined) throw new OAuthConfigurationInvalid(wrong);
  return { key: [...new Set(scope)].sort().join(" ") || onlyKey, scope };
}
