// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

/** Codes of `type` of Environment. */
export const EnvironmentType = {
  Production: "Production",
  Sandbox: "Sandbox",
} as const;

/** Codes of `status` of Environment. */
export const EnvironmentStatus = {
  NotReady: "NotReady",
  Removing: "Removing",
  Preparing: "Preparing",
  Active: "Active",
  Upgrading: "Upgrading",
  CreatingFailed: "CreatingFailed",
  RemovingFailed: "RemovingFailed",
  SoftDeleting: "SoftDeleting",
  SoftDeletingFailed: "SoftDeletingFailed",
  SoftDeleted: "SoftDeleted",
  Recovering: "Recovering",
  RecoveringFailed: "RecoveringFailed",
} as const;

/** Codes of `ringName` of Environment. */
export const EnvironmentRingName = {
  Production: "Prod",
  Preview: "Preview",
} as const;

/** Codes of `DeleteReason` of Environment. */
export const EnvironmentDeleteReason = {
  RequestedByAnAdministrator: "requestedByAdmin",
} as const;

/** Codes of `AppSourceAppsUpdateCadence` of Environment. */
export const EnvironmentAppSourceAppsUpdateCadence = {
  Default: "Default",
  WithMajorUpdates: "DuringMajorUpgrade",
  WithMajorAndMinorUpdates: "DuringMajorMinorUpgrade",
} as const;

/** Codes of `environmentType` of CreateEnvironmentRequest. */
export const CreateEnvironmentRequestEnvironmentType: typeof EnvironmentType = EnvironmentType;

/** Codes of `destinationEnvironmentType` of CreateCopyOperationParameters. */
export const CreateCopyOperationParametersDestinationEnvironmentType: typeof EnvironmentType = EnvironmentType;

/** Codes of `type` of EnvironmentOperation. */
export const EnvironmentOperationType = {
  Creation: "create",
  Copy: "copy",
  DeletionForGood: "delete",
  SoftDeletion: "softDelete",
  Recovery: "recover",
  Rename: "environmentRename",
  RestoreToAPointInTime: "pitRestore",
  ChangeOfSettings: "modify",
  Restart: "restart",
  Update: "update",
  DataUpgradeAfterACloudMigration: "Data Upgrade",
  AppInstallation: "environmentAppInstall",
  AppUpdate: "environmentAppUpdate",
  AppUninstallation: "environmentAppUninstall",
  AppHotfix: "environmentAppHotfix",
  RequestToTransferToAnotherTenant: "requestTransferToAnotherEntraTenant",
  MoveToAnotherTenant: "moveToAnotherAadTenant",
} as const;

/** Codes of `status` of EnvironmentOperation. */
export const EnvironmentOperationStatus = {
  Queued: "queued",
  Scheduled: "scheduled",
  Running: "running",
  Succeeded: "succeeded",
  Failed: "failed",
  Canceled: "canceled",
  CanceledOtherSpelling: "cancelled",
  Skipped: "skipped",
} as const;

/** Codes of `creatorPrincipalType` of EnvironmentOperation. */
export const EnvironmentOperationCreatorPrincipalType = {
  User: "User",
  Application: "App",
  ApplicationOtherSpelling: "app",
} as const;

/** Codes of `environmentType` of EnvironmentOperation. */
export const EnvironmentOperationEnvironmentType: typeof EnvironmentType = EnvironmentType;

/** Codes of `type` of CopyEnvironmentRequest. */
export const CopyEnvironmentRequestType: typeof EnvironmentType = EnvironmentType;

/** Codes of `EnvironmentType` of RestoreEnvironmentRequest. */
export const RestoreEnvironmentRequestEnvironmentType: typeof EnvironmentType = EnvironmentType;

/** Codes of `environmentType` of UsedStorage. */
export const UsedStorageEnvironmentType: typeof EnvironmentType = EnvironmentType;

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

/** Codes of `type` of PteOperation. */
export const PteOperationType = {
  Install: "install",
} as const;

