// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/companies({companyId})/users({userSecurityId})/userPermissions": {
      GET: { id: "ListUserPermissions", record: "UserPermission", paging: { style: "odata-v4", pageSize: 20000, items: "value" }, access: { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION"] }, headers: "Prefer" },
      POST: { id: "CreateUserPermission", record: "UserPermission", body: "UserPermission", retry: "never", answers: "201", access: { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION"] } },
    },
    "/companies({companyId})/users({userSecurityId})/userPermissions({userPermissionId})": {
      GET: { id: "GetUserPermission", record: "UserPermission", access: { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION"] } },
      PATCH: { id: "UpdateUserPermission", record: "UserPermission", body: "UserPermission", retry: "idempotent", answers: "200", access: { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION"] }, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteUserPermission", retry: "idempotent", answers: "204-", access: { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION"] }, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/securityGroups('{securityGroupId}')/userPermissions": {
      GET: { id: "ListSecurityGroupUserPermissions", record: "UserPermission", paging: { style: "odata-v4", pageSize: 20000, items: "value" }, access: { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION"] }, headers: "Prefer" },
      POST: { id: "CreateSecurityGroupUserPermission", record: "UserPermission", body: "UserPermission", retry: "never", answers: "201", access: { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION"] } },
    },
    "/companies({companyId})/securityGroups('{securityGroupId}')/userPermissions({userPermissionId})": {
      DELETE: { id: "DeleteSecurityGroupUserPermission", retry: "idempotent", answers: "204-", access: { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION"] }, required: "If-Match", headers: "If-Match" },
    },
  },
  entities: {
    UserPermission: { fields: { guid: "id userSecurityId appId" }, write: { text: "roleId company appId scope" }, naturalKey: "roleId company scope appId" },
  },
};
