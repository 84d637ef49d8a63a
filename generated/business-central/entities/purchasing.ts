// Made by `npm run generate` from specs/business-central/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } };
const paging1: PagingRow = { style: "odata-v4", pageSize: 20000, items: "value" };

export const table: ServiceTable = {
  paths: {
    "/companies({companyId})/purchaseCreditMemoLines": {
      GET: { id: "ListPurchaseCreditMemoLines", record: "PurchaseCreditMemoLine", paging: paging1, access: access1, filterRequired: ["documentId", "id"], headers: "Prefer" },
      POST: { id: "CreatePurchaseCreditMemoLine", record: "PurchaseCreditMemoLine", body: "PurchaseCreditMemoLine", retry: "never", answers: "201", effect: "draft", access: access1 },
    },
    "/companies({companyId})/purchaseCreditMemoLines({purchaseCreditMemoLineId})": {
      GET: { id: "GetPurchaseCreditMemoLine", record: "PurchaseCreditMemoLine", access: access1 },
      PATCH: { id: "UpdatePurchaseCreditMemoLine", record: "PurchaseCreditMemoLine", body: "PurchaseCreditMemoLine", retry: "idempotent", answers: "200", effect: "draft", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeletePurchaseCreditMemoLine", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/purchaseCreditMemoLines({purchaseCreditMemoLineId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfPurchaseCreditMemoLine", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateDimensionSetLineOfPurchaseCreditMemoLine", record: "DimensionSetLine", body: "DimensionSetLine", retry: "never", answers: "201", access: access1 },
    },
    "/companies({companyId})/purchaseCreditMemoLines({purchaseCreditMemoLineId})/dimensionSetLines({dimensionSetLineId})": {
      GET: { id: "GetDimensionSetLineOfPurchaseCreditMemoLine", record: "DimensionSetLine", access: access1 },
      PATCH: { id: "UpdateDimensionSetLineOfPurchaseCreditMemoLine", record: "DimensionSetLine", body: "DimensionSetLine", retry: "idempotent", answers: "200", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteDimensionSetLineOfPurchaseCreditMemoLine", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/purchaseCreditMemoLines({purchaseCreditMemoLineId})/location": {
      GET: { id: "GetLocationOfPurchaseCreditMemoLine", record: "Location", access: access1 },
    },
    "/companies({companyId})/purchaseCreditMemos": {
      GET: { id: "ListPurchaseCreditMemos", record: "PurchaseCreditMemo", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreatePurchaseCreditMemo", record: "PurchaseCreditMemo", body: "PurchaseCreditMemo", retry: "never", answers: "201", effect: "draft", access: access1 },
    },
    "/companies({companyId})/purchaseCreditMemos({purchaseCreditMemoId})": {
      GET: { id: "GetPurchaseCreditMemo", record: "PurchaseCreditMemo", access: access1 },
      PATCH: { id: "UpdatePurchaseCreditMemo", record: "PurchaseCreditMemo", body: "PurchaseCreditMemo", retry: "idempotent", answers: "200", effect: "draft", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeletePurchaseCreditMemo", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/purchaseCreditMemos({purchaseCreditMemoId})/Microsoft.NAV.post": {
      POST: { id: "PostPurchaseCreditMemo", retry: "never", answers: "200- 204-", commits: true, effect: "post", access: access1 },
    },
    "/companies({companyId})/purchaseCreditMemos({purchaseCreditMemoId})/Microsoft.NAV.cancel": {
      POST: { id: "CancelPurchaseCreditMemo", retry: "never", answers: "200- 204-", commits: true, effect: "post", access: access1 },
    },
    "/companies({companyId})/purchaseCreditMemos({purchaseCreditMemoId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfPurchaseCreditMemo", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateDimensionSetLineOfPurchaseCreditMemo", record: "DimensionSetLine", body: "DimensionSetLine", retry: "never", answers: "201", access: access1 },
    },
    "/companies({companyId})/purchaseCreditMemos({purchaseCreditMemoId})/dimensionSetLines({dimensionSetLineId})": {
      GET: { id: "GetDimensionSetLineOfPurchaseCreditMemo", record: "DimensionSetLine", access: access1 },
      PATCH: { id: "UpdateDimensionSetLineOfPurchaseCreditMemo", record: "DimensionSetLine", body: "DimensionSetLine", retry: "idempotent", answers: "200", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteDimensionSetLineOfPurchaseCreditMemo", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/purchaseCreditMemos({purchaseCreditMemoId})/purchaseCreditMemoLines": {
      GET: { id: "ListPurchaseCreditMemoLinesOfPurchaseCreditMemo", record: "PurchaseCreditMemoLine", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreatePurchaseCreditMemoLineOfPurchaseCreditMemo", record: "PurchaseCreditMemoLine", body: "PurchaseCreditMemoLine", retry: "never", answers: "201", effect: "draft", access: access1 },
    },
    "/companies({companyId})/purchaseCreditMemos({purchaseCreditMemoId})/pdfDocument": {
      GET: { id: "GetPdfDocumentOfPurchaseCreditMemo", record: "PdfDocument", access: access1 },
    },
    "/companies({companyId})/purchaseCreditMemos({purchaseCreditMemoId})/pdfDocument/pdfDocumentContent": {
      GET: { id: "DownloadPdfOfPurchaseCreditMemo", access: access1 },
    },
    "/companies({companyId})/purchaseCreditMemos({purchaseCreditMemoId})/attachments": {
      GET: { id: "ListAttachmentsOfPurchaseCreditMemo", record: "Attachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/purchaseCreditMemos({purchaseCreditMemoId})/documentAttachments": {
      GET: { id: "ListDocumentAttachmentsOfPurchaseCreditMemo", record: "DocumentAttachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/purchaseInvoiceLines": {
      GET: { id: "ListPurchaseInvoiceLines", record: "PurchaseInvoiceLine", paging: paging1, access: access1, filterRequired: ["documentId", "id"], headers: "Prefer" },
      POST: { id: "CreatePurchaseInvoiceLine", record: "PurchaseInvoiceLine", body: "PurchaseInvoiceLine", retry: "never", answers: "201", effect: "draft", access: access1 },
    },
    "/companies({companyId})/purchaseInvoiceLines({purchaseInvoiceLineId})": {
      GET: { id: "GetPurchaseInvoiceLine", record: "PurchaseInvoiceLine", access: access1 },
      PATCH: { id: "UpdatePurchaseInvoiceLine", record: "PurchaseInvoiceLine", body: "PurchaseInvoiceLine", retry: "idempotent", answers: "200", effect: "draft", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeletePurchaseInvoiceLine", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/purchaseInvoiceLines({purchaseInvoiceLineId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfPurchaseInvoiceLine", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateDimensionSetLineOfPurchaseInvoiceLine", record: "DimensionSetLine", body: "DimensionSetLine", retry: "never", answers: "201", access: access1 },
    },
    "/companies({companyId})/purchaseInvoiceLines({purchaseInvoiceLineId})/dimensionSetLines({dimensionSetLineId})": {
      GET: { id: "GetDimensionSetLineOfPurchaseInvoiceLine", record: "DimensionSetLine", access: access1 },
      PATCH: { id: "UpdateDimensionSetLineOfPurchaseInvoiceLine", record: "DimensionSetLine", body: "DimensionSetLine", retry: "idempotent", answers: "200", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteDimensionSetLineOfPurchaseInvoiceLine", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/purchaseInvoiceLines({purchaseInvoiceLineId})/location": {
      GET: { id: "GetLocationOfPurchaseInvoiceLine", record: "Location", access: access1 },
    },
    "/companies({companyId})/purchaseInvoices": {
      GET: { id: "ListPurchaseInvoices", record: "PurchaseInvoice", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreatePurchaseInvoice", record: "PurchaseInvoice", body: "PurchaseInvoice", retry: "never", answers: "201", effect: "draft", access: access1 },
    },
    "/companies({companyId})/purchaseInvoices({purchaseInvoiceId})": {
      GET: { id: "GetPurchaseInvoice", record: "PurchaseInvoice", access: access1 },
      PATCH: { id: "UpdatePurchaseInvoice", record: "PurchaseInvoice", body: "PurchaseInvoice", retry: "idempotent", answers: "200", effect: "draft", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeletePurchaseInvoice", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/purchaseInvoices({purchaseInvoiceId})/Microsoft.NAV.post": {
      POST: { id: "PostPurchaseInvoice", retry: "never", answers: "200- 204-", commits: true, effect: "post", access: access1 },
    },
    "/companies({companyId})/purchaseInvoices({purchaseInvoiceId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfPurchaseInvoice", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateDimensionSetLineOfPurchaseInvoice", record: "DimensionSetLine", body: "DimensionSetLine", retry: "never", answers: "201", access: access1 },
    },
    "/companies({companyId})/purchaseInvoices({purchaseInvoiceId})/dimensionSetLines({dimensionSetLineId})": {
      GET: { id: "GetDimensionSetLineOfPurchaseInvoice", record: "DimensionSetLine", access: access1 },
      PATCH: { id: "UpdateDimensionSetLineOfPurchaseInvoice", record: "DimensionSetLine", body: "DimensionSetLine", retry: "idempotent", answers: "200", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteDimensionSetLineOfPurchaseInvoice", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/purchaseInvoices({purchaseInvoiceId})/purchaseInvoiceLines": {
      GET: { id: "ListPurchaseInvoiceLinesOfPurchaseInvoice", record: "PurchaseInvoiceLine", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreatePurchaseInvoiceLineOfPurchaseInvoice", record: "PurchaseInvoiceLine", body: "PurchaseInvoiceLine", retry: "never", answers: "201", effect: "draft", access: access1 },
    },
    "/companies({companyId})/purchaseInvoices({purchaseInvoiceId})/pdfDocument": {
      GET: { id: "GetPdfDocumentOfPurchaseInvoice", record: "PdfDocument", access: access1 },
    },
    "/companies({companyId})/purchaseInvoices({purchaseInvoiceId})/pdfDocument/pdfDocumentContent": {
      GET: { id: "DownloadPdfOfPurchaseInvoice", access: access1 },
    },
    "/companies({companyId})/purchaseInvoices({purchaseInvoiceId})/attachments": {
      GET: { id: "ListAttachmentsOfPurchaseInvoice", record: "Attachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/purchaseInvoices({purchaseInvoiceId})/documentAttachments": {
      GET: { id: "ListDocumentAttachmentsOfPurchaseInvoice", record: "DocumentAttachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/purchaseOrderLines": {
      GET: { id: "ListPurchaseOrderLines", record: "PurchaseOrderLine", paging: paging1, access: access1, filterRequired: ["documentId", "id"], headers: "Prefer" },
      POST: { id: "CreatePurchaseOrderLine", record: "PurchaseOrderLine", body: "PurchaseOrderLine", retry: "never", answers: "201", access: access1 },
    },
    "/companies({companyId})/purchaseOrderLines({purchaseOrderLineId})": {
      GET: { id: "GetPurchaseOrderLine", record: "PurchaseOrderLine", access: access1 },
      PATCH: { id: "UpdatePurchaseOrderLine", record: "PurchaseOrderLine", body: "PurchaseOrderLine", retry: "idempotent", answers: "200", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeletePurchaseOrderLine", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/purchaseOrderLines({purchaseOrderLineId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfPurchaseOrderLine", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateDimensionSetLineOfPurchaseOrderLine", record: "DimensionSetLine", body: "DimensionSetLine", retry: "never", answers: "201", access: access1 },
    },
    "/companies({companyId})/purchaseOrderLines({purchaseOrderLineId})/dimensionSetLines({dimensionSetLineId})": {
      GET: { id: "GetDimensionSetLineOfPurchaseOrderLine", record: "DimensionSetLine", access: access1 },
      PATCH: { id: "UpdateDimensionSetLineOfPurchaseOrderLine", record: "DimensionSetLine", body: "DimensionSetLine", retry: "idempotent", answers: "200", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteDimensionSetLineOfPurchaseOrderLine", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/purchaseOrderLines({purchaseOrderLineId})/location": {
      GET: { id: "GetLocationOfPurchaseOrderLine", record: "Location", access: access1 },
    },
    "/companies({companyId})/purchaseOrders": {
      GET: { id: "ListPurchaseOrders", record: "PurchaseOrder", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreatePurchaseOrder", record: "PurchaseOrder", body: "PurchaseOrder", retry: "never", answers: "201", access: access1 },
    },
    "/companies({companyId})/purchaseOrders({purchaseOrderId})": {
      GET: { id: "GetPurchaseOrder", record: "PurchaseOrder", access: access1 },
      PATCH: { id: "UpdatePurchaseOrder", record: "PurchaseOrder", body: "PurchaseOrder", retry: "idempotent", answers: "200", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeletePurchaseOrder", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/purchaseOrders({purchaseOrderId})/Microsoft.NAV.receiveAndInvoice": {
      POST: { id: "ReceiveAndInvoicePurchaseOrder", retry: "never", answers: "200- 204-", commits: true, effect: "post", access: access1 },
    },
    "/companies({companyId})/purchaseOrders({purchaseOrderId})/purchaseOrderLines": {
      GET: { id: "ListPurchaseOrderLinesOfPurchaseOrder", record: "PurchaseOrderLine", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreatePurchaseOrderLineOfPurchaseOrder", record: "PurchaseOrderLine", body: "PurchaseOrderLine", retry: "never", answers: "201", access: access1 },
    },
    "/companies({companyId})/purchaseOrders({purchaseOrderId})/pdfDocument": {
      GET: { id: "GetPdfDocumentOfPurchaseOrder", record: "PdfDocument", access: access1 },
    },
    "/companies({companyId})/purchaseOrders({purchaseOrderId})/pdfDocument/pdfDocumentContent": {
      GET: { id: "DownloadPdfOfPurchaseOrder", access: access1 },
    },
    "/companies({companyId})/purchaseOrders({purchaseOrderId})/attachments": {
      GET: { id: "ListAttachmentsOfPurchaseOrder", record: "Attachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/purchaseOrders({purchaseOrderId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfPurchaseOrder", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateDimensionSetLineOfPurchaseOrder", record: "DimensionSetLine", body: "DimensionSetLine", retry: "never", answers: "201", access: access1 },
    },
    "/companies({companyId})/purchaseOrders({purchaseOrderId})/dimensionSetLines({dimensionSetLineId})": {
      GET: { id: "GetDimensionSetLineOfPurchaseOrder", record: "DimensionSetLine", access: access1 },
      PATCH: { id: "UpdateDimensionSetLineOfPurchaseOrder", record: "DimensionSetLine", body: "DimensionSetLine", retry: "idempotent", answers: "200", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteDimensionSetLineOfPurchaseOrder", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/purchaseOrders({purchaseOrderId})/documentAttachments": {
      GET: { id: "ListDocumentAttachmentsOfPurchaseOrder", record: "DocumentAttachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/purchaseReceiptLines": {
      GET: { id: "ListPurchaseReceiptLines", record: "PurchaseReceiptLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/purchaseReceiptLines({purchaseReceiptLineId})": {
      GET: { id: "GetPurchaseReceiptLine", record: "PurchaseReceiptLine", access: access1 },
    },
    "/companies({companyId})/purchaseReceiptLines({purchaseReceiptLineId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfPurchaseReceiptLine", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/purchaseReceipts": {
      GET: { id: "ListPurchaseReceipts", record: "PurchaseReceipt", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/purchaseReceipts({purchaseReceiptId})": {
      GET: { id: "GetPurchaseReceipt", record: "PurchaseReceipt", access: access1 },
    },
    "/companies({companyId})/purchaseReceipts({purchaseReceiptId})/purchaseReceiptLines": {
      GET: { id: "ListPurchaseReceiptLinesOfPurchaseReceipt", record: "PurchaseReceiptLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/purchaseReceipts({purchaseReceiptId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfPurchaseReceipt", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/purchaseReceipts({purchaseReceiptId})/pdfDocument": {
      GET: { id: "GetPdfDocumentOfPurchaseReceipt", record: "PdfDocument", access: access1 },
    },
    "/companies({companyId})/purchaseReceipts({purchaseReceiptId})/pdfDocument/pdfDocumentContent": {
      GET: { id: "DownloadPdfOfPurchaseReceipt", access: access1 },
    },
    "/companies({companyId})/purchaseReceipts({purchaseReceiptId})/attachments": {
      GET: { id: "ListAttachmentsOfPurchaseReceipt", record: "Attachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/purchaseReceipts({purchaseReceiptId})/documentAttachments": {
      GET: { id: "ListDocumentAttachmentsOfPurchaseReceipt", record: "DocumentAttachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/vendors": {
      GET: { id: "ListVendors", record: "Vendor", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateVendor", record: "Vendor", body: "Vendor", retry: "never", answers: "201", access: access1 },
    },
    "/companies({companyId})/vendors({vendorId})": {
      GET: { id: "GetVendor", record: "Vendor", access: access1 },
      PATCH: { id: "UpdateVendor", record: "Vendor", body: "Vendor", retry: "idempotent", answers: "200", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteVendor", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/vendors({vendorId})/picture": {
      GET: { id: "GetPictureOfVendor", record: "Picture", access: access1 },
      DELETE: { id: "DeletePictureOfVendor", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/vendors({vendorId})/picture/pictureContent": {
      GET: { id: "DownloadPictureOfVendor", access: access1 },
      PATCH: { id: "UploadPictureOfVendor", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/vendors({vendorId})/defaultDimensions": {
      GET: { id: "ListDefaultDimensionsOfVendor", record: "DefaultDimension", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateDefaultDimensionOfVendor", record: "DefaultDimension", body: "DefaultDimension", retry: "never", answers: "201", access: access1 },
    },
    "/companies({companyId})/vendors({vendorId})/agedAccountsPayable": {
      GET: { id: "GetAgedAccountsPayableOfVendor", record: "AgedAccountsPayable", access: access1 },
    },
    "/companies({companyId})/vendors({vendorId})/contactsInformation": {
      GET: { id: "ListContactsInformationOfVendor", record: "ContactInformation", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/vendors({vendorId})/documentAttachments": {
      GET: { id: "ListDocumentAttachmentsOfVendor", record: "DocumentAttachment", paging: paging1, access: access1, headers: "Prefer" },
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
    Vendor: { fields: { guid: "id currencyId paymentTermsId paymentMethodId", decimal: "balance", instant: "lastModifiedDateTime" }, nested: { DefaultDimension: "defaultDimensions", ContactInformation: "contactsInformation", DocumentAttachment: "documentAttachments" }, single: { Picture: "picture", AgedAccountsPayable: "agedAccountsPayable", Currency: "currency", PaymentTerm: "paymentTerm", PaymentMethod: "paymentMethod" }, write: { text: "number displayName addressLine1 addressLine2 city state country postalCode phoneNumber email website taxRegistrationNumber currencyId currencyCode irs1099Code paymentTermsId paymentMethodId blocked", boolean: "taxLiable" }, writeOnce: { text: "defaultDimensions" }, naturalKey: "number", keyLengths: { number: 20 } },
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
    PdfDocument: { fields: { guid: "id parentId" } },
    Attachment: { fields: { guid: "id parentId", instant: "lastModifiedDateTime" }, write: { text: "fileName", int32: "byteSize" }, writeOnce: { text: "parentId parentType" }, naturalKey: "parentId fileName" },
    CustomerReturnReason: { fields: { guid: "id", instant: "lastModifiedDateTime" }, write: { text: "code description" }, naturalKey: "code" },
    PurchaseCreditMemoLine: { fields: { guid: "id documentId itemId accountId unitOfMeasureId itemVariantId locationId", decimal: "unitCost quantity discountAmount discountPercent amountExcludingTax taxPercent totalTaxAmount amountIncludingTax invoiceDiscountAllocation netAmount netTaxAmount netAmountIncludingTax" }, nested: { DimensionSetLine: "dimensionSetLines" }, single: { Location: "location", Item: "item", Account: "account", UnitOfMeasure: "unitOfMeasure", ItemVariant: "itemVariant", PurchaseCreditMemo: "purchaseCreditMemo" }, write: { text: "itemId accountId lineType description unitOfMeasureId unitOfMeasureCode unitCost quantity discountAmount discountPercent taxCode itemVariantId locationId" }, writeOnce: { text: "documentId lineObjectNumber dimensionSetLines", int32: "sequence" }, naturalKey: "documentId sequence" },
    PurchaseCreditMemo: { fields: { guid: "id vendorId payToVendorId currencyId paymentTermsId shipmentMethodId invoiceId vendorReturnReasonId", date: "creditMemoDate postingDate dueDate", decimal: "discountAmount totalAmountExcludingTax totalTaxAmount totalAmountIncludingTax", instant: "lastModifiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines", PurchaseCreditMemoLine: "purchaseCreditMemoLines", Attachment: "attachments", DocumentAttachment: "documentAttachments" }, single: { PdfDocument: "pdfDocument", Vendor: "vendor", Currency: "currency", PaymentTerm: "paymentTerm", ShipmentMethod: "shipmentMethod", CustomerReturnReason: "customerReturnReason", DimensionValue: "dimensionValue" }, write: { text: "creditMemoDate postingDate dueDate vendorId vendorNumber vendorCreditMemoNumber payToVendorId payToVendorNumber buyFromAddressLine1 buyFromAddressLine2 buyFromCity buyFromCountry buyFromState buyFromPostCode payToAddressLine1 payToAddressLine2 payToCity payToCountry payToState payToPostCode shortcutDimension1Code shortcutDimension2Code currencyId currencyCode paymentTermsId shipmentMethodId purchaser discountAmount invoiceId invoiceNumber vendorReturnReasonId" }, writeOnce: { text: "dimensionSetLines purchaseCreditMemoLines" }, naturalKey: "vendorNumber vendorCreditMemoNumber", keyLengths: { vendorNumber: 20, vendorCreditMemoNumber: 35 } },
    PurchaseInvoiceLine: { fields: { guid: "id documentId itemId accountId unitOfMeasureId itemVariantId locationId", decimal: "unitCost quantity discountAmount discountPercent amountExcludingTax taxPercent totalTaxAmount amountIncludingTax invoiceDiscountAllocation netAmount netTaxAmount netAmountIncludingTax", date: "expectedReceiptDate" }, nested: { DimensionSetLine: "dimensionSetLines" }, single: { Location: "location", Item: "item", Account: "account", UnitOfMeasure: "unitOfMeasure", ItemVariant: "itemVariant", PurchaseInvoice: "purchaseInvoice" }, write: { text: "itemId accountId lineType description description2 unitOfMeasureId unitOfMeasureCode unitCost quantity discountAmount discountPercent amountExcludingTax taxCode amountIncludingTax invoiceDiscountAllocation netAmount netTaxAmount netAmountIncludingTax expectedReceiptDate itemVariantId locationId" }, writeOnce: { text: "documentId lineObjectNumber dimensionSetLines", int32: "sequence" }, naturalKey: "documentId sequence" },
    PurchaseInvoice: { fields: { guid: "id vendorId payToVendorId currencyId orderId", date: "postingDate invoiceDate dueDate", decimal: "discountAmount totalAmountExcludingTax totalTaxAmount totalAmountIncludingTax", instant: "lastModifiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines", PurchaseInvoiceLine: "purchaseInvoiceLines", Attachment: "attachments", DocumentAttachment: "documentAttachments" }, single: { PdfDocument: "pdfDocument", Vendor: "vendor", Currency: "currency", DimensionValue: "dimensionValue" }, write: { text: "postingDate invoiceDate dueDate vendorInvoiceNumber vendorId vendorNumber payToVendorId payToVendorNumber shipToName shipToContact buyFromAddressLine1 buyFromAddressLine2 buyFromCity buyFromCountry buyFromState buyFromPostCode shipToAddressLine1 shipToAddressLine2 shipToCity shipToCountry shipToState shipToPostCode shortcutDimension1Code shortcutDimension2Code currencyId currencyCode purchaser discountAmount", boolean: "pricesIncludeTax" }, writeOnce: { text: "dimensionSetLines purchaseInvoiceLines" }, naturalKey: "vendorNumber vendorInvoiceNumber", keyLengths: { vendorNumber: 20, vendorInvoiceNumber: 35 } },
    PurchaseOrderLine: { fields: { guid: "id documentId itemId accountId unitOfMeasureId itemVariantId locationId", decimal: "quantity directUnitCost discountAmount discountPercent amountExcludingTax taxPercent totalTaxAmount amountIncludingTax invoiceDiscountAllocation netAmount netTaxAmount netAmountIncludingTax receivedQuantity invoicedQuantity invoiceQuantity receiveQuantity", date: "expectedReceiptDate" }, nested: { DimensionSetLine: "dimensionSetLines" }, single: { Location: "location", Item: "item", Account: "account", UnitOfMeasure: "unitOfMeasure", ItemVariant: "itemVariant", PurchaseOrder: "purchaseOrder" }, write: { text: "itemId accountId lineType description description2 unitOfMeasureId unitOfMeasureCode quantity directUnitCost discountAmount discountPercent taxCode expectedReceiptDate invoiceQuantity receiveQuantity itemVariantId locationId" }, writeOnce: { text: "documentId lineObjectNumber dimensionSetLines", int32: "sequence" }, naturalKey: "documentId sequence" },
    PurchaseOrder: { fields: { guid: "id vendorId payToVendorId currencyId paymentTermsId shipmentMethodId", date: "orderDate postingDate requestedReceiptDate", decimal: "discountAmount totalAmountExcludingTax totalTaxAmount totalAmountIncludingTax", instant: "lastModifiedDateTime" }, nested: { PurchaseOrderLine: "purchaseOrderLines", Attachment: "attachments", DimensionSetLine: "dimensionSetLines", DocumentAttachment: "documentAttachments" }, single: { PdfDocument: "pdfDocument", Vendor: "vendor", Currency: "currency", PaymentTerm: "paymentTerm", ShipmentMethod: "shipmentMethod", DimensionValue: "dimensionValue" }, write: { text: "orderDate postingDate vendorId vendorNumber payToVendorId payToVendorNumber shipToName shipToContact buyFromAddressLine1 buyFromAddressLine2 buyFromCity buyFromCountry buyFromState buyFromPostCode shipToAddressLine1 shipToAddressLine2 shipToCity shipToCountry shipToState shipToPostCode shortcutDimension1Code shortcutDimension2Code currencyId currencyCode paymentTermsId shipmentMethodId purchaser requestedReceiptDate discountAmount", boolean: "pricesIncludeTax fullyReceived" }, writeOnce: { text: "purchaseOrderLines dimensionSetLines" }, naturalKey: "number", keyLengths: { number: 20 } },
    PurchaseReceiptLine: { fields: { guid: "id documentId", decimal: "unitCost quantity discountPercent taxPercent", date: "expectedReceiptDate" }, nested: { DimensionSetLine: "dimensionSetLines" }, single: { PurchaseReceipt: "purchaseReceipt" } },
    PurchaseReceipt: { fields: { guid: "id", date: "invoiceDate postingDate dueDate", instant: "lastModifiedDateTime" }, nested: { PurchaseReceiptLine: "purchaseReceiptLines", DimensionSetLine: "dimensionSetLines", Attachment: "attachments", DocumentAttachment: "documentAttachments" }, single: { PdfDocument: "pdfDocument" } },
  },
};
