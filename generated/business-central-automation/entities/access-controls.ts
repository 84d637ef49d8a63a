// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION"] };
const paging1: PagingRow = { style: "odata-v4", pageSize: 20000, items: "value" };

export const table: ServiceTable = {
  paths: {
    "/companies({companyId})/securityGroups('{securityGroupId}')/accessControls": {
      GET: { id: "ListSecurityGroupAccessControls", record: "AccessControl", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/accessControls": {
      GET: { id: "ListAccessControls", record: "AccessControl", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/accessControls({id})": {
      GET: { id: "GetAccessControl", record: "AccessControl", access: access1 },
    },
    "/companies({companyId})/aggregatePermissionSets({id})/accessControls": {
      GET: { id: "ListAggregatePermissionSetAccessControls", record: "AccessControl", paging: paging1, access: access1, headers: "Prefer" },
    },
  },
  entities: {
    AccessControl: { fields: { guid: "id userSecurityId appId" } },
  },
};
