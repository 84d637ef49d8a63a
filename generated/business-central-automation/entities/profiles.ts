// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { AccessRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION"] };

export const table: ServiceTable = {
  paths: {
    "/companies({companyId})/profiles": {
      GET: { id: "ListProfiles", record: "Profile", paging: { style: "odata-v4", pageSize: 20000, items: "value" }, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/profiles(scope='{scope}',applicationId={applicationId},profileId='{profileId}')": {
      GET: { id: "GetProfile", record: "Profile", access: access1 },
    },
  },
  entities: {
    Profile: { fields: { guid: "applicationId" } },
  },
};
