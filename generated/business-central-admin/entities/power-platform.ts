// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { AccessRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { permissions: { delegated: ["user_impersonation"] } };

export const table: ServiceTable = {
  paths: {
    "/bap/applications/{applicationFamily}/environments/{environmentName}/linkEnvironment": {
      POST: { id: "LinkPowerPlatformEnvironment", retry: "never", answers: "200-", effect: "destroy", access: access1, query: "powerPlatformEnvironmentId", required: "powerPlatformEnvironmentId" },
    },
    "/bap/applications/{applicationFamily}/environments/{environmentName}/unlinkEnvironment": {
      POST: { id: "UnlinkPowerPlatformEnvironment", retry: "never", answers: "200-", effect: "destroy", access: access1, query: "powerPlatformEnvironmentId", required: "powerPlatformEnvironmentId" },
    },
  },
  entities: {},
};
