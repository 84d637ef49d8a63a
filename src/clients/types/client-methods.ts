import type { ResendOptions } from "../calls/resend-call.ts";
import type { WorkHandle } from "../waiting/work-handle.ts";
import type { ApiTypes, CallAt } from "./api-types.ts";
import type {
  CallArguments,
  CallOptions,
  OptionalWhenEmpty,
  PathArguments,
  UnversionedArguments,
} from "./arguments.ts";
import type { ListedRow, LookedUp, LookUpArguments, LookUpPath } from "./looking-up.ts";
import type { MediaMethods } from "./media.ts";
import type {
  AnsweredRow,
  BarePath,
  CountArguments,
  Expandable,
  GetArguments,
  GetPath,
  GetRecord,
  GotRow,
  ListArguments,
  ListPath,
  ListRecord,
  Page,
  ProjectionOptions,
  Selectable,
} from "./reading.ts";
import type {
  CreateBody,
  CreatePath,
  OriginalRecord,
  RemovePath,
  RunPath,
  StartedWork,
  StartMethod,
  UpdateBody,
  UpdateMethod,
  UpdatePath,
  WaitedWork,
  WaitPath,
  WriteAnswer,
} from "./writing.ts";

/** How far long-running work is. */
export interface WaitProgress {
  /** As the vendor spells it; `not visible` while nothing shows the work yet. */
  readonly status: string;
  /** Milliseconds since the waiting began, in whichever process. */
  readonly elapsedMs: number;
  /** The work's record as it was last read. */
  readonly record: Readonly<Record<string, unknown>> | undefined;
}

/** How to wait. */
export interface WaitOptions extends CallOptions {
  /** Hears of every look at the work that did not end the waiting. What it throws or rejects is dropped. */
  readonly onProgress?: (progress: WaitProgress) => void;
  /** Longest time to wait; the work goes on afterwards. Milliseconds. @default 21_600_000, six hours */
  readonly deadlineMs?: number;
  /** Time between two looks; milliseconds. @default 2_000 at first, then longer, up to 30_000 */
  readonly pollMs?: number;
}

/** By what the work is known where the answer of the write names nothing (`x-async` with `match`). */
export interface WorkMarks {
  /** Values of the fields of its row. */
  readonly match?: Readonly<Record<string, string | number | boolean>>;
  /** Keys of rows that were there before it was started. */
  readonly before?: readonly string[];
}

/**
 * What a client does beyond openapi-fetch: it decodes values, follows pages to their end and throws typed errors.
 * Paths are the literal ones of the spec; arguments of the path stand beside the options.
 */
export interface ClientMethods<A extends ApiTypes> extends MediaMethods<A> {
  /** All rows of a list, one after the other, page by page as they are needed. Complete, or it throws. */
  list<P extends BarePath<A, ListPath<A>>>(path: P): AsyncIterable<ListedRow<A, P>>;
  /** Some rows of a list, or other fields of them, page by page as they are needed. Complete, or it throws. */
  list<
    P extends ListPath<A>,
    const S extends Selectable<A, P, ListRecord<A, P>> = undefined,
    const E extends Expandable<A, P, ListRecord<A, P>> = undefined,
  >(
    path: P,
    options: ListArguments<A, P> & ProjectionOptions<S, E>,
  ): AsyncIterable<AnsweredRow<A, P, CallAt<A, P, "list">, S, E>>;

  /** A list in the server's pages. */
  pages<P extends BarePath<A, ListPath<A>>>(path: P): AsyncIterable<Page<ListedRow<A, P>>>;
  /** Some rows of a list, or other fields of them, in the server's pages. */
  pages<
    P extends ListPath<A>,
    const S extends Selectable<A, P, ListRecord<A, P>> = undefined,
    const E extends Expandable<A, P, ListRecord<A, P>> = undefined,
  >(
    path: P,
    options: ListArguments<A, P> & ProjectionOptions<S, E>,
  ): AsyncIterable<Page<AnsweredRow<A, P, CallAt<A, P, "list">, S, E>>>;

  /** How many rows a list has, now. */
  count<P extends BarePath<A, ListPath<A>>>(path: P): Promise<number>;
  /** How many rows of a list meet a filter, now. */
  count<P extends ListPath<A>>(path: P, options: CountArguments<A, P>): Promise<number>;

  /** One record by its path; null where the spec says that there may be none. */
  get<P extends BarePath<A, GetPath<A>>>(path: P): Promise<GotRow<A, P, undefined, undefined>>;
  /** One record by its key; null where the spec says that there may be none, as of an update window. */
  get<
    P extends GetPath<A>,
    const S extends Selectable<A, P, GetRecord<A, P>> = undefined,
    const E extends Expandable<A, P, GetRecord<A, P>> = undefined,
  >(path: P, options: GetArguments<A, P> & ProjectionOptions<S, E>): Promise<GotRow<A, P, S, E>>;

  /**
   * Creates a record, or starts what the path stands for. Never sent twice unless the spec says that it is harmless.
   *
   * @throws {PartlyFailed} when the answer is a success and says in its own fields that the work or a part of it failed
   */
  create<P extends CreatePath<A>>(
    path: P,
    body: CreateBody<A, P>,
    ...options: OptionalWhenEmpty<CallArguments<A, P, "post">>
  ): Promise<WriteAnswer<A, P, "create">>;

