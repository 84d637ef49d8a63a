import type { World } from "./service.ts";
import type { IssuedToken } from "./token-registry.ts";

/** Tokens of somebody who is signed in already, as the clients take them for `auth`. */
export interface SandboxAuth {
  /** A token that is valid by sandbox time; the same one until it ends. */
  token(): Promise<string>;
  /** Has the next call of `token()` give another one. */
  markStale(token: string): void;
}

/** Whose tokens they are, what for, and for how long each. */
export type SignedIn = Omit<IssuedToken, "issuedAtMs" | "expiresAtMs"> & { readonly lifetimeMs: number };

/** Signs somebody in without a way through the sign-in pages. */
export function signedIn({ clock, tokens, scale, random }: World, { lifetimeMs, ...whose }: SignedIn): SandboxAuth {
  const values = random(`signed-in/${whose.issuer}/${whose.audience}`);
  let held: { readonly value: string; readonly expiresAtMs: number } | undefined;
  return {
    async token() {
      const nowMs = clock.now();
      if (held === undefined || nowMs >= held.expiresAtMs) {
        held = { value: values.guid(), expiresAtMs: nowMs + lifetimeMs * scale.lifetime };
        tokens.issue(held.value, { ...whose, issuedAtMs: nowMs, expiresAtMs: held.expiresAtMs });
      }
      return held.value;
    },
    markStale(token) {
      if (held?.value === token) held = undefined;
    },
  };
}
