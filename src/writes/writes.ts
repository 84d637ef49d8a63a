import type { WriteVerb } from "../clients/core/core-writes.ts";
import type { WriteNotice } from "../errors/notice.ts";
import type { WritePolicy } from "./policy/write-policy.ts";
import type { EnqueueOptions } from "./prepare/enqueue-options.ts";
import type { PreviewOptions } from "./preview/preview-write.ts";
import type { WritePreview } from "./preview/write-preview.ts";
import type { Enqueued, Write, WriteEvent, WriteSummary } from "./store/write-record.ts";
import type { Stored, WriteQuery, WriteStore } from "./store/write-store.ts";

/** The fields of a body; a field may be `{ $ref: id, field }`, what the record of an earlier write will have there. */
export type WriteBody = Readonly<Record<string, unknown>>;

/** Options of `createWrites()`. */
export interface WritesOptions<Within, Told extends Stored> {
  /** Clients of this package, by the names under which writes are stored for them. */
  readonly clients: Readonly<Record<string, object>>;
  readonly store: WriteStore<Within, Told>;
  /**
   * What of it needs a person. Behind your rules stand those for all: what books, sends or destroys (`post`, `destroy`)
   * asks a person, the rest is sent by itself. @default no rules of your own
   */
  readonly policy?: WritePolicy;
  /**
   * Told of writes that come to wait for a person, by the process that brought them there, and once; of one that was
   * stored within a transaction of yours nobody is told, since it may still be undone. What must not be missed is read
   * from `events()`. `webhookNotifier()` of `erp-openapi/webhooks` is one. @default nobody is told
   */
  readonly notify?: (notice: WriteNotice) => unknown;
  /** Told when a worker's store fails, before it tries again. @default nobody is told */
  readonly onFailure?: (error: unknown) => unknown;
  /** Requests of a worker that the service has not answered yet, 1 to 1000. @default 4 */
  readonly inFlight?: number;
  /** Pause of a worker that found nothing due. Milliseconds, up to a day. @default 1000 */
  readonly pollMs?: number;
  /** How long a write stays its sender's when that one dies. Milliseconds, 100 to a day. @default 30,000 */
  readonly leaseMs?: number;
  /**
   * How long a service may work on one request, also after its connection broke; no record counts as absent before that.
   * Milliseconds, up to a day. @default what the client knows of its service: eight minutes for Business Central, one elsewhere
   */
  readonly settleMs?: number;
  /**
   * Whether what changes or books (`change`, `post`) is read back when it was done, and compared with what was sent: one
   * more read for each. @default true
   */
  readonly verify?: boolean;
}

/** A write that is checked and ready to be stored. */
export interface PreparedWrite<Within, Told extends Stored> {
  /** Stores it within a transaction of yours. On SQLite at once, without a promise. */
  enqueue(within: Within): Told;
}

/** Where a stored write may be put beside what the options of `enqueue()` say: only where it waits for the database. */
export type WithinOption<Within, Told extends Stored> =
  Told extends Promise<unknown> ? { readonly within?: Within } : { readonly within?: never };

/** What a person decides with. */
export interface DecidedBy {
  /** Who decides it, as it is kept. */
  readonly by: string;
}

