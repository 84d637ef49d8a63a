// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

/** Codes of `scope` of PermissionSet. */
export const PermissionSetScope = {
  System: "System",
  Tenant: "Tenant",
} as const;
