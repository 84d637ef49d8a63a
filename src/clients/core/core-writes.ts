import type { EffectName, MethodName } from "../../../generated/tables.ts";
import type { NotKept } from "../../errors/write-not-kept.ts";
import type { WireRow } from "../../odata/pages/wire-row.ts";
import type { DecodedRow } from "../../odata/rows/compile-row-decoder.ts";

/** Methods of a client that write. */
export type WriteVerb = "create" | "update" | "remove" | "run";

/** What the spec says of a write. */
export interface WriteOperation {
  /** operationId. */
  readonly id: string;
  readonly method: MethodName;
  /** What it does to the company. */
  readonly effect: EffectName;
  /** Whether a repeat is harmless. */
  readonly retry: "safe" | "idempotent" | "never";
  /** Whether it is for one version of its record, where it says which. */
  readonly takesVersion: boolean;
  /** Names of the arguments of the path and the query. */
  readonly arguments: readonly string[];
  /** Fields by which a record is found again; none where the spec knows none. */
  readonly naturalKey: readonly string[];
  /** Characters that fields of that key hold at most, as far as the spec says it. */
  readonly keyLengths: Readonly<Record<string, number>>;
}

/** A write without its body. */
export interface WriteCall {
  readonly verb: WriteVerb;
  /** Path as in the spec. */
  readonly path: string;
  /** Arguments of the path and the query. */
  readonly arguments: Readonly<Record<string, unknown>>;
  /** The version of the record that it is for, where the vendor takes one. */
  readonly ifMatch?: string | undefined;
}

/** What is said of a write when it is sent. */
export interface SendOptions {
  /** Called immediately before each attempt. When it throws, nothing is sent. */
  beforeSend(): void;
  /** Whether the same write was sent before with an unknown outcome, so that the answer may be to a repeat. */
  readonly sentBefore: boolean;
  readonly signal?: AbortSignal | undefined;
}

/** By what a record is found again. */
export type RecordKey = Readonly<Record<string, string | number | boolean>>;

/** A request as it would be sent, without what signs it. */
export interface WriteRequest {
  readonly method: MethodName;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** By what a record is found that a write made or changed. */
export interface WrittenRecord {
  /** What was answered. */
  readonly record: Readonly<Record<string, unknown>> | undefined;
  readonly key: RecordKey | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What a client is asked for by a room that stores writes before they are sent. */
export interface CoreWrites {
  /** How long the service works on one request at most, also after its connection broke. Milliseconds. */
  readonly longestWorkMs: number;
  /**
   * What the spec says of a write.
   *
   * @throws {ArgumentInvalid} when there is no such operation
   */
  operation(verb: WriteVerb, path: string): Promise<WriteOperation>;
  /** Which company arguments name; undefined where none does. */
  companyOf(values: Readonly<Record<string, unknown>>): string | undefined;
  /**
   * The body as the wire wants it, ready for `JSON.stringify`; undefined for a write without one. Sends nothing.
   *
   * @throws {BodyInvalid} for a field that may not be written, or a value that does not fit
   * @throws {ArgumentInvalid} for arguments that the path does not take, or lacks
   */
  encode(call: WriteCall, body: Readonly<Record<string, unknown>> | undefined): Promise<WireRow | undefined>;
  /**
   * Sends a write, its body to the letter, and answers with the record. An attempt that may have been done is not
   * repeated, whatever the spec says of repeats: when that may be is for the caller to know.
   *
   * @throws {ApiError} when the service refuses
   * @throws {OutcomeUnknown} when it may have taken place
   * @throws {AnswerUnreadable} when it took place, and its answer cannot be read
   * @throws {PartlyFailed} when a success says that the work or a part of it failed
   */
  send(
    call: WriteCall,
    body: string | undefined,
    options: SendOptions,
  ): Promise<DecodedRow | readonly DecodedRow[] | undefined>;
  /**
   * What two creates have in common that would make one record: service, company, set, and the key as the service
   * compares it. A text that says nothing to people.
   *
   * @throws {LookUpImpossible} when the records are not listed where they are created
   */
  placeOf(call: WriteCall, key: RecordKey): Promise<string>;
  /**
   * The record that has a key now.
   *
   * @throws {LookUpAmbiguous} when there are several
   * @throws {LookUpImpossible} when the service answers another record
   */
  find(call: WriteCall, key: RecordKey, signal: AbortSignal | undefined): Promise<DecodedRow | undefined>;
  /** The request of a write but for its body. Sends nothing. */
  request(call: WriteCall, hasBody: boolean): Promise<WriteRequest>;
  /**
   * The record that an update or a removal is for, as it is now, its values exact; undefined where the service does not
   * show it at this path.
   *
   * @throws {ApiError} when there is no such record
   */
  read(call: WriteCall, signal?: AbortSignal): Promise<DecodedRow | undefined>;
  /** The record that a write with this body made or changed, with the lines that it sent; undefined where none is shown. */
  readBack(call: WriteCall, body: string, written: WrittenRecord): Promise<DecodedRow | undefined>;
  /** The version that a record was read in, as a write of it takes it; undefined where the service takes none. */
  versionOf(call: WriteCall, record: Readonly<Record<string, unknown>>): Promise<string | undefined>;
  /** What of a body a record does not have, by the type of each field. */
  compare(call: WriteCall, body: string, record: Readonly<Record<string, unknown>>): Promise<readonly NotKept[]>;
}
