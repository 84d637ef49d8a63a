// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/companies({companyId})/aggregatePermissionSets": {
      GET: { id: "ListAggregatePermissionSets", record: "AggregatePermissionSet", paging: { style: "odata-v4", pageSize: 20000, items: "value" }, access: { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION"] }, headers: "Prefer" },
    },
    "/companies({companyId})/aggregatePermissionSets({id})": {
      GET: { id: "GetAggregatePermissionSet", record: "AggregatePermissionSet", access: { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION"] } },
    },
  },
  entities: {
    AccessControl: { fields: { guid: "id userSecurityId appId" } },
    AggregatePermissionSet: { fields: { guid: "id appId" }, nested: { AccessControl: "accessControls" } },
  },
};
