import type { NearestPath, Unseen } from "../../kit/nearest-literal.ts";
import type { ResendOptions } from "../calls/resend-call.ts";
import type { WorkHandle } from "../waiting/work-handle.ts";
import type { ApiTypes, CallAt } from "./api-types.ts";
import type { CallArguments, CallOptions, OptionalWhenEmpty, PathArguments } from "./arguments.ts";
import type { ListedRow, LookedUp, LookUpArguments, LookUpPath } from "./looking-up.ts";
import type { MediaMethods } from "./media.ts";
import type {
  AnsweredRow,
  CountArguments,
  Expandable,
  GetArguments,
  GetOptions,
  GetPath,
  GetRecord,
  GotRow,
  ListArguments,
  ListOptions,
  ListPath,
  ListRecord,
  Page,
  Selectable,
} from "./reading.ts";
import type {
  CreateBody,
  CreatePath,
  OriginalRecord,
  RemovePath,
  RunAnswer,
  RunPath,
  StartedWork,
  StartMethod,
  UpdateAnswer,
  UpdateArguments,
  UpdateBody,
  UpdateOptions,
  UpdatePath,
  WaitedWork,
  WaitPath,
  WriteAnswer,
} from "./writing.ts";

/** Progress of long-running work. */
export interface WaitProgress {
  /** Status as the vendor writes it; `not visible` while the service does not list the work yet. */
  readonly status: string;
  /** Milliseconds since the waiting began, also when it began in another process. */
  readonly elapsedMs: number;
  /** The work's record as it was last read. */
  readonly record: Readonly<Record<string, unknown>> | undefined;
}

/** Options of `wait()`. */
export interface WaitOptions extends CallOptions {
  /** Called after each poll, as long as the work goes on. What it throws is ignored. @default no callback */
  readonly onProgress?: (progress: WaitProgress) => void;
  /** Longest time to wait; the work itself goes on afterwards. Milliseconds. @default 21_600_000, six hours */
  readonly deadlineMs?: number;
  /** Time between two polls; milliseconds. @default 2_000 at first, then longer, up to 30_000 */
  readonly pollMs?: number;
}

/** Identifies work whose write returns no id (`x-async` with `match`). */
export interface WorkMarks {
  /** Field values by which its row is found. */
  readonly match?: Readonly<Record<string, string | number | boolean>>;
  /** Keys of rows that already existed before the work was started. */
  readonly before?: readonly string[];
}

/**
 * The methods of a client in addition to those of openapi-fetch. They decode values, follow pages to their end and
 * throw typed errors. Paths are written as in the spec; path arguments are given together with the options.
 */
export interface ClientMethods<A extends ApiTypes> extends MediaMethods<A> {
  /**
   * Returns the rows of a list, one after the other: all of them, or those of `filter`. Pages are read when they are
   * needed. The list is complete, or an error is thrown.
   */
  list<
    P extends NearestPath<ListPath<A>, Given>,
    const S extends Selectable<A, P, ListRecord<A, P>> = undefined,
    const E extends Expandable<A, P, ListRecord<A, P>> = undefined,
    Given extends string = string,
  >(
    path: P | Unseen<Given>,
    ...options: OptionalWhenEmpty<ListArguments<A, P>, ListOptions<A, P, S, E>>
  ): AsyncIterable<AnsweredRow<A, P, CallAt<A, P, "list">, S, E>>;

  /** Returns a list page by page, as the server divides it. */
  pages<
    P extends NearestPath<ListPath<A>, Given>,
    const S extends Selectable<A, P, ListRecord<A, P>> = undefined,
    const E extends Expandable<A, P, ListRecord<A, P>> = undefined,
    Given extends string = string,
  >(
    path: P | Unseen<Given>,
    ...options: OptionalWhenEmpty<ListArguments<A, P>, ListOptions<A, P, S, E>>
  ): AsyncIterable<Page<AnsweredRow<A, P, CallAt<A, P, "list">, S, E>>>;

  /** Returns the number of rows of a list: of all, or of those that match `filter`. */
  count<P extends NearestPath<ListPath<A>, Given>, Given extends string = string>(
    path: P | Unseen<Given>,
    ...options: OptionalWhenEmpty<CountArguments<A, P>>
  ): Promise<number>;

  /** Returns one record by its key; null where the spec says that there may be none, as of an update window. */
  get<
    P extends NearestPath<GetPath<A>, Given>,
    const S extends Selectable<A, P, GetRecord<A, P>> = undefined,
    const E extends Expandable<A, P, GetRecord<A, P>> = undefined,
    Given extends string = string,
  >(
    path: P | Unseen<Given>,
    ...options: OptionalWhenEmpty<GetArguments<A, P>, GetOptions<A, P, S, E>>
  ): Promise<GotRow<A, P, S, E>>;

