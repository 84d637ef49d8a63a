// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { AccessRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION"] };

export const table: ServiceTable = {
  paths: {
    "/companies({companyId})/automationCompanies": {
      GET: { id: "ListAutomationCompanies", record: "AutomationCompany", paging: { style: "odata-v4", pageSize: 20000, items: "value" }, access: access1, headers: "Prefer" },
      POST: { id: "CreateAutomationCompany", record: "AutomationCompany", body: "AutomationCompany", retry: "never", answers: "201", access: access1 },
    },
    "/companies({companyId})/automationCompanies({automationCompanyId})": {
      GET: { id: "GetAutomationCompany", record: "AutomationCompany", access: access1 },
      PATCH: { id: "UpdateAutomationCompany", record: "AutomationCompany", body: "AutomationCompany", retry: "idempotent", answers: "200", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteAutomationCompany", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
  },
  entities: {
    AutomationCompany: { fields: { guid: "id" }, write: { text: "displayName businessProfileId" }, naturalKey: "displayName", keyLengths: { displayName: 250 } },
  },
};
