import { createHash, timingSafeEqual } from "node:crypto";
import { SignInFailed } from "../../errors/sign-in-failed.ts";
import { randomText } from "../runtime.ts";
import type { Runtime } from "../runtime.ts";

/** What a sign-in under way has to remember until its callback. The verifier is a secret. */
export interface PendingSignIn {
  readonly state: string;
  readonly codeVerifier: string;
  readonly nonce: string;
  /** Exactly as it was sent: the token request has to repeat it. */
  readonly redirectUri: string;
  readonly scope: readonly string[];
  readonly startedAtMs: number;
}

/** A sign-in that takes longer is begun anew. */
export const signInLifetimeMs = 600_000;

/** State, verifier and nonce of a new sign-in, each with 256 bits of chance. @see https://www.rfc-editor.org/rfc/rfc7636#section-4.1 */
export function startSignIn(redirectUri: string, scope: readonly string[], runtime: Runtime): PendingSignIn {
  return {
    state: randomText(runtime),
    codeVerifier: randomText(runtime),
    nonce: randomText(runtime),
    redirectUri,
    scope,
    startedAtMs: runtime.now(),
  };
}

/** The S256 challenge of a verifier. @see https://www.rfc-editor.org/rfc/rfc7636#section-4.2 */
export function challengeOf(codeVerifier: string): string {
  return createHash("sha256").update(codeVerifier).digest("base64url");
}

/** Compares without telling by its duration where two texts differ. */
export function sameText(one: string, other: string): boolean {
  const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}

/** The sign-ins that a process has under way. A state is good for one callback. */
export class PendingSignIns {
  readonly #pending = new Map<string, PendingSignIn>();
  /** States that were used, also those whose sign-in another process began. */
  readonly #used = new Map<string, number>();
  readonly #runtime: Runtime;

  constructor(runtime: Runtime) {
    this.#runtime = runtime;
  }

  add(pending: PendingSignIn): void {
    this.#forgetOld();
    this.#pending.set(pending.state, pending);
  }

  /**
   * Takes the sign-in that a callback's state belongs to; a second time it is gone.
   * Errors: `SIGN_IN_FAILED` when the state is unknown, used, or too old.
   */
  take(state: string | undefined, given?: PendingSignIn): PendingSignIn {
    this.#forgetOld();
    const candidates = given ? [given] : [...this.#pending.values()];
    // Every candidate is compared, so that the duration says nothing about which one was close.
    const fitting = candidates.filter((candidate) => sameText(candidate.state, state ?? ""));
    const pending = fitting[0];
    if (state === undefined || !pending || this.#used.has(pending.state)) {
      throw new SignInFailed(
        "The callback's state belongs to no sign-in that is under way here, or was used before. Begin a new sign-in in the same browser.",
      );
    }
    this.#pending.delete(pending.state);
    this.#used.set(pending.state, this.#runtime.now());
    if (this.#runtime.now() - pending.startedAtMs > signInLifetimeMs)
      throw new SignInFailed("The sign-in took longer than ten minutes. Begin a new one.");
    return pending;
  }

  #forgetOld(): void {
    const oldestMs = this.#runtime.now() - 2 * signInLifetimeMs;
    for (const [state, pending] of this.#pending) if (pending.startedAtMs < oldestMs) this.#pending.delete(state);
    for (const [state, usedAtMs] of this.#used) if (usedAtMs < oldestMs) this.#used.delete(state);
  }
}
