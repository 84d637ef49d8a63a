// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/purchaseentry/PurchaseEntries": {
      GET: { id: "ListPurchaseEntryPurchaseEntries", record: "PurchaseEntryPurchaseEntry", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["financial accounting"], level: "read" } },
      POST: { id: "CreatePurchaseEntryPurchaseEntry", record: "PurchaseEntryPurchaseEntry", body: "PurchaseEntryPurchaseEntry", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["financial accounting"], level: "manage" } },
    },
    "/api/v1/{division}/purchaseentry/PurchaseEntries(guid'{EntryID}')": {
      GET: { id: "GetPurchaseEntryPurchaseEntry", record: "PurchaseEntryPurchaseEntry", access: { callers: "delegated", scopes: ["financial accounting"], level: "read" } },
      PUT: { id: "UpdatePurchaseEntryPurchaseEntry", body: "PurchaseEntryPurchaseEntry", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["financial accounting"], level: "manage" } },
      DELETE: { id: "DeletePurchaseEntryPurchaseEntry", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["financial accounting"], level: "manage" } },
    },
    "/api/v1/{division}/purchaseentry/PurchaseEntryLines": {
      GET: { id: "ListPurchaseEntryPurchaseEntryLines", record: "PurchaseEntryPurchaseEntryLine", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["financial accounting"], level: "read" } },
      POST: { id: "CreatePurchaseEntryPurchaseEntryLine", record: "PurchaseEntryPurchaseEntryLine", body: "PurchaseEntryPurchaseEntryLine", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["financial accounting"], level: "manage" } },
    },
    "/api/v1/{division}/purchaseentry/PurchaseEntryLines(guid'{ID}')": {
      GET: { id: "GetPurchaseEntryPurchaseEntryLine", record: "PurchaseEntryPurchaseEntryLine", access: { callers: "delegated", scopes: ["financial accounting"], level: "read" } },
      PUT: { id: "UpdatePurchaseEntryPurchaseEntryLine", body: "PurchaseEntryPurchaseEntryLine", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["financial accounting"], level: "manage" } },
      DELETE: { id: "DeletePurchaseEntryPurchaseEntryLine", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["financial accounting"], level: "manage" } },
    },
  },
  entities: {
    PurchaseEntryPurchaseEntryLine: { fields: { guid: "ID Asset EntryID Expense GLAccount Project Subscription TrackingNumber", datetime: "From To" }, write: "ID AmountFC Asset CostCenter CostUnit Description EntryID Expense From GLAccount IntraStatArea IntraStatCountry IntraStatDeliveryTerm IntraStatTransactionA IntraStatTransactionB IntraStatTransportMethod Notes PrivateUsePercentage Project Quantity SerialNumber StatisticalNetWeight StatisticalNumber StatisticalQuantity StatisticalValue Subscription To TrackingNumber VATAmountFC VATBaseAmountFC VATCode VATNonDeductiblePercentage VATPercentage WithholdingAmountDC WithholdingTax" },
    PurchaseEntryPurchaseEntry: { fields: { guid: "EntryID Creator Document Modifier Supplier", datetime: "Created DueDate EntryDate Modified" }, nested: { PurchaseEntryPurchaseEntryLine: "PurchaseEntryLines" }, write: "EntryID BatchNumber Currency Description Document DueDate EntryDate EntryNumber ExternalLinkReference GAccountAmountFC InvoiceNumber Journal OrderNumber PaymentCondition PaymentReference ProcessNumber PurchaseEntryLines Rate ReportingPeriod ReportingYear Reversal Supplier VATAmountFC YourRef", naturalKey: "YourRef" },
  },
};
