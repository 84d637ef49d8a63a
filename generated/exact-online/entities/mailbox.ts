// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { scopes: ["communication mailboxes"] };
const access2: AccessRow = { scopes: ["communication mailboxes"], level: "manage" };
const access3: AccessRow = { level: "manage" };
const paging1: PagingRow = { style: "odata-v2", pageSize: 60, items: "d" };

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/read/mailbox/DefaultMailbox": {
      GET: { id: "ListMailboxDefaultMailbox", record: "MailboxDefaultMailbox", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/read/mailbox/DefaultMailbox(guid'{ID}')": {
      GET: { id: "GetMailboxDefaultMailbox", record: "MailboxDefaultMailbox", access: access1 },
    },
    "/api/v1/{division}/mailbox/MailMessageAttachments": {
      GET: { id: "ListMailboxMailMessageAttachments", record: "MailboxMailMessageAttachment", paging: paging1, access: access1 },
      POST: { id: "CreateMailboxMailMessageAttachment", record: "MailboxMailMessageAttachment", body: "MailboxMailMessageAttachment", retry: "never", answers: "201", access: access2 },
    },
    "/api/v1/{division}/mailbox/MailMessageAttachments(guid'{ID}')": {
      GET: { id: "GetMailboxMailMessageAttachment", record: "MailboxMailMessageAttachment", access: access1 },
    },
    "/api/v1/{division}/mailbox/MailMessages": {
      GET: { id: "ListMailboxMailMessages", record: "MailboxMailMessage", paging: paging1 },
      POST: { id: "CreateMailboxMailMessage", record: "MailboxMailMessage", body: "MailboxMailMessage", retry: "never", answers: "201", effect: "post", access: access3 },
    },
    "/api/v1/{division}/mailbox/MailMessages(guid'{ID}')": {
      GET: { id: "GetMailboxMailMessage", record: "MailboxMailMessage" },
      PUT: { id: "UpdateMailboxMailMessage", body: "MailboxMailMessage", retry: "idempotent", answers: "204-", effect: "post", access: access3 },
      DELETE: { id: "DeleteMailboxMailMessage", retry: "idempotent", answers: "204-", access: access3 },
    },
    "/api/v1/{division}/mailbox/MailMessagesSent": {
      GET: { id: "ListMailboxMailMessagesSent", record: "MailboxMailMessageSent", paging: paging1, access: access1 },
      POST: { id: "CreateMailboxMailMessageSent", record: "MailboxMailMessageSent", body: "MailboxMailMessageSent", retry: "never", answers: "201", effect: "post", access: access2 },
    },
    "/api/v1/{division}/mailbox/MailMessagesSent(guid'{ID}')": {
      GET: { id: "GetMailboxMailMessageSent", record: "MailboxMailMessageSent", access: access1 },
    },
    "/api/v1/{division}/mailbox/Mailboxes": {
      GET: { id: "ListMailboxMailboxes", record: "MailboxMailbox", paging: paging1, access: access1 },
      POST: { id: "CreateMailboxMailbox", record: "MailboxMailbox", body: "MailboxMailbox", retry: "never", answers: "201", access: access2 },
    },
    "/api/v1/{division}/mailbox/Mailboxes(guid'{ID}')": {
      GET: { id: "GetMailboxMailbox", record: "MailboxMailbox", access: access1 },
      PUT: { id: "UpdateMailboxMailbox", body: "MailboxMailbox", retry: "idempotent", answers: "204-", access: access2 },
      DELETE: { id: "DeleteMailboxMailbox", retry: "idempotent", answers: "204-", access: access2 },
    },
    "/api/v1/{division}/read/mailbox/PreferredMailbox": {
      GET: { id: "ListMailboxPreferredMailbox", record: "MailboxPreferredMailbox", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/read/mailbox/PreferredMailbox(guid'{ID}')": {
      GET: { id: "GetMailboxPreferredMailbox", record: "MailboxPreferredMailbox", access: access1 },
    },
    "/api/v1/{division}/read/mailbox/PreferredMailboxForOperation": {
      GET: { id: "GetMailboxPreferredMailboxForOperation", record: "MailboxPreferredMailboxForOperation", paging: paging1, noTop: true, access: access1, query: "operation", required: "operation", literals: { operation: "plain" } },
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
