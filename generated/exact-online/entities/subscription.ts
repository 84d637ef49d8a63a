// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { scopes: ["sales contracts"] };
const access2: AccessRow = { scopes: ["sales contracts"], level: "manage" };
const paging1: PagingRow = { style: "odata-v2", pageSize: 60, items: "d" };

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/subscription/SubscriptionLineTypes": {
      GET: { id: "ListSubscriptionSubscriptionLineTypes", record: "SubscriptionSubscriptionLineType", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/subscription/SubscriptionLineTypes({ID})": {
      GET: { id: "GetSubscriptionSubscriptionLineType", record: "SubscriptionSubscriptionLineType", access: access1 },
    },
    "/api/v1/{division}/subscription/SubscriptionLines": {
      GET: { id: "ListSubscriptionSubscriptionLines", record: "SubscriptionSubscriptionLine", paging: paging1, access: access1 },
      POST: { id: "CreateSubscriptionSubscriptionLine", record: "SubscriptionSubscriptionLine", body: "SubscriptionSubscriptionLine", retry: "never", answers: "201", access: access2 },
    },
    "/api/v1/{division}/subscription/SubscriptionLines(guid'{ID}')": {
      GET: { id: "GetSubscriptionSubscriptionLine", record: "SubscriptionSubscriptionLine", access: access1 },
      PUT: { id: "UpdateSubscriptionSubscriptionLine", body: "SubscriptionSubscriptionLine", retry: "idempotent", answers: "204-", access: access2 },
      DELETE: { id: "DeleteSubscriptionSubscriptionLine", retry: "idempotent", answers: "204-", access: access2 },
    },
    "/api/v1/{division}/subscription/SubscriptionReasonCodes": {
      GET: { id: "ListSubscriptionSubscriptionReasonCodes", record: "SubscriptionSubscriptionReasonCode", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/subscription/SubscriptionReasonCodes(guid'{ID}')": {
      GET: { id: "GetSubscriptionSubscriptionReasonCode", record: "SubscriptionSubscriptionReasonCode", access: access1 },
    },
    "/api/v1/{division}/subscription/SubscriptionRestrictionEmployees": {
      GET: { id: "ListSubscriptionSubscriptionRestrictionEmployees", record: "SubscriptionSubscriptionRestrictionEmployee", paging: paging1, access: access1 },
      POST: { id: "CreateSubscriptionSubscriptionRestrictionEmployee", record: "SubscriptionSubscriptionRestrictionEmployee", body: "SubscriptionSubscriptionRestrictionEmployee", retry: "never", answers: "201", access: access2 },
    },
    "/api/v1/{division}/subscription/SubscriptionRestrictionEmployees(guid'{ID}')": {
      GET: { id: "GetSubscriptionSubscriptionRestrictionEmployee", record: "SubscriptionSubscriptionRestrictionEmployee", access: access1 },
      DELETE: { id: "DeleteSubscriptionSubscriptionRestrictionEmployee", retry: "idempotent", answers: "204-", access: access2 },
    },
    "/api/v1/{division}/subscription/SubscriptionRestrictionItems": {
      GET: { id: "ListSubscriptionSubscriptionRestrictionItems", record: "SubscriptionSubscriptionRestrictionItem", paging: paging1, access: access1 },
      POST: { id: "CreateSubscriptionSubscriptionRestrictionItem", record: "SubscriptionSubscriptionRestrictionItem", body: "SubscriptionSubscriptionRestrictionItem", retry: "never", answers: "201", access: access2 },
    },
    "/api/v1/{division}/subscription/SubscriptionRestrictionItems(guid'{ID}')": {
      GET: { id: "GetSubscriptionSubscriptionRestrictionItem", record: "SubscriptionSubscriptionRestrictionItem", access: access1 },
      DELETE: { id: "DeleteSubscriptionSubscriptionRestrictionItem", retry: "idempotent", answers: "204-", access: access2 },
    },
    "/api/v1/{division}/subscription/SubscriptionTypes": {
      GET: { id: "ListSubscriptionSubscriptionTypes", record: "SubscriptionSubscriptionType", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/subscription/SubscriptionTypes(guid'{ID}')": {
      GET: { id: "GetSubscriptionSubscriptionType", record: "SubscriptionSubscriptionType", access: access1 },
    },
    "/api/v1/{division}/subscription/Subscriptions": {
      GET: { id: "ListSubscriptionSubscriptions", record: "SubscriptionSubscription", paging: paging1, access: access1 },
      POST: { id: "CreateSubscriptionSubscription", record: "SubscriptionSubscription", body: "SubscriptionSubscription", retry: "never", answers: "201", access: access2 },
    },
    "/api/v1/{division}/subscription/Subscriptions(guid'{EntryID}')": {
      GET: { id: "GetSubscriptionSubscription", record: "SubscriptionSubscription", access: access1 },
      PUT: { id: "UpdateSubscriptionSubscription", body: "SubscriptionSubscription", retry: "idempotent", answers: "204-", access: access2 },
      DELETE: { id: "DeleteSubscriptionSubscription", retry: "idempotent", answers: "204-", access: access2 },
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
