import { inspectSymbol } from "./inspect-symbol.ts";
import type { StoredAccessToken } from "./token-store.ts";

/** A valid access token. Only `value` holds the token itself; printing it, or its JSON, shows when it expires. */
export class AccessToken {
  /** Epoch milliseconds at which it expires. */
  readonly expiresAtMs: number;
  /** Scopes that the provider named, separated by spaces. */
  readonly scope: string | undefined;
  readonly tokenType: string;
  readonly #value: string;

  constructor(stored: StoredAccessToken) {
    this.#value = stored.value;
    this.expiresAtMs = stored.expiresAtMs;
    this.scope = stored.scope;
    this.tokenType = stored.tokenType;
  }

  /** The token, for the `Authorization` header alone. Opaque: never decode it to decide anything (fact 154). */
  get value(): string {
    return this.#value;
  }

  toJSON(): { expiresAtMs: number } {
    return { expiresAtMs: this.expiresAtMs };
  }

  [inspectSymbol](): string {
    return `AccessToken { expiresAt: ${new Date(this.expiresAtMs).toISOString()} }`;
  }
}
