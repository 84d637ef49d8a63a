// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { SyncTable } from "../../tables.ts";

export const table: SyncTable = {
  sets: {
    "applications/environments/sessions": { path: "/applications/{applicationFamily}/environments/{environmentName}/sessions", record: "Session", strategy: "parent", key: "applicationFamily environmentName sessionId", deletes: { with: "parent" }, parent: { set: "applications/environments", by: "applicationFamily name", path: "/applications/{applicationFamily}/environments/{environmentName}/sessions" }, columns: { text: "environmentName applicationFamily userId clientType logOnDate entryPointOperation entryPointObjectName entryPointObjectId entryPointObjectType currentObjectName currentObjectType", integer: "sessionId currentObjectId", int64: "currentOperationDuration" }, references: { environments: "environmentName", applications: "applicationFamily" } },
  },
};
