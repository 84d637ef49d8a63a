// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  groups: [
    { at: "/api/v1/{division}/documents/", name: "Documents", like: "list create get delete", scopes: "organization documents", sets: "DocumentAttachment|s" },
    { at: "/api/v1/{division}/documents/", name: "Documents", like: "list get", scopes: "organization documents", sets: "DocumentCategor|ies|y" },
    { at: "/api/v1/{division}/documents/", name: "Documents", like: "list create get update delete", scopes: "organization documents", sets: "DocumentFolder|s DocumentTypeFolder|s Document|s" },
    { at: "/api/v1/{division}/documents/", name: "Documents", like: "list get 2", scopes: "organization documents", sets: "DocumentTypeCategor|ies|y DocumentType|s" },
  ],
  paths: {},
  entities: {
    DocumentsDocumentAttachment: { writeOnce: "ID Attachment Document FileName" },
    DocumentsDocumentFolder: { write: "ID Code Description ParentFolder Share", naturalKey: "Code" },
    DocumentsDocumentTypeCategory: { fields: { plain: "ID" } },
    DocumentsDocumentTypeFolder: { write: "ID Created Creator DocumentFolder DocumentType Modified Modifier" },
    DocumentsDocumentType: { fields: { plain: "ID" } },
    DocumentsDocument: { write: "ID Account AmountFC Body Category CategoryDescription Contact ContractID CreatorFullName Currency DocumentDate DocumentFolder ExpiryDate FinancialTransactionEntryID HID InheritShare Item Language Opportunity Project ProposedEntryStatus SalesInvoiceNumber SalesOrderNumber ScanServiceStatus ShopOrderNumber Subject TeamsMeetingId Type", writeOnce: "ActionRegenerateEntryProposal EntryStatusDescription" },
  },
};
