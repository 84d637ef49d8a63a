// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  groups: [
    { at: "/api/v1/{division}/salesentry/", name: "SalesEntry", like: "list create get update delete", key: "EntryID", scopes: "financial accounting", sets: "SalesEntr|ies|y" },
    { at: "/api/v1/{division}/salesentry/", name: "SalesEntry", like: "list create get update delete", scopes: "financial accounting", sets: "SalesEntryLine|s" },
  ],
  paths: {},
  entities: {
    SalesEntrySalesEntryLine: { fields: { guid: "TrackingNumber" }, write: "ID AmountFC Asset CostCenter CostUnit Description EntryID ExtraDutyAmountFC ExtraDutyPercentage From GLAccount IntraStatArea IntraStatCountry IntraStatDeliveryTerm IntraStatTransactionA IntraStatTransactionB IntraStatTransportMethod Notes Project ProjectWBS Quantity SerialNumber StatisticalNetWeight StatisticalNumber StatisticalQuantity StatisticalValue Subscription TaxSchedule To TrackingNumber VATAmountFC VATBaseAmountDC VATBaseAmountFC VATCode VATPercentage" },
    SalesEntrySalesEntry: { nested: { SalesEntrySalesEntryLine: "SalesEntryLines" }, write: "EntryID BatchNumber Currency Customer Description Document DueDate EntryDate EntryNumber ExternalLinkReference GAccountAmountFC InvoiceNumber IsExtraDuty Journal OrderNumber PaymentCondition PaymentReference ProcessNumber Rate ReportingPeriod ReportingYear Reversal SalesEntryLines VATAmountFC WithholdingTaxAmountDC WithholdingTaxBaseAmount WithholdingTaxPercentage YourRef", naturalKey: "YourRef" },
  },
};
