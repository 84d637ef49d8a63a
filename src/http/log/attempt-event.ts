/**
 * What happened to one attempt. It holds no headers, no bodies, and no query values except those that are on the list.
 */
export interface AttemptEvent {
  /** operationId of the spec, or `unnamed`. */
  readonly operation: string;
  readonly company: string | undefined;
  readonly method: string;
  /** Path template of the spec, or the path of the URL. */
  readonly path: string;
  /** Address with redacted query values. */
  readonly url: string;
  /** 1 for the first attempt of the call. */
  readonly attempt: number;
  /** Number of the page, when the caller gave it. */
  readonly page: number | undefined;
  /** Epoch milliseconds. */
  readonly startedAtMs: number;
  /** Milliseconds until the body was read; for a streamed body until the headers came. */
  readonly durationMs: number;
  /** Absent when no answer came. */
  readonly status: number | undefined;
  /** Code or name of the error, when no answer came. */
  readonly error: string | undefined;
  /** What is left of each limit: as the answer's headers say, otherwise by our own count. */
  readonly quotaLeft: Readonly<Record<string, number>>;
  /** Id that was sent for the vendor's telemetry. */
  readonly requestId: string | undefined;
  /** Id that the vendor's support asks for. */
  readonly correlationId: string | undefined;
}
