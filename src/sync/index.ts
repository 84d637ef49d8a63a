// The contract of "erp-openapi/sync": a copy of a company's sets in a database, kept in step.
export type {
  ColumnType,
  DeletesRow,
  FieldNames,
  PlainRow,
  SyncCounterRow,
  SyncIndex,
  SyncLogRow,
  SyncResetRow,
  SyncRow,
  SyncTable,
} from "../../generated/tables.ts";
export type { ErrorCode } from "../errors/error-codes.ts";
export type { SyncNotice } from "../errors/notice.ts";
export { createSync } from "./create-sync.ts";
export type { SyncChange } from "./feed/changes.ts";
export type { PlannedSet, SyncPlan } from "./plan/sync-plan.ts";
export type { SyncStep } from "./run/sync-step.ts";
export type { RowValues, SetOptions } from "./sets/set-options.ts";
export type { Sync } from "./sync.ts";
export type { ChangesOptions, PlanOptions, RunOptions, SyncOptions, VerifyOptions } from "./sync-options.ts";
export type { Difference, SetReport, SetStatus, SyncStatus, VerifyReport } from "./sync-types.ts";
export type {
  Applied,
  FeedEntry,
  FeedPoint,
  Holding,
  KnownRow,
  MadeTable,
  Place,
  RowDifference,
  RowKey,
  StoredValue,
  SyncTarget,
  TableColumn,
  TableLayout,
  TargetRow,
  TargetTransaction,
  Tombstone,
} from "./target/target.ts";
