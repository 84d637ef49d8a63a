// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const paging1: PagingRow = { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" };
const access1: AccessRow = { callers: "delegated", scopes: ["organization documents"], level: "read" };
const access2: AccessRow = { callers: "delegated", scopes: ["organization documents"], level: "manage" };

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/documents/DocumentAttachments": { GET: { id: "ListDocumentsDocumentAttachments", record: "DocumentsDocumentAttachment", paging: paging1, access: access1 }, POST: { id: "CreateDocumentsDocumentAttachment", record: "DocumentsDocumentAttachment", body: "DocumentsDocumentAttachment", demands: "Attachment Document FileName", retry: "never", access: access2 } },
    "/api/v1/{division}/documents/DocumentAttachments(guid'{ID}')": { GET: { id: "GetDocumentsDocumentAttachment", record: "DocumentsDocumentAttachment", access: access1 }, DELETE: { id: "DeleteDocumentsDocumentAttachment", retry: "idempotent", access: access2 } },
    "/api/v1/{division}/documents/DocumentCategories": { GET: { id: "ListDocumentsDocumentCategories", record: "DocumentsDocumentCategory", paging: paging1, access: access1 } },
    "/api/v1/{division}/documents/DocumentCategories(guid'{ID}')": { GET: { id: "GetDocumentsDocumentCategory", record: "DocumentsDocumentCategory", access: access1 } },
    "/api/v1/{division}/documents/DocumentFolders": { GET: { id: "ListDocumentsDocumentFolders", record: "DocumentsDocumentFolder", paging: paging1, access: access1 }, POST: { id: "CreateDocumentsDocumentFolder", record: "DocumentsDocumentFolder", body: "DocumentsDocumentFolder", demands: "Code Description", retry: "never", access: access2 } },
    "/api/v1/{division}/documents/DocumentFolders(guid'{ID}')": { GET: { id: "GetDocumentsDocumentFolder", record: "DocumentsDocumentFolder", access: access1 }, PUT: { id: "UpdateDocumentsDocumentFolder", body: "DocumentsDocumentFolder", retry: "idempotent", access: access2 }, DELETE: { id: "DeleteDocumentsDocumentFolder", retry: "idempotent", access: access2 } },
    "/api/v1/{division}/documents/DocumentTypeCategories": { GET: { id: "ListDocumentsDocumentTypeCategories", record: "DocumentsDocumentTypeCategory", paging: paging1, access: access1 } },
    "/api/v1/{division}/documents/DocumentTypeCategories({ID})": { GET: { id: "GetDocumentsDocumentTypeCategory", record: "DocumentsDocumentTypeCategory", access: access1 } },
    "/api/v1/{division}/documents/DocumentTypeFolders": { GET: { id: "ListDocumentsDocumentTypeFolders", record: "DocumentsDocumentTypeFolder", paging: paging1, access: access1 }, POST: { id: "CreateDocumentsDocumentTypeFolder", record: "DocumentsDocumentTypeFolder", body: "DocumentsDocumentTypeFolder", retry: "never", access: access2 } },
    "/api/v1/{division}/documents/DocumentTypeFolders(guid'{ID}')": { GET: { id: "GetDocumentsDocumentTypeFolder", record: "DocumentsDocumentTypeFolder", access: access1 }, PUT: { id: "UpdateDocumentsDocumentTypeFolder", body: "DocumentsDocumentTypeFolder", retry: "idempotent", access: access2 }, DELETE: { id: "DeleteDocumentsDocumentTypeFolder", retry: "idempotent", access: access2 } },
    "/api/v1/{division}/documents/DocumentTypes": { GET: { id: "ListDocumentsDocumentTypes", record: "DocumentsDocumentType", paging: paging1, access: access1 } },
    "/api/v1/{division}/documents/DocumentTypes({ID})": { GET: { id: "GetDocumentsDocumentType", record: "DocumentsDocumentType", access: access1 } },
    "/api/v1/{division}/documents/Documents": { GET: { id: "ListDocumentsDocuments", record: "DocumentsDocument", paging: paging1, access: access1 }, POST: { id: "CreateDocumentsDocument", record: "DocumentsDocument", body: "DocumentsDocument", demands: "Subject Type", retry: "never", access: access2 } },
    "/api/v1/{division}/documents/Documents(guid'{ID}')": { GET: { id: "GetDocumentsDocument", record: "DocumentsDocument", access: access1 }, PUT: { id: "UpdateDocumentsDocument", body: "DocumentsDocument", retry: "idempotent", access: access2 }, DELETE: { id: "DeleteDocumentsDocument", retry: "idempotent", access: access2 } },
  },
  entities: {
    DocumentsDocumentAttachment: { key: "ID", serverKey: "ID", fields: { guid: "ID Document", binary: "Attachment" }, writeOnce: "ID Attachment Document FileName" },
    DocumentsDocumentCategory: { key: "ID", serverKey: "ID", fields: { guid: "ID", datetime: "Created Modified" } },
    DocumentsDocumentFolder: { key: "ID", serverKey: "ID", fields: { guid: "ID Creator Modifier ParentFolder", datetime: "Created Modified" }, write: "ID Code Description ParentFolder Share", naturalKey: "Code" },
    DocumentsDocumentTypeCategory: { key: "ID", serverKey: "ID", fields: { datetime: "Created Modified" } },
    DocumentsDocumentTypeFolder: { key: "ID", serverKey: "ID", fields: { guid: "ID Creator DocumentFolder Modifier", datetime: "Created Modified" }, write: "ID Created Creator DocumentFolder DocumentType Modified Modifier" },
    DocumentsDocumentType: { key: "ID", serverKey: "ID", fields: { datetime: "Created Modified" } },
    DocumentsDocument: { key: "ID", serverKey: "ID", fields: { guid: "ID Account Category Contact ContractID Creator DocumentFolder FinancialTransactionEntryID Item Modifier Opportunity Project", datetime: "Created DocumentDate ExpiryDate Modified" }, write: "ID Account AmountFC Body Category CategoryDescription Contact ContractID CreatorFullName Currency DocumentDate DocumentFolder ExpiryDate FinancialTransactionEntryID HID InheritShare Item Language Opportunity Project ProposedEntryStatus SalesInvoiceNumber SalesOrderNumber ScanServiceStatus ShopOrderNumber Subject TeamsMeetingId Type", writeOnce: "ActionRegenerateEntryProposal EntryStatusDescription" },
  },
};
