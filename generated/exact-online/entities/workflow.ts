// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/api/v1/beta/{division}/workflow/RequestAttachments": {
      GET: { id: "ListWorkflowRequestAttachments", record: "WorkflowRequestAttachment", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["organization workflow"] } },
    },
    "/api/v1/beta/{division}/workflow/RequestAttachments(guid'{ID}')": {
      GET: { id: "GetWorkflowRequestAttachment", record: "WorkflowRequestAttachment", access: { scopes: ["organization workflow"] } },
    },
  },
  entities: {
    WorkflowRequestAttachment: { fields: { guid: "ID Request" } },
  },
};
