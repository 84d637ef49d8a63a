// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

/** Codes of `rolloutStatus` of UpdateScheduleDetails. */
export const UpdateScheduleDetailsRolloutStatus = {
  Active: "Active",
  UnderMaintenance: "UnderMaintenance",
  Postponed: "Postponed",
} as const;

/** Codes of `updateStatus` of EnvironmentUpdate. */
export const EnvironmentUpdateUpdateStatus = {
  Scheduled: "scheduled",
} as const;

/** Codes of `targetVersionType` of EnvironmentUpdate. */
export const EnvironmentUpdateTargetVersionType = {
  GeneralAvailability: "GA",
  Preview: "Preview",
  EarlyAccessPreview: "EarlyAccessPreview",
} as const;

/** Codes of `targetVersionType` of SelectUpdateRequest. */
export const SelectUpdateRequestTargetVersionType: typeof EnvironmentUpdateTargetVersionType = EnvironmentUpdateTargetVersionType;
