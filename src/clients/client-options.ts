import type { TokenSource } from "../http/auth/auth.ts";
import type { Transport } from "../http/call.ts";
import type { Clock } from "../http/clock.ts";
import type { LogOptions } from "../http/log/log.ts";
import type { CallLogOptions } from "../http/log/record-calls.ts";
import type { QuotaOptions } from "../http/quota/quota.ts";
import type { RetryOptions } from "../http/retry/retry.ts";
import type { TimeoutOptions } from "../http/timeout/timeout.ts";
import type { OAuthClient } from "../oauth/oauth-client.ts";

/** Options of every client. */
export interface ClientOptions {
  /** Where tokens come from: an OAuthClient, or any object that provides a token and is told when an API refused it. */
  readonly auth: OAuthClient | TokenSource;
  /**
   * The `fetch` that sends requests. The default sends a write once. Your own has to ensure that itself: the one of
   * Node sends a write again after a 421, unless the body is a stream. @default the global fetch, writes as streams
   */
  readonly fetch?: Transport;
  /**
   * More origins that may stand in the links of the service, such as `https://erp.internal.example` behind your proxy.
   * Such a link is requested at the client's own address; no token is sent to these origins. @default none
   */
  readonly allowedOrigins?: readonly string[];
  /**
   * Who calls, and where requests are counted; the limits come from the spec. @default counted in the memory of this
   * process
   */
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
