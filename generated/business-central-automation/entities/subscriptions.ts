// Made by `npm run generate` from specs/business-central-automation/: change that, never this file.

import type { AccessRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { callers: "both", permissions: { application: ["Automation.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } };

export const table: ServiceTable = {
  kinds: {
    instant: "expirationDateTime lastModifiedDateTime",
    guid: "userId",
  },
  paths: {
    "/subscriptions": { GET: { id: "ListSubscriptions", record: "Subscription", paging: { style: "odata-v4", pageSize: 20000, items: "value", nextLink: "@odata.nextLink" }, access: access1 }, POST: { id: "CreateSubscription", record: "Subscription", body: "Subscription", retry: "never", answers: "201", access: access1 } },
    "/subscriptions('{subscriptionId}')": { PATCH: { id: "RenewSubscription", record: "Subscription", body: "Subscription", retry: "idempotent", answers: "200", access: access1, headers: "If-Match" }, DELETE: { id: "DeleteSubscription", retry: "idempotent", answers: "204-", access: access1, headers: "If-Match" } },
  },
  entities: {
    Subscription: { write: "notificationUrl resource clientState" },
  },
};
