// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/companies({companyId})/configurationPackages": {
      GET: { id: "ListConfigurationPackages", record: "ConfigurationPackage", paging: { style: "odata-v4", pageSize: 20000, items: "value" }, access: { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION"] }, headers: "Prefer" },
      POST: { id: "CreateConfigurationPackage", record: "ConfigurationPackage", body: "ConfigurationPackage", retry: "never", answers: "201", access: { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION"] } },
    },
    "/companies({companyId})/configurationPackages({packageId})": {
      GET: { id: "GetConfigurationPackage", record: "ConfigurationPackage", access: { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION"] } },
      PATCH: { id: "UpdateConfigurationPackage", record: "ConfigurationPackage", body: "ConfigurationPackage", retry: "idempotent", answers: "200", access: { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION"] }, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteConfigurationPackage", retry: "idempotent", answers: "204-", access: { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION"] }, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/configurationPackages({packageId})/Microsoft.NAV.import": {
      POST: { id: "ImportConfigurationPackage", retry: "never", answers: "200- 204-", async: { id: null, status: "importStatus", poll: { operationId: "GetConfigurationPackage", parameters: { companyId: "$request.path.companyId", packageId: "$request.path.packageId" } }, final: ["Completed", "Error"], failed: ["Error"] }, access: { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION"] } },
    },
    "/companies({companyId})/configurationPackages({packageId})/Microsoft.NAV.apply": {
      POST: { id: "ApplyConfigurationPackage", retry: "never", answers: "200- 204-", async: { id: null, status: "applyStatus", poll: { operationId: "GetConfigurationPackage", parameters: { companyId: "$request.path.companyId", packageId: "$request.path.packageId" } }, final: ["Completed", "Error"], failed: ["Error"] }, access: { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION"] } },
    },
  },
  entities: {
    ConfigurationPackage: { fields: { guid: "id" }, nested: { PackageFile: "file" }, write: { text: "packageName productVersion", int32: "languageId processingOrder", boolean: "excludeConfigurationTables" }, writeOnce: { text: "code" }, naturalKey: "code" },
  },
};
