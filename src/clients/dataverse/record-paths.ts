import type { ApiTypes, At, CallAt, RecordAt } from "../types/api-types.ts";
import type { CallOptions, PathArguments } from "../types/arguments.ts";
import type { GetPath, GetRecord } from "../types/reading.ts";
import type { RowOf, ValueField } from "../types/rows.ts";
import type { CreateBody, UpdateBody, UpdatePath } from "../types/writing.ts";

/** Paths that end with the key of a record. */
export type RecordPath<A extends ApiTypes> = GetPath<A> & `${string}({${string}})`;
/** Paths of records that can be changed, and hence created by an upsert. */
export type UpsertPath<A extends ApiTypes> = UpdatePath<A> & RecordPath<A>;

/** Fields of which nothing is said, where a table names no alternate keys: whichever of its values the caller knows to be one. */
type AnyKey<R> = { readonly [Field in ValueField<R>]?: NonNullable<At<RowOf<R>, Field>> };

/** Values by which a record is found, in place of its key: those of one of the alternate keys of its table. */
export type AlternateKey<A extends ApiTypes, P> =
  RecordAt<A, GetRecord<A, P>> extends infer R ? (R extends { alternateKeys: infer Keys } ? Keys : AnyKey<R>) : never;

/** Names the record at the end of a path by an alternate key. */
export interface ByAlternateKey<A extends ApiTypes, P> {
  readonly alternateKey: AlternateKey<A, P>;
}

/** Names the record at the end of a path, by its key or by an alternate one. */
export type RecordArguments<A extends ApiTypes, P> = (PathArguments<A, P, "get"> | ByAlternateKey<A, P>) & CallOptions;

/** The set that the record of a path stands in: `/accounts` of `/accounts({accountid})`. */
type SetOf<P> = P extends `${infer Set}({${string}` ? Set : never;

/** Names of the fields of all alternate keys. */
type KeyField<Key> = Key extends unknown ? keyof Key : never;

/** A body in which the fields of alternate keys may be left out: the address has them. */
type WithoutKeys<Body, Field> = { readonly [Name in keyof Body as Exclude<Name, Field>]: Body[Name] } & {
  readonly [Name in keyof Body as Extract<Name, Field>]?: Body[Name];
};

/** What an upsert takes: what creation takes, without what the alternate key says already. */
export type UpsertBody<A extends ApiTypes, P> = [CallAt<A, SetOf<P>, "create">] extends [never]
  ? UpdateBody<A, P>
  : WithoutKeys<CreateBody<A, SetOf<P>>, KeyField<AlternateKey<A, P>>>;

/** The address of a record, as `@odata.bind` has it: `/contacts(0a1b…)`. */
export type RecordAddress = `/${string}(${string})`;
