// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/support/outageTypes": {
      GET: { id: "ListOutageTypes", record: "OutageType", paging: { style: "none", items: "value" }, access: { permissions: { application: ["AdminCenter.ReadWrite.All"], delegated: ["user_impersonation"] } } },
    },
    "/support/outageTypes/{outageType}/outageQuestions": {
      GET: { id: "ListOutageQuestions", record: "OutageQuestion", paging: { style: "none", items: "value" }, access: { permissions: { application: ["AdminCenter.ReadWrite.All"], delegated: ["user_impersonation"] } } },
    },
    "/support/reportedoutages": {
      GET: { id: "ListReportedOutages", record: "ReportedOutage", paging: { style: "none", items: "value" }, access: { permissions: { application: ["AdminCenter.ReadWrite.All"], delegated: ["user_impersonation"] } } },
    },
    "/support/applications/{applicationFamily}/environments/{environmentName}/reportoutage": {
      POST: { id: "ReportOutage", record: "ReportOutageResult", body: "ReportOutageRequest", retry: "never", answers: "200", access: { permissions: { application: ["AdminCenter.ReadWrite.All"], delegated: ["user_impersonation"] } } },
    },
  },
  entities: {
    ReportedOutage: { fields: { instant: "CreatedDate" } },
    OutageQuestionAnswer: { sent: { text: "id answer" } },
    ReportOutageRequest: { nested: { OutageQuestionAnswer: "outageQuestionAnswers" }, sent: { text: "outageType firstName lastName email phone appVersion platformVersion" } },
  },
};
