// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/exports/applications/{applicationFamily}/environments/{environmentName}/metrics": {
      GET: { id: "GetDatabaseExportMetrics", record: "ExportMetrics", access: { permissions: { application: ["AdminCenter.ReadWrite.All"], delegated: ["user_impersonation"] }, permissionSets: ["D365 BACKUP/RESTORE"] } },
    },
    "/exports/applications/{applicationFamily}/environments/{environmentName}": {
      POST: { id: "StartDatabaseExport", body: "DatabaseExportRequest", retry: "never", answers: "2XX 2XX-", access: { permissions: { application: ["AdminCenter.ReadWrite.All"], delegated: ["user_impersonation"] }, permissionSets: ["D365 BACKUP/RESTORE"] } },
    },
    "/exports/history": {
      GET: { id: "ListDatabaseExports", record: "DatabaseExportRecord", paging: { style: "none", items: "value" }, access: { permissions: { application: ["AdminCenter.ReadWrite.All"], delegated: ["user_impersonation"] }, permissionSets: ["D365 BACKUP/RESTORE"] }, query: "start end", required: "start end" },
      POST: { id: "ListDatabaseExportHistory", record: "DatabaseExportRecord", paging: { style: "none", items: "$" }, retry: "safe", answers: "200", access: { permissions: { application: ["AdminCenter.ReadWrite.All"], delegated: ["user_impersonation"] }, permissionSets: ["D365 BACKUP/RESTORE"] }, query: "start end", required: "start end" },
    },
  },
  entities: {
    DatabaseExportRequest: { sent: { text: "storageAccountSasUri container blob" } },
    DatabaseExportRecord: { fields: { instant: "time" } },
  },
};
