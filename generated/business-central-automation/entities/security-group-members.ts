// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/companies({companyId})/securityGroupMembers": {
      GET: { id: "ListSecurityGroupMembers", record: "SecurityGroupMember", paging: { style: "odata-v4", pageSize: 20000, items: "value" }, access: { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION"] }, headers: "Prefer" },
    },
    "/companies({companyId})/securityGroupMembers(securityGroupCode='{securityGroupCode}',userSecurityId={userSecurityId})": {
      GET: { id: "GetSecurityGroupMember", record: "SecurityGroupMember", access: { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION"] } },
    },
    "/companies({companyId})/securityGroups('{securityGroupId}')/securityGroupMembers": {
      GET: { id: "ListMembersOfSecurityGroup", record: "SecurityGroupMember", paging: { style: "odata-v4", pageSize: 20000, items: "value" }, access: { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION"] }, headers: "Prefer" },
    },
    "/companies({companyId})/users({userSecurityId})/securityGroupMembers": {
      GET: { id: "ListUserSecurityGroupMembers", record: "SecurityGroupMember", paging: { style: "odata-v4", pageSize: 20000, items: "value" }, access: { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION"] }, headers: "Prefer" },
    },
  },
  entities: {
    SecurityGroupMember: { fields: { guid: "userSecurityId" } },
  },
};
