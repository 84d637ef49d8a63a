// The contract of "erp-openapi/errors": every error of the package by its class, and guards that work across copies of it.
export { AnswerUnreadable, type AnswerUnreadableOptions, isAnswerUnreadable } from "./answer-unreadable.ts";
export {
  ApiError,
  apiErrorCodes,
  isApiError,
  type ApiErrorCode,
  type ApiErrorOptions,
  type VendorInner,
} from "./api-error.ts";
export { ArgumentInvalid } from "./argument-invalid.ts";
export { AttemptTimeout } from "./attempt-timeout.ts";
export { BatchAnswerInvalid } from "./batch-answer-invalid.ts";
export { BatchInvalid } from "./batch-invalid.ts";
export { BodyIdleTimeout } from "./body-idle-timeout.ts";
export { BodyInvalid } from "./body-invalid.ts";
export { BodyTooLarge } from "./body-too-large.ts";
export { CallError, isCallError, type CallErrorOptions, type CallFacts } from "./call-error.ts";
export { ClientAddressInvalid } from "./client-address-invalid.ts";
export { ClientRejected } from "./client-rejected.ts";
export { ConfigurationPackageFailed } from "./configuration-package-failed.ts";
export { ConnectionFailed } from "./connection-failed.ts";
export { ConnectorBreaksFlows } from "./connector-breaks-flows.ts";
export { ConnectorCallRefused } from "./connector-call-refused.ts";
export { ConnectorConfigInvalid } from "./connector-config-invalid.ts";
export { ConnectorNotCertifiable } from "./connector-not-certifiable.ts";
export { ConnectorsRefused } from "./connectors-refused.ts";
export { ConsentRequired } from "./consent-required.ts";
export { DeadlineExceeded } from "./deadline-exceeded.ts";
export { DivisionInvalid } from "./division-invalid.ts";
export { EnvelopeUnknown } from "./envelope-unknown.ts";
export { EnvironmentBusy } from "./environment-busy.ts";
export { ErpError, hasErrorCode, isErpError, type ErpErrorOptions } from "./erp-error.ts";
export { ExtensionFileInvalid } from "./extension-file-invalid.ts";
export { ExtensionNotDeployed } from "./extension-not-deployed.ts";
export type { DeploymentState, DeploymentStep } from "./extension-not-deployed.ts";
export { FieldInvalid } from "./field-invalid.ts";
export { JsonInvalid } from "./json-invalid.ts";
export { LinkRefused } from "./link-refused.ts";
export { ListLooped } from "./list-looped.ts";
export { LiteralInvalid } from "./literal-invalid.ts";
export { LookUpAmbiguous } from "./look-up-ambiguous.ts";
export { LookUpImpossible } from "./look-up-impossible.ts";
export { MetadataInvalid, type MetadataPosition } from "./metadata-invalid.ts";
export { OAuthConfigurationInvalid } from "./oauth-configuration-invalid.ts";
export { OriginRefused } from "./origin-refused.ts";
export { OutcomeUnknown, isOutcomeUnknown, type LookUp, type OutcomeUnknownOptions } from "./outcome-unknown.ts";
export { OverlayInvalid } from "./overlay-invalid.ts";
export { OverlayTargetGone } from "./overlay-target-gone.ts";
export { PackageMissing } from "./package-missing.ts";
export { PathParameterInvalid } from "./path-parameter-invalid.ts";
export { ProfileInvalid } from "./profile-invalid.ts";
export { ProfileNotFound } from "./profile-not-found.ts";
export type { ProviderDetails } from "./provider-details.ts";
export { QueryInvalid } from "./query-invalid.ts";
export { QuotaExceeded, isQuotaExceeded, type QuotaExceededOptions } from "./quota-exceeded.ts";
export {
  ReauthorizationRequired,
  type AttemptEvidence,
  type ReauthorizationRequiredOptions,
} from "./reauthorization-required.ts";
export { RecordAbsent } from "./record-absent.ts";
export { RefreshTooEarly } from "./refresh-too-early.ts";
export { ReplayRefused, type ReplayRefusal } from "./replay-refused.ts";
export { RowIrregular } from "./row-irregular.ts";
export { SandboxFaultInvalid } from "./sandbox-fault-invalid.ts";
export { SandboxNotRunning } from "./sandbox-not-running.ts";
export { SandboxOptionInvalid } from "./sandbox-option-invalid.ts";
export { SandboxPortInUse } from "./sandbox-port-in-use.ts";
export { SandboxStopped } from "./sandbox-stopped.ts";
export { SecretUnavailable } from "./secret-unavailable.ts";
export { SignInFailed } from "./sign-in-failed.ts";
export { SpecInvalid } from "./spec-invalid.ts";
export { SpecNotFound } from "./spec-not-found.ts";
export { StoreCorrupted } from "./store-corrupted.ts";
export { StoreMisused } from "./store-misused.ts";
export { StoreSchemaMismatch } from "./store-schema-mismatch.ts";
export { StoreUnavailable } from "./store-unavailable.ts";
export { StoreWrongKey } from "./store-wrong-key.ts";
export { TokenEndpointUnavailable } from "./token-endpoint-unavailable.ts";
export { TokenLifetimeUnavailable } from "./token-lifetime-unavailable.ts";
export { TokenMalformed } from "./token-malformed.ts";
export { TokenOutcomeUnknown } from "./token-outcome-unknown.ts";
export { UnexpectedContent } from "./unexpected-content.ts";
export { UsageInvalid } from "./usage-invalid.ts";
export { WebhookConfigurationInvalid } from "./webhook-configuration-invalid.ts";
export { WebhookRefused, type WebhookRefusal } from "./webhook-refused.ts";
export { WorkFailed } from "./work-failed.ts";
export { WorkHandleInvalid } from "./work-handle-invalid.ts";
export { WorkNotFound } from "./work-not-found.ts";
export { WorkUnfinished } from "./work-unfinished.ts";
