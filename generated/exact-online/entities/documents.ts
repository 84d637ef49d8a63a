// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/documents/DocumentAttachments": {
      GET: { id: "ListDocumentsDocumentAttachments", record: "DocumentsDocumentAttachment", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["organization documents"] } },
      POST: { id: "CreateDocumentsDocumentAttachment", record: "DocumentsDocumentAttachment", body: "DocumentsDocumentAttachment", retry: "never", answers: "201", access: { scopes: ["organization documents"], level: "manage" } },
    },
    "/api/v1/{division}/documents/DocumentAttachments(guid'{ID}')": {
      GET: { id: "GetDocumentsDocumentAttachment", record: "DocumentsDocumentAttachment", access: { scopes: ["organization documents"] } },
      DELETE: { id: "DeleteDocumentsDocumentAttachment", retry: "idempotent", answers: "204-", access: { scopes: ["organization documents"], level: "manage" } },
    },
    "/api/v1/{division}/documents/DocumentCategories": {
      GET: { id: "ListDocumentsDocumentCategories", record: "DocumentsDocumentCategory", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["organization documents"] } },
    },
    "/api/v1/{division}/documents/DocumentCategories(guid'{ID}')": {
      GET: { id: "GetDocumentsDocumentCategory", record: "DocumentsDocumentCategory", access: { scopes: ["organization documents"] } },
    },
    "/api/v1/{division}/documents/DocumentFolders": {
      GET: { id: "ListDocumentsDocumentFolders", record: "DocumentsDocumentFolder", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["organization documents"] } },
      POST: { id: "CreateDocumentsDocumentFolder", record: "DocumentsDocumentFolder", body: "DocumentsDocumentFolder", retry: "never", answers: "201", access: { scopes: ["organization documents"], level: "manage" } },
    },
    "/api/v1/{division}/documents/DocumentFolders(guid'{ID}')": {
      GET: { id: "GetDocumentsDocumentFolder", record: "DocumentsDocumentFolder", access: { scopes: ["organization documents"] } },
      PUT: { id: "UpdateDocumentsDocumentFolder", body: "DocumentsDocumentFolder", retry: "idempotent", answers: "204-", access: { scopes: ["organization documents"], level: "manage" } },
      DELETE: { id: "DeleteDocumentsDocumentFolder", retry: "idempotent", answers: "204-", access: { scopes: ["organization documents"], level: "manage" } },
    },
    "/api/v1/{division}/documents/DocumentTypeCategories": {
      GET: { id: "ListDocumentsDocumentTypeCategories", record: "DocumentsDocumentTypeCategory", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["organization documents"] } },
    },
    "/api/v1/{division}/documents/DocumentTypeCategories({ID})": {
      GET: { id: "GetDocumentsDocumentTypeCategory", record: "DocumentsDocumentTypeCategory", access: { scopes: ["organization documents"] } },
    },
    "/api/v1/{division}/documents/DocumentTypeFolders": {
      GET: { id: "ListDocumentsDocumentTypeFolders", record: "DocumentsDocumentTypeFolder", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["organization documents"] } },
      POST: { id: "CreateDocumentsDocumentTypeFolder", record: "DocumentsDocumentTypeFolder", body: "DocumentsDocumentTypeFolder", retry: "never", answers: "201", access: { scopes: ["organization documents"], level: "manage" } },
    },
    "/api/v1/{division}/documents/DocumentTypeFolders(guid'{ID}')": {
      GET: { id: "GetDocumentsDocumentTypeFolder", record: "DocumentsDocumentTypeFolder", access: { scopes: ["organization documents"] } },
      PUT: { id: "UpdateDocumentsDocumentTypeFolder", body: "DocumentsDocumentTypeFolder", retry: "idempotent", answers: "204-", access: { scopes: ["organization documents"], level: "manage" } },
      DELETE: { id: "DeleteDocumentsDocumentTypeFolder", retry: "idempotent", answers: "204-", access: { scopes: ["organization documents"], level: "manage" } },
    },
    "/api/v1/{division}/documents/DocumentTypes": {
      GET: { id: "ListDocumentsDocumentTypes", record: "DocumentsDocumentType", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["organization documents"] } },
    },
    "/api/v1/{division}/documents/DocumentTypes({ID})": {
      GET: { id: "GetDocumentsDocumentType", record: "DocumentsDocumentType", access: { scopes: ["organization documents"] } },
    },
    "/api/v1/{division}/documents/Documents": {
      GET: { id: "ListDocumentsDocuments", record: "DocumentsDocument", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["organization documents"] } },
      POST: { id: "CreateDocumentsDocument", record: "DocumentsDocument", body: "DocumentsDocument", retry: "never", answers: "201", access: { scopes: ["organization documents"], level: "manage" } },
    },
    "/api/v1/{division}/documents/Documents(guid'{ID}')": {
      GET: { id: "GetDocumentsDocument", record: "DocumentsDocument", access: { scopes: ["organization documents"] } },
      PUT: { id: "UpdateDocumentsDocument", body: "DocumentsDocument", retry: "idempotent", answers: "204-", access: { scopes: ["organization documents"], level: "manage" } },
      DELETE: { id: "DeleteDocumentsDocument", retry: "idempotent", answers: "204-", access: { scopes: ["organization documents"], level: "manage" } },
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
