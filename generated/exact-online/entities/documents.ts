// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { scopes: ["organization documents"] };
const access2: AccessRow = { scopes: ["organization documents"], level: "manage" };
const paging1: PagingRow = { style: "odata-v2", pageSize: 60, items: "d" };

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/documents/DocumentAttachments": {
      GET: { id: "ListDocumentsDocumentAttachments", record: "DocumentsDocumentAttachment", paging: paging1, access: access1 },
      POST: { id: "CreateDocumentsDocumentAttachment", record: "DocumentsDocumentAttachment", body: "DocumentsDocumentAttachment", retry: "never", answers: "201", access: access2 },
    },
    "/api/v1/{division}/documents/DocumentAttachments(guid'{ID}')": {
      GET: { id: "GetDocumentsDocumentAttachment", record: "DocumentsDocumentAttachment", access: access1 },
      DELETE: { id: "DeleteDocumentsDocumentAttachment", retry: "idempotent", answers: "204-", access: access2 },
    },
    "/api/v1/{division}/documents/DocumentCategories": {
      GET: { id: "ListDocumentsDocumentCategories", record: "DocumentsDocumentCategory", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/documents/DocumentCategories(guid'{ID}')": {
      GET: { id: "GetDocumentsDocumentCategory", record: "DocumentsDocumentCategory", access: access1 },
    },
    "/api/v1/{division}/documents/DocumentFolders": {
      GET: { id: "ListDocumentsDocumentFolders", record: "DocumentsDocumentFolder", paging: paging1, access: access1 },
      POST: { id: "CreateDocumentsDocumentFolder", record: "DocumentsDocumentFolder", body: "DocumentsDocumentFolder", retry: "never", answers: "201", access: access2 },
    },
    "/api/v1/{division}/documents/DocumentFolders(guid'{ID}')": {
      GET: { id: "GetDocumentsDocumentFolder", record: "DocumentsDocumentFolder", access: access1 },
      PUT: { id: "UpdateDocumentsDocumentFolder", body: "DocumentsDocumentFolder", retry: "idempotent", answers: "204-", access: access2 },
      DELETE: { id: "DeleteDocumentsDocumentFolder", retry: "idempotent", answers: "204-", access: access2 },
    },
    "/api/v1/{division}/documents/DocumentTypeCategories": {
      GET: { id: "ListDocumentsDocumentTypeCategories", record: "DocumentsDocumentTypeCategory", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/documents/DocumentTypeCategories({ID})": {
      GET: { id: "GetDocumentsDocumentTypeCategory", record: "DocumentsDocumentTypeCategory", access: access1 },
    },
    "/api/v1/{division}/documents/DocumentTypeFolders": {
      GET: { id: "ListDocumentsDocumentTypeFolders", record: "DocumentsDocumentTypeFolder", paging: paging1, access: access1 },
      POST: { id: "CreateDocumentsDocumentTypeFolder", record: "DocumentsDocumentTypeFolder", body: "DocumentsDocumentTypeFolder", retry: "never", answers: "201", access: access2 },
    },
    "/api/v1/{division}/documents/DocumentTypeFolders(guid'{ID}')": {
      GET: { id: "GetDocumentsDocumentTypeFolder", record: "DocumentsDocumentTypeFolder", access: access1 },
      PUT: { id: "UpdateDocumentsDocumentTypeFolder", body: "DocumentsDocumentTypeFolder", retry: "idempotent", answers: "204-", access: access2 },
      DELETE: { id: "DeleteDocumentsDocumentTypeFolder", retry: "idempotent", answers: "204-", access: access2 },
    },
    "/api/v1/{division}/documents/DocumentTypes": {
      GET: { id: "ListDocumentsDocumentTypes", record: "DocumentsDocumentType", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/documents/DocumentTypes({ID})": {
      GET: { id: "GetDocumentsDocumentType", record: "DocumentsDocumentType", access: access1 },
    },
    "/api/v1/{division}/documents/Documents": {
      GET: { id: "ListDocumentsDocuments", record: "DocumentsDocument", paging: paging1, access: access1 },
      POST: { id: "CreateDocumentsDocument", record: "DocumentsDocument", body: "DocumentsDocument", retry: "never", answers: "201", access: access2 },
    },
    "/api/v1/{division}/documents/Documents(guid'{ID}')": {
      GET: { id: "GetDocumentsDocument", record: "DocumentsDocument", access: access1 },
      PUT: { id: "UpdateDocumentsDocument", body: "DocumentsDocument", retry: "idempotent", answers: "204-", access: access2 },
      DELETE: { id: "DeleteDocumentsDocument", retry: "idempotent", answers: "204-", access: access2 },
    },
  },
  entities: {
    DocumentsDocumentAttachment: { fields: { guid: "ID Document", binary: "Attachment" }, writeOnce: { text: "ID Attachment Document FileName" } },
    DocumentsDocumentCategory: { fields: { guid: "ID", datetime: "Created Modified" } },
    DocumentsDocumentFolder: { fields: { guid: "ID Creator Modifier ParentFolder", datetime: "Created Modified" }, write: { text: "ID Code Description ParentFolder", int32: "Share" }, naturalKey: "Code" },
    DocumentsDocumentTypeCategory: { fields: { datetime: "Created Modified" } },
    DocumentsDocumentTypeFolder: { fields: { guid: "ID Creator DocumentFolder Modifier", datetime: "Created Modified" }, write: { text: "ID Created Creator DocumentFolder Modified Modifier", int32: "DocumentType" } },
    DocumentsDocumentType: { fields: { datetime: "Created Modified" } },
    DocumentsDocument: { fields: { guid: "ID Account Category Contact ContractID Creator DocumentFolder FinancialTransactionEntryID Item Modifier Opportunity Project", code18: "AccountCode", datetime: "Created DocumentDate ExpiryDate Modified" }, write: { text: "ID Account Body Category CategoryDescription Contact ContractID CreatorFullName Currency DocumentDate DocumentFolder ExpiryDate FinancialTransactionEntryID Item Language Opportunity Project Subject TeamsMeetingId", number: "AmountFC", int32: "HID SalesInvoiceNumber SalesOrderNumber ShopOrderNumber Type", boolean: "InheritShare", int16: "ProposedEntryStatus ScanServiceStatus" }, writeOnce: { text: "EntryStatusDescription", boolean: "ActionRegenerateEntryProposal" } },
  },
};
