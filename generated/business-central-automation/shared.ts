// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { SharedTable } from "../tables.ts";

export const shared: SharedTable = {
  families: {},
  kinds: {
    guid: "id systemCreatedBy systemModifiedBy userSecurityId appId applicationId",
    int64: "timestamp",
    instant: "systemCreatedAt systemModifiedAt startDateTime expiryDate",
  },
};
