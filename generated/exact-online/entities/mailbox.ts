// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  kinds: {
    datetime: "ValidFrom ValidTo SenderDateSent",
    guid: "MailMessageID RecipientAccount SenderAccount OriginalMessage PartnerKey RecipientMailboxID SenderMailboxID",
  },
  groups: [
    { at: "/api/v1/{division}/read/mailbox/", name: "Mailbox", like: "list get 4", scopes: "communication mailboxes", sets: "DefaultMailbox PreferredMailbox" },
    { at: "/api/v1/{division}/mailbox/", name: "Mailbox", like: "list create get", scopes: "communication mailboxes", sets: "MailMessageAttachment|s MailMessage|sSent|Sent" },
    { at: "/api/v1/{division}/mailbox/", name: "Mailbox", like: "list create get update delete", sets: "MailMessage|s" },
    { at: "/api/v1/{division}/mailbox/", name: "Mailbox", like: "list create get update delete", scopes: "communication mailboxes", sets: "Mailbox|es" },
    { at: "/api/v1/{division}/read/mailbox/", name: "Mailbox", like: "get", scopes: "communication mailboxes", query: "operation", literals: { operation: "plain" }, sets: "PreferredMailboxForOperation" },
  ],
  paths: {},
  entities: {
    MailboxMailMessageAttachment: { fields: { int64: "FileSize" }, writeOnce: "ID Attachment AttachmentFileName MailMessageID MailMessageOrigin Type" },
    MailboxMailMessage: { fields: { plain: "Operation OriginalMessage PartnerKey RecipientMailboxID SenderDateSent SenderMailboxID" } },
    MailboxMailMessageSent: { fields: { plain: "Operation" }, writeOnce: "ID Bank BankAccount Country ForDivision Operation OriginalMessage PartnerKey Quantity RecipientDeleted RecipientMailboxID RecipientStatus SenderDateSent SenderDeleted SenderIPAddress SenderMailboxID SkipRecipientMailBoxAddressOverride Subject SynchronizationCode Type" },
    MailboxMailbox: { write: "ID Account Description ForDivision Mailbox Publish Type ValidFrom ValidTo" },
  },
};
