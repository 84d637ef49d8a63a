// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const paging1: PagingRow = { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" };
const access1: AccessRow = { callers: "delegated", scopes: ["financial accounting"], level: "read" };
const access2: AccessRow = { callers: "delegated", scopes: ["financial accounting"], level: "manage" };

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/purchaseentry/PurchaseEntries": { GET: { id: "ListPurchaseEntryPurchaseEntries", record: "PurchaseEntryPurchaseEntry", paging: paging1, access: access1 }, POST: { id: "CreatePurchaseEntryPurchaseEntry", record: "PurchaseEntryPurchaseEntry", body: "PurchaseEntryPurchaseEntry", demands: "Journal PurchaseEntryLines Supplier", retry: "never", access: access2 } },
    "/api/v1/{division}/purchaseentry/PurchaseEntries(guid'{EntryID}')": { GET: { id: "GetPurchaseEntryPurchaseEntry", record: "PurchaseEntryPurchaseEntry", access: access1 }, PUT: { id: "UpdatePurchaseEntryPurchaseEntry", body: "PurchaseEntryPurchaseEntry", retry: "idempotent", access: access2 }, DELETE: { id: "DeletePurchaseEntryPurchaseEntry", retry: "idempotent", access: access2 } },
    "/api/v1/{division}/purchaseentry/PurchaseEntryLines": { GET: { id: "ListPurchaseEntryPurchaseEntryLines", record: "PurchaseEntryPurchaseEntryLine", paging: paging1, access: access1 }, POST: { id: "CreatePurchaseEntryPurchaseEntryLine", record: "PurchaseEntryPurchaseEntryLine", body: "PurchaseEntryPurchaseEntryLine", demands: "AmountFC EntryID GLAccount", retry: "never", access: access2 } },
    "/api/v1/{division}/purchaseentry/PurchaseEntryLines(guid'{ID}')": { GET: { id: "GetPurchaseEntryPurchaseEntryLine", record: "PurchaseEntryPurchaseEntryLine", access: access1 }, PUT: { id: "UpdatePurchaseEntryPurchaseEntryLine", body: "PurchaseEntryPurchaseEntryLine", retry: "idempotent", access: access2 }, DELETE: { id: "DeletePurchaseEntryPurchaseEntryLine", retry: "idempotent", access: access2 } },
  },
  entities: {
    PurchaseEntryPurchaseEntryLine: { key: "ID", serverKey: "ID", fields: { guid: "ID Asset EntryID Expense GLAccount Project Subscription TrackingNumber", datetime: "From To" }, write: "ID AmountFC Asset CostCenter CostUnit Description EntryID Expense From GLAccount IntraStatArea IntraStatCountry IntraStatDeliveryTerm IntraStatTransactionA IntraStatTransactionB IntraStatTransportMethod Notes PrivateUsePercentage Project Quantity SerialNumber StatisticalNetWeight StatisticalNumber StatisticalQuantity StatisticalValue Subscription To TrackingNumber VATAmountFC VATBaseAmountFC VATCode VATNonDeductiblePercentage VATPercentage WithholdingAmountDC WithholdingTax" },
    PurchaseEntryPurchaseEntry: { key: "EntryID", serverKey: "EntryID", fields: { guid: "EntryID Creator Document Modifier Supplier", datetime: "Created DueDate EntryDate Modified" }, nested: { PurchaseEntryPurchaseEntryLine: "PurchaseEntryLines" }, write: "EntryID BatchNumber Currency Description Document DueDate EntryDate EntryNumber ExternalLinkReference GAccountAmountFC InvoiceNumber Journal OrderNumber PaymentCondition PaymentReference ProcessNumber PurchaseEntryLines Rate ReportingPeriod ReportingYear Reversal Supplier VATAmountFC YourRef", naturalKey: "YourRef" },
  },
};
