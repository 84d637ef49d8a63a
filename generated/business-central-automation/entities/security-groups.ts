// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { AccessRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION"] };

export const table: ServiceTable = {
  paths: {
    "/companies({companyId})/securityGroups": {
      GET: { id: "ListSecurityGroups", record: "SecurityGroup", paging: { style: "odata-v4", pageSize: 20000, items: "value" }, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/securityGroups('{securityGroupId}')": {
      GET: { id: "GetSecurityGroup", record: "SecurityGroup", access: access1 },
      DELETE: { id: "DeleteSecurityGroup", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
  },
  entities: {
    SecurityGroupMember: { fields: { guid: "userSecurityId" } },
    UserPermission: { fields: { guid: "id userSecurityId appId" }, write: { text: "roleId company appId scope" }, naturalKey: "roleId company scope appId" },
    AccessControl: { fields: { guid: "id userSecurityId appId" } },
    SecurityGroup: { fields: { guid: "groupUserSecurityId" }, nested: { SecurityGroupMember: "securityGroupMembers", UserPermission: "userPermissions", AccessControl: "accessControls" } },
  },
};
