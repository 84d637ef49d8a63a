// The contract of "erp-openapi/business-central-automation/workflows": several calls that belong together.
export { type CreateCompanyOptions, createCompany } from "./create-company.ts";
export { type DeployedExtension, type DeployOptions, deployExtension, deployExtensions } from "./deploy-extension.ts";
export type { ExtensionContent } from "./extension-content.ts";
export { type ExtensionManifest, readExtension } from "./extension-file.ts";
export {
  type ImportedPackage,
  type ImportPackageOptions,
  importConfigurationPackage,
} from "./import-configuration-package.ts";
export type { DeploymentSchedule, SchemaSyncMode } from "./upload-slot.ts";

// What the signatures above name.

export type { AnswerUnreadable, AnswerUnreadableOptions } from "../../../errors/answer-unreadable.ts";
export type { CallError, CallErrorOptions, CallFacts } from "../../../errors/call-error.ts";
export type { ErpError, ErpErrorOptions } from "../../../errors/erp-error.ts";
export type { ErrorCode } from "../../../errors/error-codes.ts";
export type { DeploymentStep } from "../../../errors/extension-not-deployed.ts";
export type { LookUp, OutcomeUnknown, OutcomeUnknownOptions } from "../../../errors/outcome-unknown.ts";
export type { ClaimHold, ClaimStore, ClaimTerms, ClaimTurn } from "../../claims/claim-store.ts";
export type { WaitProgress } from "../../types/client-methods.ts";
