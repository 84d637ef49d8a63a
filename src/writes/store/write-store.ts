import type { WriteState } from "../states/write-states.ts";
import type { Enqueued, NewWrite, Write, WriteEvent, WriteOutcome, WriteSummary } from "./write-record.ts";

/** A state that a write came to. */
export type StateTold = Pick<WriteSummary, "id" | "state">;

/** Who works, and on what. */
export interface WorkWish {
  /** Services that the worker has clients for. */
  readonly services: readonly string[];
  /** How long what it gets is its own without renewal; and how long from now it may send. Milliseconds. */
  readonly leaseMs: number;
  /** Told of each change of a state on the way, once it is stored. @default nobody is told */
  told?(change: StateTold): void;
}

/** A holding of one write. Its fence grows whenever somebody else gets it. */
export interface Hold {
  readonly id: string;
  readonly fence: number;
  readonly attempt: number;
}

/** A write that is to be sent now. */
export interface SendTurn extends Hold {
  readonly write: Write;
  /** Results of the writes that it refers to, by their ids. */
  readonly results: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  /** Whether it was sent before with an outcome that was never known. */
  readonly sentBefore: boolean;
}

/** A write whose record is to be looked for now. */
export interface LookTurn extends Hold {
  readonly write: Write;
  /** Results of the writes that it refers to, by their ids. */
  readonly results: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  /** By the store's clock, from before the look. Epoch milliseconds. */
  readonly beganAtMs: number;
}

/** How sending a write ended. */
export type SendEnding =
  | { readonly ending: "done"; readonly outcome: WriteOutcome }
  | { readonly ending: "refused"; readonly outcome: WriteOutcome }
  /** `partly`: a success that says that a part of it failed, which no look settles. */
  | { readonly ending: "unknown"; readonly partly: boolean; readonly outcome: WriteOutcome }
  /** It certainly was not done, and may be later. */
  | { readonly ending: "later"; readonly waitMs: number; readonly outcome: WriteOutcome }
  /** The client refuses it: sending it again ends the same way. */
  | { readonly ending: "blocked"; readonly outcome: WriteOutcome };

/** What a look found. */
export type LookEnding =
  | {
      readonly found: "record";
      readonly record: Readonly<Record<string, unknown>>;
      /** What reading it back adds to the outcome. */
      readonly readBack?: WriteOutcome;
    }
  | { readonly found: "nothing" }
  /** The look itself failed; `person`: another one would fail too. */
  | { readonly found: "error"; readonly person: boolean; readonly outcome: WriteOutcome };

/** What a person decided of a write. */
export type Decision =
  | { readonly kind: "approve"; readonly by: string; readonly digest: string }
  | { readonly kind: "reject"; readonly by: string; readonly reason: string }
  | { readonly kind: "retry"; readonly by: string }
  | { readonly kind: "confirm"; readonly by: string; readonly record: Readonly<Record<string, unknown>> | undefined }
  | { readonly kind: "give-up"; readonly by: string; readonly reason: string }
  | { readonly kind: "repair"; readonly by: string; readonly write: NewWrite };

/** Which writes are listed. */
export interface WriteQuery {
  /** @default all */
  readonly states?: readonly WriteState[];
  readonly service?: string;
  readonly company?: string;
  readonly sequence?: string;
  /** Goes on behind this write. */
  readonly after?: string;
  /** @default 100 */
  readonly limit?: number;
}

/** What storing within a caller's transaction answers, at once or later. */
export type Stored = Enqueued | Promise<Enqueued>;

/**
 * Where writes are kept. Every method is one transaction: all of it is stored or nothing. Times are those of the store's
 * own clock, which all processes share.
 *
 * @throws {StoreUnavailable} when the database fails
 */
export interface WriteStore<Within, Told extends Stored> {
  /** Creates the tables, or updates those of an older version. Several processes may call it at once. */
  createSchema(): Promise<void>;
  /**
   * Stores a write. The same key and digest answer the write that is there, unless it will never happen.
   *
   * @throws {WriteConflict} when another write has the key
   * @throws {WriteNotFound} when it refers to a write that there is not
   * @throws {WriteInvalid} when it refers to one that will never happen
   */
  enqueue(write: NewWrite): Promise<Enqueued>;
  /** The same within a transaction of the caller's, with which it is committed or undone. */
  enqueueWithin(within: Within, write: NewWrite): Told;
  /** Whether a value is what such a transaction is run on. */
  isTransaction(value: unknown): value is Within;
  /** Whether that answers at once, so that nothing may wait between the beginning of the transaction and its end. */
  readonly isSynchronous: boolean;
  /** Lets writes expire whose time is over, and makes those unknown whose sender is gone; answers each change. */
  tend(): Promise<readonly StateTold[]>;
  /**
   * The next write that is due, and notes until when it may be sent. What the store's keys do not open is taken out of the
   * way, as long as they open the newest write.
   *
   * @throws {StoreWrongKey} when they do not open that either
   */
  takeSend(wish: WorkWish): Promise<SendTurn | undefined>;
  /** Moves the deadline of a sending. False when it is somebody else's by now: nothing may be sent then. */
  renewSend(hold: Hold, leaseMs: number): Promise<boolean>;
  /** Stores how a sending ended; answers the state, or undefined when it came too late to count. */
  endSend(hold: Hold, ending: SendEnding): Promise<WriteState | undefined>;
  /** The next write whose record is to be looked for. @throws {StoreWrongKey} as `takeSend` */
  takeLook(wish: WorkWish): Promise<LookTurn | undefined>;
  /** Moves the deadline of a look. False when it is somebody else's by now: what it finds does not count then. */
  renewLook(hold: Hold, leaseMs: number): Promise<boolean>;
  /** Stores what a look found. */
  endLook(turn: LookTurn, ending: LookEnding): Promise<WriteState | undefined>;
  /**
   * Stores what a person decided, and then tells what changed by it: also what is blocked because of it.
   *
   * @throws {WriteNotFound} when there is no such write
   * @throws {WriteConflict} when its state or digest is not what the person decided about
   */
  decide(id: string, decision: Decision, told?: (change: StateTold) => void): Promise<Write>;
  get(id: string): Promise<Write | undefined>;
  /** Writes in the order in which they were stored. @throws {WriteNotFound} when there is none to go on behind */
  list(query: WriteQuery): Promise<WriteSummary[]>;
  /**
   * Changes behind a point in their order, each once; of one write where an id is given.
   *
   * @throws {FeedRewound} when the store has no such point
   */
  events(after: string | undefined, limit: number, id?: string): Promise<WriteEvent[]>;
  close(): Promise<void>;
}

/** What a worker needs of a store. */
export type WorkingStore = Pick<
  WriteStore<never, Stored>,
  "tend" | "takeSend" | "renewSend" | "endSend" | "takeLook" | "renewLook" | "endLook"
>;
