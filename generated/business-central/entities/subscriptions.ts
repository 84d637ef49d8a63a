// Made by `npm run generate` from specs/business-central/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/subscriptions": {
      GET: { id: "ListSubscriptions", record: "Subscription", paging: { style: "odata-v4", pageSize: 20000, items: "value", nextLink: "@odata.nextLink" }, access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } } },
      POST: { id: "CreateSubscription", record: "Subscription", body: "Subscription", retry: "never", answers: "201", access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } } },
    },
    "/subscriptions('{subscriptionId}')": {
      PATCH: { id: "RenewSubscription", record: "Subscription", body: "Subscription", retry: "idempotent", answers: "200", access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } }, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteSubscription", retry: "idempotent", answers: "204-", access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } }, required: "If-Match", headers: "If-Match" },
    },
  },
  entities: {
    Subscription: { fields: { instant: "expirationDateTime lastModifiedDateTime systemCreatedAt systemModifiedAt", int64: "timestamp", guid: "userId systemCreatedBy systemModifiedBy" }, write: { text: "notificationUrl resource clientState" } },
  },
};
