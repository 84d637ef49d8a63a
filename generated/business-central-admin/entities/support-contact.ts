// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/support/applications/{applicationFamily}/environments/{environmentName}/supportcontact": {
      GET: { id: "GetSupportContact", record: "SupportContact", access: { permissions: { application: ["AdminCenter.ReadWrite.All"], delegated: ["user_impersonation"] } } },
      PUT: { id: "SetSupportContact", record: "SupportContact", body: "SupportContact", retry: "idempotent", answers: "200", access: { permissions: { application: ["AdminCenter.ReadWrite.All"], delegated: ["user_impersonation"] } } },
    },
  },
  entities: {
    SupportContact: { sent: { text: "name email url" } },
  },
};
