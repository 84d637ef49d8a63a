// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { scopes: ["financial accounting"] };
const access2: AccessRow = { scopes: ["financial accounting"], level: "manage" };
const paging1: PagingRow = { style: "odata-v2", pageSize: 60, items: "d" };

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/salesentry/SalesEntries": {
      GET: { id: "ListSalesEntrySalesEntries", record: "SalesEntrySalesEntry", paging: paging1, access: access1 },
      POST: { id: "CreateSalesEntrySalesEntry", record: "SalesEntrySalesEntry", body: "SalesEntrySalesEntry", retry: "never", answers: "201", effect: "post", access: access2 },
    },
    "/api/v1/{division}/salesentry/SalesEntries(guid'{EntryID}')": {
      GET: { id: "GetSalesEntrySalesEntry", record: "SalesEntrySalesEntry", access: access1 },
      PUT: { id: "UpdateSalesEntrySalesEntry", body: "SalesEntrySalesEntry", retry: "idempotent", answers: "204-", effect: "post", access: access2 },
      DELETE: { id: "DeleteSalesEntrySalesEntry", retry: "idempotent", answers: "204-", access: access2 },
    },
    "/api/v1/{division}/salesentry/SalesEntryLines": {
      GET: { id: "ListSalesEntrySalesEntryLines", record: "SalesEntrySalesEntryLine", paging: paging1, access: access1 },
      POST: { id: "CreateSalesEntrySalesEntryLine", record: "SalesEntrySalesEntryLine", body: "SalesEntrySalesEntryLine", retry: "never", answers: "201", effect: "post", access: access2 },
    },
    "/api/v1/{division}/salesentry/SalesEntryLines(guid'{ID}')": {
      GET: { id: "GetSalesEntrySalesEntryLine", record: "SalesEntrySalesEntryLine", access: access1 },
      PUT: { id: "UpdateSalesEntrySalesEntryLine", body: "SalesEntrySalesEntryLine", retry: "idempotent", answers: "204-", effect: "post", access: access2 },
      DELETE: { id: "DeleteSalesEntrySalesEntryLine", retry: "idempotent", answers: "204-", access: access2 },
    },
  },
  entities: {
    SalesEntrySalesEntryLine: { fields: { guid: "ID Asset EntryID GLAccount Project ProjectWBS Subscription TaxSchedule TrackingNumber", datetime: "From To" }, write: { text: "ID Asset CostCenter CostUnit Description EntryID From GLAccount IntraStatArea IntraStatCountry IntraStatDeliveryTerm IntraStatTransactionA IntraStatTransactionB IntraStatTransportMethod Notes Project ProjectWBS SerialNumber StatisticalNumber Subscription TaxSchedule To TrackingNumber VATCode", number: "AmountFC ExtraDutyAmountFC ExtraDutyPercentage Quantity StatisticalNetWeight StatisticalQuantity StatisticalValue VATAmountFC VATBaseAmountDC VATBaseAmountFC VATPercentage" } },
    SalesEntrySalesEntry: { fields: { guid: "EntryID Creator Customer Document Modifier", datetime: "Created DueDate EntryDate Modified" }, nested: { SalesEntrySalesEntryLine: "SalesEntryLines" }, write: { text: "EntryID Currency Customer Description Document DueDate EntryDate ExternalLinkReference Journal PaymentCondition PaymentReference SalesEntryLines YourRef", int32: "BatchNumber EntryNumber InvoiceNumber OrderNumber ProcessNumber", number: "GAccountAmountFC Rate VATAmountFC WithholdingTaxAmountDC WithholdingTaxBaseAmount WithholdingTaxPercentage", boolean: "IsExtraDuty Reversal", int16: "ReportingPeriod ReportingYear" }, naturalKey: "YourRef" },
  },
};
