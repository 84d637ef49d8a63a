// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { SyncTable } from "../../tables.ts";

export const table: SyncTable = {
  sets: {
    expandedPermissionSets: { path: "/companies({companyId})/expandedPermissionSets", record: "ExpandedPermissionSet", strategy: "snapshot", key: "id", deletes: { sweep: true }, columns: { text: "appName roleId roleName objectType objectName readPermission insertPermission modifyPermission deletePermission executePermission alObjectName scope", guid: "id appId", integer: "objectId" } },
  },
};
