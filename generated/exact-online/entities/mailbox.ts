// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/read/mailbox/DefaultMailbox": {
      GET: { id: "ListMailboxDefaultMailbox", record: "MailboxDefaultMailbox", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["communication mailboxes"] } },
    },
    "/api/v1/{division}/read/mailbox/DefaultMailbox(guid'{ID}')": {
      GET: { id: "GetMailboxDefaultMailbox", record: "MailboxDefaultMailbox", access: { scopes: ["communication mailboxes"] } },
    },
    "/api/v1/{division}/mailbox/MailMessageAttachments": {
      GET: { id: "ListMailboxMailMessageAttachments", record: "MailboxMailMessageAttachment", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["communication mailboxes"] } },
      POST: { id: "CreateMailboxMailMessageAttachment", record: "MailboxMailMessageAttachment", body: "MailboxMailMessageAttachment", retry: "never", answers: "201", access: { scopes: ["communication mailboxes"], level: "manage" } },
    },
    "/api/v1/{division}/mailbox/MailMessageAttachments(guid'{ID}')": {
      GET: { id: "GetMailboxMailMessageAttachment", record: "MailboxMailMessageAttachment", access: { scopes: ["communication mailboxes"] } },
    },
    "/api/v1/{division}/mailbox/MailMessages": {
      GET: { id: "ListMailboxMailMessages", record: "MailboxMailMessage", paging: { style: "odata-v2", pageSize: 60, items: "d" } },
      POST: { id: "CreateMailboxMailMessage", record: "MailboxMailMessage", body: "MailboxMailMessage", retry: "never", answers: "201", access: { level: "manage" } },
    },
    "/api/v1/{division}/mailbox/MailMessages(guid'{ID}')": {
      GET: { id: "GetMailboxMailMessage", record: "MailboxMailMessage" },
      PUT: { id: "UpdateMailboxMailMessage", body: "MailboxMailMessage", retry: "idempotent", answers: "204-", access: { level: "manage" } },
      DELETE: { id: "DeleteMailboxMailMessage", retry: "idempotent", answers: "204-", access: { level: "manage" } },
    },
    "/api/v1/{division}/mailbox/MailMessagesSent": {
      GET: { id: "ListMailboxMailMessagesSent", record: "MailboxMailMessageSent", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["communication mailboxes"] } },
      POST: { id: "CreateMailboxMailMessageSent", record: "MailboxMailMessageSent", body: "MailboxMailMessageSent", retry: "never", answers: "201", access: { scopes: ["communication mailboxes"], level: "manage" } },
    },
    "/api/v1/{division}/mailbox/MailMessagesSent(guid'{ID}')": {
      GET: { id: "GetMailboxMailMessageSent", record: "MailboxMailMessageSent", access: { scopes: ["communication mailboxes"] } },
    },
    "/api/v1/{division}/mailbox/Mailboxes": {
      GET: { id: "ListMailboxMailboxes", record: "MailboxMailbox", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["communication mailboxes"] } },
      POST: { id: "CreateMailboxMailbox", record: "MailboxMailbox", body: "MailboxMailbox", retry: "never", answers: "201", access: { scopes: ["communication mailboxes"], level: "manage" } },
    },
    "/api/v1/{division}/mailbox/Mailboxes(guid'{ID}')": {
      GET: { id: "GetMailboxMailbox", record: "MailboxMailbox", access: { scopes: ["communication mailboxes"] } },
      PUT: { id: "UpdateMailboxMailbox", body: "MailboxMailbox", retry: "idempotent", answers: "204-", access: { scopes: ["communication mailboxes"], level: "manage" } },
      DELETE: { id: "DeleteMailboxMailbox", retry: "idempotent", answers: "204-", access: { scopes: ["communication mailboxes"], level: "manage" } },
    },
    "/api/v1/{division}/read/mailbox/PreferredMailbox": {
      GET: { id: "ListMailboxPreferredMailbox", record: "MailboxPreferredMailbox", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["communication mailboxes"] } },
    },
    "/api/v1/{division}/read/mailbox/PreferredMailbox(guid'{ID}')": {
      GET: { id: "GetMailboxPreferredMailbox", record: "MailboxPreferredMailbox", access: { scopes: ["communication mailboxes"] } },
    },
    "/api/v1/{division}/read/mailbox/PreferredMailboxForOperation": {
      GET: { id: "GetMailboxPreferredMailboxForOperation", record: "MailboxPreferredMailboxForOperation", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["communication mailboxes"] }, query: "operation", required: "operation", literals: { operation: "plain" } },
    },
  },
  entities: {
    MailboxDefaultMailbox: { fields: { guid: "ID Creator Modifier", datetime: "Created Modified ValidFrom ValidTo" } },
    MailboxMailMessageAttachment: { fields: { guid: "ID MailMessageID RecipientAccount SenderAccount", binary: "Attachment", int64: "FileSize" }, writeOnce: { text: "ID Attachment AttachmentFileName MailMessageID", int32: "MailMessageOrigin Type" } },
    MailboxMailMessage: { fields: { guid: "ID Bank" }, sent: { text: "BankAccount OriginalMessage PartnerKey RecipientMailboxID SenderDateSent SenderIPAddress SenderMailboxID Subject SynchronizationCode Type", int32: "ForDivision Operation RecipientDelete RecipientStatus SenderDeleted", number: "Quantit" } },
    MailboxMailMessageSent: { fields: { guid: "ID Bank Creator Modifier OriginalMessage PartnerKey RecipientAccount RecipientMailboxID SenderAccount SenderMailboxID", datetime: "Created Modified SenderDateSent" }, writeOnce: { text: "ID Bank BankAccount Country OriginalMessage PartnerKey RecipientMailboxID SenderDateSent SenderIPAddress SenderMailboxID SkipRecipientMailBoxAddressOverride Subject SynchronizationCode", int32: "ForDivision Type", int16: "Operation RecipientStatus", number: "Quantity", uint8: "RecipientDeleted SenderDeleted" } },
    MailboxMailbox: { fields: { guid: "ID Account Creator Modifier", datetime: "Created Modified ValidFrom ValidTo" }, write: { text: "ID Account Description Mailbox ValidFrom ValidTo", int32: "ForDivision", uint8: "Publish", int16: "Type" } },
    MailboxPreferredMailbox: { fields: { guid: "ID Creator Modifier", datetime: "Created Modified ValidFrom ValidTo" } },
    MailboxPreferredMailboxForOperation: { fields: { guid: "ID Creator Modifier", datetime: "Created Modified ValidFrom ValidTo" } },
  },
};
