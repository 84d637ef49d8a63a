import type { RetryClass } from "../operation-hints.ts";

/** The exact request of a call, without its token: everything that is needed to send it again. */
export interface RecordedRequest {
  readonly method: string;
  readonly url: string;
  /** Names and values as they were given; `authorization` and `cookie` are never among them. */
  readonly headers: Readonly<Record<string, string>>;
  /** Absent for a request without a body. */
  readonly body?: Uint8Array;
}

/** What a call log keeps of a call from its beginning. */
export interface CallRecord {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly startedAtMs: number;
  /** Epoch milliseconds: later than that nothing of the call is on its way. Undefined without a deadline. */
  readonly deadlineAtMs?: number | undefined;
  readonly operation: string;
  readonly company?: string | undefined;
  readonly method: string;
  /** Path template of the spec, or the path of the URL; never the query. */
  readonly path: string;
  /** `x-retry`: what a repeat would do. */
  readonly retryClass: RetryClass;
  /** Id of the call that this one sent again. */
  readonly resendOf?: string | undefined;
  /** Only with `replay: true`. It holds business data: a store seals it. */
  readonly request?: RecordedRequest | undefined;
}

/** How a call ended. A record without an ending is of a call that runs still, or whose process died. */
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
 * What became of sending a call again. `sending`: on its way, or its process died; `sent`: done, and never sent again;
 * `failed`: refused, or nothing left, so it may be tried again; `unknown`: it left, and nobody knows.
 */
export interface Resend {
  readonly state: "sending" | "sent" | "failed" | "unknown";
  /** Epoch milliseconds. */
  readonly startedAtMs: number;
  /** Epoch milliseconds: later than that nothing of it is on its way. */
  readonly deadlineAtMs: number;
  /** Absent while it is `sending`. */
  readonly endedAtMs?: number | undefined;
  readonly status?: number | undefined;
  readonly error?: string | undefined;
}

/** A call as the log tells of it. Nothing in it is secret: its request stays sealed. */
export interface LoggedCall extends Omit<CallRecord, "request"> {
  /** Whether the request was kept. */
  readonly replayable: boolean;
  readonly ending?: CallEnding | undefined;
  readonly resend?: Resend | undefined;
  /** Counts the changes of `resend`; 0 when it was never sent again. */
  readonly resendRevision: number;
}

/** Which calls to list; all conditions hold together. */
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

/** Which calls to forget; one condition is enough. */
export interface PruneRule {
  /** Epoch milliseconds: calls that began before. */
  readonly beforeMs?: number | undefined;
  /** All but so many of the newest. */
  readonly keepNewest?: number | undefined;
}

/**
 * Keeps what happened, for the day on which somebody asks.
 *
 * What `begin()` and `replaceResend()` resolve for is stored. What `end()` and `add()` take may be stored a moment
 * later, together with others: a process that dies in between leaves a call without an ending, or a read unmentioned,
 * and never a false entry. `flush()`, `list()`, `get()`, `prune()` and `close()` wait until everything is stored.
 *
 * @throws {StoreUnavailable} when the disk or the database fails
 * @throws {StoreWrongKey} when a request cannot be opened
 */
export interface CallLogStore {
  /** Stored before the first attempt of a write leaves, so that a crash leaves evidence. */
  begin(record: CallRecord): Promise<void>;
  /** The first ending stays. */
  end(id: string, ending: CallEnding): Promise<void>;
  /** A call that has ended already, and changed nothing. */
  add(record: CallRecord, ending: CallEnding): Promise<void>;
  flush(): Promise<void>;
  get(id: string): Promise<LoggedCall | undefined>;
  /** The exact request, opened; undefined when it was not kept. */
  request(id: string): Promise<RecordedRequest | undefined>;
  /** Newest first. */
  list(query?: CallQuery): AsyncIterable<LoggedCall>;
  /** Stores `resend` if nobody did since `revision`; answers whether it did. */
  replaceResend(id: string, revision: number, resend: Resend): Promise<boolean>;
  /** Forgets calls; never one that is on its way. Answers how many. */
  prune(rule: PruneRule): Promise<number>;
  close(): Promise<void>;
}