  /**
   * Creates a record unless it is there already, known by the spec's natural key or by the fields that you name. Sends
   * one create at most. This is what to do after `create` threw `OutcomeUnknown` or `AnswerUnreadable`: give it as
   * `after`. Calls of one process with one key take turns, and so do those of several processes with `claims`: one of
   * them creates, the others get its record. A record is never created where the service answers another one than was
   * asked for.
   *
   * @example
   * ```ts
   * import { isAnswerUnreadable, isOutcomeUnknown } from "erp-openapi/errors";
   * const accounts = "/api/v1/{division}/crm/Accounts";
   * const body = { Code: "400001", Name: "Kwekerij van Dijk" };
   * const { record, created } = await exact.create(accounts, body, { division }).then(
   *   (made) => ({ record: made, created: true }),
   *   (error: unknown) => {
   *     if (isOutcomeUnknown(error) || isAnswerUnreadable(error))
   *       return exact.lookupThenCreate(accounts, body, { division, after: error });
   *     throw error;
   *   },
   * );
   *
   * // From several processes at once:
   * import { sqliteClaimStore } from "erp-openapi/stores/sqlite";
   * const claims = sqliteClaimStore({ file: "/var/lib/my-app/claims.sqlite" });
   * await exact.lookupThenCreate(accounts, body, { division, claims });
   * ```
   * @throws {LookUpImpossible} before anything is sent, or when the service answers another record than was asked for
   * @throws {LookUpAmbiguous} when several records have the key
   * @throws {OutcomeUnknown} when the create may have taken place and its record did not appear
   * @throws {AnswerUnreadable} when it took place and its record did not appear
   */
  lookupThenCreate<P extends LookUpPath<A>>(
    path: P,
    body: CreateBody<A, P>,
    ...options: OptionalWhenEmpty<LookUpArguments<A, P>>
  ): Promise<LookedUp<ListedRow<A, P>>>;

  /**
   * Changes a record to `changes`, given as it was read: what differs is sent, for the version that was read. Nothing is
   * sent, and undefined is the answer, when nothing differs. `changes` may be the whole record with some fields edited.
   *
   * @example
   * ```ts
   * const user = await automation.get("/companies({companyId})/users({userSecurityId})", { companyId, userSecurityId });
   * await automation.update("/companies({companyId})/users({userSecurityId})", { ...user, state: "Disabled" }, { companyId, userSecurityId, original: user });
   * ```
   */
  update<P extends UpdatePath<A>>(
    path: P,
    changes: UpdateBody<A, P>,
    options: UnversionedArguments<A, P, UpdateMethod<A, P>> & OriginalRecord<A, P>,
  ): Promise<WriteAnswer<A, P, "update"> | undefined>;

  /** Changes fields of a record. */
  update<P extends UpdatePath<A>>(
    path: P,
    changes: UpdateBody<A, P>,
    ...options: OptionalWhenEmpty<CallArguments<A, P, UpdateMethod<A, P>>>
  ): Promise<WriteAnswer<A, P, "update">>;

  /** Removes a record. */
  remove<P extends RemovePath<A>>(
    path: P,
    ...options: OptionalWhenEmpty<CallArguments<A, P, "delete">>
  ): Promise<WriteAnswer<A, P, "remove">>;

  /** Runs an action that takes no body. Never sent twice unless the spec says that it is harmless. */
  run<P extends RunPath<A>>(
    path: P,
    ...options: OptionalWhenEmpty<CallArguments<A, P, "post">>
  ): Promise<WriteAnswer<A, P, "run">>;

  /**
   * Sends a call of the client's call log again, exactly as it was and at most once with success. The answer comes as it
   * is, whatever its status. Needs `callLog: { store, replay: true }` since before the call was made.
   *
   * @example
   * ```ts
   * declare const store: import("erp-openapi/http").CallLogStore;
   * for await (const call of store.list({ outcome: "failed" })) if (call.replayable) console.log((await exact.resend(call.id)).status);
   * ```
   * @throws {ReplayRefused} with `why`, when it may not be sent again; nothing was sent
   */
  resend(id: string, options?: ResendOptions): Promise<Response>;

  /**
   * Long-running work as plain data: keep it as JSON, and any process can wait for it with `wait(handle)`.
   *
   * @example
   * ```ts
   * const copy = "/applications/{applicationFamily}/environments/{sourceEnvironmentName}/copy";
   * const source = { applicationFamily: "BusinessCentral", sourceEnvironmentName: "Production" };
   * const started = await center.create(copy, { environmentName: "Trial", type: "Sandbox" }, source);
   * const kept = JSON.stringify(await center.workHandle(copy, started, source));
   * // Later, in any process:
   * await center.wait(JSON.parse(kept));
   * ```
   */
  workHandle<P extends WaitPath<A>>(
    path: P,
    started: StartedWork<A, P>,
    options: PathArguments<A, P, StartMethod<A, P>> & WorkMarks,
  ): Promise<WorkHandle>;

  /** Waits until long-running work has ended; `started` is what the write answered. */
  wait<P extends WaitPath<A>>(
    path: P,
    started: StartedWork<A, P>,
    options: PathArguments<A, P, StartMethod<A, P>> & WorkMarks & WaitOptions,
  ): Promise<WaitedWork<A, P>>;

  /** Goes on waiting for work that another process started, and answers its record. */
  wait(handle: WorkHandle, options?: WaitOptions): Promise<Readonly<Record<string, unknown>>>;
}
