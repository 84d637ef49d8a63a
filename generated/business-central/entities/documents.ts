// Made by `npm run generate` from specs/business-central/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } };
const paging1: PagingRow = { style: "odata-v4", pageSize: 20000, items: "value" };

export const table: ServiceTable = {
  paths: {
    "/companies({companyId})/attachments": {
      GET: { id: "ListAttachments", record: "Attachment", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateAttachment", record: "Attachment", body: "Attachment", retry: "never", answers: "201", effect: "draft", access: access1 },
    },
    "/companies({companyId})/attachments({attachmentId})": {
      GET: { id: "GetAttachment", record: "Attachment", access: access1 },
      PATCH: { id: "UpdateAttachment", record: "Attachment", body: "Attachment", retry: "idempotent", answers: "200", effect: "draft", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteAttachment", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/attachments({attachmentId})/attachmentContent": {
      GET: { id: "DownloadAttachmentContent", access: access1 },
      PATCH: { id: "UploadAttachmentContent", retry: "idempotent", answers: "204-", effect: "draft", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/documentAttachments": {
      GET: { id: "ListDocumentAttachments", record: "DocumentAttachment", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateDocumentAttachment", record: "DocumentAttachment", body: "DocumentAttachment", retry: "never", answers: "201", effect: "draft", access: access1 },
    },
    "/companies({companyId})/documentAttachments({documentAttachmentId})": {
      GET: { id: "GetDocumentAttachment", record: "DocumentAttachment", access: access1 },
      PATCH: { id: "UpdateDocumentAttachment", record: "DocumentAttachment", body: "DocumentAttachment", retry: "idempotent", answers: "200", effect: "draft", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteDocumentAttachment", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/documentAttachments({documentAttachmentId})/attachmentContent": {
      GET: { id: "DownloadDocumentAttachmentContent", access: access1 },
      PATCH: { id: "UploadDocumentAttachmentContent", retry: "idempotent", answers: "204-", effect: "draft", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/pdfDocument": {
      GET: { id: "ListPdfDocumentRows", record: "PdfDocument", paging: paging1, access: access1, filterRequired: ["parentId parentType", "id parentType"], headers: "Prefer" },
    },
    "/companies({companyId})/pdfDocument({pdfDocumentId})": {
      GET: { id: "GetPdfDocument", record: "PdfDocument", access: access1 },
    },
    "/companies({companyId})/pictures": {
      GET: { id: "ListPictures", record: "Picture", paging: paging1, access: access1, filterRequired: ["id parentType"], headers: "Prefer" },
    },
    "/companies({companyId})/pictures({pictureId})": {
      GET: { id: "GetPicture", record: "Picture", access: access1 },
      PATCH: { id: "UpdatePicture", record: "Picture", body: "Picture", retry: "idempotent", answers: "200", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeletePicture", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/pictures({pictureId})/pictureContent": {
      GET: { id: "DownloadPictureContent", access: access1 },
      PATCH: { id: "UploadPictureContent", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
  },
  entities: {
    Picture: { fields: { guid: "id" }, sent: { text: "parentType contentType", int32: "width height" } },
    DocumentAttachment: { fields: { guid: "id parentId", instant: "lastModifiedDateTime" }, write: { text: "fileName", int32: "lineNumber", boolean: "documentFlowSales documentFlowPurchase" }, writeOnce: { text: "parentType parentId" }, naturalKey: "parentId fileName", keyLengths: { fileName: 250 } },
    PdfDocument: { fields: { guid: "id parentId" } },
    Attachment: { fields: { guid: "id parentId", instant: "lastModifiedDateTime" }, write: { text: "fileName", int32: "byteSize" }, writeOnce: { text: "parentId parentType" }, naturalKey: "parentId fileName", keyLengths: { fileName: 250 } },
  },
};
