// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const paging1: PagingRow = { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" };
const access1: AccessRow = { callers: "delegated", scopes: ["financial accounting"], level: "read" };
const access2: AccessRow = { callers: "delegated", scopes: ["financial accounting"], level: "manage" };

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/salesentry/SalesEntries": { GET: { id: "ListSalesEntrySalesEntries", record: "SalesEntrySalesEntry", paging: paging1, access: access1 }, POST: { id: "CreateSalesEntrySalesEntry", record: "SalesEntrySalesEntry", body: "SalesEntrySalesEntry", demands: "Customer Journal SalesEntryLines", retry: "never", access: access2 } },
    "/api/v1/{division}/salesentry/SalesEntries(guid'{EntryID}')": { GET: { id: "GetSalesEntrySalesEntry", record: "SalesEntrySalesEntry", access: access1 }, PUT: { id: "UpdateSalesEntrySalesEntry", body: "SalesEntrySalesEntry", retry: "idempotent", access: access2 }, DELETE: { id: "DeleteSalesEntrySalesEntry", retry: "idempotent", access: access2 } },
    "/api/v1/{division}/salesentry/SalesEntryLines": { GET: { id: "ListSalesEntrySalesEntryLines", record: "SalesEntrySalesEntryLine", paging: paging1, access: access1 }, POST: { id: "CreateSalesEntrySalesEntryLine", record: "SalesEntrySalesEntryLine", body: "SalesEntrySalesEntryLine", demands: "AmountFC EntryID GLAccount", retry: "never", access: access2 } },
    "/api/v1/{division}/salesentry/SalesEntryLines(guid'{ID}')": { GET: { id: "GetSalesEntrySalesEntryLine", record: "SalesEntrySalesEntryLine", access: access1 }, PUT: { id: "UpdateSalesEntrySalesEntryLine", body: "SalesEntrySalesEntryLine", retry: "idempotent", access: access2 }, DELETE: { id: "DeleteSalesEntrySalesEntryLine", retry: "idempotent", access: access2 } },
  },
  entities: {
    SalesEntrySalesEntryLine: { key: "ID", serverKey: "ID", fields: { guid: "ID Asset EntryID GLAccount Project ProjectWBS Subscription TaxSchedule TrackingNumber", datetime: "From To" }, write: "ID AmountFC Asset CostCenter CostUnit Description EntryID ExtraDutyAmountFC ExtraDutyPercentage From GLAccount IntraStatArea IntraStatCountry IntraStatDeliveryTerm IntraStatTransactionA IntraStatTransactionB IntraStatTransportMethod Notes Project ProjectWBS Quantity SerialNumber StatisticalNetWeight StatisticalNumber StatisticalQuantity StatisticalValue Subscription TaxSchedule To TrackingNumber VATAmountFC VATBaseAmountDC VATBaseAmountFC VATCode VATPercentage" },
    SalesEntrySalesEntry: { key: "EntryID", serverKey: "EntryID", fields: { guid: "EntryID Creator Customer Document Modifier", datetime: "Created DueDate EntryDate Modified" }, nested: { SalesEntrySalesEntryLine: "SalesEntryLines" }, write: "EntryID BatchNumber Currency Customer Description Document DueDate EntryDate EntryNumber ExternalLinkReference GAccountAmountFC InvoiceNumber IsExtraDuty Journal OrderNumber PaymentCondition PaymentReference ProcessNumber Rate ReportingPeriod ReportingYear Reversal SalesEntryLines VATAmountFC WithholdingTaxAmountDC WithholdingTaxBaseAmount WithholdingTaxPercentage YourRef", naturalKey: "YourRef" },
  },
};
