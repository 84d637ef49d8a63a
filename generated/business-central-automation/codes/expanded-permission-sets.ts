// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

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
export const ExpandedPermissionSetScope = {
  System: "System",
  Tenant: "Tenant",
} as const;
