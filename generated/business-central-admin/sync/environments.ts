// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { SyncTable } from "../../tables.ts";

export const table: SyncTable = {
  sets: {
    "applications/environments": { path: "/applications/environments", record: "Environment", strategy: "snapshot", key: "applicationFamily name", deletes: { sweep: true }, columns: { text: "friendlyName type name countryCode applicationFamily status webClientLoginUrl webServiceUrl locationName geoName ringName appInsightsKey DeleteReason AppSourceAppsUpdateCadence applicationVersion platformVersion linkedPowerPlatformEnvironmentId ringNameIdentifier", guid: "aadTenantId", instant: "SoftDeletedOn HardDeletePendingOn", json: "versionDetails" }, references: { applications: "applicationFamily" } },
  },
};
