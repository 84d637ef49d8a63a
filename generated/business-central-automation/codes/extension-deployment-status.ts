// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

/** Codes of `operationType` of ExtensionDeploymentStatus. */
export const ExtensionDeploymentStatusOperationType = {
  Upload: "Upload",
  Install: "Install",
} as const;

/** Codes of `status` of ExtensionDeploymentStatus. */
export const ExtensionDeploymentStatusStatus = {
  Unknown: "Unknown",
  InProgress: "InProgress",
  Failed: "Failed",
  Completed: "Completed",
  NotFound: "NotFound",
} as const;
