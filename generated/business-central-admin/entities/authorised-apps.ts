// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/authorizedAadApps/manageableTenants": {
      GET: { id: "ListManageableTenants", record: "ManageableTenant", paging: { style: "none", items: "value" }, access: { permissions: { application: ["AdminCenter.ReadWrite.All"] } } },
    },
    "/authorizedAadApps": {
      GET: { id: "ListAuthorizedApps", record: "AuthorizedApp", paging: { style: "none", items: "$" }, access: { permissions: { delegated: ["user_impersonation"] } } },
    },
    "/authorizedAadApps/{appClientId}": {
      PUT: { id: "AuthorizeApp", record: "AuthorizedApp", retry: "idempotent", answers: "200", access: { permissions: { delegated: ["user_impersonation"] } } },
      DELETE: { id: "RemoveAuthorizedApp", retry: "idempotent", answers: "2XX 2XX-", access: { permissions: { delegated: ["user_impersonation"] } } },
    },
  },
  entities: {
    ManageableTenant: { fields: { guid: "entraTenantId" } },
    AuthorizedApp: { fields: { guid: "appId" } },
  },
};
