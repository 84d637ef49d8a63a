// Made by `npm run generate` from specs/business-central/: change that, never this file.

import type { SyncTable } from "../../tables.ts";

export const table: SyncTable = {
  sets: {
    attachments: { path: "/companies({companyId})/attachments", record: "Attachment", strategy: "snapshot", key: "id", deletes: { sweep: true }, columns: { text: "fileName parentType", guid: "id parentId", integer: "byteSize", instant: "lastModifiedDateTime" } },
    documentAttachments: { path: "/companies({companyId})/documentAttachments", record: "DocumentAttachment", strategy: "snapshot", key: "id", deletes: { sweep: true }, columns: { text: "fileName parentType", guid: "id parentId", boolean: "documentFlowSales documentFlowPurchase", integer: "byteSize lineNumber", instant: "lastModifiedDateTime" } },
  },
};
