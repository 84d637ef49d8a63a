import type { ApiTypes, At, CallAt, PathAt, PathWith, RecordAt, Shown } from "./api-types.ts";
import type { UnversionedArguments, VersionArgument } from "./arguments.ts";
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

// Of a parameter that `keyof` bounds, an editor shows the texts that the fields were declared with.
type Demands<A extends ApiTypes, R, Name extends keyof RowOf<R>> = {
  readonly [Field in Name]-?: NonNullable<BodyValue<A, R, Field>>;
};
type Allows<A extends ApiTypes, R, Name extends keyof RowOf<R>> = {
  readonly [Field in Name]?: BodyValue<A, R, Field>;
};

/** Fields that creation may set; those in `Demanded` must be there. `Links` are those to records of sets that are known. */
type CreateFields<A extends ApiTypes, R, Demanded, Links = unknown> = Shown<
  Demands<A, R, Exclude<Demanded, keyof Links> & keyof RowOf<R>> & {
    readonly [Field in Demanded & keyof Links]-?: NonNullable<Links[Field]>;
  } & Allows<A, R, Exclude<At<R, "create">, Demanded> & keyof RowOf<R>> &
    BodyAnnotations<R, Links> &
    DynamicFields<R>
>;

/** Fields that a change may set. */
type UpdateFields<A extends ApiTypes, R, Links> = Shown<
  Allows<A, R, At<R, "update"> & keyof RowOf<R>> & BodyAnnotations<R, Links> & DynamicFields<R>
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

type NewRecordFields<A extends ApiTypes, P> = CreateFields<
  A,
  BodyRecord<A, P, "create">,
  At<CallAt<A, P, "create">, "demands">,
  At<CallAt<A, P, "create">, "links", unknown>
>;

// Mapped under a name of their own, bodies are called by it in errors.
/** A record that is to be created: writable fields only, the vendor's mandatory ones demanded. */
export type NewRecord<A extends ApiTypes, P> = {
  [Field in keyof NewRecordFields<A, P>]: NewRecordFields<A, P>[Field];
};

/** What `create` takes: writable fields only, the vendor's mandatory ones demanded, keys made by the server optional. */
export type CreateBody<A extends ApiTypes, P> =
  Known<BodyRecord<A, P, "create">, "create"> extends true ? NewRecord<A, P> : DeclaredBody<A, P, "post">;

/** The method by which a path is changed. */
export type UpdateMethod<A extends ApiTypes, P> = [NonNullable<At<PathAt<A, P>, "patch">>] extends [never]
  ? "put"
  : "patch";

type ChangedFields<A extends ApiTypes, P> = UpdateFields<
  A,
  BodyRecord<A, P, "update">,
  At<CallAt<A, P, "update">, "links", unknown>
>;

/** Changes of a record: fields that a change may set. */
export type RecordChanges<A extends ApiTypes, P> = { [Field in keyof ChangedFields<A, P>]: ChangedFields<A, P>[Field] };

/** What `update` takes: fields that a change may set. */
export type UpdateBody<A extends ApiTypes, P> =
  Known<BodyRecord<A, P, "update">, "update"> extends true
    ? RecordChanges<A, P>
    : DeclaredBody<A, P, UpdateMethod<A, P>>;

/** A record as it was read; with its version, where the vendor demands one. */
export type OriginalRecord<A extends ApiTypes, P> =
  VersionArgument<A, P, UpdateMethod<A, P>> extends { readonly ifMatch: string }
    ? { readonly "@odata.etag": string }
    : object;

/** The record as it was read, so that an update sends what differs from it. */
export interface OriginalOption<Original> {
  readonly original?: Original;
}

/** What an update takes beside `original`, which has a version of its own. */
export type UpdateArguments<A extends ApiTypes, P, Original> = UnversionedArguments<A, P, UpdateMethod<A, P>> &
  (Original extends undefined ? VersionArgument<A, P, UpdateMethod<A, P>> : { readonly ifMatch?: string });

/** What an update takes. */
export type UpdateOptions<A extends ApiTypes, P, Original> = UpdateArguments<A, P, Original> & OriginalOption<Original>;

/** What an update answers with; undefined where it was told what the record was, and nothing differs. */
export type UpdateAnswer<A extends ApiTypes, P, Original> =
  | WriteAnswer<A, P, "update">
  | (Original extends undefined ? never : undefined);

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
