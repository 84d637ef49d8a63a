// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/salesentry/SalesEntries": {
      GET: { id: "ListSalesEntrySalesEntries", record: "SalesEntrySalesEntry", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["financial accounting"] } },
      POST: { id: "CreateSalesEntrySalesEntry", record: "SalesEntrySalesEntry", body: "SalesEntrySalesEntry", retry: "never", answers: "201", access: { scopes: ["financial accounting"], level: "manage" } },
    },
    "/api/v1/{division}/salesentry/SalesEntries(guid'{EntryID}')": {
      GET: { id: "GetSalesEntrySalesEntry", record: "SalesEntrySalesEntry", access: { scopes: ["financial accounting"] } },
      PUT: { id: "UpdateSalesEntrySalesEntry", body: "SalesEntrySalesEntry", retry: "idempotent", answers: "204-", access: { scopes: ["financial accounting"], level: "manage" } },
      DELETE: { id: "DeleteSalesEntrySalesEntry", retry: "idempotent", answers: "204-", access: { scopes: ["financial accounting"], level: "manage" } },
    },
    "/api/v1/{division}/salesentry/SalesEntryLines": {
      GET: { id: "ListSalesEntrySalesEntryLines", record: "SalesEntrySalesEntryLine", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["financial accounting"] } },
      POST: { id: "CreateSalesEntrySalesEntryLine", record: "SalesEntrySalesEntryLine", body: "SalesEntrySalesEntryLine", retry: "never", answers: "201", access: { scopes: ["financial accounting"], level: "manage" } },
    },
    "/api/v1/{division}/salesentry/SalesEntryLines(guid'{ID}')": {
      GET: { id: "GetSalesEntrySalesEntryLine", record: "SalesEntrySalesEntryLine", access: { scopes: ["financial accounting"] } },
      PUT: { id: "UpdateSalesEntrySalesEntryLine", body: "SalesEntrySalesEntryLine", retry: "idempotent", answers: "204-", access: { scopes: ["financial accounting"], level: "manage" } },
      DELETE: { id: "DeleteSalesEntrySalesEntryLine", retry: "idempotent", answers: "204-", access: { scopes: ["financial accounting"], level: "manage" } },
    },
  },
  entities: {
    SalesEntrySalesEntryLine: { fields: { guid: "ID Asset EntryID GLAccount Project ProjectWBS Subscription TaxSchedule TrackingNumber", datetime: "From To" }, write: { text: "ID Asset CostCenter CostUnit Description EntryID From GLAccount IntraStatArea IntraStatCountry IntraStatDeliveryTerm IntraStatTransactionA IntraStatTransactionB IntraStatTransportMethod Notes Project ProjectWBS SerialNumber StatisticalNumber Subscription TaxSchedule To TrackingNumber VATCode", number: "AmountFC ExtraDutyAmountFC ExtraDutyPercentage Quantity StatisticalNetWeight StatisticalQuantity StatisticalValue VATAmountFC VATBaseAmountDC VATBaseAmountFC VATPercentage" } },
    SalesEntrySalesEntry: { fields: { guid: "EntryID Creator Customer Document Modifier", datetime: "Created DueDate EntryDate Modified" }, nested: { SalesEntrySalesEntryLine: "SalesEntryLines" }, write: { text: "EntryID Currency Customer Description Document DueDate EntryDate ExternalLinkReference Journal PaymentCondition PaymentReference SalesEntryLines YourRef", int32: "BatchNumber EntryNumber InvoiceNumber OrderNumber ProcessNumber", number: "GAccountAmountFC Rate VATAmountFC WithholdingTaxAmountDC WithholdingTaxBaseAmount WithholdingTaxPercentage", boolean: "IsExtraDuty Reversal", int16: "ReportingPeriod ReportingYear" }, naturalKey: "YourRef" },
  },
};
