// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/subscription/SubscriptionLineTypes": {
      GET: { id: "ListSubscriptionSubscriptionLineTypes", record: "SubscriptionSubscriptionLineType", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["sales contracts"] } },
    },
    "/api/v1/{division}/subscription/SubscriptionLineTypes({ID})": {
      GET: { id: "GetSubscriptionSubscriptionLineType", record: "SubscriptionSubscriptionLineType", access: { scopes: ["sales contracts"] } },
    },
    "/api/v1/{division}/subscription/SubscriptionLines": {
      GET: { id: "ListSubscriptionSubscriptionLines", record: "SubscriptionSubscriptionLine", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["sales contracts"] } },
      POST: { id: "CreateSubscriptionSubscriptionLine", record: "SubscriptionSubscriptionLine", body: "SubscriptionSubscriptionLine", retry: "never", answers: "201", access: { scopes: ["sales contracts"], level: "manage" } },
    },
    "/api/v1/{division}/subscription/SubscriptionLines(guid'{ID}')": {
      GET: { id: "GetSubscriptionSubscriptionLine", record: "SubscriptionSubscriptionLine", access: { scopes: ["sales contracts"] } },
      PUT: { id: "UpdateSubscriptionSubscriptionLine", body: "SubscriptionSubscriptionLine", retry: "idempotent", answers: "204-", access: { scopes: ["sales contracts"], level: "manage" } },
      DELETE: { id: "DeleteSubscriptionSubscriptionLine", retry: "idempotent", answers: "204-", access: { scopes: ["sales contracts"], level: "manage" } },
    },
    "/api/v1/{division}/subscription/SubscriptionReasonCodes": {
      GET: { id: "ListSubscriptionSubscriptionReasonCodes", record: "SubscriptionSubscriptionReasonCode", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["sales contracts"] } },
    },
    "/api/v1/{division}/subscription/SubscriptionReasonCodes(guid'{ID}')": {
      GET: { id: "GetSubscriptionSubscriptionReasonCode", record: "SubscriptionSubscriptionReasonCode", access: { scopes: ["sales contracts"] } },
    },
    "/api/v1/{division}/subscription/SubscriptionRestrictionEmployees": {
      GET: { id: "ListSubscriptionSubscriptionRestrictionEmployees", record: "SubscriptionSubscriptionRestrictionEmployee", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["sales contracts"] } },
      POST: { id: "CreateSubscriptionSubscriptionRestrictionEmployee", record: "SubscriptionSubscriptionRestrictionEmployee", body: "SubscriptionSubscriptionRestrictionEmployee", retry: "never", answers: "201", access: { scopes: ["sales contracts"], level: "manage" } },
    },
    "/api/v1/{division}/subscription/SubscriptionRestrictionEmployees(guid'{ID}')": {
      GET: { id: "GetSubscriptionSubscriptionRestrictionEmployee", record: "SubscriptionSubscriptionRestrictionEmployee", access: { scopes: ["sales contracts"] } },
      DELETE: { id: "DeleteSubscriptionSubscriptionRestrictionEmployee", retry: "idempotent", answers: "204-", access: { scopes: ["sales contracts"], level: "manage" } },
    },
    "/api/v1/{division}/subscription/SubscriptionRestrictionItems": {
      GET: { id: "ListSubscriptionSubscriptionRestrictionItems", record: "SubscriptionSubscriptionRestrictionItem", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["sales contracts"] } },
      POST: { id: "CreateSubscriptionSubscriptionRestrictionItem", record: "SubscriptionSubscriptionRestrictionItem", body: "SubscriptionSubscriptionRestrictionItem", retry: "never", answers: "201", access: { scopes: ["sales contracts"], level: "manage" } },
    },
    "/api/v1/{division}/subscription/SubscriptionRestrictionItems(guid'{ID}')": {
      GET: { id: "GetSubscriptionSubscriptionRestrictionItem", record: "SubscriptionSubscriptionRestrictionItem", access: { scopes: ["sales contracts"] } },
      DELETE: { id: "DeleteSubscriptionSubscriptionRestrictionItem", retry: "idempotent", answers: "204-", access: { scopes: ["sales contracts"], level: "manage" } },
    },
    "/api/v1/{division}/subscription/SubscriptionTypes": {
      GET: { id: "ListSubscriptionSubscriptionTypes", record: "SubscriptionSubscriptionType", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["sales contracts"] } },
    },
    "/api/v1/{division}/subscription/SubscriptionTypes(guid'{ID}')": {
      GET: { id: "GetSubscriptionSubscriptionType", record: "SubscriptionSubscriptionType", access: { scopes: ["sales contracts"] } },
    },
    "/api/v1/{division}/subscription/Subscriptions": {
      GET: { id: "ListSubscriptionSubscriptions", record: "SubscriptionSubscription", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["sales contracts"] } },
      POST: { id: "CreateSubscriptionSubscription", record: "SubscriptionSubscription", body: "SubscriptionSubscription", retry: "never", answers: "201", access: { scopes: ["sales contracts"], level: "manage" } },
    },
    "/api/v1/{division}/subscription/Subscriptions(guid'{EntryID}')": {
      GET: { id: "GetSubscriptionSubscription", record: "SubscriptionSubscription", access: { scopes: ["sales contracts"] } },
      PUT: { id: "UpdateSubscriptionSubscription", body: "SubscriptionSubscription", retry: "idempotent", answers: "204-", access: { scopes: ["sales contracts"], level: "manage" } },
      DELETE: { id: "DeleteSubscriptionSubscription", retry: "idempotent", answers: "204-", access: { scopes: ["sales contracts"], level: "manage" } },
    },
  },
  entities: {
    SubscriptionSubscriptionLine: { fields: { guid: "ID EntryID Item", datetime: "FromDate Modified ToDate" }, write: { text: "ID Costcenter Costunit Description EntryID FromDate Item Notes ToDate UnitCode VATCode", number: "AmountDC AmountFC Discount NetPrice Quantity UnitPrice VATAmountFC", int16: "LineType" } },
    SubscriptionSubscriptionReasonCode: { fields: { guid: "ID Creator Modifier", datetime: "Created Modified" } },
    SubscriptionSubscriptionRestrictionEmployee: { fields: { guid: "ID Creator Employee Modifier Subscription", datetime: "Created Modified" }, writeOnce: { text: "ID Employee Subscription" } },
    SubscriptionSubscriptionRestrictionItem: { fields: { guid: "ID Creator Item Modifier Subscription", datetime: "Created Modified" }, writeOnce: { text: "ID Item Subscription" } },
    SubscriptionSubscriptionType: { fields: { guid: "ID AutomaticSendInvoiceSenderMailbox Creator Modifier", datetime: "Created Modified" } },
    SubscriptionSubscription: { fields: { guid: "EntryID Classification Creator InvoiceTo InvoiceToContactPerson Modifier OrderedBy OrderedByContactPerson Project ReasonCancelled SubscriptionType", datetime: "CancellationDate Created EndDate InvoicedTo InvoicingStartDate Modified StartDate" }, nested: { SubscriptionSubscriptionLine: "SubscriptionLines", SubscriptionSubscriptionRestrictionEmployee: "SubscriptionRestrictionEmployees", SubscriptionSubscriptionRestrictionItem: "SubscriptionRestrictionItems" }, write: { text: "EntryID CancellationDate Classification Currency CustomerPONumber Description EndDate InvoiceTo InvoiceToContactPerson InvoicingStartDate Notes OrderedBy OrderedByContactPerson PaymentCondition Project ReasonCancelled StartDate SubscriptionLines SubscriptionType", boolean: "BlockEntry Printed", uint8: "InvoiceDay" } },
  },
};
