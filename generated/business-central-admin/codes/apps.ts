// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

/** Codes of `type` of AppOperation. */
export const AppOperationType = {
  Install: "install",
  Uninstall: "uninstall",
  Update: "update",
} as const;

/** Codes of `status` of AppOperation. */
export const AppOperationStatus = {
  Scheduled: "scheduled",
  Running: "running",
  Succeeded: "succeeded",
  Failed: "failed",
  Canceled: "canceled",
  CanceledOtherSpelling: "cancelled",
  Skipped: "skipped",
} as const;

/** Codes of `type` of UninstallRequirement. */
export const UninstallRequirementType = {
  GlobalApp: "Global",
  PerTenantExtension: "PTE",
  DeveloperExtension: "DEV",
} as const;

/** Codes of `state` of InstalledApp. */
export const InstalledAppState = {
  Installed: "installed",
  UpdatePending: "updatePending",
  Updating: "updating",
  UninstallPending: "uninstallPending",
  InstalledOtherSpelling: "Installed",
  UpdatePendingOtherSpelling: "UpdatePending",
  UpdatingOtherSpelling: "Updating",
} as const;

/** Codes of `lastUpdateAttemptResult` of InstalledApp. */
export const InstalledAppLastUpdateAttemptResult = {
  Failed: "Failed",
  Succeeded: "Succeeded",
  Canceled: "Canceled",
  CanceledOtherSpelling: "Cancelled",
  Skipped: "Skipped",
} as const;

/** Codes of `lastUninstallAttemptResult` of InstalledApp. */
export const InstalledAppLastUninstallAttemptResult: typeof InstalledAppLastUpdateAttemptResult = InstalledAppLastUpdateAttemptResult;

/** Codes of `appType` of InstalledApp. */
export const InstalledAppAppType = {
  GlobalApp: "global",
  PerTenantExtension: "tenant",
  DeveloperExtension: "dev",
} as const;

/** Codes of `type` of AppUpdateRequirement. */
export const AppUpdateRequirementType = {
  Install: "Install",
  Update: "Update",
} as const;

/** Codes of `status` of AppOperationSummary. */
export const AppOperationSummaryStatus = {
  Scheduled: "Scheduled",
  Running: "Running",
  Succeeded: "Succeeded",
  Failed: "Failed",
  Canceled: "Canceled",
  CanceledOtherSpelling: "Cancelled",
  Skipped: "Skipped",
} as const;

/** Codes of `type` of AppOperationSummary. */
export const AppOperationSummaryType: typeof AppOperationType = AppOperationType;
