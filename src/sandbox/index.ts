export { SandboxFaultInvalid } from "../errors/sandbox-fault-invalid.ts";
export { SandboxOptionInvalid } from "../errors/sandbox-option-invalid.ts";
export { SandboxPortInUse } from "../errors/sandbox-port-in-use.ts";
export { SandboxStopped } from "../errors/sandbox-stopped.ts";
export { SandboxTransactionInvalid } from "../errors/sandbox-transaction-invalid.ts";
export type {
  RecordTransactionOptions,
  RecordWriter,
  RunRecordTransaction,
} from "./business-central/standard/transaction.ts";
export type { ClockMode } from "./core/clock.ts";
export type { FaultEffect, FaultRule, WorkBehind } from "./core/fault-rule.ts";
export type { TransactionOptions } from "./core/late-transaction.ts";
export type { LogEntry } from "./core/request-log.ts";
export type { Scale } from "./core/service.ts";
export type { ServiceName } from "./core/service-names.ts";
export type { DataverseOptions } from "./dataverse/dataverse-options.ts";
export type { Alteration } from "./exact/data/alteration.ts";
export type { RunTransaction, TransactionWriter } from "./exact/writes/transaction.ts";
export type { FactWithMoods, Mood } from "./moods/fact-moods.ts";
export type { MoodChoice } from "./moods/moods.ts";
export { readMoods } from "./moods/read-moods.ts";
export type { OperationAnswer, OperationCall } from "./odata-service/answer-operation.ts";
export type { ODataServiceOptions } from "./odata-service/odata-service.ts";
export type { GivenRows } from "./odata-service/service-data.ts";
export type { SandboxOptions } from "./options.ts";
export { type Sandbox, startSandbox } from "./start-sandbox.ts";

// Withheld: World and SandboxService, which are the services' own contract.

// What the signatures above name.

export type { ErpError, ErpErrorOptions } from "../errors/erp-error.ts";
export type { ErrorCode } from "../errors/error-codes.ts";
export type { SandboxClock } from "./core/clock.ts";
export type { InnerEffect } from "./core/fault-rule.ts";
export type { FaultTable } from "./core/fault-table.ts";
export type { FaultCall, KnownNames } from "./core/parse-fault-rule.ts";
export type { Random } from "./core/random.ts";
export type { RequestLog } from "./core/request-log.ts";
export type { SandboxService } from "./core/service.ts";
export type { StandingServiceName } from "./core/service-names.ts";
export type { SandboxAuth } from "./core/signed-in.ts";
export type { EntraDetails } from "./entra/entra-details.ts";
export type { ExactService } from "./exact/exact-service.ts";
export type { AppRegistration } from "./exact/registration.ts";
export type { ExactDetails } from "./services.ts";
