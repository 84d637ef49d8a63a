// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { AccessRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION"] };

export const table: ServiceTable = {
  paths: {
    "/companies({companyId})/users": {
      GET: { id: "ListUsers", record: "User", paging: { style: "odata-v4", pageSize: 20000, items: "value" }, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/users({userSecurityId})": {
      GET: { id: "GetUser", record: "User", access: access1 },
      PATCH: { id: "UpdateUser", record: "User", body: "User", retry: "idempotent", answers: "200", effect: "destroy", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/users({userSecurityId})/Microsoft.NAV.getNewUsersFromOffice365": {
      POST: { id: "GetNewUsersFromOffice365", retry: "idempotent", answers: "200- 204-", commits: true, access: { permissions: { delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION"] } },
    },
    "/companies({companyId})/users({userSecurityId})/Microsoft.NAV.getNewUsersFromOffice365Async": {
      POST: { id: "GetNewUsersFromOffice365Async", retry: "never", answers: "200- 201- 204-", async: { id: null, status: "status", poll: { operationId: "ListUserScheduledJobs", parameters: { companyId: "$request.path.companyId", userSecurityId: "$request.path.userSecurityId" } }, match: [], newest: "startDateTime", final: ["Finished", "Error"], failed: ["Error"] }, access: { permissions: { delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION"], delegatedAdmin: false } },
    },
  },
  entities: {
    SecurityGroupMember: { fields: { guid: "userSecurityId" } },
    UserPermission: { fields: { guid: "id userSecurityId appId" }, write: { text: "roleId company appId scope" }, naturalKey: "roleId company scope appId" },
    ScheduledJob: { fields: { guid: "id", instant: "startDateTime" } },
    User: { fields: { guid: "userSecurityId", instant: "expiryDate" }, nested: { SecurityGroupMember: "securityGroupMembers", UserPermission: "userPermissions", ScheduledJob: "scheduledJobs" }, writeLater: { text: "state expiryDate contactEmail" } },
  },
};
