// What the signatures of a store name, so that a program's own declarations can name it too; the same for each store.

export type { RecordKey, WriteOperation, WriteRequest, WriteVerb } from "../clients/core/core-writes.ts";
export type { NotKept } from "../errors/write-not-kept.ts";
export type { StoreKey, StoreKeys } from "../stores/sealing/store-keys.ts";
export type { WriteState } from "./states/write-states.ts";
export type {
  DayCap,
  Enqueued,
  NewWrite,
  Write,
  WriteContent,
  WriteEffect,
  WriteEvent,
  WriteOutcome,
  WriteSummary,
} from "./store/write-record.ts";
export type {
  Decision,
  Hold,
  LookEnding,
  LookTurn,
  SendEnding,
  SendTurn,
  StateTold,
  Stored,
  WorkWish,
  WriteQuery,
  WriteStore,
} from "./store/write-store.ts";
