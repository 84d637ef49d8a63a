export { type ApiKey, apiKey } from "./auth/api-key.ts";
export type { AuthOptions, TokenRequest, TokenSource } from "./auth/auth.ts";
export { basicAuth } from "./auth/basic-auth.ts";
export { noSignIn } from "./auth/no-sign-in.ts";
export type { TokenPlace } from "./auth/place-token.ts";
export type { HintedFetch, ReplayableBody, Transport } from "./call.ts";
export { type Chain, type ChainOptions, createChain } from "./chain.ts";
export { type Clock, systemClock } from "./clock.ts";
export type { DeclaredAnswers } from "./endings/declared-answers.ts";
export type { MissingCodes } from "./endings/missing-codes.ts";
export { readCorrelationId } from "./errors/correlation-id.ts";
export { type ToApiErrorOptions, toApiError } from "./errors/to-api-error.ts";
export { readVendorError, type VendorError } from "./errors/vendor-error.ts";
export { vendorReason } from "./errors/vendor-reason.ts";
export type { AttemptEvent } from "./log/attempt-event.ts";
export type {
  CallEnding,
  CallLogStore,
  CallQuery,
  CallRecord,
  LoggedCall,
  PruneRule,
  RecordedRequest,
  Resend,
} from "./log/call-log.ts";
export type { LogOptions } from "./log/log.ts";
export type { CallLogOptions } from "./log/record-calls.ts";
export { openHeaders, openQueryParameters, redactHeaders, redactUrl } from "./log/redact.ts";
export { type ReplayOptions, replayCall } from "./log/replay-call.ts";
export type { OperationHints, Priority, QuotaWait, RetryClass } from "./operation-hints.ts";
export type { LimitForecast, QuotaForecast, ReserveResult } from "./quota/forecast.ts";
export { createMemoryQuotaStore } from "./quota/memory-quota-store.ts";
export type { Quota, QuotaOptions } from "./quota/quota.ts";
export type { QuotaDimension, QuotaHeaders, QuotaLimit, QuotaSubject, ResetUnit } from "./quota/quota-limit.ts";
export type { FixedWindow, QuotaHold, QuotaRecord } from "./quota/quota-record.ts";
export type { QuotaChange, QuotaStore } from "./quota/quota-store.ts";
export type { RetryOptions } from "./retry/retry.ts";
export { parseRetryAfter } from "./retry/retry-after.ts";
export { type RetryTiming, type RetryTimingInput, type RetryTimingOptions, retryTiming } from "./retry/retry-timing.ts";
export type { TimeoutOptions } from "./timeout/timeout.ts";

// What the signatures above name.

export type { ApiError, ApiErrorOptions, VendorInner } from "../errors/api-error.ts";
export type { ApiErrorCode } from "../errors/api-error-codes.ts";
export type { CallError, CallErrorOptions, CallFacts } from "../errors/call-error.ts";
export type { ErpError, ErpErrorOptions } from "../errors/erp-error.ts";
export type { ErrorCode } from "../errors/error-codes.ts";
export type { LookUp } from "../errors/outcome-unknown.ts";
export type { VendorCause } from "./errors/vendor-error.ts";
export type { RetryRules } from "./retry/decide.ts";
