export { startSandbox, type Sandbox } from "./start-sandbox.ts";
export type { SandboxOptions } from "./options.ts";
export type { ODataServiceOptions } from "./odata-service/odata-service.ts";
export type { OperationAnswer, OperationCall } from "./odata-service/answer-operation.ts";
export type { GivenRows } from "./odata-service/service-data.ts";
export type { ClockMode } from "./core/clock.ts";
export type { FaultEffect, FaultRule } from "./core/fault-rule.ts";
export type { LogEntry } from "./core/request-log.ts";
export type { Scale, ServiceName } from "./core/service.ts";
export { SandboxFaultInvalid } from "../errors/sandbox-fault-invalid.ts";
export { SandboxOptionInvalid } from "../errors/sandbox-option-invalid.ts";
export { SandboxPortInUse } from "../errors/sandbox-port-in-use.ts";
export { SandboxStopped } from "../errors/sandbox-stopped.ts";
// Withheld: World and SandboxService, which are the services' own contract.
