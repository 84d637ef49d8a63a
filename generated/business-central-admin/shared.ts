// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { SharedTable } from "../tables.ts";

export const shared: SharedTable = {
  families: {},
  kinds: {
    guid: "aadTenantId id appId",
    instant: "createdOn startedOn completedOn",
  },
};
