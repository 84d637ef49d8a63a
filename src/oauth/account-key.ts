import { OAuthConfigurationInvalid } from "../errors/oauth-configuration-invalid.ts";

/** The owner of a grant. Two accounts never share a cache entry, a lease or a promise. */
export interface AccountKey {
  /** Name of the preset: `entra`, `exact-online`, or what `oauth2({ name })` was given. */
  readonly provider: string;
  /** Entra's tenant id; at Exact Online the country site. */
  readonly tenant: string;
  /** Entra's object id, Exact's `UserID`, or `app:<client id>` for an application. */
  readonly user: string;
}

/**
 * The text under which a store keeps an account.
 *
 * @example
 * ```ts
 * import { accountName } from "erp-openapi/oauth";
 * accountName({ provider: "exact-online", tenant: "nl", user: "b3a1" }); // "exact-online/nl/b3a1"
 * ```
 * @throws {OAuthConfigurationInvalid} when a part is empty
 */
export function accountName(key: AccountKey): string {
  const parts = [key.provider, key.tenant, key.user];
  if (parts.some((part) => part === "")) {
    throw new OAuthConfigurationInvalid("An account key needs a provider, a tenant and a user; one of them is empty.");
  }
  return parts.map(encodeURIComponent).join("/");
}

/**
 * The name of an account that has to be named by now.
 *
 * @throws {OAuthConfigurationInvalid} when it is not
 */
export function requireAccount(account: string | undefined): string {
  if (account === undefined)
    throw new OAuthConfigurationInvalid(
      'No account is named: new OAuthClient({ account: "…" }), or client.forAccount(signedIn.account).',
    );
  return account;
}
