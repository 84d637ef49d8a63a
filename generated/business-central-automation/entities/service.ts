// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { AccessRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } };

export const table: ServiceTable = {
  paths: {
    "/$batch": {
      POST: { id: "SendBatch", record: "BatchResponse", body: "BatchRequest", retry: "never", answers: "200", effect: "destroy", access: access1, headers: "Prefer" },
    },
    "/$metadata": {
      GET: { id: "GetMetadata", access: access1 },
    },
  },
  entities: {
    BatchRequestItem: { writeOnce: { text: "id method url", "text{}": "headers", object: "body" } },
    BatchRequest: { nested: { BatchRequestItem: "requests" }, writeOnce: { text: "requests" } },
    BatchResponse: { nested: { BatchResponseItem: "responses" } },
  },
};
