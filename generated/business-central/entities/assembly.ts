// Made by `npm run generate` from specs/business-central/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/companies({companyId})/assemblyOrderLines": {
      GET: { id: "ListAssemblyOrderLines", record: "AssemblyOrderLine", paging: { style: "odata-v4", pageSize: 20000, items: "value", nextLink: "@odata.nextLink" }, access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } }, headers: "Prefer" },
    },
    "/companies({companyId})/assemblyOrderLines({assemblyOrderLineId})": {
      GET: { id: "GetAssemblyOrderLine", record: "AssemblyOrderLine", access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } } },
    },
    "/companies({companyId})/assemblyOrderLines({assemblyOrderLineId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfAssemblyOrderLine", record: "DimensionSetLine", paging: { style: "odata-v4", pageSize: 20000, items: "value", nextLink: "@odata.nextLink" }, access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } }, headers: "Prefer" },
    },
    "/companies({companyId})/assemblyOrders": {
      GET: { id: "ListAssemblyOrders", record: "AssemblyOrder", paging: { style: "odata-v4", pageSize: 20000, items: "value", nextLink: "@odata.nextLink" }, access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } }, headers: "Prefer" },
    },
    "/companies({companyId})/assemblyOrders({assemblyOrderId})": {
      GET: { id: "GetAssemblyOrder", record: "AssemblyOrder", access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } } },
    },
    "/companies({companyId})/assemblyOrders({assemblyOrderId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfAssemblyOrder", record: "DimensionSetLine", paging: { style: "odata-v4", pageSize: 20000, items: "value", nextLink: "@odata.nextLink" }, access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } }, headers: "Prefer" },
    },
    "/companies({companyId})/assemblyOrders({assemblyOrderId})/assemblyOrderLines": {
      GET: { id: "ListAssemblyOrderLinesOfAssemblyOrder", record: "AssemblyOrderLine", paging: { style: "odata-v4", pageSize: 20000, items: "value", nextLink: "@odata.nextLink" }, access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } }, headers: "Prefer" },
    },
    "/companies({companyId})/assemblyOrders({assemblyOrderId})/pdfDocument": {
      GET: { id: "GetPdfDocumentOfAssemblyOrder", record: "PdfDocument", access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } } },
    },
    "/companies({companyId})/assemblyOrders({assemblyOrderId})/pdfDocument/pdfDocumentContent": {
      GET: { id: "DownloadPdfOfAssemblyOrder", access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } } },
    },
    "/companies({companyId})/assemblyOrders({assemblyOrderId})/attachments": {
      GET: { id: "ListAttachmentsOfAssemblyOrder", record: "Attachment", paging: { style: "odata-v4", pageSize: 20000, items: "value", nextLink: "@odata.nextLink" }, access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } }, headers: "Prefer" },
    },
    "/companies({companyId})/assemblyOrders({assemblyOrderId})/documentAttachments": {
      GET: { id: "ListDocumentAttachmentsOfAssemblyOrder", record: "DocumentAttachment", paging: { style: "odata-v4", pageSize: 20000, items: "value", nextLink: "@odata.nextLink" }, access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } }, headers: "Prefer" },
    },
    "/companies({companyId})/postedAssemblyOrderLines": {
      GET: { id: "ListPostedAssemblyOrderLines", record: "PostedAssemblyOrderLine", paging: { style: "odata-v4", pageSize: 20000, items: "value", nextLink: "@odata.nextLink" }, access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } }, headers: "Prefer" },
    },
    "/companies({companyId})/postedAssemblyOrderLines({postedAssemblyOrderLineId})": {
      GET: { id: "GetPostedAssemblyOrderLine", record: "PostedAssemblyOrderLine", access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } } },
    },
    "/companies({companyId})/postedAssemblyOrderLines({postedAssemblyOrderLineId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfPostedAssemblyOrderLine", record: "DimensionSetLine", paging: { style: "odata-v4", pageSize: 20000, items: "value", nextLink: "@odata.nextLink" }, access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } }, headers: "Prefer" },
    },
    "/companies({companyId})/postedAssemblyOrders": {
      GET: { id: "ListPostedAssemblyOrders", record: "PostedAssemblyOrder", paging: { style: "odata-v4", pageSize: 20000, items: "value", nextLink: "@odata.nextLink" }, access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } }, headers: "Prefer" },
    },
    "/companies({companyId})/postedAssemblyOrders({postedAssemblyOrderId})": {
      GET: { id: "GetPostedAssemblyOrder", record: "PostedAssemblyOrder", access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } } },
    },
    "/companies({companyId})/postedAssemblyOrders({postedAssemblyOrderId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfPostedAssemblyOrder", record: "DimensionSetLine", paging: { style: "odata-v4", pageSize: 20000, items: "value", nextLink: "@odata.nextLink" }, access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } }, headers: "Prefer" },
    },
    "/companies({companyId})/postedAssemblyOrders({postedAssemblyOrderId})/postedAssemblyOrderLines": {
      GET: { id: "ListPostedAssemblyOrderLinesOfPostedAssemblyOrder", record: "PostedAssemblyOrderLine", paging: { style: "odata-v4", pageSize: 20000, items: "value", nextLink: "@odata.nextLink" }, access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } }, headers: "Prefer" },
    },
    "/companies({companyId})/postedAssemblyOrders({postedAssemblyOrderId})/pdfDocument": {
      GET: { id: "GetPdfDocumentOfPostedAssemblyOrder", record: "PdfDocument", access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } } },
    },
    "/companies({companyId})/postedAssemblyOrders({postedAssemblyOrderId})/pdfDocument/pdfDocumentContent": {
      GET: { id: "DownloadPdfOfPostedAssemblyOrder", access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } } },
    },
    "/companies({companyId})/postedAssemblyOrders({postedAssemblyOrderId})/attachments": {
      GET: { id: "ListAttachmentsOfPostedAssemblyOrder", record: "Attachment", paging: { style: "odata-v4", pageSize: 20000, items: "value", nextLink: "@odata.nextLink" }, access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } }, headers: "Prefer" },
    },
    "/companies({companyId})/postedAssemblyOrders({postedAssemblyOrderId})/documentAttachments": {
      GET: { id: "ListDocumentAttachmentsOfPostedAssemblyOrder", record: "DocumentAttachment", paging: { style: "odata-v4", pageSize: 20000, items: "value", nextLink: "@odata.nextLink" }, access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } }, headers: "Prefer" },
    },
  },
  entities: {
    DimensionSetLine: { fields: { guid: "id parentId valueId" }, write: { text: "valueId valueCode" }, writeOnce: { text: "id code" }, naturalKey: "code" },
    DocumentAttachment: { fields: { guid: "id parentId", instant: "lastModifiedDateTime" }, write: { text: "fileName", int32: "lineNumber", boolean: "documentFlowSales documentFlowPurchase" }, writeOnce: { text: "parentType parentId" }, naturalKey: "parentId fileName" },
    PdfDocument: { fields: { guid: "id parentId" } },
    Attachment: { fields: { guid: "id parentId", instant: "lastModifiedDateTime" }, write: { text: "fileName", int32: "byteSize" }, writeOnce: { text: "parentId parentType" }, naturalKey: "parentId fileName" },
    AssemblyOrderLine: { fields: { guid: "id", decimal: "quantityPer quantity remainingQuantity consumedQuantity quantityToConsume unitCost costAmount", date: "dueDate", instant: "lastModifiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines" } },
    AssemblyOrder: { fields: { guid: "id", date: "postingDate dueDate startingDate endingDate", decimal: "quantity remainingQuantity assembledQuantity quantityToAssemble unitCost costAmount", instant: "lastModifiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines", AssemblyOrderLine: "assemblyOrderLines", Attachment: "attachments", DocumentAttachment: "documentAttachments" }, single: { PdfDocument: "pdfDocument" } },
    PostedAssemblyOrderLine: { fields: { guid: "id", decimal: "quantityPer quantity unitCost costAmount", date: "dueDate", instant: "lastModifiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines" } },
    PostedAssemblyOrder: { fields: { guid: "id", date: "postingDate dueDate startingDate endingDate", decimal: "quantity unitCost costAmount", instant: "lastModifiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines", PostedAssemblyOrderLine: "postedAssemblyOrderLines", Attachment: "attachments", DocumentAttachment: "documentAttachments" }, single: { PdfDocument: "pdfDocument" } },
  },
};
