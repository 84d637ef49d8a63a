// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { SyncTable } from "../../tables.ts";

export const table: SyncTable = {
  sets: {
    extensionDeploymentStatus: { path: "/companies({companyId})/extensionDeploymentStatus", record: "ExtensionDeploymentStatus", strategy: "snapshot", key: "operationID", deletes: { sweep: true }, columns: { text: "name publisher operationType status schedule appVersion", guid: "operationID", instant: "startedOn" } },
  },
};
