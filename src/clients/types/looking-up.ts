import type { AnswerUnreadable } from "../../errors/answer-unreadable.ts";
import type { OutcomeUnknown } from "../../errors/outcome-unknown.ts";
import type { ClaimStore } from "../claims/claim-store.ts";
import type { ApiTypes, CallAt, RecordAt } from "./api-types.ts";
import type { CallArguments } from "./arguments.ts";
import type { AnsweredRow, FilterFields, ListPath, ListRecord } from "./reading.ts";
import type { CreateBody, CreatePath } from "./writing.ts";

/** Paths at which records are both created and listed. */
export type LookUpPath<A extends ApiTypes> = CreatePath<A> & ListPath<A>;

/** Options of `lookupThenCreate()`. */
export interface LookUpOptions<Field> {
  /**
   * Fields of the body that identify the record; the service has to be able to filter by them. @default the spec's
   * natural key
   */
  readonly by?: readonly Field[];
  /**
   * The error that `create` threw: the record is looked up until that create can no longer take place. After
   * `AnswerUnreadable` nothing is created, because the create was done: when the record does not appear, the error is
   * thrown again. @default none: the record is looked up once
   */
  readonly after?: OutcomeUnknown | AnswerUnreadable;
  /**
   * How long a create may still take place after it was sent; milliseconds. @default 480_000 for Business Central (fact
   * 109), 60_000 elsewhere
   */
  readonly settleMs?: number;
  /**
   * Store of claims: processes that share it do not create one record twice. A process that dies during a create blocks
   * the key for half a minute plus `settleMs`. @default none: only calls of this process take turns
   */
  readonly claims?: ClaimStore;
}

/** What `lookupThenCreate` takes beside the path and the body. */
export type LookUpArguments<A extends ApiTypes, P> = CallArguments<A, P, "post"> &
  LookUpOptions<keyof CreateBody<A, P> & keyof FilterFields<RecordAt<A, ListRecord<A, P>>> & string>;

/** The record, and whether this call created it. */
export interface LookedUp<Row> {
  readonly record: Row;
  readonly created: boolean;
}

/** The record as the list at the path answers it. */
export type ListedRow<A extends ApiTypes, P> = AnsweredRow<A, P, CallAt<A, P, "list">, undefined, undefined>;
