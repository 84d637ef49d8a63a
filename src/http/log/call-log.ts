import type { RetryClass } from "../operation-hints.ts";

/** The exact request of a call, without its token: everything that is needed to send it again. */
export interface RecordedRequest {
  readonly method: string;
  readonly url: string;
  /** Names and values as they were given, without `authorization` and `cookie`. */
  readonly headers: Readonly<Record<string, string>>;
  /** Absent for a request without a body. */
  readonly body?: Uint8Array;
}

/** What a call log stores when a call begins. */
export interface CallRecord {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly startedAtMs: number;
  /** Epoch milliseconds; after that no request of the call is in flight. Undefined without a deadline. */
  readonly deadlineAtMs?: number | undefined;
  readonly operation: string;
  readonly company?: string | undefined;
  readonly method: string;
  /** Path template of the spec, or the path of the URL; never the query. */
  readonly path: string;
  /** `x-retry`: whether the call may be repeated. */
  readonly retryClass: RetryClass;
  /** Id of the call that this one sent again. */
  readonly resendOf?: string | undefined;
  /** Only with `replay: true`. It holds business data, so a store encrypts it. */
  readonly request?: RecordedRequest | undefined;
}

/** How a call ended. A call without an ending is still running, or its process died. */
export interface CallEnding {
  /** Epoch milliseconds. */
  readonly endedAtMs: number;
  /** How often it was sent. */
  readonly attempts: number;
  /** Status of the last answer. */
  readonly status?: number | undefined;
  /** Code of the error that the caller got. */
  readonly error?: string | undefined;
  /** Why, in the vendor's words: one line of at most 300 characters, without secrets and values of the query. It may name what was sent. */
  readonly said?: string | undefined;
  /** Id that the vendor's support asks for. */
  readonly correlationId?: string | undefined;
  /** What the answer said is left of each limit. */
  readonly quotaLeft?: Readonly<Record<string, number>> | undefined;
}

/**
 * The state of a call that was sent again. `sending`: in flight, or its process died. `sent`: done, so it is never sent
 * again. `failed`: refused or not sent, so it may be tried again. `unknown`: sent, with an unknown outcome.
 */
export interface Resend {
  readonly state: "sending" | "sent" | "failed" | "unknown";
  /** Epoch milliseconds. */
  readonly startedAtMs: number;
  /** Epoch milliseconds; after that no request of it is in flight. */
  readonly deadlineAtMs: number;
  /** Absent while it is `sending`. */
  readonly endedAtMs?: number | undefined;
  readonly status?: number | undefined;
  readonly error?: string | undefined;
}

/** A call as the log returns it. It holds nothing secret: the request stays encrypted in the store. */
export interface LoggedCall extends Omit<CallRecord, "request"> {
  /** Whether the request was stored, so that it can be sent again. */
  readonly replayable: boolean;
  readonly ending?: CallEnding | undefined;
  readonly resend?: Resend | undefined;
  /** Number of changes of `resend`; 0 when the call was never sent again. */
  readonly resendRevision: number;
}

/** Which calls to list. A call has to meet all conditions. */
export interface CallQuery {
  /** Epoch milliseconds: calls that began then or later. */
  readonly sinceMs?: number | undefined;
  /** Epoch milliseconds: calls that began before. */
  readonly untilMs?: number | undefined;
  readonly operation?: string | undefined;
  readonly company?: string | undefined;
  readonly status?: number | undefined;
  /** Code of the ending's error. */
  readonly error?: string | undefined;
  readonly correlationId?: string | undefined;
  /** `ok`: answered below 400; `failed`: a refusal or an error; `open`: without an ending. */
  readonly outcome?: "ok" | "failed" | "open" | undefined;
}

/** Which calls to remove. One condition is enough. */
export interface PruneRule {
  /** Epoch milliseconds: calls that began before. */
  readonly beforeMs?: number | undefined;
  /** Keep this many of the newest calls and remove the others. */
  readonly keepNewest?: number | undefined;
}

/**
 * Stores what happened to calls, so that you can list them later.
 *
 * When `begin()` and `replaceResend()` resolve, the entry is stored. Entries of `end()` and `add()` may be stored a
 * moment later, together with others: when the process dies before that, a call has no ending or a read is missing, but
 * no entry is false. `flush()`, `list()`, `get()`, `prune()` and `close()` wait until everything is stored.
 *
 * @throws {StoreUnavailable} when the disk or the database fails
 * @throws {StoreWrongKey} when a request cannot be opened
 */
export interface CallLogStore {
  /** Stores a write before its first attempt is sent, so that it is visible after a crash. */
  begin(record: CallRecord): Promise<void>;
  /** Stores how a call ended. Later endings of the same call are ignored. */
  end(id: string, ending: CallEnding): Promise<void>;
  /** Stores a call that has already ended and that only read. */
  add(record: CallRecord, ending: CallEnding): Promise<void>;
  flush(): Promise<void>;
  get(id: string): Promise<LoggedCall | undefined>;
  /** The exact request, decrypted; undefined when it was not stored. */
  request(id: string): Promise<RecordedRequest | undefined>;
  /** Lists calls, newest first. */
  list(query?: CallQuery): AsyncIterable<LoggedCall>;
  /** Stores `resend` unless `resendRevision` has changed since `revision`; returns whether it did. */
  replaceResend(id: string, revision: number, resend: Resend): Promise<boolean>;
  /** Removes calls, except those in flight; returns how many. */
  prune(rule: PruneRule): Promise<number>;
  close(): Promise<void>;
}
