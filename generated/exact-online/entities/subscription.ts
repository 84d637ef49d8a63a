// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  kinds: {
    guid: "AutomaticSendInvoiceSenderMailbox",
  },
  groups: [
    { at: "/api/v1/{division}/subscription/", name: "Subscription", like: "list get 2", scopes: "sales contracts", sets: "SubscriptionLineType|s" },
    { at: "/api/v1/{division}/subscription/", name: "Subscription", like: "list create get update delete", scopes: "sales contracts", sets: "SubscriptionLine|s" },
    { at: "/api/v1/{division}/subscription/", name: "Subscription", like: "list get", scopes: "sales contracts", sets: "SubscriptionReasonCode|s SubscriptionType|s" },
    { at: "/api/v1/{division}/subscription/", name: "Subscription", like: "list create get delete", scopes: "sales contracts", sets: "SubscriptionRestrictionEmployee|s SubscriptionRestrictionItem|s" },
    { at: "/api/v1/{division}/subscription/", name: "Subscription", like: "list create get update delete", key: "EntryID", scopes: "sales contracts", sets: "Subscription|s" },
  ],
  paths: {},
  entities: {
    SubscriptionSubscriptionLineType: { fields: { plain: "ID" } },
    SubscriptionSubscriptionLine: { write: "ID AmountDC AmountFC Costcenter Costunit Description Discount EntryID FromDate Item LineType NetPrice Notes Quantity ToDate UnitCode UnitPrice VATAmountFC VATCode" },
    SubscriptionSubscriptionRestrictionEmployee: { writeOnce: "ID Employee Subscription" },
    SubscriptionSubscriptionRestrictionItem: { writeOnce: "ID Item Subscription" },
    SubscriptionSubscription: { fields: { guid: "Classification" }, nested: { SubscriptionSubscriptionLine: "SubscriptionLines", SubscriptionSubscriptionRestrictionEmployee: "SubscriptionRestrictionEmployees", SubscriptionSubscriptionRestrictionItem: "SubscriptionRestrictionItems" }, write: "EntryID BlockEntry CancellationDate Classification Currency CustomerPONumber Description EndDate InvoiceDay InvoiceTo InvoiceToContactPerson InvoicingStartDate Notes OrderedBy OrderedByContactPerson PaymentCondition Printed Project ReasonCancelled StartDate SubscriptionLines SubscriptionType" },
  },
};
