// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/purchaseentry/PurchaseEntries": {
      GET: { id: "ListPurchaseEntryPurchaseEntries", record: "PurchaseEntryPurchaseEntry", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["financial accounting"] } },
      POST: { id: "CreatePurchaseEntryPurchaseEntry", record: "PurchaseEntryPurchaseEntry", body: "PurchaseEntryPurchaseEntry", retry: "never", answers: "201", access: { scopes: ["financial accounting"], level: "manage" } },
    },
    "/api/v1/{division}/purchaseentry/PurchaseEntries(guid'{EntryID}')": {
      GET: { id: "GetPurchaseEntryPurchaseEntry", record: "PurchaseEntryPurchaseEntry", access: { scopes: ["financial accounting"] } },
      PUT: { id: "UpdatePurchaseEntryPurchaseEntry", body: "PurchaseEntryPurchaseEntry", retry: "idempotent", answers: "204-", access: { scopes: ["financial accounting"], level: "manage" } },
      DELETE: { id: "DeletePurchaseEntryPurchaseEntry", retry: "idempotent", answers: "204-", access: { scopes: ["financial accounting"], level: "manage" } },
    },
    "/api/v1/{division}/purchaseentry/PurchaseEntryLines": {
      GET: { id: "ListPurchaseEntryPurchaseEntryLines", record: "PurchaseEntryPurchaseEntryLine", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["financial accounting"] } },
      POST: { id: "CreatePurchaseEntryPurchaseEntryLine", record: "PurchaseEntryPurchaseEntryLine", body: "PurchaseEntryPurchaseEntryLine", retry: "never", answers: "201", access: { scopes: ["financial accounting"], level: "manage" } },
    },
    "/api/v1/{division}/purchaseentry/PurchaseEntryLines(guid'{ID}')": {
      GET: { id: "GetPurchaseEntryPurchaseEntryLine", record: "PurchaseEntryPurchaseEntryLine", access: { scopes: ["financial accounting"] } },
      PUT: { id: "UpdatePurchaseEntryPurchaseEntryLine", body: "PurchaseEntryPurchaseEntryLine", retry: "idempotent", answers: "204-", access: { scopes: ["financial accounting"], level: "manage" } },
      DELETE: { id: "DeletePurchaseEntryPurchaseEntryLine", retry: "idempotent", answers: "204-", access: { scopes: ["financial accounting"], level: "manage" } },
    },
  },
  entities: {
    PurchaseEntryPurchaseEntryLine: { fields: { guid: "ID Asset EntryID Expense GLAccount Project Subscription TrackingNumber", datetime: "From To" }, write: { text: "ID Asset CostCenter CostUnit Description EntryID Expense From GLAccount IntraStatArea IntraStatCountry IntraStatDeliveryTerm IntraStatTransactionA IntraStatTransactionB IntraStatTransportMethod Notes Project SerialNumber StatisticalNumber Subscription To TrackingNumber VATCode WithholdingTax", number: "AmountFC PrivateUsePercentage Quantity StatisticalNetWeight StatisticalQuantity StatisticalValue VATAmountFC VATBaseAmountFC VATNonDeductiblePercentage VATPercentage WithholdingAmountDC" } },
    PurchaseEntryPurchaseEntry: { fields: { guid: "EntryID Creator Document Modifier Supplier", datetime: "Created DueDate EntryDate Modified" }, nested: { PurchaseEntryPurchaseEntryLine: "PurchaseEntryLines" }, write: { text: "EntryID Currency Description Document DueDate EntryDate ExternalLinkReference Journal PaymentCondition PaymentReference PurchaseEntryLines Supplier YourRef", int32: "BatchNumber EntryNumber InvoiceNumber OrderNumber ProcessNumber", number: "GAccountAmountFC Rate VATAmountFC", int16: "ReportingPeriod ReportingYear", boolean: "Reversal" }, naturalKey: "YourRef" },
  },
};
