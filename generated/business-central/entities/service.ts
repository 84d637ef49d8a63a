// Made by `npm run generate` from specs/business-central/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/$batch": {
      POST: { id: "SendBatch", record: "BatchResponse", body: "BatchRequest", retry: "never", answers: "200", access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } }, headers: "Prefer" },
    },
    "/$metadata": {
      GET: { id: "GetMetadata", access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } } },
    },
  },
  entities: {
    BatchRequestItem: { writeOnce: { text: "id method url", "text{}": "headers", object: "body" } },
    BatchRequest: { nested: { BatchRequestItem: "requests" }, writeOnce: { text: "requests" } },
    BatchResponse: { nested: { BatchResponseItem: "responses" } },
  },
};
