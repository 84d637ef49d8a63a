import type { ApiTypes, At, CallAt, PathAt, PathWith, RecordAt, Shown } from "./api-types.ts";
import type { VersionArgument } from "./arguments.ts";
import type { DynamicFields, NestedOf, RowOf, WholeRow } from "./rows.ts";

/** The JSON body that the path's operation declares. */
type DeclaredBody<A extends ApiTypes, P, Method extends string> = At<
  At<NonNullable<At<At<PathAt<A, P>, Method>, "requestBody">>, "content">,
  "application/json"
>;

/** The value of a field in a body: nested records are bodies themselves. */
type BodyValue<A extends ApiTypes, R, Field> = Field extends keyof NestedOf<R>
  ? NonNullable<At<RowOf<R>, Field>> extends readonly unknown[]
    ? readonly CreateFields<A, RecordAt<A, NestedOf<R>[Field]>, never>[]
    : CreateFields<A, RecordAt<A, NestedOf<R>[Field]>, never>
  : Exclude<At<RowOf<R>, Field>, undefined>;

/**
 * Links to records that are there, and the type, where the service speaks OData v4. Other annotations stand in answers
 * only.
 */
type BodyAnnotations<R, Links> = "@odata.etag" extends keyof RowOf<R>
  ? ([keyof Links] extends [never] ? AnyLinks<R> : Readonly<Links>) & LinkLists<R> & { readonly "@odata.type"?: string }
  : unknown;

/** Whether a field leads to several records. */
type IsList<R, Field> = NonNullable<At<RowOf<R>, Field>> extends readonly unknown[] ? true : false;

/** Links to single records, where nothing says of which sets they are. */
type AnyLinks<R> = {
  readonly [Field in keyof NestedOf<R> & string as IsList<R, Field> extends true ? never : `${Field}@odata.bind`]?:
    | string
    | null;
};

/** Links to several records. */
type LinkLists<R> = {
  readonly [Field in keyof NestedOf<R> & string as IsList<R, Field> extends true
    ? `${Field}@odata.bind`
    : never]?: readonly string[];
};

/** Fields that creation may set; those in `Demanded` must be there. `Links` are those to records of sets that are known. */
type CreateFields<A extends ApiTypes, R, Demanded, Links = unknown> = Shown<
  { readonly [Field in Exclude<Demanded, keyof Links> & string]-?: NonNullable<BodyValue<A, R, Field>> } & {
    readonly [Field in Demanded & keyof Links]-?: NonNullable<Links[Field]>;
  } & {
    readonly [Field in Exclude<At<R, "create">, Demanded> & string]?: BodyValue<A, R, Field>;
  } & BodyAnnotations<R, Links> &
    DynamicFields<R>
>;

/** Fields that a change may set. */
type UpdateFields<A extends ApiTypes, R, Links> = Shown<
  { readonly [Field in At<R, "update"> & string]?: BodyValue<A, R, Field> } & BodyAnnotations<R, Links> &
    DynamicFields<R>
>;

/** Whether the record says which of its fields may be written; where it does not, the declared body stands. */
type Known<R, Right extends "create" | "update"> = [At<R, Right>] extends [never] ? false : true;

/** Paths at which something is created or started. */
export type CreatePath<A extends ApiTypes> = PathWith<A, "create">;
/** Paths of records that can be changed. */
export type UpdatePath<A extends ApiTypes> = PathWith<A, "update">;
/** Paths of records that can be removed. */
export type RemovePath<A extends ApiTypes> = PathWith<A, "remove">;
/** Paths of actions that take no body. */
export type RunPath<A extends ApiTypes> = PathWith<A, "run">;

type BodyRecord<A extends ApiTypes, P, Verb extends string> = RecordAt<A, At<CallAt<A, P, Verb>, "body">>;

/** What `create` takes: writable fields only, the vendor's mandatory ones demanded, keys made by the server optional. */
export type CreateBody<A extends ApiTypes, P> =
  Known<BodyRecord<A, P, "create">, "create"> extends true
    ? CreateFields<
        A,
        BodyRecord<A, P, "create">,
        At<CallAt<A, P, "create">, "demands">,
        At<CallAt<A, P, "create">, "links", unknown>
      >
    : DeclaredBody<A, P, "post">;

/** The method by which a path is changed. */
export type UpdateMethod<A extends ApiTypes, P> = [NonNullable<At<PathAt<A, P>, "patch">>] extends [never]
  ? "put"
  : "patch";

/** What `update` takes: fields that a change may set. */
export type UpdateBody<A extends ApiTypes, P> =
  Known<BodyRecord<A, P, "update">, "update"> extends true
    ? UpdateFields<A, BodyRecord<A, P, "update">, At<CallAt<A, P, "update">, "links", unknown>>
    : DeclaredBody<A, P, UpdateMethod<A, P>>;

/** The record as it was read, so that an update sends what differs from it; with its version, where the vendor demands one. */
export type OriginalRecord<A extends ApiTypes, P> =
  VersionArgument<A, P, UpdateMethod<A, P>> extends { readonly ifMatch: string }
    ? { readonly original: { readonly "@odata.etag": string }; readonly ifMatch?: string }
    : { readonly original: object; readonly ifMatch?: string };

/** What a write answers with; undefined where the vendor answers nothing. */
export type WriteAnswer<A extends ApiTypes, P, Verb extends "create" | "update" | "remove" | "run"> = WholeRow<
  A,
  At<CallAt<A, P, Verb>, "answer">
>;

/** What an action answers: a record, a list of them, or nothing. */
export type RunAnswer<A extends ApiTypes, P> =
  true extends At<CallAt<A, P, "run">, "list"> ? readonly WriteAnswer<A, P, "run">[] : WriteAnswer<A, P, "run">;

/** Paths whose writes start long-running work. */
export type WaitPath<A extends ApiTypes> = {
  [P in keyof A["calls"]]: A["calls"][P][keyof A["calls"][P]] extends infer Call
    ? Call extends { wait: true }
      ? P
      : never
    : never;
}[keyof A["calls"]] &
  string;

/** Whether this verb of the path starts long-running work. */
type Starts<A extends ApiTypes, P, Verb extends string> = [CallAt<A, P, Verb>] extends [never]
  ? false
  : CallAt<A, P, Verb> extends { wait: true }
    ? true
    : false;

/** The work that a path's write starts. */
export type StartedWork<A extends ApiTypes, P> = {
  [Verb in "create" | "update" | "remove" | "run"]: Starts<A, P, Verb> extends true ? WriteAnswer<A, P, Verb> : never;
}["create" | "update" | "remove" | "run"];

/** What the work has become; of work that the vendor gives no record when it is started, no more than that it has fields. */
export type WaitedWork<A extends ApiTypes, P> = [StartedWork<A, P>] extends [object]
  ? StartedWork<A, P>
  : Readonly<Record<string, unknown>>;

/** The method of the write that starts the work. */
export type StartMethod<A extends ApiTypes, P> =
  Starts<A, P, "create"> extends true
    ? "post"
    : Starts<A, P, "run"> extends true
      ? "post"
      : Starts<A, P, "update"> extends true
        ? UpdateMethod<A, P>
        : "delete";
