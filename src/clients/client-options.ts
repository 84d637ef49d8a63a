import type { TokenSource } from "../http/auth/auth.ts";
import type { Transport } from "../http/call.ts";
import type { Clock } from "../http/clock.ts";
import type { LogOptions } from "../http/log/log.ts";
import type { CallLogOptions } from "../http/log/record-calls.ts";
import type { QuotaOptions } from "../http/quota/quota.ts";
import type { RetryOptions } from "../http/retry/retry.ts";
import type { TimeoutOptions } from "../http/timeout/timeout.ts";
import type { OAuthClient } from "../oauth/oauth-client.ts";

/** What every client takes beside the parts of its address. */
export interface ClientOptions {
  /** Where tokens come from: an OAuthClient, or any object that provides a token and is told when an API refused it. */
  readonly auth: OAuthClient | TokenSource;
  /**
   * What sends in the end. A fetch of your own has to see to it that a write is sent once: Node's sends it again when
   * it is answered 421, unless the body is a stream. @default the global fetch, which writes reach as streams
   */
  readonly fetch?: Transport;
  /**
   * Origins that the service writes in its links although the client does not ask there, such as
   * `https://erp.internal.example` behind a proxy of your own. Such a link is asked for at the client's own address; no
   * token ever goes to these origins. @default none
   */
  readonly allowedOrigins?: readonly string[];
  /** By whom quotas are counted, and in which store; the limits come from the spec. @default counted in this process */
  readonly quota?: Omit<QuotaOptions, "limits">;
  readonly retry?: RetryOptions;
  readonly timeouts?: TimeoutOptions & { readonly deadlineMs?: number };
  readonly log?: LogOptions;
  readonly callLog?: CallLogOptions;
  /** How 64-bit integers are returned: as on the wire, as text, or as bigint. @default "wire" */
  readonly int64?: "wire" | "text" | "bigint";
  /** How decimals are returned: `exact` is text with all their digits. @default "double" */
  readonly numbers?: "double" | "exact";
  /** @default the machine's time */
  readonly clock?: Clock;
}
