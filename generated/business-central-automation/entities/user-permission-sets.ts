// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION"] };
const paging1: PagingRow = { style: "odata-v4", pageSize: 20000, items: "value" };

export const table: ServiceTable = {
  paths: {
    "/companies({companyId})/userPermissionSets": {
      GET: { id: "ListUserPermissionSets", record: "UserPermissionSet", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/userPermissionSets({id})": {
      GET: { id: "GetUserPermissionSet", record: "UserPermissionSet", access: access1 },
    },
    "/companies({companyId})/usersPermissions({id})/userPermissionSets": {
      GET: { id: "ListUsersPermissionUserPermissionSets", record: "UserPermissionSet", paging: paging1, access: access1, headers: "Prefer" },
    },
  },
  entities: {
    UserPermissionSet: { fields: { guid: "id userSecurityId appId" } },
  },
};
