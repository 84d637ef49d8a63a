import type { OutcomeUnknown } from "../../errors/outcome-unknown.ts";
import type { ApiTypes, CallAt } from "./api-types.ts";
import type { CallArguments } from "./arguments.ts";
import type { AnsweredRow, FilterFields, ListPath, ListRecord } from "./reading.ts";
import type { CreateBody, CreatePath } from "./writing.ts";

/** Paths at which records are both created and listed. */
export type LookUpPath<A extends ApiTypes> = CreatePath<A> & ListPath<A>;

/** How a record is looked up before it is created. */
export interface LookUpOptions<Field> {
  /** Fields of the body that tell its record apart from all others, and that the vendor filters on. @default the spec's natural key */
  readonly by?: readonly Field[];
  /** What `create` threw: the look goes on until that create cannot take place any more. @default none: one look */
  readonly after?: OutcomeUnknown;
  /** How long after it was sent a create may still take place. Milliseconds. @default 480_000 for Business Central (fact 109), 60_000 elsewhere */
  readonly settleMs?: number;
}

export type LookUpArguments<A extends ApiTypes, P> = CallArguments<A, P, "post"> &
  LookUpOptions<keyof CreateBody<A, P> & keyof FilterFields<ListRecord<A, P>> & string>;

/** The record, and whether this call made it. */
export interface LookedUp<Row> {
  readonly record: Row;
  readonly created: boolean;
}

/** The record as the list at the path answers it. */
export type ListedRow<A extends ApiTypes, P> = AnsweredRow<A, P, CallAt<A, P, "list">, undefined, undefined>;
