// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

/** Codes of `type` of UserPermissionSet. */
export const UserPermissionSetType = {
  User: "User",
  SecurityGroup: "SecurityGroup",
  SecurityGroupCaption: "Security Group",
  SecurityGroupEncoded: "Security_x0020_Group",
} as const;

/** Codes of `scope` of UserPermissionSet. */
export const UserPermissionSetScope = {
  System: "System",
  Tenant: "Tenant",
} as const;

/** Codes of `state` of UsersPermission. */
export const UsersPermissionState = {
  Enabled: "Enabled",
  Disabled: "Disabled",
} as const;

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
