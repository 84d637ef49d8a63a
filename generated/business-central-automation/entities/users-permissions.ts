// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { AccessRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION"] };

export const table: ServiceTable = {
  paths: {
    "/companies({companyId})/usersPermissions": {
      GET: { id: "ListUsersPermissions", record: "UsersPermission", paging: { style: "odata-v4", pageSize: 20000, items: "value" }, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/usersPermissions({id})": {
      GET: { id: "GetUsersPermission", record: "UsersPermission", access: access1 },
    },
  },
  entities: {
    UserPermissionSet: { fields: { guid: "id userSecurityId appId" } },
    UsersPermission: { fields: { guid: "id userSecurityId applicationId", instant: "expiryDate" }, nested: { UserPermissionSet: "userPermissionSets" } },
  },
};
