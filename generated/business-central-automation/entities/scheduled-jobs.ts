// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/companies({companyId})/scheduledJobs": {
      GET: { id: "ListScheduledJobs", record: "ScheduledJob", paging: { style: "odata-v4", pageSize: 20000, items: "value" }, access: { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION"] }, required: "$filter", headers: "Prefer" },
    },
    "/companies({companyId})/scheduledJobs({id})": {
      GET: { id: "GetScheduledJob", record: "ScheduledJob", access: { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION"] } },
    },
    "/companies({companyId})/users({userSecurityId})/scheduledJobs": {
      GET: { id: "ListUserScheduledJobs", record: "ScheduledJob", paging: { style: "odata-v4", pageSize: 20000, items: "value" }, access: { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] }, permissionSets: ["D365 AUTOMATION"] }, headers: "Prefer" },
    },
  },
  entities: {
    ScheduledJob: { fields: { guid: "id", instant: "startDateTime" } },
  },
};
