import type { ReauthorizationRequired } from "../errors/reauthorization-required.ts";
import { tell } from "../kit/tell.ts";

/** The events of a grant. None holds a token. */
export interface OAuthEvents {
  /** New tokens are stored, by a refresh or by a sign-in. */
  refreshed: {
    readonly account: string;
    readonly generation: number;
    readonly by: "refresh" | "sign-in";
    readonly expiresAtMs: number | undefined;
  };
  /** A person has to sign in again. */
  reauthorizationRequired: { readonly account: string; readonly error: ReauthorizationRequired };
  /** The refresh token expires soon unless it is used. Emitted at most once for each refresh token. */
  expiringSoon: { readonly account: string; readonly generation: number; readonly expiresAtMs: number };
}

/** A listener; the call that caused the event waits for it. What it throws is ignored, because the grant is stored by then. */
export type OAuthListener<Name extends keyof OAuthEvents> = (event: OAuthEvents[Name]) => void | Promise<void>;

type Listeners = { [Name in keyof OAuthEvents]: Set<OAuthListener<Name>> };

/** Listeners that are awaited, one after the other. */
export class OAuthEventHub {
  readonly #listeners: Listeners = {
    refreshed: new Set(),
    reauthorizationRequired: new Set(),
    expiringSoon: new Set(),
  };

  /** Adds a listener; the answer removes it. */
  on<Name extends keyof OAuthEvents>(name: Name, listener: OAuthListener<Name>): () => void {
    this.#listeners[name].add(listener);
    return () => {
      this.#listeners[name].delete(listener);
    };
  }

  async emit<Name extends keyof OAuthEvents>(name: Name, event: OAuthEvents[Name]): Promise<void> {
    for (const listener of [...this.#listeners[name]]) await tell(listener, event);
  }
}
