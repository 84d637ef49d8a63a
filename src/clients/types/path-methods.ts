// The same calls, written from the path: an editor shows a text where a name stands, and of a path that is an argument none.
import type { Download } from "../media/download.ts";
import type { UploadContent } from "../media/send-media.ts";
import type { WorkHandle } from "../waiting/work-handle.ts";
import type { ApiTypes, CallAt, CallsAt, Joined, PathAt } from "./api-types.ts";
import type { CallArguments, OptionalWhenEmpty, PathArguments } from "./arguments.ts";
import type { WaitOptions, WorkMarks } from "./client-methods.ts";
import type { FetchMethods } from "./fetching.ts";
import type { ListedRow, LookedUp, LookUpArguments } from "./looking-up.ts";
import type { AnswersBytes, TransferOptions, UploadMethod } from "./media.ts";
import type {
  AnsweredRow,
  CountArguments,
  Expandable,
  GetArguments,
  GetOptions,
  GetRecord,
  GotRow,
  ListArguments,
  ListOptions,
  ListRecord,
  Page,
  Selectable,
} from "./reading.ts";
import type {
  CreateBody,
  OriginalRecord,
  RunAnswer,
  StartedWork,
  StartMethod,
  UpdateAnswer,
  UpdateArguments,
  UpdateBody,
  UpdateOptions,
  WaitedWork,
  WriteAnswer,
} from "./writing.ts";

/** Methods of a path that answers with a list. */
export interface ListMethods<A extends ApiTypes, P> {
  /** Returns the rows of the list, one after the other; complete, or an error is thrown. */
  list<
    const S extends Selectable<A, P, ListRecord<A, P>> = undefined,
    const E extends Expandable<A, P, ListRecord<A, P>> = undefined,
  >(
    ...options: OptionalWhenEmpty<ListArguments<A, P>, ListOptions<A, P, S, E>>
  ): AsyncIterable<AnsweredRow<A, P, CallAt<A, P, "list">, S, E>>;

  /** Returns the list page by page, as the server divides it. */
  pages<
    const S extends Selectable<A, P, ListRecord<A, P>> = undefined,
    const E extends Expandable<A, P, ListRecord<A, P>> = undefined,
  >(
    ...options: OptionalWhenEmpty<ListArguments<A, P>, ListOptions<A, P, S, E>>
  ): AsyncIterable<Page<AnsweredRow<A, P, CallAt<A, P, "list">, S, E>>>;

  /** Returns the number of rows: of all, or of those that match `filter`. */
  count(...options: OptionalWhenEmpty<CountArguments<A, P>>): Promise<number>;
}

/** Methods of a path that answers with one record. */
export interface GetMethods<A extends ApiTypes, P> {
  /** Returns the record; null where the spec says that there may be none. */
  get<
    const S extends Selectable<A, P, GetRecord<A, P>> = undefined,
    const E extends Expandable<A, P, GetRecord<A, P>> = undefined,
  >(...options: OptionalWhenEmpty<GetArguments<A, P>, GetOptions<A, P, S, E>>): Promise<GotRow<A, P, S, E>>;
}

/** Methods of a path at which something is created or started. */
export interface CreateMethods<A extends ApiTypes, P> {
  /** Creates a record, or starts an action that takes a body. It is sent once, unless a repeat is harmless. */
  create(
    body: CreateBody<A, P>,
    ...options: OptionalWhenEmpty<CallArguments<A, P, "post">>
  ): Promise<WriteAnswer<A, P, "create">>;
}

/** Methods of a path at which records are both created and listed. */
export interface LookUpMethods<A extends ApiTypes, P> {
  /** Looks a record up by its natural key, or by `by`, and creates it when it does not exist. */
  lookupThenCreate(
    body: CreateBody<A, P>,
    ...options: OptionalWhenEmpty<LookUpArguments<A, P>>
  ): Promise<LookedUp<ListedRow<A, P>>>;
}

