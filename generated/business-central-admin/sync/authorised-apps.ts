// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { SyncTable } from "../../tables.ts";

export const table: SyncTable = {
  sets: {
    authorizedAadApps: { path: "/authorizedAadApps", record: "AuthorizedApp", strategy: "snapshot", key: "appId", deletes: { sweep: true }, columns: { guid: "appId", boolean: "isAdminConsentGranted" } },
    "authorizedAadApps/manageableTenants": { path: "/authorizedAadApps/manageableTenants", record: "ManageableTenant", strategy: "snapshot", key: "entraTenantId", deletes: { sweep: true }, columns: { guid: "entraTenantId" } },
  },
};
