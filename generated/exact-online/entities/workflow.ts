// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { AccessRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { callers: "delegated", scopes: ["organization workflow"], level: "read" };

export const table: ServiceTable = {
  paths: {
    "/api/v1/beta/{division}/workflow/RequestAttachments": { GET: { id: "ListWorkflowRequestAttachments", record: "WorkflowRequestAttachment", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: access1 } },
    "/api/v1/beta/{division}/workflow/RequestAttachments(guid'{ID}')": { GET: { id: "GetWorkflowRequestAttachment", record: "WorkflowRequestAttachment", access: access1 } },
  },
  entities: {
    WorkflowRequestAttachment: { key: "ID", serverKey: "ID", fields: { guid: "ID Request" } },
  },
};
