/** What a service may know of an access token that the sandbox issued. */
export interface IssuedToken {
  readonly issuer: "entra" | "exact";
  /** Entra: the resource it is for, `https://api.businesscentral.dynamics.com` for one, without a trailing slash. Exact: the API itself. */
  readonly audience: string;
  readonly clientId: string;
  /** Entra tenant id; for Exact the customer. */
  readonly tenantId: string;
  /** The person, or undefined for an application. */
  readonly user: { readonly id: string; readonly email: string; readonly name: string } | undefined;
  /** Delegated scopes (Entra `scp`, or those of the app's registration at Exact) or application roles. */
  readonly scopes: readonly string[];
  /** Sandbox time in epoch milliseconds. */
  readonly issuedAtMs: number;
  readonly expiresAtMs: number;
  /** Entra: what the token request passed as `claims`: capabilities and answers to a claims challenge. */
  readonly claims?: string;
}

/** Why a token is not accepted. */
export type TokenRefusal = "missing" | "unknown" | "expired" | "revoked";

/** Access tokens of one sandbox: what sign-in issues, the services look up. */
export class TokenRegistry {
  readonly #tokens = new Map<string, { token: IssuedToken; revoked: boolean }>();

  /** Remembers an access token. */
  issue(value: string, token: IssuedToken): void {
    this.#tokens.set(value, { token, revoked: false });
  }

  /** Makes a token unusable before its time. */
  revoke(value: string): void {
    const entry = this.#tokens.get(value);
    if (entry) entry.revoked = true;
  }

  /** Ends a token's life now: it answers as expired from here on. */
  expire(value: string, nowMs: number): void {
    const entry = this.#tokens.get(value);
    if (entry && nowMs < entry.token.expiresAtMs) entry.token = { ...entry.token, expiresAtMs: nowMs };
  }

  /** Makes every token unusable that fits. */
  revokeWhere(fits: (token: IssuedToken) => boolean): void {
    for (const entry of this.#tokens.values()) if (fits(entry.token)) entry.revoked = true;
  }

  /** Looks the bearer token of an `Authorization` header up. The audience is the service's own to check. */
  check(authorization: string | null, nowMs: number): IssuedToken | TokenRefusal {
    const value = /^Bearer\s+(\S+)$/i.exec(authorization ?? "")?.[1];
    if (value === undefined) return "missing";
    const entry = this.#tokens.get(value);
    if (!entry) return "unknown";
    if (entry.revoked) return "revoked";
    if (nowMs < entry.token.expiresAtMs) return entry.token;
    this.#tokens.delete(value);
    return "expired";
  }
}
