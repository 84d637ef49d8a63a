// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/companies({companyId})/features": {
      GET: { id: "ListFeatures", record: "Feature", paging: { style: "odata-v4", pageSize: 20000, items: "value" }, access: { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION"] }, headers: "Prefer" },
    },
    "/companies({companyId})/features('{featureId}')": {
      GET: { id: "GetFeature", record: "Feature", access: { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION"] } },
    },
    "/companies({companyId})/features('{featureId}')/Microsoft.NAV.activate": {
      POST: { id: "ActivateFeature", body: "FeatureActivation", retry: "idempotent", answers: "200- 204-", access: { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION"] } },
    },
    "/companies({companyId})/features('{featureId}')/Microsoft.NAV.deactivate": {
      POST: { id: "DeactivateFeature", retry: "idempotent", answers: "200- 204-", access: { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION"] } },
    },
  },
  entities: {
    FeatureActivation: { fields: { instant: "startDateTime" }, writeOnce: { text: "startDateTime", boolean: "updateInBackground" } },
  },
};
