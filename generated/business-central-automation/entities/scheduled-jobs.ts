// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION"] };
const paging1: PagingRow = { style: "odata-v4", pageSize: 20000, items: "value" };

export const table: ServiceTable = {
  paths: {
    "/companies({companyId})/scheduledJobs": {
      GET: { id: "ListScheduledJobs", record: "ScheduledJob", paging: paging1, access: access1, required: "$filter", headers: "Prefer" },
    },
    "/companies({companyId})/scheduledJobs({id})": {
      GET: { id: "GetScheduledJob", record: "ScheduledJob", access: access1 },
    },
    "/companies({companyId})/users({userSecurityId})/scheduledJobs": {
      GET: { id: "ListUserScheduledJobs", record: "ScheduledJob", paging: paging1, access: access1, headers: "Prefer" },
    },
  },
  entities: {
    ScheduledJob: { fields: { guid: "id", instant: "startDateTime" } },
  },
};
