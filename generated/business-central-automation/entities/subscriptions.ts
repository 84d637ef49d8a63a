// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { AccessRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } };

export const table: ServiceTable = {
  paths: {
    "/subscriptions": {
      GET: { id: "ListSubscriptions", record: "Subscription", paging: { style: "odata-v4", pageSize: 20000, items: "value" }, noTop: true, access: access1 },
      POST: { id: "CreateSubscription", record: "Subscription", body: "Subscription", retry: "never", answers: "201", access: access1 },
    },
    "/subscriptions('{subscriptionId}')": {
      PATCH: { id: "RenewSubscription", record: "Subscription", body: "Subscription", retry: "idempotent", answers: "200", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteSubscription", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
  },
  entities: {
    Subscription: { fields: { instant: "expirationDateTime lastModifiedDateTime systemCreatedAt systemModifiedAt", int64: "timestamp", guid: "userId systemCreatedBy systemModifiedBy" }, write: { text: "notificationUrl resource clientState" } },
  },
};
