import type { ApiError } from "../../errors/api-error.ts";
import type { OutcomeUnknown } from "../../errors/outcome-unknown.ts";
import type { NearestPath, Unseen } from "../../kit/nearest-literal.ts";
import type { ApiTypes, CallAt } from "./api-types.ts";
import type { CallArguments, CallOptions, OptionalWhenEmpty } from "./arguments.ts";
import type {
  AnsweredRow,
  Expandable,
  GetArguments,
  GetPath,
  GetRecord,
  ProjectionOptions,
  Selectable,
} from "./reading.ts";
import type {
  CreateBody,
  CreatePath,
  OriginalRecord,
  RemovePath,
  UpdateArguments,
  UpdateBody,
  UpdateOptions,
  UpdatePath,
  WriteAnswer,
} from "./writing.ts";

declare const answer: unique symbol;

/** One request of a batch; it answers with a `T`. */
export interface Part<T> {
  readonly [answer]?: T;
}

/** Without what only the batch as a whole has: its parts are one request. */
type PartOf<Options> = Omit<Options, keyof CallOptions>;

type PartArguments<A extends ApiTypes, P, Method extends string> = PartOf<CallArguments<A, P, Method>>;

/** The methods that build the requests of a batch. They send nothing themselves. */
export interface PartMethods<A extends ApiTypes> {
  get<
    P extends NearestPath<GetPath<A>, Given>,
    const S extends Selectable<A, P, GetRecord<A, P>> = undefined,
    const E extends Expandable<A, P, GetRecord<A, P>> = undefined,
    Given extends string = string,
  >(
    path: P | Unseen<Given>,
    options: PartOf<GetArguments<A, P>> & ProjectionOptions<S, E>,
  ): Part<AnsweredRow<A, P, CallAt<A, P, "get">, S, E>>;
  create<P extends NearestPath<CreatePath<A>, Given>, Given extends string = string>(
    path: P | Unseen<Given>,
    body: CreateBody<A, P>,
    ...options: OptionalWhenEmpty<PartArguments<A, P, "post">>
  ): Part<WriteAnswer<A, P, "create">>;
  update<
    P extends NearestPath<UpdatePath<A>, Given>,
    Original extends OriginalRecord<A, P> | undefined = undefined,
    Given extends string = string,
  >(
    path: P | Unseen<Given>,
    changes: UpdateBody<A, P>,
    ...options: OptionalWhenEmpty<PartOf<UpdateArguments<A, P, Original>>, PartOf<UpdateOptions<A, P, Original>>>
  ): Part<WriteAnswer<A, P, "update">>;
  remove<P extends NearestPath<RemovePath<A>, Given>, Given extends string = string>(
    path: P | Unseen<Given>,
    ...options: OptionalWhenEmpty<PartArguments<A, P, "delete">>
  ): Part<WriteAnswer<A, P, "remove">>;
}

/** The result of one request of a batch. */
export type BatchResult<T> =
  | { readonly state: "done"; readonly value: T }
  /** The service refused it. */
  | { readonly state: "refused"; readonly error: ApiError }
  /** The service did it, but what it answered cannot be read. */
  | { readonly state: "unreadable"; readonly error: unknown }
  /** Nobody can say whether the service did it: look the record up before you send it again. */
  | { readonly state: "unknown"; readonly error: OutcomeUnknown }
  /** It was taken back, or never done, because another request of the transaction was refused. */
  | { readonly state: "undone" }
  /** The service stopped before it, at a request that it refused. */
  | { readonly state: "not executed" }
  /** Nothing differed from `original`, so it was not sent. */
  | { readonly state: "unchanged" };

/** The results of all requests, in their order. */
export type BatchResults<Parts extends readonly Part<unknown>[]> = {
  -readonly [Index in keyof Parts]: Parts[Index] extends Part<infer T> ? BatchResult<T> : never;
};

/** Options of a batch. */
export interface BatchOptions extends CallOptions {
  /** Whether all requests take effect or none does. @default false */
  readonly transaction?: boolean;
  /** Whether to continue after a request that fails. @default false: what follows is not executed */
  readonly continueOnError?: boolean;
}

/** The methods of clients whose service supports `$batch`. */
export interface BatchMethods<A extends ApiTypes> {
  /**
   * Sends several requests as one: up to 100 to Business Central, 1000 to Dataverse. A batch that writes is sent once;
   * when its outcome is unknown, it throws `OutcomeUnknown` for the whole batch.
   *
   * @example
   * ```ts
   * const [user, made] = await automation.batch((part) => [
   *   part.get("/companies({companyId})/users({userSecurityId})", { companyId, userSecurityId, select: ["displayName"] }),
   *   part.create("/companies({companyId})/users({userSecurityId})/userPermissions", { roleId: "D365 BASIC" }, { companyId, userSecurityId }),
   * ], { transaction: true });
   * if (user.state === "done") console.log(user.value.displayName, made.state);
   * ```
   */
  batch<const Parts extends readonly Part<unknown>[]>(
    build: (part: PartMethods<A>) => Parts,
    options?: BatchOptions,
  ): Promise<BatchResults<Parts>>;
}
