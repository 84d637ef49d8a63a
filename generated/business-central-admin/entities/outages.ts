// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { permissions: { application: ["AdminCenter.ReadWrite.All"], delegated: ["user_impersonation"] } };
const paging1: PagingRow = { style: "none", items: "value" };

export const table: ServiceTable = {
  paths: {
    "/support/outageTypes": {
      GET: { id: "ListOutageTypes", record: "OutageType", paging: paging1, access: access1 },
    },
    "/support/outageTypes/{outageType}/outageQuestions": {
      GET: { id: "ListOutageQuestions", record: "OutageQuestion", paging: paging1, access: access1 },
    },
    "/support/reportedoutages": {
      GET: { id: "ListReportedOutages", record: "ReportedOutage", paging: paging1, access: access1 },
    },
    "/support/applications/{applicationFamily}/environments/{environmentName}/reportoutage": {
      POST: { id: "ReportOutage", record: "ReportOutageResult", body: "ReportOutageRequest", retry: "never", answers: "200", effect: "post", access: access1 },
    },
  },
  entities: {
    ReportedOutage: { fields: { instant: "CreatedDate" } },
    OutageQuestionAnswer: { sent: { text: "id answer" } },
    ReportOutageRequest: { nested: { OutageQuestionAnswer: "outageQuestionAnswers" }, sent: { text: "outageType firstName lastName email phone appVersion platformVersion" } },
  },
};
