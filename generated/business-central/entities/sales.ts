// Made by `npm run generate` from specs/business-central/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } };
const paging1: PagingRow = { style: "odata-v4", pageSize: 20000, items: "value" };

export const table: ServiceTable = {
  paths: {
    "/companies({companyId})/salesCreditMemoLines": {
      GET: { id: "ListSalesCreditMemoLines", record: "SalesCreditMemoLine", paging: paging1, access: access1, filterRequired: ["documentId", "id"], headers: "Prefer" },
      POST: { id: "CreateSalesCreditMemoLine", record: "SalesCreditMemoLine", body: "SalesCreditMemoLine", retry: "never", answers: "201", effect: "draft", access: access1 },
    },
    "/companies({companyId})/salesCreditMemoLines({salesCreditMemoLineId})": {
      GET: { id: "GetSalesCreditMemoLine", record: "SalesCreditMemoLine", access: access1 },
      PATCH: { id: "UpdateSalesCreditMemoLine", record: "SalesCreditMemoLine", body: "SalesCreditMemoLine", retry: "idempotent", answers: "200", effect: "draft", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteSalesCreditMemoLine", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/salesCreditMemoLines({salesCreditMemoLineId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfSalesCreditMemoLine", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateDimensionSetLineOfSalesCreditMemoLine", record: "DimensionSetLine", body: "DimensionSetLine", retry: "never", answers: "201", access: access1 },
    },
    "/companies({companyId})/salesCreditMemoLines({salesCreditMemoLineId})/dimensionSetLines({dimensionSetLineId})": {
      GET: { id: "GetDimensionSetLineOfSalesCreditMemoLine", record: "DimensionSetLine", access: access1 },
      PATCH: { id: "UpdateDimensionSetLineOfSalesCreditMemoLine", record: "DimensionSetLine", body: "DimensionSetLine", retry: "idempotent", answers: "200", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteDimensionSetLineOfSalesCreditMemoLine", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/salesCreditMemoLines({salesCreditMemoLineId})/location": {
      GET: { id: "GetLocationOfSalesCreditMemoLine", record: "Location", access: access1 },
    },
    "/companies({companyId})/salesCreditMemos": {
      GET: { id: "ListSalesCreditMemos", record: "SalesCreditMemo", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateSalesCreditMemo", record: "SalesCreditMemo", body: "SalesCreditMemo", retry: "never", answers: "201", effect: "draft", access: access1 },
    },
    "/companies({companyId})/salesCreditMemos({salesCreditMemoId})": {
      GET: { id: "GetSalesCreditMemo", record: "SalesCreditMemo", access: access1 },
      PATCH: { id: "UpdateSalesCreditMemo", record: "SalesCreditMemo", body: "SalesCreditMemo", retry: "idempotent", answers: "200", effect: "draft", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteSalesCreditMemo", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/salesCreditMemos({salesCreditMemoId})/Microsoft.NAV.post": {
      POST: { id: "PostSalesCreditMemo", retry: "never", answers: "200- 204-", commits: true, effect: "post", access: access1 },
    },
    "/companies({companyId})/salesCreditMemos({salesCreditMemoId})/Microsoft.NAV.postAndSend": {
      POST: { id: "PostAndSendSalesCreditMemo", retry: "never", answers: "200- 204-", commits: true, effect: "post", access: access1 },
    },
    "/companies({companyId})/salesCreditMemos({salesCreditMemoId})/Microsoft.NAV.send": {
      POST: { id: "SendSalesCreditMemo", retry: "never", answers: "200- 204-", commits: true, effect: "post", access: access1 },
    },
    "/companies({companyId})/salesCreditMemos({salesCreditMemoId})/Microsoft.NAV.cancel": {
      POST: { id: "CancelSalesCreditMemo", retry: "never", answers: "200- 204-", commits: true, effect: "post", access: access1 },
    },
    "/companies({companyId})/salesCreditMemos({salesCreditMemoId})/Microsoft.NAV.cancelAndSend": {
      POST: { id: "CancelAndSendSalesCreditMemo", retry: "never", answers: "200- 204-", commits: true, effect: "post", access: access1 },
    },
    "/companies({companyId})/salesCreditMemos({salesCreditMemoId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfSalesCreditMemo", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateDimensionSetLineOfSalesCreditMemo", record: "DimensionSetLine", body: "DimensionSetLine", retry: "never", answers: "201", access: access1 },
    },
    "/companies({companyId})/salesCreditMemos({salesCreditMemoId})/dimensionSetLines({dimensionSetLineId})": {
      GET: { id: "GetDimensionSetLineOfSalesCreditMemo", record: "DimensionSetLine", access: access1 },
      PATCH: { id: "UpdateDimensionSetLineOfSalesCreditMemo", record: "DimensionSetLine", body: "DimensionSetLine", retry: "idempotent", answers: "200", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteDimensionSetLineOfSalesCreditMemo", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/salesCreditMemos({salesCreditMemoId})/salesCreditMemoLines": {
      GET: { id: "ListSalesCreditMemoLinesOfSalesCreditMemo", record: "SalesCreditMemoLine", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateSalesCreditMemoLineOfSalesCreditMemo", record: "SalesCreditMemoLine", body: "SalesCreditMemoLine", retry: "never", answers: "201", effect: "draft", access: access1 },
    },
    "/companies({companyId})/salesCreditMemos({salesCreditMemoId})/pdfDocument": {
      GET: { id: "GetPdfDocumentOfSalesCreditMemo", record: "PdfDocument", access: access1 },
    },
    "/companies({companyId})/salesCreditMemos({salesCreditMemoId})/pdfDocument/pdfDocumentContent": {
      GET: { id: "DownloadPdfOfSalesCreditMemo", access: access1 },
    },
    "/companies({companyId})/salesCreditMemos({salesCreditMemoId})/attachments": {
      GET: { id: "ListAttachmentsOfSalesCreditMemo", record: "Attachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/salesCreditMemos({salesCreditMemoId})/documentAttachments": {
      GET: { id: "ListDocumentAttachmentsOfSalesCreditMemo", record: "DocumentAttachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/salesInvoiceLines": {
      GET: { id: "ListSalesInvoiceLines", record: "SalesInvoiceLine", paging: paging1, access: access1, filterRequired: ["documentId", "id"], headers: "Prefer" },
      POST: { id: "CreateSalesInvoiceLine", record: "SalesInvoiceLine", body: "SalesInvoiceLine", retry: "never", answers: "201", effect: "draft", access: access1 },
    },
    "/companies({companyId})/salesInvoiceLines({salesInvoiceLineId})": {
      GET: { id: "GetSalesInvoiceLine", record: "SalesInvoiceLine", access: access1 },
      PATCH: { id: "UpdateSalesInvoiceLine", record: "SalesInvoiceLine", body: "SalesInvoiceLine", retry: "idempotent", answers: "200", effect: "draft", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteSalesInvoiceLine", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/salesInvoiceLines({salesInvoiceLineId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfSalesInvoiceLine", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateDimensionSetLineOfSalesInvoiceLine", record: "DimensionSetLine", body: "DimensionSetLine", retry: "never", answers: "201", access: access1 },
    },
    "/companies({companyId})/salesInvoiceLines({salesInvoiceLineId})/dimensionSetLines({dimensionSetLineId})": {
      GET: { id: "GetDimensionSetLineOfSalesInvoiceLine", record: "DimensionSetLine", access: access1 },
      PATCH: { id: "UpdateDimensionSetLineOfSalesInvoiceLine", record: "DimensionSetLine", body: "DimensionSetLine", retry: "idempotent", answers: "200", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteDimensionSetLineOfSalesInvoiceLine", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/salesInvoiceLines({salesInvoiceLineId})/location": {
      GET: { id: "GetLocationOfSalesInvoiceLine", record: "Location", access: access1 },
    },
    "/companies({companyId})/salesInvoices": {
      GET: { id: "ListSalesInvoices", record: "SalesInvoice", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateSalesInvoice", record: "SalesInvoice", body: "SalesInvoice", retry: "never", answers: "201", effect: "draft", access: access1 },
    },
    "/companies({companyId})/salesInvoices({salesInvoiceId})": {
      GET: { id: "GetSalesInvoice", record: "SalesInvoice", access: access1 },
      PATCH: { id: "UpdateSalesInvoice", record: "SalesInvoice", body: "SalesInvoice", retry: "idempotent", answers: "200", effect: "draft", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteSalesInvoice", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/salesInvoices({salesInvoiceId})/Microsoft.NAV.post": {
      POST: { id: "PostSalesInvoice", retry: "never", answers: "200- 204-", commits: true, effect: "post", access: access1 },
    },
    "/companies({companyId})/salesInvoices({salesInvoiceId})/Microsoft.NAV.postAndSend": {
      POST: { id: "PostAndSendSalesInvoice", retry: "never", answers: "200- 204-", commits: true, effect: "post", access: access1 },
    },
    "/companies({companyId})/salesInvoices({salesInvoiceId})/Microsoft.NAV.send": {
      POST: { id: "SendSalesInvoice", retry: "never", answers: "200- 204-", commits: true, effect: "post", access: access1 },
    },
    "/companies({companyId})/salesInvoices({salesInvoiceId})/Microsoft.NAV.cancel": {
      POST: { id: "CancelSalesInvoice", retry: "never", answers: "200- 204-", commits: true, effect: "post", access: access1 },
    },
    "/companies({companyId})/salesInvoices({salesInvoiceId})/Microsoft.NAV.cancelAndSend": {
      POST: { id: "CancelAndSendSalesInvoice", retry: "never", answers: "200- 204-", commits: true, effect: "post", access: access1 },
    },
    "/companies({companyId})/salesInvoices({salesInvoiceId})/Microsoft.NAV.makeCorrectiveCreditMemo": {
      POST: { id: "MakeCorrectiveCreditMemo", retry: "never", answers: "200- 204-", effect: "draft", access: access1 },
    },
    "/companies({companyId})/salesInvoices({salesInvoiceId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfSalesInvoice", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateDimensionSetLineOfSalesInvoice", record: "DimensionSetLine", body: "DimensionSetLine", retry: "never", answers: "201", access: access1 },
    },
    "/companies({companyId})/salesInvoices({salesInvoiceId})/dimensionSetLines({dimensionSetLineId})": {
      GET: { id: "GetDimensionSetLineOfSalesInvoice", record: "DimensionSetLine", access: access1 },
      PATCH: { id: "UpdateDimensionSetLineOfSalesInvoice", record: "DimensionSetLine", body: "DimensionSetLine", retry: "idempotent", answers: "200", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteDimensionSetLineOfSalesInvoice", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/salesInvoices({salesInvoiceId})/salesInvoiceLines": {
      GET: { id: "ListSalesInvoiceLinesOfSalesInvoice", record: "SalesInvoiceLine", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateSalesInvoiceLineOfSalesInvoice", record: "SalesInvoiceLine", body: "SalesInvoiceLine", retry: "never", answers: "201", effect: "draft", access: access1 },
    },
    "/companies({companyId})/salesInvoices({salesInvoiceId})/pdfDocument": {
      GET: { id: "GetPdfDocumentOfSalesInvoice", record: "PdfDocument", access: access1 },
    },
    "/companies({companyId})/salesInvoices({salesInvoiceId})/pdfDocument/pdfDocumentContent": {
      GET: { id: "DownloadPdfOfSalesInvoice", access: access1 },
    },
    "/companies({companyId})/salesInvoices({salesInvoiceId})/attachments": {
      GET: { id: "ListAttachmentsOfSalesInvoice", record: "Attachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/salesInvoices({salesInvoiceId})/documentAttachments": {
      GET: { id: "ListDocumentAttachmentsOfSalesInvoice", record: "DocumentAttachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/salesOrderLines": {
      GET: { id: "ListSalesOrderLines", record: "SalesOrderLine", paging: paging1, access: access1, filterRequired: ["documentId", "id"], headers: "Prefer" },
      POST: { id: "CreateSalesOrderLine", record: "SalesOrderLine", body: "SalesOrderLine", retry: "never", answers: "201", access: access1 },
    },
    "/companies({companyId})/salesOrderLines({salesOrderLineId})": {
      GET: { id: "GetSalesOrderLine", record: "SalesOrderLine", access: access1 },
      PATCH: { id: "UpdateSalesOrderLine", record: "SalesOrderLine", body: "SalesOrderLine", retry: "idempotent", answers: "200", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteSalesOrderLine", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/salesOrderLines({salesOrderLineId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfSalesOrderLine", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateDimensionSetLineOfSalesOrderLine", record: "DimensionSetLine", body: "DimensionSetLine", retry: "never", answers: "201", access: access1 },
    },
    "/companies({companyId})/salesOrderLines({salesOrderLineId})/dimensionSetLines({dimensionSetLineId})": {
      GET: { id: "GetDimensionSetLineOfSalesOrderLine", record: "DimensionSetLine", access: access1 },
      PATCH: { id: "UpdateDimensionSetLineOfSalesOrderLine", record: "DimensionSetLine", body: "DimensionSetLine", retry: "idempotent", answers: "200", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteDimensionSetLineOfSalesOrderLine", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/salesOrderLines({salesOrderLineId})/location": {
      GET: { id: "GetLocationOfSalesOrderLine", record: "Location", access: access1 },
    },
    "/companies({companyId})/salesOrders": {
      GET: { id: "ListSalesOrders", record: "SalesOrder", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateSalesOrder", record: "SalesOrder", body: "SalesOrder", retry: "never", answers: "201", access: access1 },
    },
    "/companies({companyId})/salesOrders({salesOrderId})": {
      GET: { id: "GetSalesOrder", record: "SalesOrder", access: access1 },
      PATCH: { id: "UpdateSalesOrder", record: "SalesOrder", body: "SalesOrder", retry: "idempotent", answers: "200", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteSalesOrder", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/salesOrders({salesOrderId})/Microsoft.NAV.shipAndInvoice": {
      POST: { id: "ShipAndInvoiceSalesOrder", retry: "never", answers: "200- 204-", commits: true, effect: "post", access: access1 },
    },
    "/companies({companyId})/salesOrders({salesOrderId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfSalesOrder", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateDimensionSetLineOfSalesOrder", record: "DimensionSetLine", body: "DimensionSetLine", retry: "never", answers: "201", access: access1 },
    },
    "/companies({companyId})/salesOrders({salesOrderId})/dimensionSetLines({dimensionSetLineId})": {
      GET: { id: "GetDimensionSetLineOfSalesOrder", record: "DimensionSetLine", access: access1 },
      PATCH: { id: "UpdateDimensionSetLineOfSalesOrder", record: "DimensionSetLine", body: "DimensionSetLine", retry: "idempotent", answers: "200", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteDimensionSetLineOfSalesOrder", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/salesOrders({salesOrderId})/salesOrderLines": {
      GET: { id: "ListSalesOrderLinesOfSalesOrder", record: "SalesOrderLine", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateSalesOrderLineOfSalesOrder", record: "SalesOrderLine", body: "SalesOrderLine", retry: "never", answers: "201", access: access1 },
    },
    "/companies({companyId})/salesOrders({salesOrderId})/pdfDocument": {
      GET: { id: "GetPdfDocumentOfSalesOrder", record: "PdfDocument", access: access1 },
    },
    "/companies({companyId})/salesOrders({salesOrderId})/pdfDocument/pdfDocumentContent": {
      GET: { id: "DownloadPdfOfSalesOrder", access: access1 },
    },
    "/companies({companyId})/salesOrders({salesOrderId})/attachments": {
      GET: { id: "ListAttachmentsOfSalesOrder", record: "Attachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/salesOrders({salesOrderId})/documentAttachments": {
      GET: { id: "ListDocumentAttachmentsOfSalesOrder", record: "DocumentAttachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/salesQuoteLines": {
      GET: { id: "ListSalesQuoteLines", record: "SalesQuoteLine", paging: paging1, access: access1, filterRequired: ["documentId", "id"], headers: "Prefer" },
      POST: { id: "CreateSalesQuoteLine", record: "SalesQuoteLine", body: "SalesQuoteLine", retry: "never", answers: "201", effect: "draft", access: access1 },
    },
    "/companies({companyId})/salesQuoteLines({salesQuoteLineId})": {
      GET: { id: "GetSalesQuoteLine", record: "SalesQuoteLine", access: access1 },
      PATCH: { id: "UpdateSalesQuoteLine", record: "SalesQuoteLine", body: "SalesQuoteLine", retry: "idempotent", answers: "200", effect: "draft", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteSalesQuoteLine", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/salesQuoteLines({salesQuoteLineId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfSalesQuoteLine", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateDimensionSetLineOfSalesQuoteLine", record: "DimensionSetLine", body: "DimensionSetLine", retry: "never", answers: "201", access: access1 },
    },
    "/companies({companyId})/salesQuoteLines({salesQuoteLineId})/dimensionSetLines({dimensionSetLineId})": {
      GET: { id: "GetDimensionSetLineOfSalesQuoteLine", record: "DimensionSetLine", access: access1 },
      PATCH: { id: "UpdateDimensionSetLineOfSalesQuoteLine", record: "DimensionSetLine", body: "DimensionSetLine", retry: "idempotent", answers: "200", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteDimensionSetLineOfSalesQuoteLine", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/salesQuoteLines({salesQuoteLineId})/location": {
      GET: { id: "GetLocationOfSalesQuoteLine", record: "Location", access: access1 },
    },
    "/companies({companyId})/salesQuotes": {
      GET: { id: "ListSalesQuotes", record: "SalesQuote", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateSalesQuote", record: "SalesQuote", body: "SalesQuote", retry: "never", answers: "201", effect: "draft", access: access1 },
    },
    "/companies({companyId})/salesQuotes({salesQuoteId})": {
      GET: { id: "GetSalesQuote", record: "SalesQuote", access: access1 },
      PATCH: { id: "UpdateSalesQuote", record: "SalesQuote", body: "SalesQuote", retry: "idempotent", answers: "200", effect: "draft", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteSalesQuote", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/salesQuotes({salesQuoteId})/Microsoft.NAV.makeInvoice": {
      POST: { id: "MakeInvoiceOfSalesQuote", retry: "never", answers: "200- 204-", access: access1 },
    },
    "/companies({companyId})/salesQuotes({salesQuoteId})/Microsoft.NAV.makeOrder": {
      POST: { id: "MakeOrderOfSalesQuote", retry: "never", answers: "200- 204-", access: access1 },
    },
    "/companies({companyId})/salesQuotes({salesQuoteId})/Microsoft.NAV.send": {
      POST: { id: "SendSalesQuote", retry: "never", answers: "200- 204-", commits: true, effect: "post", access: access1 },
    },
    "/companies({companyId})/salesQuotes({salesQuoteId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfSalesQuote", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateDimensionSetLineOfSalesQuote", record: "DimensionSetLine", body: "DimensionSetLine", retry: "never", answers: "201", access: access1 },
    },
    "/companies({companyId})/salesQuotes({salesQuoteId})/dimensionSetLines({dimensionSetLineId})": {
      GET: { id: "GetDimensionSetLineOfSalesQuote", record: "DimensionSetLine", access: access1 },
      PATCH: { id: "UpdateDimensionSetLineOfSalesQuote", record: "DimensionSetLine", body: "DimensionSetLine", retry: "idempotent", answers: "200", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteDimensionSetLineOfSalesQuote", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/salesQuotes({salesQuoteId})/salesQuoteLines": {
      GET: { id: "ListSalesQuoteLinesOfSalesQuote", record: "SalesQuoteLine", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateSalesQuoteLineOfSalesQuote", record: "SalesQuoteLine", body: "SalesQuoteLine", retry: "never", answers: "201", effect: "draft", access: access1 },
    },
    "/companies({companyId})/salesQuotes({salesQuoteId})/pdfDocument": {
      GET: { id: "GetPdfDocumentOfSalesQuote", record: "PdfDocument", access: access1 },
    },
    "/companies({companyId})/salesQuotes({salesQuoteId})/pdfDocument/pdfDocumentContent": {
      GET: { id: "DownloadPdfOfSalesQuote", access: access1 },
    },
    "/companies({companyId})/salesQuotes({salesQuoteId})/attachments": {
      GET: { id: "ListAttachmentsOfSalesQuote", record: "Attachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/salesQuotes({salesQuoteId})/documentAttachments": {
      GET: { id: "ListDocumentAttachmentsOfSalesQuote", record: "DocumentAttachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/salesShipmentLines": {
      GET: { id: "ListSalesShipmentLines", record: "SalesShipmentLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/salesShipmentLines({salesShipmentLineId})": {
      GET: { id: "GetSalesShipmentLine", record: "SalesShipmentLine", access: access1 },
    },
    "/companies({companyId})/salesShipmentLines({salesShipmentLineId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfSalesShipmentLine", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/salesShipments": {
      GET: { id: "ListSalesShipments", record: "SalesShipment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/salesShipments({salesShipmentId})": {
      GET: { id: "GetSalesShipment", record: "SalesShipment", access: access1 },
    },
    "/companies({companyId})/salesShipments({salesShipmentId})/salesShipmentLines": {
      GET: { id: "ListSalesShipmentLinesOfSalesShipment", record: "SalesShipmentLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/salesShipments({salesShipmentId})/pdfDocument": {
      GET: { id: "GetPdfDocumentOfSalesShipment", record: "PdfDocument", access: access1 },
    },
    "/companies({companyId})/salesShipments({salesShipmentId})/pdfDocument/pdfDocumentContent": {
      GET: { id: "DownloadPdfOfSalesShipment", access: access1 },
    },
    "/companies({companyId})/salesShipments({salesShipmentId})/attachments": {
      GET: { id: "ListAttachmentsOfSalesShipment", record: "Attachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/salesShipments({salesShipmentId})/documentAttachments": {
      GET: { id: "ListDocumentAttachmentsOfSalesShipment", record: "DocumentAttachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/salesShipments({salesShipmentId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfSalesShipment", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
    },
  },
  entities: {
    DimensionSetLine: { fields: { guid: "id parentId valueId" }, write: { text: "valueId valueCode" }, writeOnce: { text: "id code" }, naturalKey: "code", keyLengths: { code: 20 } },
    Location: { fields: { guid: "id", instant: "lastModifiedDateTime" }, write: { text: "code displayName contact addressLine1 addressLine2 city state country postalCode phoneNumber email website" }, naturalKey: "code" },
    InventoryPostingGroup: { fields: { guid: "id", instant: "lastModifiedDateTime" } },
    GeneralProductPostingGroup: { fields: { guid: "id", instant: "lastModifiedDateTime" } },
    UnitOfMeasure: { fields: { guid: "id", instant: "lastModifiedDateTime" }, write: { text: "code displayName internationalStandardCode symbol" }, naturalKey: "code" },
    Picture: { fields: { guid: "id" } },
    Account: { fields: { guid: "id", decimal: "netChange", instant: "lastModifiedDateTime" }, single: { TrialBalance: "trialBalance" } },
    TrialBalance: { fields: { guid: "accountId", date: "dateFilter" }, single: { Account: "account" } },
    CustomerFinancialDetail: { fields: { guid: "id", decimal: "balance totalSalesExcludingTax overdueAmount", instant: "lastModifiedDateTime" }, single: { Customer: "customer" } },
    DefaultDimension: { fields: { guid: "id parentId dimensionId dimensionValueId", instant: "lastModifiedDateTime" }, single: { Account: "account", CustomerFinancialDetail: "customerFinancialDetail", Customer: "customer", Vendor: "vendor", Employee: "employee", Dimension: "dimension", DimensionValue: "dimensionValue" }, write: { text: "dimensionValueId postingValidation" }, writeOnce: { text: "parentType parentId dimensionId" }, naturalKey: "parentId dimensionId" },
    Customer: { fields: { guid: "id taxAreaId currencyId paymentTermsId shipmentMethodId paymentMethodId", decimal: "balanceDue creditLimit", instant: "lastModifiedDateTime" }, nested: { DefaultDimension: "defaultDimensions", ContactInformation: "contactsInformation", DocumentAttachment: "documentAttachments" }, single: { CustomerFinancialDetail: "customerFinancialDetail", Picture: "picture", AgedAccountsReceivable: "agedAccountsReceivable", Currency: "currency", PaymentTerm: "paymentTerm", ShipmentMethod: "shipmentMethod", PaymentMethod: "paymentMethod" }, write: { text: "number displayName type addressLine1 addressLine2 city state country postalCode phoneNumber email website salespersonCode creditLimit taxAreaId taxRegistrationNumber currencyId currencyCode paymentTermsId shipmentMethodId paymentMethodId blocked", boolean: "taxLiable" }, writeOnce: { text: "defaultDimensions" }, naturalKey: "number" },
    AgedAccountsReceivable: { fields: { guid: "customerId", decimal: "balanceDue currentAmount period1Amount period2Amount period3Amount", date: "agedAsOfDate" }, single: { Customer: "customer" } },
    ContactInformation: { fields: { guid: "contactId relatedId" }, single: { Contact: "contact", Customer: "customer", Vendor: "vendor" } },
    Contact: { fields: { guid: "id", date: "lastInteractionDate", instant: "lastModifiedDateTime" }, single: { Picture: "picture", ContactInformation: "contactInformation" }, write: { text: "number type displayName jobTitle companyNumber companyName addressLine1 addressLine2 city state country postalCode phoneNumber mobilePhoneNumber email website searchName taxRegistrationNumber", boolean: "privacyBlocked" }, naturalKey: "number" },
    Vendor: { fields: { guid: "id currencyId paymentTermsId paymentMethodId", decimal: "balance", instant: "lastModifiedDateTime" }, nested: { DefaultDimension: "defaultDimensions", ContactInformation: "contactsInformation", DocumentAttachment: "documentAttachments" }, single: { Picture: "picture", AgedAccountsPayable: "agedAccountsPayable", Currency: "currency", PaymentTerm: "paymentTerm", PaymentMethod: "paymentMethod" }, write: { text: "number displayName addressLine1 addressLine2 city state country postalCode phoneNumber email website taxRegistrationNumber currencyId currencyCode irs1099Code paymentTermsId paymentMethodId blocked", boolean: "taxLiable" }, writeOnce: { text: "defaultDimensions" }, naturalKey: "number" },
    AgedAccountsPayable: { fields: { guid: "vendorId", decimal: "balanceDue currentAmount period1Amount period2Amount period3Amount", date: "agedAsOfDate" }, single: { Vendor: "vendor" } },
    DocumentAttachment: { fields: { guid: "id parentId", instant: "lastModifiedDateTime" }, write: { text: "fileName", int32: "lineNumber", boolean: "documentFlowSales documentFlowPurchase" }, writeOnce: { text: "parentType parentId" }, naturalKey: "parentId fileName" },
    Currency: { fields: { guid: "id", decimal: "amountRoundingPrecision", instant: "lastModifiedDateTime" }, write: { text: "code displayName symbol amountDecimalPlaces amountRoundingPrecision" }, naturalKey: "code" },
    PaymentTerm: { fields: { guid: "id", decimal: "discountPercent", instant: "lastModifiedDateTime" }, write: { text: "code displayName dueDateCalculation discountDateCalculation discountPercent", boolean: "calculateDiscountOnCreditMemos" }, naturalKey: "code" },
    PaymentMethod: { fields: { guid: "id", instant: "lastModifiedDateTime" }, write: { text: "code displayName" }, naturalKey: "code" },
    ShipmentMethod: { fields: { guid: "id", instant: "lastModifiedDateTime" }, write: { text: "code displayName" }, naturalKey: "code" },
    Employee: { fields: { guid: "id", date: "employmentDate terminationDate birthDate", instant: "lastModifiedDateTime" }, nested: { DefaultDimension: "defaultDimensions", TimeRegistrationEntry: "timeRegistrationEntries", DocumentAttachment: "documentAttachments" }, single: { Picture: "picture" }, write: { text: "number givenName middleName surname jobTitle addressLine1 addressLine2 city state country postalCode phoneNumber mobilePhone email personalEmail employmentDate terminationDate status birthDate statisticsGroupCode bankBranchNumber bankAccountNumber iban" }, writeOnce: { text: "defaultDimensions" }, naturalKey: "number" },
    TimeRegistrationEntry: { fields: { guid: "employeeId jobId unitOfMeasureId id", date: "date", decimal: "quantity", instant: "lastModfiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines" }, single: { Employee: "employee" }, write: { text: "jobId jobNumber jobTaskNumber quantity" }, writeOnce: { text: "employeeId employeeNumber date dimensionSetLines" } },
    Dimension: { fields: { guid: "id", instant: "lastModifiedDateTime" }, nested: { DimensionValue: "dimensionValues" } },
    DimensionValue: { fields: { guid: "id dimensionId", instant: "lastModifiedDateTime" }, single: { Dimension: "dimension" } },
    Item: { fields: { guid: "id itemCategoryId taxGroupId baseUnitOfMeasureId generalProductPostingGroupId inventoryPostingGroupId", decimal: "inventory unitPrice unitCost", instant: "lastModifiedDateTime" }, nested: { DefaultDimension: "defaultDimensions", ItemVariant: "itemVariants", DocumentAttachment: "documentAttachments" }, single: { InventoryPostingGroup: "inventoryPostingGroup", GeneralProductPostingGroup: "generalProductPostingGroup", UnitOfMeasure: "unitOfMeasure", Picture: "picture", ItemCategory: "itemCategory" }, write: { text: "number displayName displayName2 type itemCategoryId itemCategoryCode gtin inventory unitPrice unitCost taxGroupId taxGroupCode baseUnitOfMeasureId baseUnitOfMeasureCode generalProductPostingGroupId generalProductPostingGroupCode inventoryPostingGroupId inventoryPostingGroupCode", boolean: "blocked priceIncludesTax" }, writeOnce: { text: "defaultDimensions" }, naturalKey: "number" },
    ItemVariant: { fields: { guid: "id itemId", instant: "lastModifiedDateTime" }, single: { Picture: "picture", Item: "item" }, write: { text: "itemId itemNumber code description" }, naturalKey: "itemNumber code" },
    ItemCategory: { fields: { guid: "id", instant: "lastModifiedDateTime" }, write: { text: "code displayName" }, naturalKey: "code" },
    SalesCreditMemoLine: { fields: { guid: "id documentId itemId accountId unitOfMeasureId itemVariantId locationId", decimal: "unitPrice quantity discountAmount discountPercent amountExcludingTax taxPercent totalTaxAmount amountIncludingTax invoiceDiscountAllocation netAmount netTaxAmount netAmountIncludingTax", date: "shipmentDate" }, nested: { DimensionSetLine: "dimensionSetLines" }, single: { Location: "location", Item: "item", Account: "account", UnitOfMeasure: "unitOfMeasure", ItemVariant: "itemVariant", SalesCreditMemo: "salesCreditMemo" }, write: { text: "itemId accountId lineType description description2 unitOfMeasureId unitOfMeasureCode unitPrice quantity discountAmount discountPercent taxCode shipmentDate itemVariantId locationId" }, writeOnce: { text: "documentId lineObjectNumber dimensionSetLines", int32: "sequence" }, naturalKey: "documentId sequence" },
    PdfDocument: { fields: { guid: "id parentId" } },
    Attachment: { fields: { guid: "id parentId", instant: "lastModifiedDateTime" }, write: { text: "fileName", int32: "byteSize" }, writeOnce: { text: "parentId parentType" }, naturalKey: "parentId fileName" },
    CustomerReturnReason: { fields: { guid: "id", instant: "lastModifiedDateTime" }, write: { text: "code description" }, naturalKey: "code" },
    SalesCreditMemo: { fields: { guid: "id customerId billToCustomerId currencyId paymentTermsId shipmentMethodId invoiceId customerReturnReasonId", date: "creditMemoDate postingDate dueDate", decimal: "discountAmount totalAmountExcludingTax totalTaxAmount totalAmountIncludingTax", instant: "lastModifiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines", SalesCreditMemoLine: "salesCreditMemoLines", Attachment: "attachments", DocumentAttachment: "documentAttachments" }, single: { PdfDocument: "pdfDocument", CustomerFinancialDetail: "customerFinancialDetail", Customer: "customer", Currency: "currency", PaymentTerm: "paymentTerm", ShipmentMethod: "shipmentMethod", CustomerReturnReason: "customerReturnReason", DimensionValue: "dimensionValue" }, write: { text: "externalDocumentNumber creditMemoDate postingDate dueDate customerId customerNumber billToCustomerId billToCustomerNumber sellToAddressLine1 sellToAddressLine2 sellToCity sellToCountry sellToState sellToPostCode billToAddressLine1 billToAddressLine2 billToCity billToCountry billToState billToPostCode shortcutDimension1Code shortcutDimension2Code currencyId currencyCode paymentTermsId shipmentMethodId salesperson discountAmount invoiceId invoiceNumber phoneNumber email customerReturnReasonId" }, writeOnce: { text: "dimensionSetLines salesCreditMemoLines" }, naturalKey: "externalDocumentNumber", keyLengths: { externalDocumentNumber: 35 } },
    SalesInvoiceLine: { fields: { guid: "id documentId itemId accountId unitOfMeasureId itemVariantId locationId", decimal: "quantity unitPrice discountAmount discountPercent amountExcludingTax taxPercent totalTaxAmount amountIncludingTax invoiceDiscountAllocation netAmount netTaxAmount netAmountIncludingTax", date: "shipmentDate" }, nested: { DimensionSetLine: "dimensionSetLines" }, single: { Location: "location", Item: "item", Account: "account", UnitOfMeasure: "unitOfMeasure", ItemVariant: "itemVariant", SalesInvoice: "salesInvoice" }, write: { text: "itemId accountId lineType description description2 unitOfMeasureId unitOfMeasureCode quantity unitPrice discountAmount discountPercent taxCode shipmentDate itemVariantId locationId" }, writeOnce: { text: "documentId lineObjectNumber dimensionSetLines", int32: "sequence" }, naturalKey: "documentId sequence" },
    SalesInvoice: { fields: { guid: "id customerId billToCustomerId currencyId orderId paymentTermsId shipmentMethodId disputeStatusId", date: "invoiceDate postingDate dueDate promisedPayDate", decimal: "remainingAmount discountAmount totalAmountExcludingTax totalTaxAmount totalAmountIncludingTax", instant: "lastModifiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines", SalesInvoiceLine: "salesInvoiceLines", Attachment: "attachments", DocumentAttachment: "documentAttachments" }, single: { PdfDocument: "pdfDocument", CustomerFinancialDetail: "customerFinancialDetail", Customer: "customer", Currency: "currency", PaymentTerm: "paymentTerm", ShipmentMethod: "shipmentMethod", DimensionValue: "dimensionValue" }, write: { text: "externalDocumentNumber invoiceDate postingDate dueDate promisedPayDate customerPurchaseOrderReference customerId customerNumber billToCustomerId billToCustomerNumber shipToName shipToContact sellToAddressLine1 sellToAddressLine2 sellToCity sellToCountry sellToState sellToPostCode shipToAddressLine1 shipToAddressLine2 shipToCity shipToCountry shipToState shipToPostCode currencyId shortcutDimension1Code shortcutDimension2Code currencyCode paymentTermsId shipmentMethodId salesperson disputeStatusId disputeStatus discountAmount phoneNumber email" }, writeOnce: { text: "dimensionSetLines salesInvoiceLines" }, naturalKey: "externalDocumentNumber", keyLengths: { externalDocumentNumber: 35 } },
    SalesOrderLine: { fields: { guid: "id documentId itemId accountId unitOfMeasureId itemVariantId locationId", decimal: "quantity unitPrice discountAmount discountPercent amountExcludingTax taxPercent totalTaxAmount amountIncludingTax invoiceDiscountAllocation netAmount netTaxAmount netAmountIncludingTax shippedQuantity invoicedQuantity invoiceQuantity shipQuantity", date: "shipmentDate" }, nested: { DimensionSetLine: "dimensionSetLines" }, single: { Location: "location", Item: "item", Account: "account", UnitOfMeasure: "unitOfMeasure", ItemVariant: "itemVariant", SalesOrder: "salesOrder" }, write: { text: "itemId accountId lineType description description2 unitOfMeasureId unitOfMeasureCode quantity unitPrice discountAmount discountPercent taxCode shipmentDate invoiceQuantity shipQuantity itemVariantId locationId" }, writeOnce: { text: "documentId lineObjectNumber dimensionSetLines", int32: "sequence" }, naturalKey: "documentId sequence" },
    SalesOrder: { fields: { guid: "id customerId billToCustomerId currencyId paymentTermsId shipmentMethodId", date: "orderDate postingDate requestedDeliveryDate", decimal: "discountAmount totalAmountExcludingTax totalTaxAmount totalAmountIncludingTax", instant: "lastModifiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines", SalesOrderLine: "salesOrderLines", Attachment: "attachments", DocumentAttachment: "documentAttachments" }, single: { PdfDocument: "pdfDocument", CustomerFinancialDetail: "customerFinancialDetail", Customer: "customer", Currency: "currency", PaymentTerm: "paymentTerm", ShipmentMethod: "shipmentMethod", DimensionValue: "dimensionValue" }, write: { text: "externalDocumentNumber orderDate postingDate customerId customerNumber billToCustomerId billToCustomerNumber shipToName shipToContact sellToAddressLine1 sellToAddressLine2 sellToCity sellToCountry sellToState sellToPostCode shipToAddressLine1 shipToAddressLine2 shipToCity shipToCountry shipToState shipToPostCode shortcutDimension1Code shortcutDimension2Code currencyId currencyCode paymentTermsId shipmentMethodId salesperson requestedDeliveryDate discountAmount phoneNumber email", boolean: "pricesIncludeTax partialShipping fullyShipped" }, writeOnce: { text: "dimensionSetLines salesOrderLines" }, naturalKey: "externalDocumentNumber", keyLengths: { externalDocumentNumber: 35 } },
    SalesQuoteLine: { fields: { guid: "id documentId itemId accountId unitOfMeasureId itemVariantId locationId", decimal: "unitPrice quantity discountAmount discountPercent amountExcludingTax taxPercent totalTaxAmount amountIncludingTax netAmount netTaxAmount netAmountIncludingTax" }, nested: { DimensionSetLine: "dimensionSetLines" }, single: { Location: "location", Item: "item", Account: "account", UnitOfMeasure: "unitOfMeasure", ItemVariant: "itemVariant", SalesQuote: "salesQuote" }, write: { text: "itemId accountId lineType description description2 unitOfMeasureId unitOfMeasureCode unitPrice quantity discountAmount discountPercent taxCode netAmount itemVariantId locationId" }, writeOnce: { text: "documentId lineObjectNumber dimensionSetLines", int32: "sequence" }, naturalKey: "documentId sequence" },
    SalesQuote: { fields: { guid: "id customerId billToCustomerId currencyId paymentTermsId shipmentMethodId", date: "documentDate postingDate dueDate validUntilDate acceptedDate", decimal: "discountAmount totalAmountExcludingTax totalTaxAmount totalAmountIncludingTax", instant: "sentDate lastModifiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines", SalesQuoteLine: "salesQuoteLines", Attachment: "attachments", DocumentAttachment: "documentAttachments" }, single: { PdfDocument: "pdfDocument", CustomerFinancialDetail: "customerFinancialDetail", Customer: "customer", Currency: "currency", PaymentTerm: "paymentTerm", ShipmentMethod: "shipmentMethod", DimensionValue: "dimensionValue" }, write: { text: "externalDocumentNumber documentDate postingDate dueDate customerId customerNumber billToCustomerId billToCustomerNumber shipToName shipToContact sellToAddressLine1 sellToAddressLine2 sellToCity sellToCountry sellToState sellToPostCode billToAddressLine1 billToAddressLine2 billToCity billToCountry billToState billToPostCode shipToAddressLine1 shipToAddressLine2 shipToCity shipToCountry shipToState shipToPostCode shortcutDimension1Code shortcutDimension2Code currencyId currencyCode paymentTermsId shipmentMethodId salesperson discountAmount validUntilDate phoneNumber email" }, writeOnce: { text: "dimensionSetLines salesQuoteLines" }, naturalKey: "externalDocumentNumber", keyLengths: { externalDocumentNumber: 35 } },
    SalesShipmentLine: { fields: { guid: "id documentId", decimal: "unitPrice quantity discountPercent taxPercent", date: "shipmentDate" }, nested: { DimensionSetLine: "dimensionSetLines" }, single: { SalesShipment: "salesShipment" } },
    SalesShipment: { fields: { guid: "id customerId billToCustomerId", date: "invoiceDate postingDate dueDate", instant: "lastModifiedDateTime" }, nested: { SalesShipmentLine: "salesShipmentLines", Attachment: "attachments", DocumentAttachment: "documentAttachments", DimensionSetLine: "dimensionSetLines" }, single: { PdfDocument: "pdfDocument", CustomerFinancialDetail: "customerFinancialDetail", Customer: "customer" } },
  },
};
