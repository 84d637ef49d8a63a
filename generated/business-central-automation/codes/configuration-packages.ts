// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

/** Codes of `importStatus` of ConfigurationPackage. */
export const ConfigurationPackageImportStatus = {
  NotStarted: "No",
  Scheduled: "Scheduled",
  InProgress: "InProgress",
  Completed: "Completed",
  Error: "Error",
} as const;

/** Codes of `applyStatus` of ConfigurationPackage. */
export const ConfigurationPackageApplyStatus: typeof ConfigurationPackageImportStatus = ConfigurationPackageImportStatus;
