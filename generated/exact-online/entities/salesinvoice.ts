// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/salesinvoice/InvoiceSalesOrders": {
      POST: { id: "InvoiceSalesOrders", record: "SalesInvoiceInvoiceSalesOrders", body: "SalesInvoiceInvoiceSalesOrders", retry: "never", answers: "201", commits: true, access: { callers: "delegated", scopes: ["sales orders"], level: "manage" } },
    },
    "/api/v1/{division}/salesinvoice/Layouts": {
      GET: { id: "ListSalesInvoiceLayouts", record: "SalesInvoiceLayout", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["sales invoices"], level: "read" } },
    },
    "/api/v1/{division}/salesinvoice/Layouts(guid'{ID}')": {
      GET: { id: "GetSalesInvoiceLayout", record: "SalesInvoiceLayout", access: { callers: "delegated", scopes: ["sales invoices"], level: "read" } },
    },
    "/api/v1/{division}/salesinvoice/PrintedSalesInvoices": {
      POST: { id: "PrintSalesInvoice", record: "SalesInvoicePrintedSalesInvoice", body: "SalesInvoicePrintedSalesInvoice", retry: "never", answers: "201", commits: true, access: { callers: "delegated", scopes: ["sales invoices"], level: "manage" } },
    },
    "/api/v1/{division}/salesinvoice/SalesInvoiceLines": {
      GET: { id: "ListSalesInvoiceSalesInvoiceLines", record: "SalesInvoiceSalesInvoiceLine", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["sales invoices"], level: "read" } },
      POST: { id: "CreateSalesInvoiceSalesInvoiceLine", record: "SalesInvoiceSalesInvoiceLine", body: "SalesInvoiceSalesInvoiceLine", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["sales invoices"], level: "manage" } },
    },
    "/api/v1/{division}/salesinvoice/SalesInvoiceLines(guid'{ID}')": {
      GET: { id: "GetSalesInvoiceSalesInvoiceLine", record: "SalesInvoiceSalesInvoiceLine", access: { callers: "delegated", scopes: ["sales invoices"], level: "read" } },
      PUT: { id: "UpdateSalesInvoiceSalesInvoiceLine", body: "SalesInvoiceSalesInvoiceLine", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["sales invoices"], level: "manage" } },
      DELETE: { id: "DeleteSalesInvoiceSalesInvoiceLine", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["sales invoices"], level: "manage" } },
    },
    "/api/v1/{division}/salesinvoice/SalesInvoiceOrderChargeLines": {
      GET: { id: "ListSalesInvoiceSalesInvoiceOrderChargeLines", record: "SalesInvoiceSalesInvoiceOrderChargeLine", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["sales invoices"], level: "read" } },
      POST: { id: "CreateSalesInvoiceSalesInvoiceOrderChargeLine", record: "SalesInvoiceSalesInvoiceOrderChargeLine", body: "SalesInvoiceSalesInvoiceOrderChargeLine", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["sales invoices"], level: "manage" } },
    },
    "/api/v1/{division}/salesinvoice/SalesInvoiceOrderChargeLines(guid'{ID}')": {
      GET: { id: "GetSalesInvoiceSalesInvoiceOrderChargeLine", record: "SalesInvoiceSalesInvoiceOrderChargeLine", access: { callers: "delegated", scopes: ["sales invoices"], level: "read" } },
      PUT: { id: "UpdateSalesInvoiceSalesInvoiceOrderChargeLine", body: "SalesInvoiceSalesInvoiceOrderChargeLine", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["sales invoices"], level: "manage" } },
      DELETE: { id: "DeleteSalesInvoiceSalesInvoiceOrderChargeLine", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["sales invoices"], level: "manage" } },
    },
    "/api/v1/{division}/salesinvoice/SalesInvoices": {
      GET: { id: "ListSalesInvoiceSalesInvoices", record: "SalesInvoiceSalesInvoice", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["sales invoices"], level: "read" } },
      POST: { id: "CreateSalesInvoiceSalesInvoice", record: "SalesInvoiceSalesInvoice", body: "SalesInvoiceSalesInvoice", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["sales invoices"], level: "manage" } },
    },
    "/api/v1/{division}/salesinvoice/SalesInvoices(guid'{InvoiceID}')": {
      GET: { id: "GetSalesInvoiceSalesInvoice", record: "SalesInvoiceSalesInvoice", access: { callers: "delegated", scopes: ["sales invoices"], level: "read" } },
      PUT: { id: "UpdateSalesInvoiceSalesInvoice", body: "SalesInvoiceSalesInvoice", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["sales invoices"], level: "manage" } },
      DELETE: { id: "DeleteSalesInvoiceSalesInvoice", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["sales invoices"], level: "manage" } },
    },
    "/api/v1/{division}/salesinvoice/SalesOrderID": {
      POST: { id: "CreateSalesInvoiceSalesOrderID", record: "SalesInvoiceSalesOrderID", body: "SalesInvoiceSalesOrderID", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["sales orders"], level: "manage" } },
    },
  },
  entities: {
    SalesInvoiceSalesOrderID: { fields: { guid: "ID" }, writeOnce: "ID" },
    SalesInvoiceInvoiceSalesOrders: { fields: { guid: "ID", datetime: "EndDate StartDate UserInvoiceDate" }, nested: { SalesInvoiceSalesOrderID: "SalesOrderIDs" }, writeOnce: "ID CreateMode DeliveryNumber EndDate InvoiceMode JournalCode SalesOrderIDs StartDate UserInvoiceDate" },
    SalesInvoiceLayout: { fields: { guid: "ID Creator Modifier", datetime: "Created Modified" } },
    SalesInvoicePrintedSalesInvoice: { fields: { guid: "InvoiceID Document DocumentLayout EmailLayout PostboxSender", datetime: "InvoiceDate" }, writeOnce: "InvoiceID Division Document DocumentCreationError DocumentCreationSuccess DocumentLayout EmailCreationError EmailCreationSuccess EmailLayout ExtraText InvoiceDate PeppolCreationError PeppolCreationSuccess PostboxMessageCreationError PostboxMessageCreationSuccess PostboxSender ReportingPeriod ReportingYear SendEmailToCustomer SenderEmailAddress SendInvoiceToCustomerPostbox SendInvoiceViaPeppol SendOutputBasedOnAccount" },
    SalesInvoiceSalesInvoiceLine: { fields: { guid: "ID Employee GLAccount InvoiceID Item Pricelist Project ProjectWBS SalesOrder SalesOrderLine Subscription TaxSchedule", datetime: "DeliveryDate EndTime StartTime" }, write: "ID AmountFC CostCenter CostUnit DeliveryDate Description Discount Employee EndTime ExtraDutyAmountFC ExtraDutyPercentage GLAccount InvoiceID Item NetPrice Notes Pricelist Project ProjectWBS Quantity StartTime TaxSchedule UnitCode UnitPrice VATAmountDC VATAmountFC VATCode VATPercentage" },
    SalesInvoiceSalesInvoiceOrderChargeLine: { fields: { guid: "ID GLAccount InvoiceID OrderCharge" }, write: "ID AmountFCExclVAT AmountFCInclVAT InvoiceID IsShippingCost OrderCharge OrderChargesLineDescription VATCode" },
    SalesInvoiceSalesInvoice: { fields: { guid: "InvoiceID Creator DeliverTo DeliverToAddress DeliverToContactPerson Document InvoiceTo InvoiceToContactPerson Modifier OrderedBy OrderedByContactPerson SalesChannel Salesperson SelectionCode ShippingMethod TaxSchedule Warehouse", datetime: "Created DueDate InvoiceDate Modified OrderDate" }, nested: { SalesInvoiceSalesInvoiceLine: "SalesInvoiceLines", SalesInvoiceSalesInvoiceOrderChargeLine: "SalesInvoiceOrderChargeLines" }, write: "InvoiceID AmountDiscount AmountDiscountExclVat Currency DeliverTo DeliverToAddress DeliverToContactPerson Description Discount Document DueDate ExtraDutyAmountFC GAccountAmountFC IncotermAddress IncotermCode IncotermVersion InvoiceTo InvoiceToContactPerson IsExtraDuty Journal OrderDate OrderedBy OrderedByContactPerson OrderNumber PaymentCondition PaymentReference Remarks SalesChannel SalesInvoiceLines SalesInvoiceOrderChargeLines Salesperson SelectionCode ShippingMethod TaxSchedule Type Warehouse WithholdingTaxAmountFC WithholdingTaxBaseAmount WithholdingTaxPercentage YourRef", naturalKey: "YourRef" },
  },
};
