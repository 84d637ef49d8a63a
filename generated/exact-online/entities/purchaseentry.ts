// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  groups: [
    { at: "/api/v1/{division}/purchaseentry/", name: "PurchaseEntry", like: "list create get update delete", key: "EntryID", scopes: "financial accounting", sets: "PurchaseEntr|ies|y" },
    { at: "/api/v1/{division}/purchaseentry/", name: "PurchaseEntry", like: "list create get update delete", scopes: "financial accounting", sets: "PurchaseEntryLine|s" },
  ],
  paths: {},
  entities: {
    PurchaseEntryPurchaseEntryLine: { fields: { guid: "TrackingNumber" }, write: "ID AmountFC Asset CostCenter CostUnit Description EntryID Expense From GLAccount IntraStatArea IntraStatCountry IntraStatDeliveryTerm IntraStatTransactionA IntraStatTransactionB IntraStatTransportMethod Notes PrivateUsePercentage Project Quantity SerialNumber StatisticalNetWeight StatisticalNumber StatisticalQuantity StatisticalValue Subscription To TrackingNumber VATAmountFC VATBaseAmountFC VATCode VATNonDeductiblePercentage VATPercentage WithholdingAmountDC WithholdingTax" },
    PurchaseEntryPurchaseEntry: { nested: { PurchaseEntryPurchaseEntryLine: "PurchaseEntryLines" }, write: "EntryID BatchNumber Currency Description Document DueDate EntryDate EntryNumber ExternalLinkReference GAccountAmountFC InvoiceNumber Journal OrderNumber PaymentCondition PaymentReference ProcessNumber PurchaseEntryLines Rate ReportingPeriod ReportingYear Reversal Supplier VATAmountFC YourRef", naturalKey: "YourRef" },
  },
};
