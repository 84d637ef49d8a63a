// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { SyncTable } from "../../tables.ts";

export const table: SyncTable = {
  sets: {
    extensions: { path: "/companies({companyId})/extensions", record: "Extension", strategy: "snapshot", key: "packageId", deletes: { sweep: true }, columns: { text: "displayName publisher publishedAs", guid: "packageId id", boolean: "isInstalled", integer: "versionMajor versionMinor versionBuild versionRevision" } },
  },
};
