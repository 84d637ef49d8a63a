import type { AnswerUnreadable } from "../../errors/answer-unreadable.ts";
import type { OutcomeUnknown } from "../../errors/outcome-unknown.ts";
import type { ClaimStore } from "../claims/claim-store.ts";
import type { ApiTypes, CallAt } from "./api-types.ts";
import type { CallArguments } from "./arguments.ts";
import type { AnsweredRow, FilterFields, ListPath, ListRecord } from "./reading.ts";
import type { CreateBody, CreatePath } from "./writing.ts";

/** Paths at which records are both created and listed. */
export type LookUpPath<A extends ApiTypes> = CreatePath<A> & ListPath<A>;

/** How a record is looked up before it is created. */
export interface LookUpOptions<Field> {
  /** Fields of the body that identify its record, and that the vendor can filter by. @default the spec's natural key */
  readonly by?: readonly Field[];
  /**
   * What `create` threw: the look goes on until that create cannot take place any more. After `AnswerUnreadable` nothing
   * is created, because it was: when the record does not appear, the error is thrown again. @default none: one look
   */
  readonly after?: OutcomeUnknown | AnswerUnreadable;
  /** How long after it was sent a create may still take place. Milliseconds. @default 480_000 for Business Central (fact 109), 60_000 elsewhere */
  readonly settleMs?: number;
  /**
   * Prevents all processes that share this store from creating one record twice. A process that dies while it creates
   * holds its key for half a minute and `settleMs`. @default none: calls of this process alone take turns
   */
  readonly claims?: ClaimStore;
}

/** What `lookupThenCreate` takes beside the path and the body. */
export type LookUpArguments<A extends ApiTypes, P> = CallArguments<A, P, "post"> &
  LookUpOptions<keyof CreateBody<A, P> & keyof FilterFields<ListRecord<A, P>> & string>;

/** The record, and whether this call created it. */
export interface LookedUp<Row> {
  readonly record: Row;
  readonly created: boolean;
}

/** The record as the list at the path answers it. */
export type ListedRow<A extends ApiTypes, P> = AnsweredRow<A, P, CallAt<A, P, "list">, undefined, undefined>;
