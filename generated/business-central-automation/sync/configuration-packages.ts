// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { SyncTable } from "../../tables.ts";

export const table: SyncTable = {
  sets: {
    configurationPackages: { path: "/companies({companyId})/configurationPackages", record: "ConfigurationPackage", strategy: "snapshot", key: "id", deletes: { sweep: true }, columns: { text: "code packageName productVersion importStatus importError applyStatus applyError", guid: "id", boolean: "excludeConfigurationTables", integer: "languageId processingOrder numberOfTables numberOfRecords numberOfErrors" } },
  },
};
