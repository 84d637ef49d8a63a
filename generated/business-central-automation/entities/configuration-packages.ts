// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { AccessRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION"] };

export const table: ServiceTable = {
  paths: {
    "/companies({companyId})/configurationPackages": {
      GET: { id: "ListConfigurationPackages", record: "ConfigurationPackage", paging: { style: "odata-v4", pageSize: 20000, items: "value" }, access: access1, headers: "Prefer" },
      POST: { id: "CreateConfigurationPackage", record: "ConfigurationPackage", body: "ConfigurationPackage", retry: "never", answers: "201", effect: "draft", access: access1 },
    },
    "/companies({companyId})/configurationPackages({packageId})": {
      GET: { id: "GetConfigurationPackage", record: "ConfigurationPackage", access: access1 },
      PATCH: { id: "UpdateConfigurationPackage", record: "ConfigurationPackage", body: "ConfigurationPackage", retry: "idempotent", answers: "200", effect: "draft", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteConfigurationPackage", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/configurationPackages({packageId})/Microsoft.NAV.import": {
      POST: { id: "ImportConfigurationPackage", retry: "never", answers: "200- 204-", effect: "draft", async: { id: null, status: "importStatus", poll: { operationId: "GetConfigurationPackage", parameters: { companyId: "$request.path.companyId", packageId: "$request.path.packageId" } }, final: ["Completed", "Error"], failed: ["Error"] }, access: access1 },
    },
    "/companies({companyId})/configurationPackages({packageId})/Microsoft.NAV.apply": {
      POST: { id: "ApplyConfigurationPackage", retry: "never", answers: "200- 204-", async: { id: null, status: "applyStatus", poll: { operationId: "GetConfigurationPackage", parameters: { companyId: "$request.path.companyId", packageId: "$request.path.packageId" } }, final: ["Completed", "Error"], failed: ["Error"] }, access: access1 },
    },
  },
  entities: {
    ConfigurationPackage: { fields: { guid: "id" }, nested: { PackageFile: "file" }, write: { text: "packageName productVersion", int32: "languageId processingOrder", boolean: "excludeConfigurationTables" }, writeOnce: { text: "code" }, naturalKey: "code", keyLengths: { code: 20 } },
  },
};
