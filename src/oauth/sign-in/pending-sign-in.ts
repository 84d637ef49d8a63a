import { createHash, timingSafeEqual } from "node:crypto";
import { SignInFailed } from "../../errors/sign-in-failed.ts";
import type { Runtime } from "../runtime.ts";
import { randomText } from "../runtime.ts";

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

/** State, verifier and nonce of a new sign-in, each of 256 random bits. @see https://www.rfc-editor.org/rfc/rfc7636#section-4.1 */
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

/** How many sign-ins, and how many used states, a process remembers; then the oldest are forgotten. */
const mostKept = 10_000;

/** Compares without telling by its duration where two texts differ. */
export function sameText(one: string, other: string): boolean {
  const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}

/**
 * The sign-ins that a process has under way. A state is good for one callback. Anybody can begin sign-ins in a web app,
 * so that each costs the same however many there are, and their number is bounded: whoever keeps his sign-in himself,
 * as the web handlers do in a cookie, loses nothing when it is forgotten here.
 */
export class PendingSignIns {
  // By a digest of the state: how long a look-up takes says nothing about a state that is not known. Oldest first.
  readonly #pending = new Map<string, PendingSignIn>();
  /** States that were used, also those whose sign-in another process began; each with the moment of its use. */
  readonly #used = new Map<string, number>();
  readonly #runtime: Runtime;

  constructor(runtime: Runtime) {
    this.#runtime = runtime;
  }

  /** How many sign-ins are remembered. */
  get size(): number {
    return this.#pending.size;
  }

  add(pending: PendingSignIn): void {
    const oldestMs = this.#runtime.now() - 2 * signInLifetimeMs;
    forgetFirst(this.#pending, ({ startedAtMs }) => startedAtMs < oldestMs);
    this.#pending.set(digestOf(pending.state), pending);
  }

  /**
   * Takes the sign-in that a callback's state belongs to; a second time it is gone.
   *
   * @throws {SignInFailed} when the state is unknown, used, or too old
   */
  take(state: string | undefined, given?: PendingSignIn): PendingSignIn {
    const nowMs = this.#runtime.now();
    const digest = digestOf(state ?? "");
    const pending = given ?? this.#pending.get(digest);
    if (state === undefined || !pending || !sameText(pending.state, state) || this.#used.has(digest)) {
      throw new SignInFailed(
        "The callback's state belongs to no sign-in that is under way here, or was used before. Begin a new sign-in in the same browser.",
      );
    }
    this.#pending.delete(digest);
    forgetFirst(this.#used, (usedAtMs) => usedAtMs < nowMs - 2 * signInLifetimeMs);
    this.#used.set(digest, nowMs);
    if (nowMs - pending.startedAtMs > signInLifetimeMs)
      throw new SignInFailed("The sign-in took longer than ten minutes. Begin a new one.");
    return pending;
  }
}

/** Removes what is over from the old end of a map, and the oldest where it is full. */
function forgetFirst<Value>(entries: Map<string, Value>, isOver: (value: Value) => boolean): void {
  for (const [key, value] of entries) {
    if (entries.size < mostKept && !isOver(value)) return;
    entries.delete(key);
  }
}

function digestOf(state: string): string {
  return createHash("sha256").update(state).digest("base64url");
}
