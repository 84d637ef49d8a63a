// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/companies({companyId})/securityGroups('{securityGroupId}')/accessControls": {
      GET: { id: "ListSecurityGroupAccessControls", record: "AccessControl", paging: { style: "odata-v4", pageSize: 20000, items: "value" }, access: { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION"] }, headers: "Prefer" },
    },
    "/companies({companyId})/accessControls": {
      GET: { id: "ListAccessControls", record: "AccessControl", paging: { style: "odata-v4", pageSize: 20000, items: "value" }, access: { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION"] }, headers: "Prefer" },
    },
    "/companies({companyId})/accessControls({id})": {
      GET: { id: "GetAccessControl", record: "AccessControl", access: { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION"] } },
    },
    "/companies({companyId})/aggregatePermissionSets({id})/accessControls": {
      GET: { id: "ListAggregatePermissionSetAccessControls", record: "AccessControl", paging: { style: "odata-v4", pageSize: 20000, items: "value" }, access: { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION"] }, headers: "Prefer" },
    },
  },
  entities: {
    AccessControl: { fields: { guid: "id userSecurityId appId" } },
  },
};
