// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { AccessRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { permissions: { delegated: ["user_impersonation"] } };

export const table: ServiceTable = {
  paths: {
    "/authorizedAadApps/manageableTenants": {
      GET: { id: "ListManageableTenants", record: "ManageableTenant", paging: { style: "none", items: "value" }, access: { permissions: { application: ["AdminCenter.ReadWrite.All"] } } },
    },
    "/authorizedAadApps": {
      GET: { id: "ListAuthorizedApps", record: "AuthorizedApp", paging: { style: "none", items: "$" }, access: access1 },
    },
    "/authorizedAadApps/{appClientId}": {
      PUT: { id: "AuthorizeApp", record: "AuthorizedApp", retry: "idempotent", answers: "200", access: access1 },
      DELETE: { id: "RemoveAuthorizedApp", retry: "idempotent", answers: "2XX 2XX-", access: access1 },
    },
  },
  entities: {
    ManageableTenant: { fields: { guid: "entraTenantId" } },
    AuthorizedApp: { fields: { guid: "appId" } },
  },
};
