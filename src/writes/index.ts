// The contract of "erp-openapi/writes". The stores are in "erp-openapi/writes/sqlite" and "erp-openapi/writes/postgres".
export type { ErrorCode } from "../errors/error-codes.ts";
export type { WriteNotice } from "../errors/notice.ts";
export { createWrites } from "./create-writes.ts";
// One list of names that is passed on whole: each of the stores would repeat it.
export type * from "./named-types.ts";
export { defaultRules, type PolicyDecision, type PolicyRule, type WritePolicy } from "./policy/write-policy.ts";
export type { EnqueueOptions } from "./prepare/enqueue-options.ts";
export type { PreviewOptions } from "./preview/preview-write.ts";
export type {
  PreviewChange,
  PreviewProblem,
  ProblemCode,
  Unchecked,
  WritePreview,
} from "./preview/write-preview.ts";
export type { WriteReference } from "./references/references.ts";
export { nextStates, waitingStates, writeStates } from "./states/write-states.ts";
export type {
  DecidedBy,
  PreparedWrite,
  WithinOption,
  WriteBody,
  Writes,
  WritesOptions,
} from "./writes.ts";
