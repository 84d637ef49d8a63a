// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

/** Codes of `destinationEnvironmentType` of CreateCopyOperationParameters. */
export const CreateCopyOperationParametersDestinationEnvironmentType = {
  Production: "Production",
  Sandbox: "Sandbox",
} as const;

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
export const EnvironmentOperationEnvironmentType: typeof CreateCopyOperationParametersDestinationEnvironmentType = CreateCopyOperationParametersDestinationEnvironmentType;
