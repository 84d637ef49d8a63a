// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { SyncTable } from "../../tables.ts";

export const table: SyncTable = {
  sets: {
    "transfers/outgoing": { path: "/transfers/outgoing", record: "EnvironmentOperation", strategy: "snapshot", key: "id", deletes: { sweep: true }, columns: { text: "type status createdBy creatorPrincipalType errorMessage environmentName environmentType productFamily", guid: "id aadTenantId", instant: "createdOn startedOn completedOn", json: "parameters" }, references: { environments: "environmentName", applications: "productFamily" } },
  },
};
