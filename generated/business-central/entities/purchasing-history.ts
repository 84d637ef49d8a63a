// Made by `npm run generate` from specs/business-central/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } };
const paging1: PagingRow = { style: "odata-v4", pageSize: 20000, items: "value" };

export const table: ServiceTable = {
  paths: {
    "/companies({companyId})/blanketPurchaseOrderLines": {
      GET: { id: "ListBlanketPurchaseOrderLines", record: "BlanketPurchaseOrderLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/blanketPurchaseOrderLines({blanketPurchaseOrderLineId})": {
      GET: { id: "GetBlanketPurchaseOrderLine", record: "BlanketPurchaseOrderLine", access: access1 },
    },
    "/companies({companyId})/blanketPurchaseOrderLines({blanketPurchaseOrderLineId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfBlanketPurchaseOrderLine", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/blanketPurchaseOrders": {
      GET: { id: "ListBlanketPurchaseOrders", record: "BlanketPurchaseOrder", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/blanketPurchaseOrders({blanketPurchaseOrderId})": {
      GET: { id: "GetBlanketPurchaseOrder", record: "BlanketPurchaseOrder", access: access1 },
    },
    "/companies({companyId})/blanketPurchaseOrders({blanketPurchaseOrderId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfBlanketPurchaseOrder", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/blanketPurchaseOrders({blanketPurchaseOrderId})/blanketPurchaseOrderLines": {
      GET: { id: "ListBlanketPurchaseOrderLinesOfBlanketPurchaseOrder", record: "BlanketPurchaseOrderLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/blanketPurchaseOrders({blanketPurchaseOrderId})/pdfDocument": {
      GET: { id: "GetPdfDocumentOfBlanketPurchaseOrder", record: "PdfDocument", access: access1 },
    },
    "/companies({companyId})/blanketPurchaseOrders({blanketPurchaseOrderId})/pdfDocument/pdfDocumentContent": {
      GET: { id: "DownloadPdfOfBlanketPurchaseOrder", access: access1 },
    },
    "/companies({companyId})/blanketPurchaseOrders({blanketPurchaseOrderId})/attachments": {
      GET: { id: "ListAttachmentsOfBlanketPurchaseOrder", record: "Attachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/blanketPurchaseOrders({blanketPurchaseOrderId})/documentAttachments": {
      GET: { id: "ListDocumentAttachmentsOfBlanketPurchaseOrder", record: "DocumentAttachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/purchaseBlanketOrderArchiveLines": {
      GET: { id: "ListPurchaseBlanketOrderArchiveLines", record: "PurchaseBlanketOrderArchiveLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/purchaseBlanketOrderArchiveLines({purchaseBlanketOrderArchiveLineId})": {
      GET: { id: "GetPurchaseBlanketOrderArchiveLine", record: "PurchaseBlanketOrderArchiveLine", access: access1 },
    },
    "/companies({companyId})/purchaseBlanketOrderArchiveLines({purchaseBlanketOrderArchiveLineId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfPurchaseBlanketOrderArchiveLine", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/purchaseBlanketOrderArchives": {
      GET: { id: "ListPurchaseBlanketOrderArchives", record: "PurchaseBlanketOrderArchive", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/purchaseBlanketOrderArchives({purchaseBlanketOrderArchiveId})": {
      GET: { id: "GetPurchaseBlanketOrderArchive", record: "PurchaseBlanketOrderArchive", access: access1 },
    },
    "/companies({companyId})/purchaseBlanketOrderArchives({purchaseBlanketOrderArchiveId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfPurchaseBlanketOrderArchive", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/purchaseBlanketOrderArchives({purchaseBlanketOrderArchiveId})/purchaseBlanketOrderArchiveLines": {
      GET: { id: "ListPurchaseBlanketOrderArchiveLinesOfPurchaseBlanketOrderArchive", record: "PurchaseBlanketOrderArchiveLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/purchaseBlanketOrderArchives({purchaseBlanketOrderArchiveId})/pdfDocument": {
      GET: { id: "GetPdfDocumentOfPurchaseBlanketOrderArchive", record: "PdfDocument", access: access1 },
    },
    "/companies({companyId})/purchaseBlanketOrderArchives({purchaseBlanketOrderArchiveId})/pdfDocument/pdfDocumentContent": {
      GET: { id: "DownloadPdfOfPurchaseBlanketOrderArchive", access: access1 },
    },
    "/companies({companyId})/purchaseBlanketOrderArchives({purchaseBlanketOrderArchiveId})/attachments": {
      GET: { id: "ListAttachmentsOfPurchaseBlanketOrderArchive", record: "Attachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/purchaseBlanketOrderArchives({purchaseBlanketOrderArchiveId})/documentAttachments": {
      GET: { id: "ListDocumentAttachmentsOfPurchaseBlanketOrderArchive", record: "DocumentAttachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/purchaseOrderArchiveLines": {
      GET: { id: "ListPurchaseOrderArchiveLines", record: "PurchaseOrderArchiveLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/purchaseOrderArchiveLines({purchaseOrderArchiveLineId})": {
      GET: { id: "GetPurchaseOrderArchiveLine", record: "PurchaseOrderArchiveLine", access: access1 },
    },
    "/companies({companyId})/purchaseOrderArchiveLines({purchaseOrderArchiveLineId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfPurchaseOrderArchiveLine", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/purchaseOrderArchives": {
      GET: { id: "ListPurchaseOrderArchives", record: "PurchaseOrderArchive", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/purchaseOrderArchives({purchaseOrderArchiveId})": {
      GET: { id: "GetPurchaseOrderArchive", record: "PurchaseOrderArchive", access: access1 },
    },
    "/companies({companyId})/purchaseOrderArchives({purchaseOrderArchiveId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfPurchaseOrderArchive", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/purchaseOrderArchives({purchaseOrderArchiveId})/purchaseOrderArchiveLines": {
      GET: { id: "ListPurchaseOrderArchiveLinesOfPurchaseOrderArchive", record: "PurchaseOrderArchiveLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/purchaseOrderArchives({purchaseOrderArchiveId})/pdfDocument": {
      GET: { id: "GetPdfDocumentOfPurchaseOrderArchive", record: "PdfDocument", access: access1 },
    },
    "/companies({companyId})/purchaseOrderArchives({purchaseOrderArchiveId})/pdfDocument/pdfDocumentContent": {
      GET: { id: "DownloadPdfOfPurchaseOrderArchive", access: access1 },
    },
    "/companies({companyId})/purchaseOrderArchives({purchaseOrderArchiveId})/attachments": {
      GET: { id: "ListAttachmentsOfPurchaseOrderArchive", record: "Attachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/purchaseOrderArchives({purchaseOrderArchiveId})/documentAttachments": {
      GET: { id: "ListDocumentAttachmentsOfPurchaseOrderArchive", record: "DocumentAttachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/purchaseQuoteArchiveLines": {
      GET: { id: "ListPurchaseQuoteArchiveLines", record: "PurchaseQuoteArchiveLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/purchaseQuoteArchiveLines({purchaseQuoteArchiveLineId})": {
      GET: { id: "GetPurchaseQuoteArchiveLine", record: "PurchaseQuoteArchiveLine", access: access1 },
    },
    "/companies({companyId})/purchaseQuoteArchiveLines({purchaseQuoteArchiveLineId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfPurchaseQuoteArchiveLine", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/purchaseQuoteArchives": {
      GET: { id: "ListPurchaseQuoteArchives", record: "PurchaseQuoteArchive", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/purchaseQuoteArchives({purchaseQuoteArchiveId})": {
      GET: { id: "GetPurchaseQuoteArchive", record: "PurchaseQuoteArchive", access: access1 },
    },
    "/companies({companyId})/purchaseQuoteArchives({purchaseQuoteArchiveId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfPurchaseQuoteArchive", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/purchaseQuoteArchives({purchaseQuoteArchiveId})/purchaseQuoteArchiveLines": {
      GET: { id: "ListPurchaseQuoteArchiveLinesOfPurchaseQuoteArchive", record: "PurchaseQuoteArchiveLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/purchaseQuoteArchives({purchaseQuoteArchiveId})/pdfDocument": {
      GET: { id: "GetPdfDocumentOfPurchaseQuoteArchive", record: "PdfDocument", access: access1 },
    },
    "/companies({companyId})/purchaseQuoteArchives({purchaseQuoteArchiveId})/pdfDocument/pdfDocumentContent": {
      GET: { id: "DownloadPdfOfPurchaseQuoteArchive", access: access1 },
    },
    "/companies({companyId})/purchaseQuoteArchives({purchaseQuoteArchiveId})/attachments": {
      GET: { id: "ListAttachmentsOfPurchaseQuoteArchive", record: "Attachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/purchaseQuoteArchives({purchaseQuoteArchiveId})/documentAttachments": {
      GET: { id: "ListDocumentAttachmentsOfPurchaseQuoteArchive", record: "DocumentAttachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/purchaseQuoteLines": {
      GET: { id: "ListPurchaseQuoteLines", record: "PurchaseQuoteLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/purchaseQuoteLines({purchaseQuoteLineId})": {
      GET: { id: "GetPurchaseQuoteLine", record: "PurchaseQuoteLine", access: access1 },
    },
    "/companies({companyId})/purchaseQuoteLines({purchaseQuoteLineId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfPurchaseQuoteLine", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/purchaseQuotes": {
      GET: { id: "ListPurchaseQuotes", record: "PurchaseQuote", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/purchaseQuotes({purchaseQuoteId})": {
      GET: { id: "GetPurchaseQuote", record: "PurchaseQuote", access: access1 },
    },
    "/companies({companyId})/purchaseQuotes({purchaseQuoteId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfPurchaseQuote", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/purchaseQuotes({purchaseQuoteId})/purchaseQuoteLines": {
      GET: { id: "ListPurchaseQuoteLinesOfPurchaseQuote", record: "PurchaseQuoteLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/purchaseQuotes({purchaseQuoteId})/pdfDocument": {
      GET: { id: "GetPdfDocumentOfPurchaseQuote", record: "PdfDocument", access: access1 },
    },
    "/companies({companyId})/purchaseQuotes({purchaseQuoteId})/pdfDocument/pdfDocumentContent": {
      GET: { id: "DownloadPdfOfPurchaseQuote", access: access1 },
    },
    "/companies({companyId})/purchaseQuotes({purchaseQuoteId})/attachments": {
      GET: { id: "ListAttachmentsOfPurchaseQuote", record: "Attachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/purchaseQuotes({purchaseQuoteId})/documentAttachments": {
      GET: { id: "ListDocumentAttachmentsOfPurchaseQuote", record: "DocumentAttachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/purchaseReturnOrderArchiveLines": {
      GET: { id: "ListPurchaseReturnOrderArchiveLines", record: "PurchaseReturnOrderArchiveLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/purchaseReturnOrderArchiveLines({purchaseReturnOrderArchiveLineId})": {
      GET: { id: "GetPurchaseReturnOrderArchiveLine", record: "PurchaseReturnOrderArchiveLine", access: access1 },
    },
    "/companies({companyId})/purchaseReturnOrderArchiveLines({purchaseReturnOrderArchiveLineId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfPurchaseReturnOrderArchiveLine", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/purchaseReturnOrderArchives": {
      GET: { id: "ListPurchaseReturnOrderArchives", record: "PurchaseReturnOrderArchive", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/purchaseReturnOrderArchives({purchaseReturnOrderArchiveId})": {
      GET: { id: "GetPurchaseReturnOrderArchive", record: "PurchaseReturnOrderArchive", access: access1 },
    },
    "/companies({companyId})/purchaseReturnOrderArchives({purchaseReturnOrderArchiveId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfPurchaseReturnOrderArchive", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/purchaseReturnOrderArchives({purchaseReturnOrderArchiveId})/purchaseReturnOrderArchiveLines": {
      GET: { id: "ListPurchaseReturnOrderArchiveLinesOfPurchaseReturnOrderArchive", record: "PurchaseReturnOrderArchiveLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/purchaseReturnOrderArchives({purchaseReturnOrderArchiveId})/pdfDocument": {
      GET: { id: "GetPdfDocumentOfPurchaseReturnOrderArchive", record: "PdfDocument", access: access1 },
    },
    "/companies({companyId})/purchaseReturnOrderArchives({purchaseReturnOrderArchiveId})/pdfDocument/pdfDocumentContent": {
      GET: { id: "DownloadPdfOfPurchaseReturnOrderArchive", access: access1 },
    },
    "/companies({companyId})/purchaseReturnOrderArchives({purchaseReturnOrderArchiveId})/attachments": {
      GET: { id: "ListAttachmentsOfPurchaseReturnOrderArchive", record: "Attachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/purchaseReturnOrderArchives({purchaseReturnOrderArchiveId})/documentAttachments": {
      GET: { id: "ListDocumentAttachmentsOfPurchaseReturnOrderArchive", record: "DocumentAttachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/purchaseReturnOrderLines": {
      GET: { id: "ListPurchaseReturnOrderLines", record: "PurchaseReturnOrderLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/purchaseReturnOrderLines({purchaseReturnOrderLineId})": {
      GET: { id: "GetPurchaseReturnOrderLine", record: "PurchaseReturnOrderLine", access: access1 },
    },
    "/companies({companyId})/purchaseReturnOrderLines({purchaseReturnOrderLineId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfPurchaseReturnOrderLine", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/purchaseReturnOrders": {
      GET: { id: "ListPurchaseReturnOrders", record: "PurchaseReturnOrder", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/purchaseReturnOrders({purchaseReturnOrderId})": {
      GET: { id: "GetPurchaseReturnOrder", record: "PurchaseReturnOrder", access: access1 },
    },
    "/companies({companyId})/purchaseReturnOrders({purchaseReturnOrderId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfPurchaseReturnOrder", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/purchaseReturnOrders({purchaseReturnOrderId})/purchaseReturnOrderLines": {
      GET: { id: "ListPurchaseReturnOrderLinesOfPurchaseReturnOrder", record: "PurchaseReturnOrderLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/purchaseReturnOrders({purchaseReturnOrderId})/pdfDocument": {
      GET: { id: "GetPdfDocumentOfPurchaseReturnOrder", record: "PdfDocument", access: access1 },
    },
    "/companies({companyId})/purchaseReturnOrders({purchaseReturnOrderId})/pdfDocument/pdfDocumentContent": {
      GET: { id: "DownloadPdfOfPurchaseReturnOrder", access: access1 },
    },
    "/companies({companyId})/purchaseReturnOrders({purchaseReturnOrderId})/attachments": {
      GET: { id: "ListAttachmentsOfPurchaseReturnOrder", record: "Attachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/purchaseReturnOrders({purchaseReturnOrderId})/documentAttachments": {
      GET: { id: "ListDocumentAttachmentsOfPurchaseReturnOrder", record: "DocumentAttachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/purchaseReturnShipments": {
      GET: { id: "ListPurchaseReturnShipments", record: "PurchaseReturnShipment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/purchaseReturnShipments({purchaseReturnShipmentId})": {
      GET: { id: "GetPurchaseReturnShipment", record: "PurchaseReturnShipment", access: access1 },
    },
    "/companies({companyId})/purchaseReturnShipments({purchaseReturnShipmentId})/pdfDocument": {
      GET: { id: "GetPdfDocumentOfPurchaseReturnShipment", record: "PdfDocument", access: access1 },
    },
    "/companies({companyId})/purchaseReturnShipments({purchaseReturnShipmentId})/pdfDocument/pdfDocumentContent": {
      GET: { id: "DownloadPdfOfPurchaseReturnShipment", access: access1 },
    },
    "/companies({companyId})/purchaseReturnShipments({purchaseReturnShipmentId})/attachments": {
      GET: { id: "ListAttachmentsOfPurchaseReturnShipment", record: "Attachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/purchaseReturnShipments({purchaseReturnShipmentId})/documentAttachments": {
      GET: { id: "ListDocumentAttachmentsOfPurchaseReturnShipment", record: "DocumentAttachment", paging: paging1, access: access1, headers: "Prefer" },
    },
  },
  entities: {
    DimensionSetLine: { fields: { guid: "id parentId valueId" }, write: { text: "valueId valueCode" }, writeOnce: { text: "id code" }, naturalKey: "code" },
    DocumentAttachment: { fields: { guid: "id parentId", instant: "lastModifiedDateTime" }, write: { text: "fileName", int32: "lineNumber", boolean: "documentFlowSales documentFlowPurchase" }, writeOnce: { text: "parentType parentId" }, naturalKey: "parentId fileName" },
    PdfDocument: { fields: { guid: "id parentId" } },
    Attachment: { fields: { guid: "id parentId", instant: "lastModifiedDateTime" }, write: { text: "fileName", int32: "byteSize" }, writeOnce: { text: "parentId parentType" }, naturalKey: "parentId fileName" },
    BlanketPurchaseOrderLine: { fields: { guid: "id", decimal: "quantity directUnitCost lineDiscountPercent lineDiscountAmount lineAmount taxPercent amountIncludingTax outstandingQuantity qtyToReceive quantityReceived", instant: "lastModifiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines" }, single: { BlanketPurchaseOrder: "blanketPurchaseOrder" } },
    BlanketPurchaseOrder: { fields: { guid: "id", date: "documentDate postingDate dueDate requestedReceiptDate orderDate expectedReceiptDate", instant: "lastModifiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines", BlanketPurchaseOrderLine: "blanketPurchaseOrderLines", Attachment: "attachments", DocumentAttachment: "documentAttachments" }, single: { PdfDocument: "pdfDocument" } },
    PurchaseBlanketOrderArchiveLine: { fields: { guid: "id", decimal: "quantity directUnitCost lineDiscountPercent lineDiscountAmount lineAmount amount amountIncludingVAT taxPercent outstandingQuantity qtyToReceive quantityReceived quantityInvoiced", date: "expectedReceiptDate", instant: "lastModifiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines" }, single: { PurchaseBlanketOrderArchive: "purchaseBlanketOrderArchive" } },
    PurchaseBlanketOrderArchive: { fields: { guid: "id", date: "orderDate documentDate postingDate dueDate expectedReceiptDate dateArchived", instant: "lastModifiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines", PurchaseBlanketOrderArchiveLine: "purchaseBlanketOrderArchiveLines", Attachment: "attachments", DocumentAttachment: "documentAttachments" }, single: { PdfDocument: "pdfDocument" } },
    PurchaseOrderArchiveLine: { fields: { guid: "id", decimal: "quantity directUnitCost lineDiscountPercent lineDiscountAmount lineAmount amount amountIncludingVAT taxPercent outstandingQuantity qtyToReceive quantityReceived quantityInvoiced", date: "expectedReceiptDate", instant: "lastModifiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines" }, single: { PurchaseOrderArchive: "purchaseOrderArchive" } },
    PurchaseOrderArchive: { fields: { guid: "id", date: "orderDate documentDate postingDate dueDate expectedReceiptDate requestedReceiptDate dateArchived", instant: "lastModifiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines", PurchaseOrderArchiveLine: "purchaseOrderArchiveLines", Attachment: "attachments", DocumentAttachment: "documentAttachments" }, single: { PdfDocument: "pdfDocument" } },
    PurchaseQuoteArchiveLine: { fields: { guid: "id", decimal: "quantity directUnitCost lineDiscountPercent lineDiscountAmount lineAmount amount amountIncludingVAT taxPercent", date: "expectedReceiptDate", instant: "lastModifiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines" }, single: { PurchaseQuoteArchive: "purchaseQuoteArchive" } },
    PurchaseQuoteArchive: { fields: { guid: "id", date: "documentDate postingDate dueDate expectedReceiptDate dateArchived", instant: "lastModifiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines", PurchaseQuoteArchiveLine: "purchaseQuoteArchiveLines", Attachment: "attachments", DocumentAttachment: "documentAttachments" }, single: { PdfDocument: "pdfDocument" } },
    PurchaseQuoteLine: { fields: { guid: "id", decimal: "quantity directUnitCost lineDiscountPercent lineDiscountAmount lineAmount taxPercent amountIncludingTax outstandingQuantity", instant: "lastModifiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines" }, single: { PurchaseQuote: "purchaseQuote" } },
    PurchaseQuote: { fields: { guid: "id", date: "documentDate postingDate dueDate requestedReceiptDate orderDate expectedReceiptDate", instant: "lastModifiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines", PurchaseQuoteLine: "purchaseQuoteLines", Attachment: "attachments", DocumentAttachment: "documentAttachments" }, single: { PdfDocument: "pdfDocument" } },
    PurchaseReturnOrderArchiveLine: { fields: { guid: "id", decimal: "quantity directUnitCost lineDiscountPercent lineDiscountAmount lineAmount amount amountIncludingVAT taxPercent returnQtyToShip returnQtyShipped", date: "expectedReceiptDate", instant: "lastModifiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines" }, single: { PurchaseReturnOrderArchive: "purchaseReturnOrderArchive" } },
    PurchaseReturnOrderArchive: { fields: { guid: "id", date: "documentDate postingDate dueDate dateArchived", instant: "lastModifiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines", PurchaseReturnOrderArchiveLine: "purchaseReturnOrderArchiveLines", Attachment: "attachments", DocumentAttachment: "documentAttachments" }, single: { PdfDocument: "pdfDocument" } },
    PurchaseReturnOrderLine: { fields: { guid: "id", decimal: "quantity directUnitCost lineDiscountPercent lineDiscountAmount lineAmount taxPercent amountIncludingTax outstandingQuantity quantityReceived returnQtyShipped", instant: "lastModifiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines" }, single: { PurchaseReturnOrder: "purchaseReturnOrder" } },
    PurchaseReturnOrder: { fields: { guid: "id", date: "documentDate postingDate dueDate orderDate expectedReceiptDate", instant: "lastModifiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines", PurchaseReturnOrderLine: "purchaseReturnOrderLines", Attachment: "attachments", DocumentAttachment: "documentAttachments" }, single: { PdfDocument: "pdfDocument" } },
    PurchaseReturnShipment: { fields: { guid: "id", date: "postingDate" }, nested: { Attachment: "attachments", DocumentAttachment: "documentAttachments" }, single: { PdfDocument: "pdfDocument" } },
  },
};
