import type { StoredAccessToken, StoredGrant } from "../token-store.ts";

/** A grant that answers a need. */
export interface EnsuredGrant {
  readonly stored: StoredGrant;
  readonly token: StoredAccessToken;
  /** Whether this call sent the token request. */
  readonly refreshed: boolean;
}

/** The address where this account's person signs in, made when an error needs it. */
export type SignInUrl = () => string | undefined;