  /**
   * Creates a record, or starts an action that takes a body. It is sent once, unless the spec says that a repeat is
   * harmless.
   *
   * @throws {PartlyFailed} when the answer is a success and says in its own fields that the work or a part of it failed
   */
  create<P extends NearestPath<CreatePath<A>, Given>, Given extends string = string>(
    path: P | Unseen<Given>,
    body: CreateBody<A, P>,
    ...options: OptionalWhenEmpty<CallArguments<A, P, "post">>
  ): Promise<WriteAnswer<A, P, "create">>;

  /**
   * Looks a record up by the spec's natural key, or by the fields in `by`, and creates it when it does not exist. It
   * sends at most one create. Use it after `create` threw `OutcomeUnknown` or `AnswerUnreadable`, and give that error
   * as `after`. Calls of one process with the same key take turns; with `claims`, so do calls of several processes: one
   * creates the record, the others get it. Nothing is created when the service returns another record than was looked
   * for.
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
   * @throws {LookUpImpossible} when the record cannot be looked up, or the service returns another one; nothing was
   *   created
   * @throws {LookUpAmbiguous} when several records have the key
   * @throws {OutcomeUnknown} when the create may have taken place and its record did not appear
   * @throws {AnswerUnreadable} when it took place and its record did not appear
   */
  lookupThenCreate<P extends NearestPath<LookUpPath<A>, Given>, Given extends string = string>(
    path: P | Unseen<Given>,
    body: CreateBody<A, P>,
    ...options: OptionalWhenEmpty<LookUpArguments<A, P>>
  ): Promise<LookedUp<ListedRow<A, P>>>;

  /**
   * Changes fields of a record. Give the record that you have read as `original`: then only fields that differ are sent,
   * for the version that was read, and `changes` may be the whole record with some fields changed. When nothing differs,
   * nothing is sent and the result is undefined.
   *
   * @example
   * ```ts
   * const user = await automation.get("/companies({companyId})/users({userSecurityId})", { companyId, userSecurityId });
   * await automation.update("/companies({companyId})/users({userSecurityId})", { ...user, state: "Disabled" }, { companyId, userSecurityId, original: user });
   * ```
   */
  update<
    P extends NearestPath<UpdatePath<A>, Given>,
    Original extends OriginalRecord<A, P> | undefined = undefined,
    Given extends string = string,
  >(
    path: P | Unseen<Given>,
    changes: UpdateBody<A, P>,
    ...options: OptionalWhenEmpty<UpdateArguments<A, P, Original>, UpdateOptions<A, P, Original>>
  ): Promise<UpdateAnswer<A, P, Original>>;

  /** Removes a record. */
  remove<P extends NearestPath<RemovePath<A>, Given>, Given extends string = string>(
    path: P | Unseen<Given>,
    ...options: OptionalWhenEmpty<CallArguments<A, P, "delete">>
  ): Promise<WriteAnswer<A, P, "remove">>;

  /**
   * Runs an action that takes no body. It is sent once, unless the spec says that a repeat is harmless. Where it answers
   * with a list, all of its rows are returned.
   */
  run<P extends NearestPath<RunPath<A>, Given>, Given extends string = string>(
    path: P | Unseen<Given>,
    ...options: OptionalWhenEmpty<CallArguments<A, P, "post">>
  ): Promise<RunAnswer<A, P>>;

  /**
   * Sends a call of the call log again, exactly as it was. It succeeds at most once. It returns the answer, whatever
   * its status. The call has to be made by a client with `callLog: { store, replay: true }`.
   *
   * @example
   * ```ts
   * declare const store: import("erp-openapi/http").CallLogStore;
   * for await (const call of store.list({ outcome: "failed" })) if (call.replayable) console.log((await exact.resend(call.id)).status);
   * ```
   * @throws {ReplayRefused} when it may not be sent again, with the reason in `why`; nothing was sent
   * @throws {OutcomeUnknown} when it is not known whether it was done this time
   */
  resend(id: string, options?: ResendOptions): Promise<Response>;

  /**
   * Returns a handle of long-running work as plain data. Store it as JSON; any process can wait for the work with
   * `wait(handle)`.
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
  workHandle<P extends NearestPath<WaitPath<A>, Given>, Given extends string = string>(
    path: P | Unseen<Given>,
    started: StartedWork<A, P>,
    options: PathArguments<A, P, StartMethod<A, P>> & WorkMarks,
  ): Promise<WorkHandle>;

  /**
   * Waits until long-running work has ended, and returns its record. What it changed may show later: Business Central
   * lists an app for up to a minute after its uninstallation succeeded, and refuses to install it again until then.
   */
  wait<P extends NearestPath<WaitPath<A>, Given>, Given extends string = string>(
    path: P | Unseen<Given>,
    started: StartedWork<A, P>,
    options: PathArguments<A, P, StartMethod<A, P>> & WorkMarks & WaitOptions,
  ): Promise<WaitedWork<A, P>>;

  /** Waits for long-running work by its handle, also in another process, and returns its record. */
  wait(handle: WorkHandle, options?: WaitOptions): Promise<Readonly<Record<string, unknown>>>;
}
