// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { AccessRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { permissions: { application: ["AdminCenter.ReadWrite.All"], delegated: ["user_impersonation"] } };

export const table: ServiceTable = {
  paths: {
    "/applications/{applicationFamily}/environments/{environmentName}/updates": {
      GET: { id: "ListEnvironmentUpdates", record: "EnvironmentUpdate", paging: { style: "none", items: "value" }, access: access1 },
    },
    "/applications/{applicationFamily}/environments/{environmentName}/updates/{targetVersion}": {
      PATCH: { id: "SelectEnvironmentUpdate", body: "SelectUpdateRequest", retry: "idempotent", answers: "2XX 2XX-", access: access1 },
    },
    "/applications/{applicationFamily}/environments/{environmentName}/operations/{id}/cancel": {
      POST: { id: "CancelRunningUpdate", retry: "never", answers: "2XX 2XX-", async: { id: "id", status: "status", poll: { operationId: "GetEnvironmentOperation", parameters: { applicationFamily: "$request.path.applicationFamily", environmentName: "$request.path.environmentName", operationId: "$request.path.id" } }, pollMoved: { operationId: "ListOperations", match: "id" }, final: ["succeeded", "failed", "canceled", "cancelled", "skipped"], failed: ["succeeded", "failed", "skipped"] }, access: access1 },
    },
  },
  entities: {
    UpdateScheduleDetails: { fields: { instant: "latestSelectableDateTime selectedDateTime" } },
    EnvironmentUpdate: { single: { UpdateScheduleDetails: "scheduleDetails" } },
    SelectUpdateRequest: { parts: { scheduleDetails: { fields: { instant: "selectedDateTime" }, sent: { boolean: "ignoreUpdateWindow" } } }, sent: { text: "targetVersionType", boolean: "selected" } },
  },
};
