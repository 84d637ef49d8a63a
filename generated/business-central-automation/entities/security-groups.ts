// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/companies({companyId})/securityGroups": {
      GET: { id: "ListSecurityGroups", record: "SecurityGroup", paging: { style: "odata-v4", pageSize: 20000, items: "value" }, access: { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION"] }, headers: "Prefer" },
    },
    "/companies({companyId})/securityGroups('{securityGroupId}')": {
      GET: { id: "GetSecurityGroup", record: "SecurityGroup", access: { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION"] } },
      DELETE: { id: "DeleteSecurityGroup", retry: "idempotent", answers: "204-", access: { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION"] }, required: "If-Match", headers: "If-Match" },
    },
  },
  entities: {
    SecurityGroupMember: { fields: { guid: "userSecurityId" } },
    UserPermission: { fields: { guid: "id userSecurityId appId" }, write: { text: "roleId company appId scope" }, naturalKey: "roleId company scope appId" },
    AccessControl: { fields: { guid: "id userSecurityId appId" } },
    SecurityGroup: { fields: { guid: "groupUserSecurityId" }, nested: { SecurityGroupMember: "securityGroupMembers", UserPermission: "userPermissions", AccessControl: "accessControls" } },
  },
};
