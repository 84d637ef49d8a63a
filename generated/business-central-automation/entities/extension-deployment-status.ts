// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { AccessRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION", "EXTEN. MGT. - ADMIN"] };

export const table: ServiceTable = {
  paths: {
    "/companies({companyId})/extensionDeploymentStatus": {
      GET: { id: "ListExtensionDeploymentStatuses", record: "ExtensionDeploymentStatus", paging: { style: "odata-v4", pageSize: 20000, items: "value" }, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/extensionDeploymentStatus({operationId})": {
      GET: { id: "GetExtensionDeploymentStatus", record: "ExtensionDeploymentStatus", access: access1 },
    },
  },
  entities: {
    ExtensionDeploymentStatus: { fields: { guid: "operationID", instant: "startedOn" } },
  },
};
