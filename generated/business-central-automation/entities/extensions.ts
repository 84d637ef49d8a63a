// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { AccessRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION", "EXTEN. MGT. - ADMIN"] };

export const table: ServiceTable = {
  paths: {
    "/companies({companyId})/extensions": {
      GET: { id: "ListExtensions", record: "Extension", paging: { style: "odata-v4", pageSize: 20000, items: "value" }, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/extensions({packageId})": {
      GET: { id: "GetExtension", record: "Extension", access: access1 },
    },
    "/companies({companyId})/extensions({packageId})/Microsoft.NAV.install": {
      POST: { id: "InstallExtension", retry: "never", answers: "200- 204-", access: access1 },
    },
    "/companies({companyId})/extensions({packageId})/Microsoft.NAV.uninstall": {
      POST: { id: "UninstallExtension", retry: "idempotent", answers: "200- 204-", effect: "destroy", access: access1 },
    },
    "/companies({companyId})/extensions({packageId})/Microsoft.NAV.uninstallAndDeleteExtensionData": {
      POST: { id: "UninstallExtensionAndDeleteData", retry: "never", answers: "200- 204-", effect: "destroy", access: access1 },
    },
    "/companies({companyId})/extensions({packageId})/Microsoft.NAV.unpublish": {
      POST: { id: "UnpublishExtension", retry: "idempotent", answers: "200- 204-", effect: "destroy", access: access1 },
    },
  },
  entities: {
    Extension: { fields: { guid: "packageId id" } },
  },
};
