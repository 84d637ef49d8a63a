// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION"] };
const paging1: PagingRow = { style: "odata-v4", pageSize: 20000, items: "value" };

export const table: ServiceTable = {
  paths: {
    "/companies({companyId})/securityGroupMembers": {
      GET: { id: "ListSecurityGroupMembers", record: "SecurityGroupMember", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/securityGroupMembers(securityGroupCode='{securityGroupCode}',userSecurityId={userSecurityId})": {
      GET: { id: "GetSecurityGroupMember", record: "SecurityGroupMember", access: access1 },
    },
    "/companies({companyId})/securityGroups('{securityGroupId}')/securityGroupMembers": {
      GET: { id: "ListMembersOfSecurityGroup", record: "SecurityGroupMember", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/users({userSecurityId})/securityGroupMembers": {
      GET: { id: "ListUserSecurityGroupMembers", record: "SecurityGroupMember", paging: paging1, access: access1, headers: "Prefer" },
    },
  },
  entities: {
    SecurityGroupMember: { fields: { guid: "userSecurityId" } },
  },
};
