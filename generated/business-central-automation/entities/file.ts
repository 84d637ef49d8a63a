// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/companies({companyId})/configurationPackages({packageId})/file": {
      GET: { id: "ListConfigurationPackageFiles", record: "PackageFile", paging: { style: "odata-v4", pageSize: 20000, items: "value" }, access: { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION"] }, headers: "Prefer" },
      POST: { id: "CreateConfigurationPackageFile", record: "PackageFile", body: "PackageFile", retry: "never", answers: "201", access: { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION"] } },
    },
    "/companies({companyId})/configurationPackages({packageId})/file('{packageCode}')": {
      GET: { id: "GetConfigurationPackageFile", record: "PackageFile", access: { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION"] } },
      DELETE: { id: "DeleteConfigurationPackageFile", retry: "idempotent", answers: "204-", access: { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION"] }, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/configurationPackages({packageId})/file('{packageCode}')/content": {
      GET: { id: "DownloadConfigurationPackageFile", access: { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION"] } },
      PATCH: { id: "UploadConfigurationPackageFile", retry: "idempotent", answers: "204-", access: { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION"] }, required: "If-Match", headers: "If-Match" },
    },
  },
  entities: {
    PackageFile: { sent: { text: "code" } },
  },
};
