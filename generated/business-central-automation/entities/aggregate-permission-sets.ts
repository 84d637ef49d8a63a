// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { AccessRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION"] };

export const table: ServiceTable = {
  paths: {
    "/companies({companyId})/aggregatePermissionSets": {
      GET: { id: "ListAggregatePermissionSets", record: "AggregatePermissionSet", paging: { style: "odata-v4", pageSize: 20000, items: "value" }, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/aggregatePermissionSets({id})": {
      GET: { id: "GetAggregatePermissionSet", record: "AggregatePermissionSet", access: access1 },
    },
  },
  entities: {
    AccessControl: { fields: { guid: "id userSecurityId appId" } },
    AggregatePermissionSet: { fields: { guid: "id appId" }, nested: { AccessControl: "accessControls" } },
  },
};
