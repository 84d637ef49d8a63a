// The contract of "erp-openapi/business-central-automation/workflows": several calls that belong together.
export { createCompany, type CreateCompanyOptions } from "./create-company.ts";
export { deployExtension, deployExtensions, type DeployedExtension, type DeployOptions } from "./deploy-extension.ts";
export type { ExtensionContent } from "./extension-content.ts";
export { readExtension, type ExtensionManifest } from "./extension-file.ts";
export {
  importConfigurationPackage,
  type ImportedPackage,
  type ImportPackageOptions,
} from "./import-configuration-package.ts";
export type { DeploymentSchedule, SchemaSyncMode } from "./upload-slot.ts";
// What the signatures above name.
export type { WaitProgress } from "../../types/client-methods.ts";
export type { DeploymentStep } from "../../../errors/extension-not-deployed.ts";