/** Methods of a path whose record can be changed. */
export interface UpdateMethods<A extends ApiTypes, P> {
  /** Changes fields of the record; with `original` only those that differ from it. */
  update<Original extends OriginalRecord<A, P> | undefined = undefined>(
    changes: UpdateBody<A, P>,
    ...options: OptionalWhenEmpty<UpdateArguments<A, P, Original>, UpdateOptions<A, P, Original>>
  ): Promise<UpdateAnswer<A, P, Original>>;
}

/** Methods of a path whose record can be removed. */
export interface RemoveMethods<A extends ApiTypes, P> {
  /** Removes the record. */
  remove(...options: OptionalWhenEmpty<CallArguments<A, P, "delete">>): Promise<WriteAnswer<A, P, "remove">>;
}

/** Methods of the path of an action that takes no body. */
export interface RunMethods<A extends ApiTypes, P> {
  /** Runs the action. It is sent once, unless a repeat is harmless. */
  run(...options: OptionalWhenEmpty<CallArguments<A, P, "post">>): Promise<RunAnswer<A, P>>;
}

/** Methods of a path whose writes start long-running work. */
export interface WaitMethods<A extends ApiTypes, P> {
  /** Returns a handle of the work as plain data, which any process can wait for with `wait(handle)`. */
  workHandle(
    started: StartedWork<A, P>,
    options: PathArguments<A, P, StartMethod<A, P>> & WorkMarks,
  ): Promise<WorkHandle>;

  /** Waits until the work has ended, and returns its record. */
  wait(
    started: StartedWork<A, P>,
    options: PathArguments<A, P, StartMethod<A, P>> & WorkMarks & WaitOptions,
  ): Promise<WaitedWork<A, P>>;
}

/** Methods of a path that answers with bytes. */
export interface DownloadMethods<A extends ApiTypes, P> {
  /** Returns the content as a stream. */
  download(...options: OptionalWhenEmpty<CallArguments<A, P, "get"> & TransferOptions>): Promise<Download>;
}

/** Methods of a path that takes bytes. */
export interface UploadMethods<A extends ApiTypes, P> {
  /** Uploads content. A `Blob` can be sent again after a failure, a stream cannot. */
  upload(
    content: UploadContent,
    ...options: OptionalWhenEmpty<CallArguments<A, P, UploadMethod<A, P>> & TransferOptions>
  ): Promise<void>;
}

/** The methods of each verb that a path has. */
interface MethodsOfVerbs<A extends ApiTypes, P> {
  list: ListMethods<A, P>;
  get: GetMethods<A, P>;
  create: CreateMethods<A, P> & ("list" extends keyof CallsAt<A, P> ? LookUpMethods<A, P> : unknown);
  update: UpdateMethods<A, P>;
  remove: RemoveMethods<A, P>;
  run: RunMethods<A, P>;
}

/** What a client does at one path: the methods of the client that the path has, and those of openapi-fetch. */
export type PathMethods<A extends ApiTypes, P> = Joined<
  | FetchMethods<A["paths"], P>
  | MethodsOfVerbs<A, P>[keyof MethodsOfVerbs<A, P> & keyof CallsAt<A, P>]
  | ([StartedWork<A, P>] extends [never] ? never : WaitMethods<A, P>)
  | (AnswersBytes<PathAt<A, P>> extends true ? DownloadMethods<A, P> : never)
  | ([UploadMethod<A, P>] extends [never] ? never : UploadMethods<A, P>)
>;

/**
 * Each path with what can be done there; an editor shows what is said of the path, and strikes out what is deprecated.
 *
 * @example
 * ```ts
 * for await (const account of exact["/api/v1/{division}/crm/Accounts"].list({ division, select: ["Code", "Name"] }))
 *   console.log(account.Name);
 * ```
 */
export type MethodsByPath<A extends ApiTypes> = { readonly [P in keyof A["paths"]]: PathMethods<A, P> };
