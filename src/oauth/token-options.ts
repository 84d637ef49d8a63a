import type { TokenTargetOptions } from "./token-target.ts";

/** What `token()` takes. */
export interface TokenOptions extends TokenTargetOptions {
  /** The shortest time the token must still be valid for. @default the preset's margin: 30 s at Exact Online, 300 s at Entra */
  minTtlSeconds?: number;
  /** Waits instead of throwing `TOKEN_LIFETIME_UNAVAILABLE`. @default false */
  wait?: boolean;
}

/** What `refresh()` takes. */
export interface RefreshOptions extends TokenTargetOptions {
  /** Entra's claims challenge, decoded from `WWW-Authenticate` (fact 164). */
  claims?: string;
}
