// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/companies({companyId})/userPermissionSets": {
      GET: { id: "ListUserPermissionSets", record: "UserPermissionSet", paging: { style: "odata-v4", pageSize: 20000, items: "value" }, access: { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION"] }, headers: "Prefer" },
    },
    "/companies({companyId})/userPermissionSets({id})": {
      GET: { id: "GetUserPermissionSet", record: "UserPermissionSet", access: { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION"] } },
    },
    "/companies({companyId})/usersPermissions({id})/userPermissionSets": {
      GET: { id: "ListUsersPermissionUserPermissionSets", record: "UserPermissionSet", paging: { style: "odata-v4", pageSize: 20000, items: "value" }, access: { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION"] }, headers: "Prefer" },
    },
  },
  entities: {
    UserPermissionSet: { fields: { guid: "id userSecurityId appId" } },
  },
};
