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

/** Codes of `publishedAs` of Extension. */
export const ExtensionPublishedAs = {
  Global: "Global",
  PerTenantExtension: "PTE",
  PerTenantExtensionLeadingSpace: " PTE",
  Development: "Dev",
  DevelopmentLeadingSpace: " Dev",
} as const;

/** Codes of `schedule` of ExtensionUpload. */
export const ExtensionUploadSchedule = {
  CurrentVersion: "Current version",
  CurrentVersionEncoded: "Current_x0020_version",
  NextMinorVersion: "Next minor version",
  NextMinorVersionEncoded: "Next_x0020_minor_x0020_version",
  NextMajorVersion: "Next major version",
  NextMajorVersionEncoded: "Next_x0020_major_x0020_version",
} as const;

/** Codes of `schemaSyncMode` of ExtensionUpload. */
export const ExtensionUploadSchemaSyncMode = {
  Add: "Add",
  ForceSync: "Force Sync",
  ForceSyncEncoded: "Force_x0020_Sync",
} as const;

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

/** Codes of `scope` of PermissionSet. */
export const PermissionSetScope: typeof UserPermissionScope = UserPermissionScope;

/** Codes of `scope` of Profile. */
export const ProfileScope: typeof UserPermissionScope = UserPermissionScope;

/** Codes of `userLicenseType` of AccessControl. */
export const AccessControlUserLicenseType = {
  FullUser: "Full User",
  LimitedUser: "Limited User",
  DeviceOnlyUser: "Device Only User",
  WindowsGroup: "Windows Group",
  ExternalUser: "External User",
  ExternalAdministrator: "External Administrator",
  ExternalAccountant: "External Accountant",
  Application: "Application",
  AADGroup: "AAD Group",
  Agent: "Agent",
} as const;

/** Codes of `scope` of AccessControl. */
export const AccessControlScope: typeof UserPermissionScope = UserPermissionScope;

/** Codes of `enabled` of Feature. */
export const FeatureEnabled = {
  None: "None",
  AllUsers: "All Users",
  AllUsersEncoded: "All_x0020_Users",
} as const;

/** Codes of `type` of UserPermissionSet. */
export const UserPermissionSetType = {
  User: "User",
  SecurityGroup: "SecurityGroup",
  SecurityGroupCaption: "Security Group",
  SecurityGroupEncoded: "Security_x0020_Group",
} as const;

/** Codes of `scope` of UserPermissionSet. */
export const UserPermissionSetScope: typeof UserPermissionScope = UserPermissionScope;

/** Codes of `state` of UsersPermission. */
export const UsersPermissionState: typeof UserState = UserState;

/** Codes of `licenseType` of UsersPermission. */
export const UsersPermissionLicenseType = {
  FullUser: "Full User",
  FullUserEncoded: "Full_x0020_User",
  LimitedUser: "Limited User",
  LimitedUserEncoded: "Limited_x0020_User",
  DeviceOnlyUser: "Device Only User",
  DeviceOnlyUserEncoded: "Device_x0020_Only_x0020_User",
  ExternalUser: "External User",
  ExternalUserEncoded: "External_x0020_User",
  ExternalAdministrator: "External Administrator",
  ExternalAdministratorEncoded: "External_x0020_Administrator",
  ExternalAccountant: "External Accountant",
  ExternalAccountantEncoded: "External_x0020_Accountant",
} as const;

/** Codes of `scope` of AggregatePermissionSet. */
export const AggregatePermissionSetScope: typeof UserPermissionScope = UserPermissionScope;

/** Codes of `objectType` of ExpandedPermissionSet. */
export const ExpandedPermissionSetObjectType = {
  TableData: "Table Data",
  TableDataEncoded: "Table_x0020_Data",
  Table: "Table",
  Report: "Report",
  Codeunit: "Codeunit",
  XMLport: "XMLport",
  MenuSuite: "MenuSuite",
  Page: "Page",
  Query: "Query",
  System: "System",
} as const;

/** Codes of `readPermission` of ExpandedPermissionSet. */
export const ExpandedPermissionSetReadPermission = {
  None: " ",
  NoneEncoded: "_x0020_",
  Yes: "Yes",
  Indirect: "Indirect",
} as const;

/** Codes of `insertPermission` of ExpandedPermissionSet. */
export const ExpandedPermissionSetInsertPermission: typeof ExpandedPermissionSetReadPermission = ExpandedPermissionSetReadPermission;

/** Codes of `modifyPermission` of ExpandedPermissionSet. */
export const ExpandedPermissionSetModifyPermission: typeof ExpandedPermissionSetReadPermission = ExpandedPermissionSetReadPermission;

/** Codes of `deletePermission` of ExpandedPermissionSet. */
export const ExpandedPermissionSetDeletePermission: typeof ExpandedPermissionSetReadPermission = ExpandedPermissionSetReadPermission;

/** Codes of `executePermission` of ExpandedPermissionSet. */
export const ExpandedPermissionSetExecutePermission: typeof ExpandedPermissionSetReadPermission = ExpandedPermissionSetReadPermission;

/** Codes of `scope` of ExpandedPermissionSet. */
export const ExpandedPermissionSetScope: typeof UserPermissionScope = UserPermissionScope;
