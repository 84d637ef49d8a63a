// Made by `npm run generate` from specs/business-central-admin/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/settings/notification/recipients": {
      GET: { id: "ListNotificationRecipients", record: "NotificationRecipient", paging: { style: "none", items: "value" }, access: { permissions: { application: ["AdminCenter.ReadWrite.All"], delegated: ["user_impersonation"] } } },
      PUT: { id: "CreateNotificationRecipient", record: "NotificationRecipient", body: "CreateNotificationRecipientRequest", retry: "never", answers: "200", access: { permissions: { application: ["AdminCenter.ReadWrite.All"], delegated: ["user_impersonation"] } } },
    },
    "/settings/notification/recipients/{id}": {
      DELETE: { id: "DeleteNotificationRecipient", retry: "idempotent", answers: "2XX 2XX-", access: { permissions: { application: ["AdminCenter.ReadWrite.All"], delegated: ["user_impersonation"] } } },
    },
    "/settings/notification": {
      GET: { id: "GetNotificationSettings", record: "NotificationSettings", access: { permissions: { application: ["AdminCenter.ReadWrite.All"], delegated: ["user_impersonation"] } } },
    },
  },
  entities: {
    NotificationRecipient: { fields: { guid: "id" } },
    CreateNotificationRecipientRequest: { sent: { text: "email name" } },
    NotificationSettings: { fields: { guid: "aadTenantId" }, nested: { NotificationRecipient: "recipients" } },
  },
};
