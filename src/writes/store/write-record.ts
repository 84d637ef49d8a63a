import type { RecordKey, WriteOperation, WriteVerb } from "../../clients/core/core-writes.ts";
import type { NotKept } from "../../errors/write-not-kept.ts";
import type { WriteState } from "../states/write-states.ts";

/** What a write does to the company: `x-effect` of the specs. */
export type WriteEffect = WriteOperation["effect"];

/** What of a write only the keys of the store open. */
export interface WriteContent {
  /** Arguments of the path and the query. */
  readonly arguments: Readonly<Record<string, string | number | boolean | null>>;
  /** The version of the record that it is for. */
  readonly ifMatch?: string | undefined;
  /** What is sent, to the letter but for references; undefined for a write without a body. */
  readonly body?: string | undefined;
  /** By what the record of a create is found again. */
  readonly key?: RecordKey | undefined;
  /** The fields that an update changes, as they were read: JSON. Only where the service takes no `ifMatch`. */
  readonly original?: string | undefined;
  /** Whether its record is read back when it was done. */
  readonly verify?: boolean | undefined;
  /** The keys of the store do not open it: nothing is known of it but this. */
  readonly isSealed?: true;
}

/** What was learned of a write when it was sent or looked for. Sealed: a vendor's reason may name people. */
export interface WriteOutcome {
  /** The record that was answered or found. */
  readonly record?: Readonly<Record<string, unknown>> | undefined;
  /** Code of the error: `API_BAD_REQUEST`. */
  readonly code?: string | undefined;
  /** Why, for a person; the vendor's own words are in it. */
  readonly reason?: string | undefined;
  /** Status of the last answer. */
  readonly status?: number | undefined;
  /** What the record, read back, does not have as it was sent. The write was done all the same. */
  readonly notKept?: readonly NotKept[] | undefined;
  /** Why the record could not be read back. */
  readonly unread?: string | undefined;
  /** Id that the vendor's support asks for. */
  readonly correlationId?: string | undefined;
}

/** How many writes of one company are sent a day at most. */
export interface DayCap {
  readonly name: string;
  readonly perDay: number;
}

/** A write on its way into the store. */
export interface NewWrite {
  /** Name of the service, as the caller's `clients` have it. */
  readonly service: string;
  /** Company that its arguments name; empty where none is named. */
  readonly company: string;
  readonly verb: WriteVerb;
  readonly path: string;
  /** operationId. */
  readonly operation: string;
  readonly effect: WriteEffect;
  readonly retry: WriteOperation["retry"];
  readonly content: WriteContent;
  /** Digest of the above, references unresolved; the store adds the digests of what is referred to. */
  readonly ownDigest: string;
  /** Ids of the writes whose results it needs. */
  readonly references: readonly string[];
  /** Hash of what no other write may have: service, company, set and key. */
  readonly claim: string | undefined;
  /** Whether a person has to approve it. */
  readonly decision: "auto" | "person";
  readonly cap: DayCap | undefined;
  readonly sequence: string | undefined;
  readonly priority: number;
  readonly notBeforeMs: number;
  readonly expiresAtMs: number | undefined;
  /** How long the service works on it at most. Milliseconds. */
  readonly settleMs: number;
}

/** A write as it stands in the store, without what is sealed. */
export interface WriteSummary {
  /** Names the write for good, also when it is repaired. */
  readonly id: string;
  readonly service: string;
  /** Company that it is for; empty where its path names none. */
  readonly company: string;
  readonly verb: WriteVerb;
  readonly path: string;
  /** operationId of the spec. */
  readonly operation: string;
  readonly effect: WriteEffect;
  /** SHA-256 of service, company, path, arguments and body: what a person approves. */
  readonly digest: string;
  readonly state: WriteState;
  /** How often it was begun to be sent. */
  readonly attempt: number;
  readonly sequence: string | undefined;
  readonly priority: number;
  /** Not sent, or looked for, before this moment. Epoch milliseconds. */
  readonly notBeforeMs: number;
  /** Not sent from this moment on. Epoch milliseconds. */
  readonly expiresAtMs: number | undefined;
  readonly createdAtMs: number;
  /** When its state changed for the last time. Epoch milliseconds. */
  readonly changedAtMs: number;
}

/** A write with what it sends and what came of it. */
export interface Write extends WriteSummary {
  readonly content: WriteContent;
  readonly outcome: WriteOutcome | undefined;
}

/** What storing a write answers. */
export interface Enqueued {
  readonly id: string;
  readonly digest: string;
  readonly state: WriteState;
  /** False when the same write was there already, under the same key, and neither rejected, expired nor given up. */
  readonly isNew: boolean;
  /**
   * Options in which the write that was there already is another one, and stays so: `sequence`, `priority`, `notBefore`,
   * `expiresAt`. None for a new one.
   */
  readonly ignored: readonly string[];
}

/** A change of a write's state. */
export interface WriteEvent {
  /** Point behind this change: `events({ after: token })` goes on from it. */
  readonly token: string;
  readonly id: string;
  readonly state: WriteState;
  /** The attempt that it is about; 0 before the first. */
  readonly attempt: number;
  readonly digest: string;
  /** Who decided it, where a person did. */
  readonly by: string | undefined;
  /** Code of the error that led to it. */
  readonly code: string | undefined;
  /** By the clock of the store. Epoch milliseconds. */
  readonly atMs: number;
}
