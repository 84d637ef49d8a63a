// What the signatures of every client name, so that a program's own declarations can name it too; the same for all of
// them, hence in one place, which each client's index passes on.

export type { AnswerUnreadable, AnswerUnreadableOptions } from "../errors/answer-unreadable.ts";
export type { ApiError, ApiErrorOptions, VendorInner } from "../errors/api-error.ts";
export type { ApiErrorCode } from "../errors/api-error-codes.ts";
export type { CallError, CallErrorOptions, CallFacts } from "../errors/call-error.ts";
export type { ErpError, ErpErrorOptions } from "../errors/erp-error.ts";
export type { ErrorCode } from "../errors/error-codes.ts";
export type { GrantNotice } from "../errors/notice.ts";
export type { LookUp, OutcomeUnknown, OutcomeUnknownOptions } from "../errors/outcome-unknown.ts";
export type { ProviderDetails } from "../errors/provider-details.ts";
export type {
  AttemptEvidence,
  ReauthorizationRequired,
  ReauthorizationRequiredOptions,
} from "../errors/reauthorization-required.ts";
export type { TokenRequest, TokenSource } from "../http/auth/auth.ts";
export type { TokenPlace } from "../http/auth/place-token.ts";
export type { Transport } from "../http/call.ts";
export type { Clock } from "../http/clock.ts";
export type { DeclaredAnswers } from "../http/endings/declared-answers.ts";
export type { MissingCodes } from "../http/endings/missing-codes.ts";
export type { VendorCause, VendorError } from "../http/errors/vendor-error.ts";
export type { AttemptEvent } from "../http/log/attempt-event.ts";
export type {
  CallEnding,
  CallLogStore,
  CallQuery,
  CallRecord,
  LoggedCall,
  PruneRule,
  RecordedRequest,
  Resend,
} from "../http/log/call-log.ts";
export type { LogOptions } from "../http/log/log.ts";
export type { CallLogOptions } from "../http/log/record-calls.ts";
export type { ReplayOptions } from "../http/log/replay-call.ts";
export type { OperationHints, Priority, QuotaWait, RetryClass } from "../http/operation-hints.ts";
export type { LimitForecast, QuotaForecast, ReserveResult } from "../http/quota/forecast.ts";
export type { Quota, QuotaOptions } from "../http/quota/quota.ts";
export type { QuotaDimension, QuotaHeaders, QuotaLimit, QuotaSubject, ResetUnit } from "../http/quota/quota-limit.ts";
export type { FixedWindow, QuotaHold, QuotaRecord } from "../http/quota/quota-record.ts";
export type { QuotaChange, QuotaStore } from "../http/quota/quota-store.ts";
export type { RetryRules } from "../http/retry/decide.ts";
export type { RetryOptions } from "../http/retry/retry.ts";
export type { RetryTimingOptions } from "../http/retry/retry-timing.ts";
export type { TimeoutOptions } from "../http/timeout/timeout.ts";
export type { NearestName, NearestPath, Unseen } from "../kit/nearest-literal.ts";
export type { AccessToken } from "../oauth/access-token.ts";
export type { AccountKey } from "../oauth/account-key.ts";
export type { SecretSource } from "../oauth/credentials/client-authentication.ts";
export type { CertificateSource, NodeCertificate, NodePrivateKey } from "../oauth/credentials/client-certificate.ts";
export type { GrantStatus } from "../oauth/grant-status.ts";
export type { ImportedTokens } from "../oauth/import/imported-tokens.ts";
export type { OAuthClient } from "../oauth/oauth-client.ts";
export type { OAuthClientOptions } from "../oauth/oauth-client-options.ts";
export type { OAuthEvents, OAuthListener } from "../oauth/oauth-events.ts";
export type {
  AccessTokenRules,
  Identification,
  Provider,
  ProviderEndpoints,
  RefreshTokenRules,
} from "../oauth/provider.ts";
export type { Timing } from "../oauth/refresh/refresh-settings.ts";
export type { Runtime } from "../oauth/runtime.ts";
export type { AuthorizationRequest, SignInOptions } from "../oauth/sign-in/authorization-request.ts";
export type { DevicePrompt } from "../oauth/sign-in/authorize-device.ts";
export type { AuthorizeOptions } from "../oauth/sign-in/authorize-here.ts";
export type { BrowserOpener } from "../oauth/sign-in/open-browser.ts";
export type { PendingSignIn } from "../oauth/sign-in/pending-sign-in.ts";
export type { SignedIn } from "../oauth/sign-in/signed-in.ts";
export type { RefreshOptions, TokenOptions } from "../oauth/token-options.ts";
export type {
  Grant,
  Intent,
  IntentOutcome,
  JournalEntry,
  Lease,
  StoredAccessToken,
  StoredGrant,
  TokenStore,
} from "../oauth/token-store.ts";
export type { TokenTargetOptions } from "../oauth/token-target.ts";
export type {
  FilterExpression,
  Fixed,
  NameIn,
  PairsOf,
  TextNameIn,
  ValueIn,
} from "../odata/filter/filter-expression.ts";
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
export type { ResendOptions } from "./calls/resend-call.ts";
export type { ClaimHold, ClaimStore, ClaimTerms, ClaimTurn } from "./claims/claim-store.ts";
export type { ApiClient } from "./create-client.ts";
export type { Division } from "./division.ts";
export type { Download } from "./media/download.ts";
export type { UploadContent } from "./media/send-media.ts";
export type {
  ApiTypes,
  At,
  CallAt,
  CallsAt,
  Joined,
  PathAt,
  PathWith,
  RecordAt,
  ServiceTypes,
  Shown,
} from "./types/api-types.ts";
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
export type { FetchAnswer, FetchClient, FetchMethod, FetchMethods } from "./types/fetching.ts";
export type { ListedRow, LookedUp, LookUpArguments, LookUpOptions, LookUpPath } from "./types/looking-up.ts";
export type {
  AnswersBytes,
  DownloadPath,
  MediaMethods,
  TransferOptions,
  UploadMethod,
  UploadPath,
} from "./types/media.ts";
export type {
  CreateMethods,
  DownloadMethods,
  GetMethods,
  ListMethods,
  LookUpMethods,
  MethodsByPath,
  PathMethods,
  RemoveMethods,
  RunMethods,
  UpdateMethods,
  UploadMethods,
  WaitMethods,
} from "./types/path-methods.ts";
export type {
  AnsweredRow,
  CountArguments,
  Expandable,
  Extent,
  FieldName,
  Filterable,
  FilterFields,
  GetArguments,
  GetOptions,
  GetPath,
  GetRecord,
  GotRow,
  ListArguments,
  ListOptions,
  ListPath,
  ListRecord,
  Page,
  ProjectionOptions,
  ReplicaOption,
  RowFilter,
  Selectable,
  SortOrder,
} from "./types/reading.ts";
export type {
  DynamicFields,
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
  NewRecord,
  OriginalOption,
  OriginalRecord,
  RecordChanges,
  RemovePath,
  RunAnswer,
  RunPath,
  StartedWork,
  StartMethod,
  UpdateAnswer,
  UpdateArguments,
  UpdateBody,
  UpdateMethod,
  UpdateOptions,
  UpdatePath,
  WaitedWork,
  WaitPath,
  WriteAnswer,
} from "./types/writing.ts";
export type { WorkHandle } from "./waiting/work-handle.ts";
