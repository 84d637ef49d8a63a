// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { scopes: ["financial accounting"] };
const access2: AccessRow = { scopes: ["financial accounting"], level: "manage" };
const paging1: PagingRow = { style: "odata-v2", pageSize: 60, items: "d" };

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/purchaseentry/PurchaseEntries": {
      GET: { id: "ListPurchaseEntryPurchaseEntries", record: "PurchaseEntryPurchaseEntry", paging: paging1, access: access1 },
      POST: { id: "CreatePurchaseEntryPurchaseEntry", record: "PurchaseEntryPurchaseEntry", body: "PurchaseEntryPurchaseEntry", retry: "never", answers: "201", effect: "post", access: access2 },
    },
    "/api/v1/{division}/purchaseentry/PurchaseEntries(guid'{EntryID}')": {
      GET: { id: "GetPurchaseEntryPurchaseEntry", record: "PurchaseEntryPurchaseEntry", access: access1 },
      PUT: { id: "UpdatePurchaseEntryPurchaseEntry", body: "PurchaseEntryPurchaseEntry", retry: "idempotent", answers: "204-", effect: "post", access: access2 },
      DELETE: { id: "DeletePurchaseEntryPurchaseEntry", retry: "idempotent", answers: "204-", access: access2 },
    },
    "/api/v1/{division}/purchaseentry/PurchaseEntryLines": {
      GET: { id: "ListPurchaseEntryPurchaseEntryLines", record: "PurchaseEntryPurchaseEntryLine", paging: paging1, access: access1 },
      POST: { id: "CreatePurchaseEntryPurchaseEntryLine", record: "PurchaseEntryPurchaseEntryLine", body: "PurchaseEntryPurchaseEntryLine", retry: "never", answers: "201", effect: "post", access: access2 },
    },
    "/api/v1/{division}/purchaseentry/PurchaseEntryLines(guid'{ID}')": {
      GET: { id: "GetPurchaseEntryPurchaseEntryLine", record: "PurchaseEntryPurchaseEntryLine", access: access1 },
      PUT: { id: "UpdatePurchaseEntryPurchaseEntryLine", body: "PurchaseEntryPurchaseEntryLine", retry: "idempotent", answers: "204-", effect: "post", access: access2 },
      DELETE: { id: "DeletePurchaseEntryPurchaseEntryLine", retry: "idempotent", answers: "204-", access: access2 },
    },
  },
  entities: {
    PurchaseEntryPurchaseEntryLine: { fields: { guid: "ID Asset EntryID Expense GLAccount Project Subscription TrackingNumber", datetime: "From To" }, write: { text: "ID Asset CostCenter CostUnit Description EntryID Expense From GLAccount IntraStatArea IntraStatCountry IntraStatDeliveryTerm IntraStatTransactionA IntraStatTransactionB IntraStatTransportMethod Notes Project SerialNumber StatisticalNumber Subscription To TrackingNumber VATCode WithholdingTax", number: "AmountFC PrivateUsePercentage Quantity StatisticalNetWeight StatisticalQuantity StatisticalValue VATAmountFC VATBaseAmountFC VATNonDeductiblePercentage VATPercentage WithholdingAmountDC" } },
    PurchaseEntryPurchaseEntry: { fields: { guid: "EntryID Creator Document Modifier Supplier", datetime: "Created DueDate EntryDate Modified" }, nested: { PurchaseEntryPurchaseEntryLine: "PurchaseEntryLines" }, write: { text: "EntryID Currency Description Document DueDate EntryDate ExternalLinkReference Journal PaymentCondition PaymentReference PurchaseEntryLines Supplier YourRef", int32: "BatchNumber EntryNumber InvoiceNumber OrderNumber ProcessNumber", number: "GAccountAmountFC Rate VATAmountFC", int16: "ReportingPeriod ReportingYear", boolean: "Reversal" }, naturalKey: "YourRef" },
  },
};
