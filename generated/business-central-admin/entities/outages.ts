// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const paging1: PagingRow = { style: "none", items: "value" };
const access1: AccessRow = { callers: "both", permissions: { application: ["AdminCenter.ReadWrite.All"], delegated: ["user_impersonation"] } };

export const table: ServiceTable = {
  kinds: {
    instant: "CreatedDate",
  },
  paths: {
    "/support/outageTypes": { GET: { id: "ListOutageTypes", record: "OutageType", paging: paging1, access: access1 } },
    "/support/outageTypes/{outageType}/outageQuestions": { GET: { id: "ListOutageQuestions", record: "OutageQuestion", paging: paging1, access: access1 } },
    "/support/reportedoutages": { GET: { id: "ListReportedOutages", record: "ReportedOutage", paging: paging1, access: access1 } },
    "/support/applications/{applicationFamily}/environments/{environmentName}/reportoutage": { POST: { id: "ReportOutage", record: "ReportOutageResult", body: "ReportOutageRequest", retry: "never", answers: "200", access: access1 } },
  },
  entities: {
    OutageQuestion: { fields: { plain: "id" } },
    OutageQuestionAnswer: { fields: { plain: "id" } },
    ReportOutageRequest: { nested: { OutageQuestionAnswer: "outageQuestionAnswers" } },
  },
};