/** Codes of `status` of PteOperation. */
export const PteOperationStatus: typeof AppOperationStatus = AppOperationStatus;

/** Codes of `creatorPrincipalType` of PteOperation. */
export const PteOperationCreatorPrincipalType: typeof EnvironmentOperationCreatorPrincipalType = EnvironmentOperationCreatorPrincipalType;

/** Codes of `scheduleKind` of PteOperation. */
export const PteOperationScheduleKind = {
  AtOnce: "Immediate",
  InTheUpdateWindow: "UpdateWindow",
  WithTheNextMinorUpdate: "NextMinorUpdate",
  WithTheNextMajorUpdate: "NextMajorUpdate",
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
export const ScheduledPteOperationCreatorPrincipalType: typeof EnvironmentOperationCreatorPrincipalType = EnvironmentOperationCreatorPrincipalType;

/** Codes of `scheduleKind` of ScheduledPteOperation. */
export const ScheduledPteOperationScheduleKind: typeof PteOperationScheduleKind = PteOperationScheduleKind;

/** Codes of `scheduleKind` of RemoveScheduledPteVersionRequest. */
export const RemoveScheduledPteVersionRequestScheduleKind = {
  WithTheNextMinorUpdate: "NextMinorUpdate",
  WithTheNextMajorUpdate: "NextMajorUpdate",
  InTheUpdateWindow: "UpdateWindow",
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

/** Codes of `status` of PartnerAccess. */
export const PartnerAccessStatus = {
  Disabled: "Disabled",
  AllPartnerTenants: "AllowAllPartnerTenants",
  SelectedPartnerTenants: "AllowSelectedPartnerTenants",
} as const;

/** Codes of `value` of AppUpdateCadenceRequest. */
export const AppUpdateCadenceRequestValue: typeof EnvironmentAppSourceAppsUpdateCadence = EnvironmentAppSourceAppsUpdateCadence;

/** Codes of `rolloutStatus` of UpdateScheduleDetails. */
export const UpdateScheduleDetailsRolloutStatus = {
  Active: "Active",
  UnderMaintenance: "UnderMaintenance",
  Postponed: "Postponed",
} as const;

/** Codes of `updateStatus` of EnvironmentUpdate. */
export const EnvironmentUpdateUpdateStatus: typeof ScheduledPteOperationStatus = ScheduledPteOperationStatus;

/** Codes of `targetVersionType` of EnvironmentUpdate. */
export const EnvironmentUpdateTargetVersionType = {
  GeneralAvailability: "GA",
  Preview: "Preview",
  EarlyAccessPreview: "EarlyAccessPreview",
} as const;

/** Codes of `targetVersionType` of SelectUpdateRequest. */
export const SelectUpdateRequestTargetVersionType: typeof EnvironmentUpdateTargetVersionType = EnvironmentUpdateTargetVersionType;

/** Codes of `questionType` of OutageQuestion. */
export const OutageQuestionQuestionType = {
  None: "None",
  Toggle: "Toggle",
  Text: "TextField",
  DateAndTime: "DateTime",
} as const;

/** Codes of `creationStatus` of ReportOutageResult. */
export const ReportOutageResultCreationStatus = {
  Unknown: "Unknown",
  Created: "Created",
  ExistingReportUpdated: "UpdatedExisting",
  Error: "Error",
} as const;

/** Codes of `name` of Ring. */
export const RingName = {
  Production: "PROD",
  Preview: "PREVIEW",
} as const;

/** Codes of `dataType` of TelemetryColumn. */
export const TelemetryColumnDataType = {
  Text0: 0,
  Number1: 1,
  DateAndTime2: 2,
  Text: "string",
  Number: "numeric",
  DateAndTime: "datetime",
} as const;

/** Codes of `expectations` of TelemetryColumn. */
export const TelemetryColumnExpectations = {
  None0: 0,
  Wide1: 1,
  None: "none",
  Wide: "wide",
} as const;
