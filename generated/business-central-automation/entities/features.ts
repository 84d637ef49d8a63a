// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { AccessRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION"] };

export const table: ServiceTable = {
  paths: {
    "/companies({companyId})/features": {
      GET: { id: "ListFeatures", record: "Feature", paging: { style: "odata-v4", pageSize: 20000, items: "value" }, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/features('{featureId}')": {
      GET: { id: "GetFeature", record: "Feature", access: access1 },
    },
    "/companies({companyId})/features('{featureId}')/Microsoft.NAV.activate": {
      POST: { id: "ActivateFeature", body: "FeatureActivation", retry: "idempotent", answers: "200- 204-", access: access1 },
    },
    "/companies({companyId})/features('{featureId}')/Microsoft.NAV.deactivate": {
      POST: { id: "DeactivateFeature", retry: "idempotent", answers: "200- 204-", access: access1 },
    },
  },
  entities: {
    FeatureActivation: { fields: { instant: "startDateTime" }, writeOnce: { text: "startDateTime", boolean: "updateInBackground" } },
  },
};
