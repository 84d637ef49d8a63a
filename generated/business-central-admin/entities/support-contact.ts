// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { AccessRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { permissions: { application: ["AdminCenter.ReadWrite.All"], delegated: ["user_impersonation"] } };

export const table: ServiceTable = {
  paths: {
    "/support/applications/{applicationFamily}/environments/{environmentName}/supportcontact": {
      GET: { id: "GetSupportContact", record: "SupportContact", access: access1 },
      PUT: { id: "SetSupportContact", record: "SupportContact", body: "SupportContact", retry: "idempotent", answers: "200", access: access1 },
    },
  },
  entities: {
    SupportContact: { sent: { text: "name email url" } },
  },
};
