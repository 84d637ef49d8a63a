// Made by `npm run generate` from specs/business-central/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/companies": {
      GET: { id: "ListCompanies", record: "Company", paging: { style: "odata-v4", pageSize: 20000, items: "value", nextLink: "@odata.nextLink" }, access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } }, headers: "Prefer" },
    },
    "/companies({companyId})": {
      GET: { id: "GetCompany", record: "Company", access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } } },
    },
  },
  entities: {
    Company: { fields: { guid: "id systemCreatedBy systemModifiedBy", int64: "timestamp", instant: "systemCreatedAt systemModifiedAt" } },
  },
};
