// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { SyncTable } from "../../tables.ts";

export const table: SyncTable = {
  sets: {
    automationCompanies: { path: "/companies({companyId})/automationCompanies", record: "AutomationCompany", strategy: "snapshot", key: "id", deletes: { sweep: true }, columns: { text: "name displayName businessProfileId", guid: "id", boolean: "evaluationCompany" }, references: { companies: "id" } },
  },
};
