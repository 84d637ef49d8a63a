// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/read/mailbox/DefaultMailbox": {
      GET: { id: "ListMailboxDefaultMailbox", record: "MailboxDefaultMailbox", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["communication mailboxes"], level: "read" } },
    },
    "/api/v1/{division}/read/mailbox/DefaultMailbox(guid'{ID}')": {
      GET: { id: "GetMailboxDefaultMailbox", record: "MailboxDefaultMailbox", access: { callers: "delegated", scopes: ["communication mailboxes"], level: "read" } },
    },
    "/api/v1/{division}/mailbox/MailMessageAttachments": {
      GET: { id: "ListMailboxMailMessageAttachments", record: "MailboxMailMessageAttachment", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["communication mailboxes"], level: "read" } },
      POST: { id: "CreateMailboxMailMessageAttachment", record: "MailboxMailMessageAttachment", body: "MailboxMailMessageAttachment", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["communication mailboxes"], level: "manage" } },
    },
    "/api/v1/{division}/mailbox/MailMessageAttachments(guid'{ID}')": {
      GET: { id: "GetMailboxMailMessageAttachment", record: "MailboxMailMessageAttachment", access: { callers: "delegated", scopes: ["communication mailboxes"], level: "read" } },
    },
    "/api/v1/{division}/mailbox/MailMessages": {
      GET: { id: "ListMailboxMailMessages", record: "MailboxMailMessage", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", level: "read" } },
      POST: { id: "CreateMailboxMailMessage", record: "MailboxMailMessage", body: "MailboxMailMessage", retry: "never", answers: "201", access: { callers: "delegated", level: "manage" } },
    },
    "/api/v1/{division}/mailbox/MailMessages(guid'{ID}')": {
      GET: { id: "GetMailboxMailMessage", record: "MailboxMailMessage", access: { callers: "delegated", level: "read" } },
      PUT: { id: "UpdateMailboxMailMessage", body: "MailboxMailMessage", retry: "idempotent", answers: "204-", access: { callers: "delegated", level: "manage" } },
      DELETE: { id: "DeleteMailboxMailMessage", retry: "idempotent", answers: "204-", access: { callers: "delegated", level: "manage" } },
    },
    "/api/v1/{division}/mailbox/MailMessagesSent": {
      GET: { id: "ListMailboxMailMessagesSent", record: "MailboxMailMessageSent", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["communication mailboxes"], level: "read" } },
      POST: { id: "CreateMailboxMailMessageSent", record: "MailboxMailMessageSent", body: "MailboxMailMessageSent", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["communication mailboxes"], level: "manage" } },
    },
    "/api/v1/{division}/mailbox/MailMessagesSent(guid'{ID}')": {
      GET: { id: "GetMailboxMailMessageSent", record: "MailboxMailMessageSent", access: { callers: "delegated", scopes: ["communication mailboxes"], level: "read" } },
    },
    "/api/v1/{division}/mailbox/Mailboxes": {
      GET: { id: "ListMailboxMailboxes", record: "MailboxMailbox", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["communication mailboxes"], level: "read" } },
      POST: { id: "CreateMailboxMailbox", record: "MailboxMailbox", body: "MailboxMailbox", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["communication mailboxes"], level: "manage" } },
    },
    "/api/v1/{division}/mailbox/Mailboxes(guid'{ID}')": {
      GET: { id: "GetMailboxMailbox", record: "MailboxMailbox", access: { callers: "delegated", scopes: ["communication mailboxes"], level: "read" } },
      PUT: { id: "UpdateMailboxMailbox", body: "MailboxMailbox", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["communication mailboxes"], level: "manage" } },
      DELETE: { id: "DeleteMailboxMailbox", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["communication mailboxes"], level: "manage" } },
    },
    "/api/v1/{division}/read/mailbox/PreferredMailbox": {
      GET: { id: "ListMailboxPreferredMailbox", record: "MailboxPreferredMailbox", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["communication mailboxes"], level: "read" } },
    },
    "/api/v1/{division}/read/mailbox/PreferredMailbox(guid'{ID}')": {
      GET: { id: "GetMailboxPreferredMailbox", record: "MailboxPreferredMailbox", access: { callers: "delegated", scopes: ["communication mailboxes"], level: "read" } },
    },
    "/api/v1/{division}/read/mailbox/PreferredMailboxForOperation": {
      GET: { id: "GetMailboxPreferredMailboxForOperation", record: "MailboxPreferredMailboxForOperation", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["communication mailboxes"], level: "read" }, query: "operation", required: "operation", literals: { operation: "plain" } },
    },
  },
  entities: {
    MailboxDefaultMailbox: { fields: { guid: "ID Creator Modifier", datetime: "Created Modified ValidFrom ValidTo" } },
    MailboxMailMessageAttachment: { fields: { guid: "ID MailMessageID RecipientAccount SenderAccount", binary: "Attachment", int64: "FileSize" }, writeOnce: "ID Attachment AttachmentFileName MailMessageID MailMessageOrigin Type" },
    MailboxMailMessage: { fields: { guid: "ID Bank" } },
    MailboxMailMessageSent: { fields: { guid: "ID Bank Creator Modifier OriginalMessage PartnerKey RecipientAccount RecipientMailboxID SenderAccount SenderMailboxID", datetime: "Created Modified SenderDateSent" }, writeOnce: "ID Bank BankAccount Country ForDivision Operation OriginalMessage PartnerKey Quantity RecipientDeleted RecipientMailboxID RecipientStatus SenderDateSent SenderDeleted SenderIPAddress SenderMailboxID SkipRecipientMailBoxAddressOverride Subject SynchronizationCode Type" },
    MailboxMailbox: { fields: { guid: "ID Account Creator Modifier", datetime: "Created Modified ValidFrom ValidTo" }, write: "ID Account Description ForDivision Mailbox Publish Type ValidFrom ValidTo" },
    MailboxPreferredMailbox: { fields: { guid: "ID Creator Modifier", datetime: "Created Modified ValidFrom ValidTo" } },
    MailboxPreferredMailboxForOperation: { fields: { guid: "ID Creator Modifier", datetime: "Created Modified ValidFrom ValidTo" } },
  },
};
