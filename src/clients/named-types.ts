// What the signatures of every client name, so that a program's own declarations can name it too; the same for all of
// them, hence in one place, which each client's index passes on.
export type { ResendOptions } from "./calls/resend-call.ts";
export type { ApiClient } from "./create-client.ts";
export type { Division } from "./division.ts";
export type { Download } from "./media/download.ts";
export type { UploadContent } from "./media/send-media.ts";
export type { ApiTypes, At, CallAt, PathWith, RecordAt, ServiceTypes, Shown } from "./types/api-types.ts";
export type {
  CallArguments,
  CallOptions,
  FunctionArguments,
  OptionalWhenEmpty,
  PathArguments,
  QueryAt,
  UnversionedArguments,
  VersionArgument,
} from "./types/arguments.ts";
export type { BatchMethods, BatchOptions, BatchResult, BatchResults, Part, PartMethods } from "./types/batching.ts";
export type {
  ClientMethods,
  WaitOptions,
  WaitProgress,
  WorkMarks,
} from "./types/client-methods.ts";
export type { ListedRow, LookUpArguments, LookUpOptions, LookUpPath, LookedUp } from "./types/looking-up.ts";
export type { DownloadPath, MediaMethods, TransferOptions, UploadPath } from "./types/media.ts";
export type {
  AnsweredRow,
  BarePath,
  CountArguments,
  Expandable,
  Extent,
  FilterFields,
  GetArguments,
  GetPath,
  GetRecord,
  ListArguments,
  ListPath,
  ListRecord,
  Page,
  ProjectionOptions,
  ReplicaOption,
  Selectable,
} from "./types/reading.ts";
export type {
  ExpandOption,
  NestedOf,
  ProjectedRow,
  RowOf,
  SparseRow,
  ValueField,
  WholeRow,
} from "./types/rows.ts";
export type {
  CreateBody,
  CreatePath,
  OriginalRecord,
  RemovePath,
  RunPath,
  StartMethod,
  StartedWork,
  UpdateBody,
  UpdateMethod,
  UpdatePath,
  WaitPath,
  WaitedWork,
  WriteAnswer,
} from "./types/writing.ts";
export type { WorkHandle } from "./waiting/work-handle.ts";
export type { ApiError } from "../errors/api-error.ts";
export type { OutcomeUnknown } from "../errors/outcome-unknown.ts";
export type { TokenSource } from "../http/auth/auth.ts";
export type { Transport } from "../http/call.ts";
export type { Clock } from "../http/clock.ts";
export type { LogOptions } from "../http/log/log.ts";
export type { CallLogOptions } from "../http/log/record-calls.ts";
export type { Quota, QuotaOptions } from "../http/quota/quota.ts";
export type { RetryRules } from "../http/retry/decide.ts";
export type { RetryOptions } from "../http/retry/retry.ts";
export type { TimeoutOptions } from "../http/timeout/timeout.ts";
export type { OAuthClient } from "../oauth/oauth-client.ts";
export type { FilterExpression } from "../odata/filter/filter-expression.ts";
export type { Comparison, FilterNode, TextTest } from "../odata/filter/filter-node.ts";
export type {
  Conditions,
  FieldPairs,
  Filter,
  ObjectFilter,
  OrderBy,
  OrderByField,
  TextConditions,
} from "../odata/filter/filter-types.ts";
