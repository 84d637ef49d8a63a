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
