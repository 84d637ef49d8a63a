// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

/** Codes of `type` of PteOperation. */
export const PteOperationType = {
  Install: "install",
} as const;

/** Codes of `status` of PteOperation. */
export const PteOperationStatus = {
  Scheduled: "scheduled",
  Running: "running",
  Succeeded: "succeeded",
  Failed: "failed",
  Canceled: "canceled",
  CanceledOtherSpelling: "cancelled",
  Skipped: "skipped",
} as const;

/** Codes of `creatorPrincipalType` of PteOperation. */
export const PteOperationCreatorPrincipalType = {
  User: "User",
  Application: "App",
  ApplicationOtherSpelling: "app",
} as const;

/** Codes of `scheduleKind` of PteOperation. */
export const PteOperationScheduleKind = {
  AtOnce: "Immediate",
  InTheUpdateWindow: "UpdateWindow",
  WithTheNextMinorUpdate: "NextMinorUpdate",
  WithTheNextMajorUpdate: "NextMajorUpdate",
} as const;

/** Codes of `scheduleKind` of ScheduledPteParameters. */
export const ScheduledPteParametersScheduleKind: typeof PteOperationScheduleKind = PteOperationScheduleKind;

/** Codes of `syncMode` of ScheduledPteParameters. */
export const ScheduledPteParametersSyncMode = {
  AdditionsOnly: "Add",
  ForceDataMayBeLost: "ForceSync",
} as const;

/** Codes of `type` of ScheduledPteOperation. */
export const ScheduledPteOperationType = {
  Install: "Install",
} as const;

/** Codes of `status` of ScheduledPteOperation. */
export const ScheduledPteOperationStatus = {
  Scheduled: "scheduled",
} as const;

/** Codes of `creatorPrincipalType` of ScheduledPteOperation. */
export const ScheduledPteOperationCreatorPrincipalType: typeof PteOperationCreatorPrincipalType = PteOperationCreatorPrincipalType;

/** Codes of `scheduleKind` of ScheduledPteOperation. */
export const ScheduledPteOperationScheduleKind: typeof PteOperationScheduleKind = PteOperationScheduleKind;

/** Codes of `scheduleKind` of RemoveScheduledPteVersionRequest. */
export const RemoveScheduledPteVersionRequestScheduleKind = {
  WithTheNextMinorUpdate: "NextMinorUpdate",
  WithTheNextMajorUpdate: "NextMajorUpdate",
  InTheUpdateWindow: "UpdateWindow",
} as const;
