// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const paging1: PagingRow = { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" };
const access1: AccessRow = { callers: "delegated", scopes: ["communication mailboxes"], level: "read" };
const access2: AccessRow = { callers: "delegated", scopes: ["communication mailboxes"], level: "manage" };
const access3: AccessRow = { callers: "delegated", level: "read" };
const access4: AccessRow = { callers: "delegated", level: "manage" };

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/read/mailbox/DefaultMailbox": { GET: { id: "ListMailboxDefaultMailbox", record: "MailboxDefaultMailbox", paging: paging1, access: access1 } },
    "/api/v1/{division}/read/mailbox/DefaultMailbox(guid'{ID}')": { GET: { id: "GetMailboxDefaultMailbox", record: "MailboxDefaultMailbox", access: access1 } },
    "/api/v1/{division}/mailbox/MailMessageAttachments": { GET: { id: "ListMailboxMailMessageAttachments", record: "MailboxMailMessageAttachment", paging: paging1, access: access1 }, POST: { id: "CreateMailboxMailMessageAttachment", record: "MailboxMailMessageAttachment", body: "MailboxMailMessageAttachment", demands: "Attachment AttachmentFileName MailMessageID", retry: "never", access: access2 } },
    "/api/v1/{division}/mailbox/MailMessageAttachments(guid'{ID}')": { GET: { id: "GetMailboxMailMessageAttachment", record: "MailboxMailMessageAttachment", access: access1 } },
    "/api/v1/{division}/mailbox/MailMessages": { GET: { id: "ListMailboxMailMessages", record: "MailboxMailMessage", paging: paging1, access: access3, deprecated: true }, POST: { id: "CreateMailboxMailMessage", record: "MailboxMailMessage", body: "MailboxMailMessage", retry: "never", access: access4, deprecated: true } },
    "/api/v1/{division}/mailbox/MailMessages(guid'{ID}')": { GET: { id: "GetMailboxMailMessage", record: "MailboxMailMessage", access: access3, deprecated: true }, PUT: { id: "UpdateMailboxMailMessage", body: "MailboxMailMessage", retry: "idempotent", access: access4, deprecated: true }, DELETE: { id: "DeleteMailboxMailMessage", retry: "idempotent", access: access4, deprecated: true } },
    "/api/v1/{division}/mailbox/MailMessagesSent": { GET: { id: "ListMailboxMailMessagesSent", record: "MailboxMailMessageSent", paging: paging1, access: access1 }, POST: { id: "CreateMailboxMailMessageSent", record: "MailboxMailMessageSent", body: "MailboxMailMessageSent", demands: "RecipientMailboxID SenderMailboxID Subject", retry: "never", access: access2 } },
    "/api/v1/{division}/mailbox/MailMessagesSent(guid'{ID}')": { GET: { id: "GetMailboxMailMessageSent", record: "MailboxMailMessageSent", access: access1 } },
    "/api/v1/{division}/mailbox/Mailboxes": { GET: { id: "ListMailboxMailboxes", record: "MailboxMailbox", paging: paging1, access: access1 }, POST: { id: "CreateMailboxMailbox", record: "MailboxMailbox", body: "MailboxMailbox", demands: "Mailbox", retry: "never", access: access2 } },
    "/api/v1/{division}/mailbox/Mailboxes(guid'{ID}')": { GET: { id: "GetMailboxMailbox", record: "MailboxMailbox", access: access1 }, PUT: { id: "UpdateMailboxMailbox", body: "MailboxMailbox", retry: "idempotent", access: access2 }, DELETE: { id: "DeleteMailboxMailbox", retry: "idempotent", access: access2 } },
    "/api/v1/{division}/read/mailbox/PreferredMailbox": { GET: { id: "ListMailboxPreferredMailbox", record: "MailboxPreferredMailbox", paging: paging1, access: access1 } },
    "/api/v1/{division}/read/mailbox/PreferredMailbox(guid'{ID}')": { GET: { id: "GetMailboxPreferredMailbox", record: "MailboxPreferredMailbox", access: access1 } },
    "/api/v1/{division}/read/mailbox/PreferredMailboxForOperation": { GET: { id: "GetMailboxPreferredMailboxForOperation", record: "MailboxPreferredMailboxForOperation", paging: paging1, access: access1, query: "operation", literals: { operation: "plain" } } },
  },
  entities: {
    MailboxDefaultMailbox: { key: "ID", serverKey: "ID", fields: { guid: "ID Creator Modifier", datetime: "Created Modified ValidFrom ValidTo" } },
    MailboxMailMessageAttachment: { key: "ID", serverKey: "ID", fields: { guid: "ID MailMessageID RecipientAccount SenderAccount", binary: "Attachment", int64: "FileSize" }, writeOnce: "ID Attachment AttachmentFileName MailMessageID MailMessageOrigin Type" },
    MailboxMailMessage: { key: "ID", serverKey: "ID", fields: { guid: "ID Bank" } },
    MailboxMailMessageSent: { key: "ID", serverKey: "ID", fields: { guid: "ID Bank Creator Modifier OriginalMessage PartnerKey RecipientAccount RecipientMailboxID SenderAccount SenderMailboxID", datetime: "Created Modified SenderDateSent" }, writeOnce: "ID Bank BankAccount Country ForDivision Operation OriginalMessage PartnerKey Quantity RecipientDeleted RecipientMailboxID RecipientStatus SenderDateSent SenderDeleted SenderIPAddress SenderMailboxID SkipRecipientMailBoxAddressOverride Subject SynchronizationCode Type" },
    MailboxMailbox: { key: "ID", serverKey: "ID", fields: { guid: "ID Account Creator Modifier", datetime: "Created Modified ValidFrom ValidTo" }, write: "ID Account Description ForDivision Mailbox Publish Type ValidFrom ValidTo" },
    MailboxPreferredMailbox: { key: "ID", serverKey: "ID", fields: { guid: "ID Creator Modifier", datetime: "Created Modified ValidFrom ValidTo" } },
    MailboxPreferredMailboxForOperation: { key: "ID", serverKey: "ID", fields: { guid: "ID Creator Modifier", datetime: "Created Modified ValidFrom ValidTo" } },
  },
};
