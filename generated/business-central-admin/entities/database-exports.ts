// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { AccessRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { permissions: { application: ["AdminCenter.ReadWrite.All"], delegated: ["user_impersonation"] }, permissionSets: ["D365 BACKUP/RESTORE"] };

export const table: ServiceTable = {
  paths: {
    "/exports/applications/{applicationFamily}/environments/{environmentName}/metrics": {
      GET: { id: "GetDatabaseExportMetrics", record: "ExportMetrics", access: access1 },
    },
    "/exports/applications/{applicationFamily}/environments/{environmentName}": {
      POST: { id: "StartDatabaseExport", body: "DatabaseExportRequest", retry: "never", answers: "2XX 2XX-", effect: "post", access: access1 },
    },
    "/exports/history": {
      GET: { id: "ListDatabaseExports", record: "DatabaseExportRecord", paging: { style: "none", items: "value" }, access: access1, query: "start end", required: "start end" },
      POST: { id: "ListDatabaseExportHistory", record: "DatabaseExportRecord", paging: { style: "none", items: "$" }, retry: "safe", answers: "200", effect: "read", access: access1, query: "start end", required: "start end" },
    },
  },
  entities: {
    DatabaseExportRequest: { sent: { text: "storageAccountSasUri container blob" } },
    DatabaseExportRecord: { fields: { instant: "time" } },
  },
};
