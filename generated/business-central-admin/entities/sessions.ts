// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { AccessRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { permissions: { application: ["AdminCenter.ReadWrite.All"], delegated: ["user_impersonation"] } };

export const table: ServiceTable = {
  paths: {
    "/applications/{applicationFamily}/environments/{environmentName}/sessions": {
      GET: { id: "ListSessions", record: "Session", paging: { style: "none", items: "value" }, access: access1 },
    },
    "/applications/{applicationFamily}/environments/{environmentName}/sessions/{sessionId}": {
      GET: { id: "GetSession", record: "Session", access: access1 },
      DELETE: { id: "StopSession", retry: "idempotent", answers: "2XX 2XX-", access: access1 },
    },
  },
  entities: {
    Session: { fields: { int64: "currentOperationDuration" } },
  },
};