/** Keeps writes until they happened. */
export interface Writes<Within, Told extends Stored> {
  /**
   * Stores a write: it is sent by a worker, once it is due and approved. Sends nothing. Several that are stored at the same
   * time within one transaction of PostgreSQL (`Promise.all`) keep their order and go in one statement.
   *
   * @throws {WriteInvalid} when an option is none, a key does not fit its field, or the policy never lets it be sent
   * @throws {WriteConflict} when another write has the key
   * @throws {WriteNotFound} when it refers to a write that there is not
   * @throws {BodyInvalid} for a field that may not be written
   * @throws {ArgumentInvalid} for a path that there is not, or arguments that it does not take
   */
  enqueue(
    service: string,
    verb: WriteVerb,
    path: string,
    body: WriteBody | undefined,
    options: EnqueueOptions & WithinOption<Within, Told>,
  ): Promise<Enqueued>;
  /**
   * Checks a write and makes it ready, so that `enqueue` of it needs nothing but the database: on SQLite, where a promise
   * within a transaction would let other code into it, this comes before `BEGIN`.
   *
   * @throws {Error} what `enqueue()` throws before it stores anything
   */
  prepare(
    service: string,
    verb: WriteVerb,
    path: string,
    body: WriteBody | undefined,
    options: EnqueueOptions,
  ): Promise<PreparedWrite<Within, Told>>;
  /**
   * Says what a write would send, and everything that is wrong with it: held against the description, and against what
   * the service has now. Stores nothing and sends nothing.
   *
   * @throws {WriteInvalid} when an option is none
   * @throws {ArgumentInvalid} for a path that there is not, or arguments that it does not take
   */
  preview(
    service: string,
    verb: WriteVerb,
    path: string,
    body: WriteBody | undefined,
    options: EnqueueOptions & PreviewOptions,
  ): Promise<WritePreview>;
  /**
   * Sends what is due, and looks for what is unknown, until the signal ends it; what is on its way then is ended first.
   *
   * @throws {WriteInvalid} without a signal
   */
  run(options: { readonly signal: AbortSignal }): Promise<void>;
  /**
   * The same until nothing is due, for a schedule.
   *
   * @throws {StoreUnavailable} when the store fails
   */
  runOnce(options?: { readonly signal?: AbortSignal }): Promise<void>;
  /**
   * Approves a write, if it still is the one that was shown.
   *
   * @throws {WriteConflict} when its digest is another one, or it does not wait for approval
   */
  approve(id: string, decided: DecidedBy & { readonly digest: string }): Promise<Write>;
  /**
   * Rejects a write, or takes an approved one back that was not sent yet.
   *
   * @throws {WriteConflict} when it was sent, or waits for a repeat, so that it may be done already: give that one up
   */
  reject(id: string, decided: DecidedBy & { readonly reason: string }): Promise<Write>;
  /**
   * Sends a refused or blocked write once more as it is, or one of which a person saw that it was not done. One that was
   * blocked needs an approval where the policy asks for one.
   *
   * @throws {WriteConflict} when it is neither refused nor blocked nor waits for that
   */
  retry(id: string, decided: DecidedBy): Promise<Write>;
  /**
   * Says of a write of which nobody knew how it ended that it was done.
   *
   * @throws {WriteConflict} when it waits neither for that nor for a repeat
   */
  confirm(id: string, decided: DecidedBy & { readonly record?: Readonly<Record<string, unknown>> }): Promise<Write>;
  /**
   * Gives a refused or blocked write another body. It keeps its id, its place in its sequence and the key that it was
   * stored with, has a new digest, and needs an approval where the policy asks for one. Fields of the key that the body
   * leaves out stay what they were.
   *
   * @throws {WriteConflict} when it is neither refused nor blocked, or another write has the key of its new body
   * @throws {WriteInvalid} when it refers to a write that waits for this one, or is sealed under a lost key
   * @throws {Error} what `enqueue()` throws
   */
  repair(
    id: string,
    body: WriteBody | undefined,
    decided: DecidedBy & { readonly key?: EnqueueOptions["key"] },
  ): Promise<Write>;
  /**
   * Gives a write up, so that its sequence goes on. Where nobody knows how it ended its key stays taken until the service
   * cannot be at work on it any more; when its answer comes after all and proves that it was done, it is `done`.
   *
   * @throws {WriteConflict} when it waits neither for a person nor for a repeat
   */
  giveUp(id: string, decided: DecidedBy & { readonly reason: string }): Promise<Write>;
  /** A write with what it sends, as far as the store's keys open it, and what came of it; undefined when there is none. */
  get(id: string): Promise<Write | undefined>;
  /**
   * Writes in the order in which they were stored, without what is sealed.
   *
   * @throws {WriteNotFound} when `after` is none
   */
  list(query?: WriteQuery): AsyncIterableIterator<WriteSummary>;
  /**
   * Changes of state, each once and in order, up to now; of one write where `id` names it.
   *
   * @throws {FeedRewound} when the store has another history than the token is from
   * @throws {WriteInvalid} when `after` is no token
   */
  events(options?: { readonly after?: string; readonly id?: string }): AsyncIterableIterator<WriteEvent>;
}
