// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/applications/{applicationFamily}/environments/{environmentName}/telemetry": {
      GET: { id: "GetEnvironmentTelemetry", record: "TelemetryResult", access: { permissions: { application: ["AdminCenter.ReadWrite.All"], delegated: ["user_impersonation"] } }, query: "startDateUtc endDateUtc logCategory", required: "logCategory" },
    },
  },
  entities: {
    TelemetryResult: { nested: { TelemetryColumn: "queryColumns" } },
  },
};
