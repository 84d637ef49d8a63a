// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { AccessRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { permissions: { application: ["AdminCenter.ReadWrite.All"], delegated: ["user_impersonation"] } };

export const table: ServiceTable = {
  paths: {
    "/settings/notification/recipients": {
      GET: { id: "ListNotificationRecipients", record: "NotificationRecipient", paging: { style: "none", items: "value" }, access: access1 },
      PUT: { id: "CreateNotificationRecipient", record: "NotificationRecipient", body: "CreateNotificationRecipientRequest", retry: "never", answers: "200", access: access1 },
    },
    "/settings/notification/recipients/{id}": {
      DELETE: { id: "DeleteNotificationRecipient", retry: "idempotent", answers: "2XX 2XX-", access: access1 },
    },
    "/settings/notification": {
      GET: { id: "GetNotificationSettings", record: "NotificationSettings", access: access1 },
    },
  },
  entities: {
    NotificationRecipient: { fields: { guid: "id" } },
    CreateNotificationRecipientRequest: { sent: { text: "email name" } },
    NotificationSettings: { fields: { guid: "aadTenantId" }, nested: { NotificationRecipient: "recipients" } },
  },
};
