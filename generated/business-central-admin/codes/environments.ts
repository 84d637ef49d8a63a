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
