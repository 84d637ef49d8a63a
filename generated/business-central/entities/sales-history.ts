// Made by `npm run generate` from specs/business-central/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } };
const paging1: PagingRow = { style: "odata-v4", pageSize: 20000, items: "value" };

export const table: ServiceTable = {
  paths: {
    "/companies({companyId})/blanketSalesOrderLines": {
      GET: { id: "ListBlanketSalesOrderLines", record: "BlanketSalesOrderLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/blanketSalesOrderLines({blanketSalesOrderLineId})": {
      GET: { id: "GetBlanketSalesOrderLine", record: "BlanketSalesOrderLine", access: access1 },
    },
    "/companies({companyId})/blanketSalesOrderLines({blanketSalesOrderLineId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfBlanketSalesOrderLine", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/blanketSalesOrders": {
      GET: { id: "ListBlanketSalesOrders", record: "BlanketSalesOrder", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/blanketSalesOrders({blanketSalesOrderId})": {
      GET: { id: "GetBlanketSalesOrder", record: "BlanketSalesOrder", access: access1 },
    },
    "/companies({companyId})/blanketSalesOrders({blanketSalesOrderId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfBlanketSalesOrder", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/blanketSalesOrders({blanketSalesOrderId})/blanketSalesOrderLines": {
      GET: { id: "ListBlanketSalesOrderLinesOfBlanketSalesOrder", record: "BlanketSalesOrderLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/blanketSalesOrders({blanketSalesOrderId})/pdfDocument": {
      GET: { id: "GetPdfDocumentOfBlanketSalesOrder", record: "PdfDocument", access: access1 },
    },
    "/companies({companyId})/blanketSalesOrders({blanketSalesOrderId})/pdfDocument/pdfDocumentContent": {
      GET: { id: "DownloadPdfOfBlanketSalesOrder", access: access1 },
    },
    "/companies({companyId})/blanketSalesOrders({blanketSalesOrderId})/attachments": {
      GET: { id: "ListAttachmentsOfBlanketSalesOrder", record: "Attachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/blanketSalesOrders({blanketSalesOrderId})/documentAttachments": {
      GET: { id: "ListDocumentAttachmentsOfBlanketSalesOrder", record: "DocumentAttachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/returnReceipts": {
      GET: { id: "ListReturnReceipts", record: "ReturnReceipt", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/returnReceipts({returnReceiptId})": {
      GET: { id: "GetReturnReceipt", record: "ReturnReceipt", access: access1 },
    },
    "/companies({companyId})/returnReceipts({returnReceiptId})/pdfDocument": {
      GET: { id: "GetPdfDocumentOfReturnReceipt", record: "PdfDocument", access: access1 },
    },
    "/companies({companyId})/returnReceipts({returnReceiptId})/pdfDocument/pdfDocumentContent": {
      GET: { id: "DownloadPdfOfReturnReceipt", access: access1 },
    },
    "/companies({companyId})/returnReceipts({returnReceiptId})/attachments": {
      GET: { id: "ListAttachmentsOfReturnReceipt", record: "Attachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/returnReceipts({returnReceiptId})/documentAttachments": {
      GET: { id: "ListDocumentAttachmentsOfReturnReceipt", record: "DocumentAttachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/salesBlanketOrderArchiveLines": {
      GET: { id: "ListSalesBlanketOrderArchiveLines", record: "SalesBlanketOrderArchiveLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/salesBlanketOrderArchiveLines({salesBlanketOrderArchiveLineId})": {
      GET: { id: "GetSalesBlanketOrderArchiveLine", record: "SalesBlanketOrderArchiveLine", access: access1 },
    },
    "/companies({companyId})/salesBlanketOrderArchiveLines({salesBlanketOrderArchiveLineId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfSalesBlanketOrderArchiveLine", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/salesBlanketOrderArchives": {
      GET: { id: "ListSalesBlanketOrderArchives", record: "SalesBlanketOrderArchive", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/salesBlanketOrderArchives({salesBlanketOrderArchiveId})": {
      GET: { id: "GetSalesBlanketOrderArchive", record: "SalesBlanketOrderArchive", access: access1 },
    },
    "/companies({companyId})/salesBlanketOrderArchives({salesBlanketOrderArchiveId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfSalesBlanketOrderArchive", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/salesBlanketOrderArchives({salesBlanketOrderArchiveId})/salesBlanketOrderArchiveLines": {
      GET: { id: "ListSalesBlanketOrderArchiveLinesOfSalesBlanketOrderArchive", record: "SalesBlanketOrderArchiveLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/salesBlanketOrderArchives({salesBlanketOrderArchiveId})/pdfDocument": {
      GET: { id: "GetPdfDocumentOfSalesBlanketOrderArchive", record: "PdfDocument", access: access1 },
    },
    "/companies({companyId})/salesBlanketOrderArchives({salesBlanketOrderArchiveId})/pdfDocument/pdfDocumentContent": {
      GET: { id: "DownloadPdfOfSalesBlanketOrderArchive", access: access1 },
    },
    "/companies({companyId})/salesBlanketOrderArchives({salesBlanketOrderArchiveId})/attachments": {
      GET: { id: "ListAttachmentsOfSalesBlanketOrderArchive", record: "Attachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/salesBlanketOrderArchives({salesBlanketOrderArchiveId})/documentAttachments": {
      GET: { id: "ListDocumentAttachmentsOfSalesBlanketOrderArchive", record: "DocumentAttachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/salesOrderArchiveLines": {
      GET: { id: "ListSalesOrderArchiveLines", record: "SalesOrderArchiveLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/salesOrderArchiveLines({salesOrderArchiveLineId})": {
      GET: { id: "GetSalesOrderArchiveLine", record: "SalesOrderArchiveLine", access: access1 },
    },
    "/companies({companyId})/salesOrderArchiveLines({salesOrderArchiveLineId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfSalesOrderArchiveLine", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/salesOrderArchives": {
      GET: { id: "ListSalesOrderArchives", record: "SalesOrderArchive", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/salesOrderArchives({salesOrderArchiveId})": {
      GET: { id: "GetSalesOrderArchive", record: "SalesOrderArchive", access: access1 },
    },
    "/companies({companyId})/salesOrderArchives({salesOrderArchiveId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfSalesOrderArchive", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/salesOrderArchives({salesOrderArchiveId})/salesOrderArchiveLines": {
      GET: { id: "ListSalesOrderArchiveLinesOfSalesOrderArchive", record: "SalesOrderArchiveLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/salesOrderArchives({salesOrderArchiveId})/pdfDocument": {
      GET: { id: "GetPdfDocumentOfSalesOrderArchive", record: "PdfDocument", access: access1 },
    },
    "/companies({companyId})/salesOrderArchives({salesOrderArchiveId})/pdfDocument/pdfDocumentContent": {
      GET: { id: "DownloadPdfOfSalesOrderArchive", access: access1 },
    },
    "/companies({companyId})/salesOrderArchives({salesOrderArchiveId})/attachments": {
      GET: { id: "ListAttachmentsOfSalesOrderArchive", record: "Attachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/salesOrderArchives({salesOrderArchiveId})/documentAttachments": {
      GET: { id: "ListDocumentAttachmentsOfSalesOrderArchive", record: "DocumentAttachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/salesQuoteArchiveLines": {
      GET: { id: "ListSalesQuoteArchiveLines", record: "SalesQuoteArchiveLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/salesQuoteArchiveLines({salesQuoteArchiveLineId})": {
      GET: { id: "GetSalesQuoteArchiveLine", record: "SalesQuoteArchiveLine", access: access1 },
    },
    "/companies({companyId})/salesQuoteArchiveLines({salesQuoteArchiveLineId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfSalesQuoteArchiveLine", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/salesQuoteArchives": {
      GET: { id: "ListSalesQuoteArchives", record: "SalesQuoteArchive", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/salesQuoteArchives({salesQuoteArchiveId})": {
      GET: { id: "GetSalesQuoteArchive", record: "SalesQuoteArchive", access: access1 },
    },
    "/companies({companyId})/salesQuoteArchives({salesQuoteArchiveId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfSalesQuoteArchive", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/salesQuoteArchives({salesQuoteArchiveId})/salesQuoteArchiveLines": {
      GET: { id: "ListSalesQuoteArchiveLinesOfSalesQuoteArchive", record: "SalesQuoteArchiveLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/salesQuoteArchives({salesQuoteArchiveId})/pdfDocument": {
      GET: { id: "GetPdfDocumentOfSalesQuoteArchive", record: "PdfDocument", access: access1 },
    },
    "/companies({companyId})/salesQuoteArchives({salesQuoteArchiveId})/pdfDocument/pdfDocumentContent": {
      GET: { id: "DownloadPdfOfSalesQuoteArchive", access: access1 },
    },
    "/companies({companyId})/salesQuoteArchives({salesQuoteArchiveId})/attachments": {
      GET: { id: "ListAttachmentsOfSalesQuoteArchive", record: "Attachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/salesQuoteArchives({salesQuoteArchiveId})/documentAttachments": {
      GET: { id: "ListDocumentAttachmentsOfSalesQuoteArchive", record: "DocumentAttachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/salesReturnOrderArchiveLines": {
      GET: { id: "ListSalesReturnOrderArchiveLines", record: "SalesReturnOrderArchiveLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/salesReturnOrderArchiveLines({salesReturnOrderArchiveLineId})": {
      GET: { id: "GetSalesReturnOrderArchiveLine", record: "SalesReturnOrderArchiveLine", access: access1 },
    },
    "/companies({companyId})/salesReturnOrderArchiveLines({salesReturnOrderArchiveLineId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfSalesReturnOrderArchiveLine", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/salesReturnOrderArchives": {
      GET: { id: "ListSalesReturnOrderArchives", record: "SalesReturnOrderArchive", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/salesReturnOrderArchives({salesReturnOrderArchiveId})": {
      GET: { id: "GetSalesReturnOrderArchive", record: "SalesReturnOrderArchive", access: access1 },
    },
    "/companies({companyId})/salesReturnOrderArchives({salesReturnOrderArchiveId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfSalesReturnOrderArchive", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/salesReturnOrderArchives({salesReturnOrderArchiveId})/salesReturnOrderArchiveLines": {
      GET: { id: "ListSalesReturnOrderArchiveLinesOfSalesReturnOrderArchive", record: "SalesReturnOrderArchiveLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/salesReturnOrderArchives({salesReturnOrderArchiveId})/pdfDocument": {
      GET: { id: "GetPdfDocumentOfSalesReturnOrderArchive", record: "PdfDocument", access: access1 },
    },
    "/companies({companyId})/salesReturnOrderArchives({salesReturnOrderArchiveId})/pdfDocument/pdfDocumentContent": {
      GET: { id: "DownloadPdfOfSalesReturnOrderArchive", access: access1 },
    },
    "/companies({companyId})/salesReturnOrderArchives({salesReturnOrderArchiveId})/attachments": {
      GET: { id: "ListAttachmentsOfSalesReturnOrderArchive", record: "Attachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/salesReturnOrderArchives({salesReturnOrderArchiveId})/documentAttachments": {
      GET: { id: "ListDocumentAttachmentsOfSalesReturnOrderArchive", record: "DocumentAttachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/salesReturnOrderLines": {
      GET: { id: "ListSalesReturnOrderLines", record: "SalesReturnOrderLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/salesReturnOrderLines({salesReturnOrderLineId})": {
      GET: { id: "GetSalesReturnOrderLine", record: "SalesReturnOrderLine", access: access1 },
    },
    "/companies({companyId})/salesReturnOrderLines({salesReturnOrderLineId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfSalesReturnOrderLine", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/salesReturnOrders": {
      GET: { id: "ListSalesReturnOrders", record: "SalesReturnOrder", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/salesReturnOrders({salesReturnOrderId})": {
      GET: { id: "GetSalesReturnOrder", record: "SalesReturnOrder", access: access1 },
    },
    "/companies({companyId})/salesReturnOrders({salesReturnOrderId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfSalesReturnOrder", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/salesReturnOrders({salesReturnOrderId})/salesReturnOrderLines": {
      GET: { id: "ListSalesReturnOrderLinesOfSalesReturnOrder", record: "SalesReturnOrderLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/salesReturnOrders({salesReturnOrderId})/pdfDocument": {
      GET: { id: "GetPdfDocumentOfSalesReturnOrder", record: "PdfDocument", access: access1 },
    },
    "/companies({companyId})/salesReturnOrders({salesReturnOrderId})/pdfDocument/pdfDocumentContent": {
      GET: { id: "DownloadPdfOfSalesReturnOrder", access: access1 },
    },
    "/companies({companyId})/salesReturnOrders({salesReturnOrderId})/attachments": {
      GET: { id: "ListAttachmentsOfSalesReturnOrder", record: "Attachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/salesReturnOrders({salesReturnOrderId})/documentAttachments": {
      GET: { id: "ListDocumentAttachmentsOfSalesReturnOrder", record: "DocumentAttachment", paging: paging1, access: access1, headers: "Prefer" },
    },
  },
  entities: {
    DimensionSetLine: { fields: { guid: "id parentId valueId" }, write: { text: "valueId valueCode" }, writeOnce: { text: "id code" }, naturalKey: "code" },
    DocumentAttachment: { fields: { guid: "id parentId", instant: "lastModifiedDateTime" }, write: { text: "fileName", int32: "lineNumber", boolean: "documentFlowSales documentFlowPurchase" }, writeOnce: { text: "parentType parentId" }, naturalKey: "parentId fileName" },
    PdfDocument: { fields: { guid: "id parentId" } },
    Attachment: { fields: { guid: "id parentId", instant: "lastModifiedDateTime" }, write: { text: "fileName", int32: "byteSize" }, writeOnce: { text: "parentId parentType" }, naturalKey: "parentId fileName" },
    BlanketSalesOrderLine: { fields: { guid: "id", decimal: "quantity unitPrice lineDiscountPercent lineDiscountAmount lineAmount taxPercent amountIncludingTax outstandingQuantity qtyToShip quantityShipped", instant: "lastModifiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines" }, single: { BlanketSalesOrder: "blanketSalesOrder" } },
    BlanketSalesOrder: { fields: { guid: "id", date: "documentDate postingDate dueDate orderDate requestedDeliveryDate", instant: "lastModifiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines", BlanketSalesOrderLine: "blanketSalesOrderLines", Attachment: "attachments", DocumentAttachment: "documentAttachments" }, single: { PdfDocument: "pdfDocument" } },
    ReturnReceipt: { fields: { guid: "id", date: "documentDate postingDate dueDate", instant: "lastModifiedDateTime" }, nested: { Attachment: "attachments", DocumentAttachment: "documentAttachments" }, single: { PdfDocument: "pdfDocument" } },
    SalesBlanketOrderArchiveLine: { fields: { guid: "id", decimal: "quantity unitPrice lineDiscountPercent lineDiscountAmount lineAmount amount amountIncludingVAT taxPercent outstandingQuantity qtyToShip quantityShipped quantityInvoiced", date: "shipmentDate", instant: "lastModifiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines" }, single: { SalesBlanketOrderArchive: "salesBlanketOrderArchive" } },
    SalesBlanketOrderArchive: { fields: { guid: "id", date: "orderDate documentDate postingDate dueDate shipmentDate dateArchived", instant: "lastModifiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines", SalesBlanketOrderArchiveLine: "salesBlanketOrderArchiveLines", Attachment: "attachments", DocumentAttachment: "documentAttachments" }, single: { PdfDocument: "pdfDocument" } },
    SalesOrderArchiveLine: { fields: { guid: "id", decimal: "quantity unitPrice lineDiscountPercent lineDiscountAmount lineAmount amount amountIncludingVAT taxPercent outstandingQuantity qtyToShip quantityShipped quantityInvoiced", date: "shipmentDate", instant: "lastModifiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines" }, single: { SalesOrderArchive: "salesOrderArchive" } },
    SalesOrderArchive: { fields: { guid: "id", date: "orderDate documentDate postingDate dueDate shipmentDate requestedDeliveryDate dateArchived", instant: "lastModifiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines", SalesOrderArchiveLine: "salesOrderArchiveLines", Attachment: "attachments", DocumentAttachment: "documentAttachments" }, single: { PdfDocument: "pdfDocument" } },
    SalesQuoteArchiveLine: { fields: { guid: "id", decimal: "quantity unitPrice lineDiscountPercent lineDiscountAmount lineAmount amount amountIncludingVAT taxPercent", date: "shipmentDate", instant: "lastModifiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines" }, single: { SalesQuoteArchive: "salesQuoteArchive" } },
    SalesQuoteArchive: { fields: { guid: "id", date: "documentDate postingDate dueDate shipmentDate quoteValidUntilDate dateArchived", instant: "lastModifiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines", SalesQuoteArchiveLine: "salesQuoteArchiveLines", Attachment: "attachments", DocumentAttachment: "documentAttachments" }, single: { PdfDocument: "pdfDocument" } },
    SalesReturnOrderArchiveLine: { fields: { guid: "id", decimal: "quantity unitPrice lineDiscountPercent lineDiscountAmount lineAmount amount amountIncludingVAT taxPercent returnQtyToReceive returnQtyReceived", date: "shipmentDate", instant: "lastModifiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines" }, single: { SalesReturnOrderArchive: "salesReturnOrderArchive" } },
    SalesReturnOrderArchive: { fields: { guid: "id", date: "documentDate postingDate dueDate dateArchived", instant: "lastModifiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines", SalesReturnOrderArchiveLine: "salesReturnOrderArchiveLines", Attachment: "attachments", DocumentAttachment: "documentAttachments" }, single: { PdfDocument: "pdfDocument" } },
    SalesReturnOrderLine: { fields: { guid: "id", decimal: "quantity unitPrice lineDiscountPercent lineDiscountAmount lineAmount taxPercent amountIncludingTax returnQtyToReceive returnQtyReceived", instant: "lastModifiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines" }, single: { SalesReturnOrder: "salesReturnOrder" } },
    SalesReturnOrder: { fields: { guid: "id", date: "documentDate postingDate dueDate orderDate requestedDeliveryDate", instant: "lastModifiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines", SalesReturnOrderLine: "salesReturnOrderLines", Attachment: "attachments", DocumentAttachment: "documentAttachments" }, single: { PdfDocument: "pdfDocument" } },
  },
};
