// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION"] };
const paging1: PagingRow = { style: "odata-v4", pageSize: 20000, items: "value" };

export const table: ServiceTable = {
  paths: {
    "/companies({companyId})/users({userSecurityId})/userPermissions": {
      GET: { id: "ListUserPermissions", record: "UserPermission", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateUserPermission", record: "UserPermission", body: "UserPermission", retry: "never", answers: "201", access: access1 },
    },
    "/companies({companyId})/users({userSecurityId})/userPermissions({userPermissionId})": {
      GET: { id: "GetUserPermission", record: "UserPermission", access: access1 },
      PATCH: { id: "UpdateUserPermission", record: "UserPermission", body: "UserPermission", retry: "idempotent", answers: "200", effect: "destroy", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteUserPermission", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/securityGroups('{securityGroupId}')/userPermissions": {
      GET: { id: "ListSecurityGroupUserPermissions", record: "UserPermission", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateSecurityGroupUserPermission", record: "UserPermission", body: "UserPermission", retry: "never", answers: "201", access: access1 },
    },
    "/companies({companyId})/securityGroups('{securityGroupId}')/userPermissions({userPermissionId})": {
      DELETE: { id: "DeleteSecurityGroupUserPermission", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
  },
  entities: {
    UserPermission: { fields: { guid: "id userSecurityId appId" }, write: { text: "roleId company appId scope" }, naturalKey: "roleId company scope appId", keyLengths: { roleId: 20, company: 30 } },
  },
};
