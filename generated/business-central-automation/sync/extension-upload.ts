// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { SyncTable } from "../../tables.ts";

export const table: SyncTable = {
  sets: {
    extensionUpload: { path: "/companies({companyId})/extensionUpload", record: "ExtensionUpload", strategy: "snapshot", key: "systemId", deletes: { sweep: true }, columns: { text: "schedule schemaSyncMode", guid: "systemId" } },
  },
};
