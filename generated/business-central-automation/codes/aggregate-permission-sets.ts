// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

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
export const AccessControlScope = {
  System: "System",
  Tenant: "Tenant",
} as const;

/** Codes of `scope` of AggregatePermissionSet. */
export const AggregatePermissionSetScope: typeof AccessControlScope = AccessControlScope;
