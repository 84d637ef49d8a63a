// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/applications/{applicationFamily}/environments/{environmentName}/sessions": {
      GET: { id: "ListSessions", record: "Session", paging: { style: "none", items: "value" }, access: { permissions: { application: ["AdminCenter.ReadWrite.All"], delegated: ["user_impersonation"] } } },
    },
    "/applications/{applicationFamily}/environments/{environmentName}/sessions/{sessionId}": {
      GET: { id: "GetSession", record: "Session", access: { permissions: { application: ["AdminCenter.ReadWrite.All"], delegated: ["user_impersonation"] } } },
      DELETE: { id: "StopSession", retry: "idempotent", answers: "2XX 2XX-", access: { permissions: { application: ["AdminCenter.ReadWrite.All"], delegated: ["user_impersonation"] } } },
    },
  },
  entities: {
    Session: { fields: { int64: "currentOperationDuration" } },
  },
};
