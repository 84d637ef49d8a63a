// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/salesentry/SalesEntries": {
      GET: { id: "ListSalesEntrySalesEntries", record: "SalesEntrySalesEntry", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["financial accounting"], level: "read" } },
      POST: { id: "CreateSalesEntrySalesEntry", record: "SalesEntrySalesEntry", body: "SalesEntrySalesEntry", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["financial accounting"], level: "manage" } },
    },
    "/api/v1/{division}/salesentry/SalesEntries(guid'{EntryID}')": {
      GET: { id: "GetSalesEntrySalesEntry", record: "SalesEntrySalesEntry", access: { callers: "delegated", scopes: ["financial accounting"], level: "read" } },
      PUT: { id: "UpdateSalesEntrySalesEntry", body: "SalesEntrySalesEntry", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["financial accounting"], level: "manage" } },
      DELETE: { id: "DeleteSalesEntrySalesEntry", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["financial accounting"], level: "manage" } },
    },
    "/api/v1/{division}/salesentry/SalesEntryLines": {
      GET: { id: "ListSalesEntrySalesEntryLines", record: "SalesEntrySalesEntryLine", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["financial accounting"], level: "read" } },
      POST: { id: "CreateSalesEntrySalesEntryLine", record: "SalesEntrySalesEntryLine", body: "SalesEntrySalesEntryLine", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["financial accounting"], level: "manage" } },
    },
    "/api/v1/{division}/salesentry/SalesEntryLines(guid'{ID}')": {
      GET: { id: "GetSalesEntrySalesEntryLine", record: "SalesEntrySalesEntryLine", access: { callers: "delegated", scopes: ["financial accounting"], level: "read" } },
      PUT: { id: "UpdateSalesEntrySalesEntryLine", body: "SalesEntrySalesEntryLine", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["financial accounting"], level: "manage" } },
      DELETE: { id: "DeleteSalesEntrySalesEntryLine", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["financial accounting"], level: "manage" } },
    },
  },
  entities: {
    SalesEntrySalesEntryLine: { fields: { guid: "ID Asset EntryID GLAccount Project ProjectWBS Subscription TaxSchedule TrackingNumber", datetime: "From To" }, write: "ID AmountFC Asset CostCenter CostUnit Description EntryID ExtraDutyAmountFC ExtraDutyPercentage From GLAccount IntraStatArea IntraStatCountry IntraStatDeliveryTerm IntraStatTransactionA IntraStatTransactionB IntraStatTransportMethod Notes Project ProjectWBS Quantity SerialNumber StatisticalNetWeight StatisticalNumber StatisticalQuantity StatisticalValue Subscription TaxSchedule To TrackingNumber VATAmountFC VATBaseAmountDC VATBaseAmountFC VATCode VATPercentage" },
    SalesEntrySalesEntry: { fields: { guid: "EntryID Creator Customer Document Modifier", datetime: "Created DueDate EntryDate Modified" }, nested: { SalesEntrySalesEntryLine: "SalesEntryLines" }, write: "EntryID BatchNumber Currency Customer Description Document DueDate EntryDate EntryNumber ExternalLinkReference GAccountAmountFC InvoiceNumber IsExtraDuty Journal OrderNumber PaymentCondition PaymentReference ProcessNumber Rate ReportingPeriod ReportingYear Reversal SalesEntryLines VATAmountFC WithholdingTaxAmountDC WithholdingTaxBaseAmount WithholdingTaxPercentage YourRef", naturalKey: "YourRef" },
  },
};
