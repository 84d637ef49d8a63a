// Made by `npm run generate` from specs/business-central/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } };
const paging1: PagingRow = { style: "odata-v4", pageSize: 20000, items: "value" };

export const table: ServiceTable = {
  paths: {
    "/companies": {
      GET: { id: "ListCompanies", record: "Company", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})": {
      GET: { id: "GetCompany", record: "Company", access: access1 },
    },
    "/subscriptions": {
      GET: { id: "ListSubscriptions", record: "Subscription", paging: paging1, noTop: true, access: access1 },
      POST: { id: "CreateSubscription", record: "Subscription", body: "Subscription", retry: "never", answers: "201", access: access1 },
    },
    "/subscriptions('{subscriptionId}')": {
      PATCH: { id: "RenewSubscription", record: "Subscription", body: "Subscription", retry: "idempotent", answers: "200", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteSubscription", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/$batch": {
      POST: { id: "SendBatch", record: "BatchResponse", body: "BatchRequest", retry: "never", answers: "200", effect: "destroy", access: access1, headers: "Prefer" },
    },
    "/$metadata": {
      GET: { id: "GetMetadata", access: access1 },
    },
  },
  entities: {
    Company: { fields: { guid: "id systemCreatedBy systemModifiedBy", int64: "timestamp", instant: "systemCreatedAt systemModifiedAt" } },
    Subscription: { fields: { instant: "expirationDateTime lastModifiedDateTime systemCreatedAt systemModifiedAt", int64: "timestamp", guid: "userId systemCreatedBy systemModifiedBy" }, write: { text: "notificationUrl resource clientState" } },
    BatchRequestItem: { writeOnce: { text: "id method url", "text{}": "headers", object: "body" } },
    BatchRequest: { nested: { BatchRequestItem: "requests" }, writeOnce: { text: "requests" } },
    BatchResponse: { nested: { BatchResponseItem: "responses" } },
  },
};
