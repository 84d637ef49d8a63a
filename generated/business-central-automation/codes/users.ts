// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

/** Codes of `scope` of UserPermission. */
export const UserPermissionScope = {
  System: "System",
  Tenant: "Tenant",
} as const;

/** Codes of `status` of ScheduledJob. */
export const ScheduledJobStatus = {
  Ready: "Ready",
  InProcess: "In Process",
  InProgressOtherSpelling: "In Progress",
  Error: "Error",
  OnHold: "On Hold",
  Finished: "Finished",
  OnHoldWithInactivityTimeout: "On Hold with Inactivity Timeout",
  Waiting: "Waiting",
} as const;

/** Codes of `state` of User. */
export const UserState = {
  Enabled: "Enabled",
  Disabled: "Disabled",
} as const;
