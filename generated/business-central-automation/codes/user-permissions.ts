// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

/** Codes of `scope` of UserPermission. */
export const UserPermissionScope = {
  System: "System",
  Tenant: "Tenant",
} as const;
