// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { AccessRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION"] };

export const table: ServiceTable = {
  paths: {
    "/companies({companyId})/configurationPackages({packageId})/file": {
      GET: { id: "ListConfigurationPackageFiles", record: "PackageFile", paging: { style: "odata-v4", pageSize: 20000, items: "value" }, access: access1, headers: "Prefer" },
      POST: { id: "CreateConfigurationPackageFile", record: "PackageFile", body: "PackageFile", retry: "never", answers: "201", effect: "draft", access: access1 },
    },
    "/companies({companyId})/configurationPackages({packageId})/file('{packageCode}')": {
      GET: { id: "GetConfigurationPackageFile", record: "PackageFile", access: access1 },
      DELETE: { id: "DeleteConfigurationPackageFile", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/configurationPackages({packageId})/file('{packageCode}')/content": {
      GET: { id: "DownloadConfigurationPackageFile", access: access1 },
      PATCH: { id: "UploadConfigurationPackageFile", retry: "idempotent", answers: "204-", effect: "draft", access: access1, required: "If-Match", headers: "If-Match" },
    },
  },
  entities: {
    PackageFile: { sent: { text: "code" } },
  },
};
