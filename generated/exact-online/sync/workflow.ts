// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { SyncTable } from "../../tables.ts";

export const table: SyncTable = {
  sets: {
    "workflow/RequestAttachments": { path: "/api/v1/beta/{division}/workflow/RequestAttachments", record: "WorkflowRequestAttachment", strategy: "snapshot", key: "ID", deletes: { sweep: true }, columns: { text: "DownloadUrl FileName", guid: "ID Request", integer: "Division", double: "FileSize" }, references: { "system/Divisions": "Division" } },
  },
};
