import type { ErpErrorOptions } from "./erp-error.ts";
import { ErpError } from "./erp-error.ts";
import type { ProviderDetails } from "./provider-details.ts";
import { describeProvider } from "./provider-details.ts";

/** One attempt to use the refresh token, from the journal. It holds no token. */
export interface AttemptEvidence {
  readonly id: string;
  /** Generation of the grant whose refresh token was to be sent. */
  readonly generation: number;
  readonly owner: string;
  readonly startedAtMs: number;
  readonly deadlineMs: number;
  /** How it ended; `intent without answer` when its process died before it got an answer. */
  readonly ended: string;
  readonly settledAtMs?: number;
}

/** Why a person has to sign in again, and what is known about it. */
export interface ReauthorizationRequiredOptions extends ErpErrorOptions {
  account: string;
  /** One sentence: why the grant cannot be used any more. */
  reason: string;
  signInUrl?: string | undefined;
  evidence?: readonly AttemptEvidence[] | undefined;
  /** Entra's claims challenge; pass it to the sign-in (fact 156). */
  claims?: string | undefined;
  provider?: ProviderDetails | undefined;
}

/**
 * The grant cannot be used any more: a person has to sign in again. Nothing was deleted.
 *
 * @example
 * ```ts
 * import { hasErrorCode } from "erp-openapi/errors";
 * try {
 *   await work();
 * } catch (error) {
 *   if (hasErrorCode(error, "REAUTHORIZATION_REQUIRED")) console.error(error.message);
 *   else throw error;
 * }
 * declare function work(): Promise<void>;
 * ```
 */
export class ReauthorizationRequired extends ErpError {
  readonly account: string;
  /** Where to sign in; undefined when no redirect URI is configured. */
  readonly signInUrl: string | undefined;
  /** The attempts in the journal for this generation of the grant. */
  readonly evidence: readonly AttemptEvidence[];
  readonly claims: string | undefined;
  readonly provider: ProviderDetails | undefined;

  constructor(options: ReauthorizationRequiredOptions) {
    const what = options.signInUrl ? "open the address in signInUrl" : "call authorize()";
    super(
      "REAUTHORIZATION_REQUIRED",
      `${options.account}: sign in again (${what}). ${options.reason}${describeProvider(options.provider)}`,
      "cause" in options ? { cause: options.cause } : {},
    );
    this.account = options.account;
    this.signInUrl = options.signInUrl;
    this.evidence = options.evidence ?? [];
    this.claims = options.claims;
    this.provider = options.provider;
  }
}
