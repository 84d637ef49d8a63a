// Made by `npm run generate` from specs/business-central/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/companies({companyId})/attachments": {
      GET: { id: "ListAttachments", record: "Attachment", paging: { style: "odata-v4", pageSize: 20000, items: "value" }, access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } }, headers: "Prefer" },
      POST: { id: "CreateAttachment", record: "Attachment", body: "Attachment", retry: "never", answers: "201", access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } } },
    },
    "/companies({companyId})/attachments({attachmentId})": {
      GET: { id: "GetAttachment", record: "Attachment", access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } } },
      PATCH: { id: "UpdateAttachment", record: "Attachment", body: "Attachment", retry: "idempotent", answers: "200", access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } }, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteAttachment", retry: "idempotent", answers: "204-", access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } }, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/attachments({attachmentId})/attachmentContent": {
      GET: { id: "DownloadAttachmentContent", access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } } },
      PATCH: { id: "UploadAttachmentContent", retry: "idempotent", answers: "204-", access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } }, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/documentAttachments": {
      GET: { id: "ListDocumentAttachments", record: "DocumentAttachment", paging: { style: "odata-v4", pageSize: 20000, items: "value" }, access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } }, headers: "Prefer" },
      POST: { id: "CreateDocumentAttachment", record: "DocumentAttachment", body: "DocumentAttachment", retry: "never", answers: "201", access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } } },
    },
    "/companies({companyId})/documentAttachments({documentAttachmentId})": {
      GET: { id: "GetDocumentAttachment", record: "DocumentAttachment", access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } } },
      PATCH: { id: "UpdateDocumentAttachment", record: "DocumentAttachment", body: "DocumentAttachment", retry: "idempotent", answers: "200", access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } }, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteDocumentAttachment", retry: "idempotent", answers: "204-", access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } }, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/documentAttachments({documentAttachmentId})/attachmentContent": {
      GET: { id: "DownloadDocumentAttachmentContent", access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } } },
      PATCH: { id: "UploadDocumentAttachmentContent", retry: "idempotent", answers: "204-", access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } }, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/pdfDocument": {
      GET: { id: "ListPdfDocumentRows", record: "PdfDocument", paging: { style: "odata-v4", pageSize: 20000, items: "value" }, access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } }, filterRequired: ["parentId parentType", "id parentType"], headers: "Prefer" },
    },
    "/companies({companyId})/pdfDocument({pdfDocumentId})": {
      GET: { id: "GetPdfDocument", record: "PdfDocument", access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } } },
    },
    "/companies({companyId})/pictures": {
      GET: { id: "ListPictures", record: "Picture", paging: { style: "odata-v4", pageSize: 20000, items: "value" }, access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } }, filterRequired: ["id parentType"], headers: "Prefer" },
    },
    "/companies({companyId})/pictures({pictureId})": {
      GET: { id: "GetPicture", record: "Picture", access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } } },
      PATCH: { id: "UpdatePicture", record: "Picture", body: "Picture", retry: "idempotent", answers: "200", access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } }, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeletePicture", retry: "idempotent", answers: "204-", access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } }, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/pictures({pictureId})/pictureContent": {
      GET: { id: "DownloadPictureContent", access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } } },
      PATCH: { id: "UploadPictureContent", retry: "idempotent", answers: "204-", access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } }, required: "If-Match", headers: "If-Match" },
    },
  },
  entities: {
    Picture: { fields: { guid: "id" }, sent: { text: "parentType contentType", int32: "width height" } },
    DocumentAttachment: { fields: { guid: "id parentId", instant: "lastModifiedDateTime" }, write: { text: "fileName", int32: "lineNumber", boolean: "documentFlowSales documentFlowPurchase" }, writeOnce: { text: "parentType parentId" }, naturalKey: "parentId fileName" },
    PdfDocument: { fields: { guid: "id parentId" } },
    Attachment: { fields: { guid: "id parentId", instant: "lastModifiedDateTime" }, write: { text: "fileName", int32: "byteSize" }, writeOnce: { text: "parentId parentType" }, naturalKey: "parentId fileName" },
  },
};
