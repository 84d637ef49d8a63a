// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { scopes: ["sales orders"], level: "manage" };
const access2: AccessRow = { scopes: ["sales invoices"] };
const access3: AccessRow = { scopes: ["sales invoices"], level: "manage" };
const paging1: PagingRow = { style: "odata-v2", pageSize: 60, items: "d" };

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/salesinvoice/InvoiceSalesOrders": {
      POST: { id: "InvoiceSalesOrders", record: "SalesInvoiceInvoiceSalesOrders", body: "SalesInvoiceInvoiceSalesOrders", retry: "never", answers: "201", commits: true, effect: "post", access: access1 },
    },
    "/api/v1/{division}/salesinvoice/Layouts": {
      GET: { id: "ListSalesInvoiceLayouts", record: "SalesInvoiceLayout", paging: paging1, access: access2 },
    },
    "/api/v1/{division}/salesinvoice/Layouts(guid'{ID}')": {
      GET: { id: "GetSalesInvoiceLayout", record: "SalesInvoiceLayout", access: access2 },
    },
    "/api/v1/{division}/salesinvoice/PrintedSalesInvoices": {
      POST: { id: "PrintSalesInvoice", record: "SalesInvoicePrintedSalesInvoice", body: "SalesInvoicePrintedSalesInvoice", retry: "never", answers: "201", commits: true, effect: "post", access: access3 },
    },
    "/api/v1/{division}/salesinvoice/SalesInvoiceLines": {
      GET: { id: "ListSalesInvoiceSalesInvoiceLines", record: "SalesInvoiceSalesInvoiceLine", paging: paging1, access: access2 },
      POST: { id: "CreateSalesInvoiceSalesInvoiceLine", record: "SalesInvoiceSalesInvoiceLine", body: "SalesInvoiceSalesInvoiceLine", retry: "never", answers: "201", effect: "draft", access: access3 },
    },
    "/api/v1/{division}/salesinvoice/SalesInvoiceLines(guid'{ID}')": {
      GET: { id: "GetSalesInvoiceSalesInvoiceLine", record: "SalesInvoiceSalesInvoiceLine", access: access2 },
      PUT: { id: "UpdateSalesInvoiceSalesInvoiceLine", body: "SalesInvoiceSalesInvoiceLine", retry: "idempotent", answers: "204-", effect: "draft", access: access3 },
      DELETE: { id: "DeleteSalesInvoiceSalesInvoiceLine", retry: "idempotent", answers: "204-", access: access3 },
    },
    "/api/v1/{division}/salesinvoice/SalesInvoiceOrderChargeLines": {
      GET: { id: "ListSalesInvoiceSalesInvoiceOrderChargeLines", record: "SalesInvoiceSalesInvoiceOrderChargeLine", paging: paging1, access: access2 },
      POST: { id: "CreateSalesInvoiceSalesInvoiceOrderChargeLine", record: "SalesInvoiceSalesInvoiceOrderChargeLine", body: "SalesInvoiceSalesInvoiceOrderChargeLine", retry: "never", answers: "201", effect: "draft", access: access3 },
    },
    "/api/v1/{division}/salesinvoice/SalesInvoiceOrderChargeLines(guid'{ID}')": {
      GET: { id: "GetSalesInvoiceSalesInvoiceOrderChargeLine", record: "SalesInvoiceSalesInvoiceOrderChargeLine", access: access2 },
      PUT: { id: "UpdateSalesInvoiceSalesInvoiceOrderChargeLine", body: "SalesInvoiceSalesInvoiceOrderChargeLine", retry: "idempotent", answers: "204-", effect: "draft", access: access3 },
      DELETE: { id: "DeleteSalesInvoiceSalesInvoiceOrderChargeLine", retry: "idempotent", answers: "204-", access: access3 },
    },
    "/api/v1/{division}/salesinvoice/SalesInvoices": {
      GET: { id: "ListSalesInvoiceSalesInvoices", record: "SalesInvoiceSalesInvoice", paging: paging1, access: access2 },
      POST: { id: "CreateSalesInvoiceSalesInvoice", record: "SalesInvoiceSalesInvoice", body: "SalesInvoiceSalesInvoice", retry: "never", answers: "201", effect: "draft", access: access3 },
    },
    "/api/v1/{division}/salesinvoice/SalesInvoices(guid'{InvoiceID}')": {
      GET: { id: "GetSalesInvoiceSalesInvoice", record: "SalesInvoiceSalesInvoice", access: access2 },
      PUT: { id: "UpdateSalesInvoiceSalesInvoice", body: "SalesInvoiceSalesInvoice", retry: "idempotent", answers: "204-", effect: "draft", access: access3 },
      DELETE: { id: "DeleteSalesInvoiceSalesInvoice", retry: "idempotent", answers: "204-", access: access3 },
    },
    "/api/v1/{division}/salesinvoice/SalesOrderID": {
      POST: { id: "CreateSalesInvoiceSalesOrderID", record: "SalesInvoiceSalesOrderID", body: "SalesInvoiceSalesOrderID", retry: "never", answers: "201", effect: "post", access: access1 },
    },
  },
  entities: {
    SalesInvoiceSalesOrderID: { fields: { guid: "ID" }, writeOnce: { text: "ID" } },
    SalesInvoiceInvoiceSalesOrders: { fields: { guid: "ID", datetime: "EndDate StartDate UserInvoiceDate" }, nested: { SalesInvoiceSalesOrderID: "SalesOrderIDs" }, writeOnce: { text: "ID EndDate JournalCode SalesOrderIDs StartDate UserInvoiceDate", int32: "CreateMode DeliveryNumber InvoiceMode" }, failure: "Errors NumberOfFailedInvoices" },
    SalesInvoiceLayout: { fields: { guid: "ID Creator Modifier", datetime: "Created Modified" } },
    SalesInvoicePrintedSalesInvoice: { fields: { guid: "InvoiceID Document DocumentLayout EmailLayout PostboxSender", datetime: "InvoiceDate" }, writeOnce: { text: "InvoiceID Document DocumentCreationError DocumentCreationSuccess DocumentLayout EmailCreationError EmailCreationSuccess EmailLayout ExtraText InvoiceDate PeppolCreationError PeppolCreationSuccess PostboxMessageCreationError PostboxMessageCreationSuccess PostboxSender SenderEmailAddress", int32: "Division ReportingPeriod ReportingYear", boolean: "SendEmailToCustomer SendInvoiceToCustomerPostbox SendInvoiceViaPeppol SendOutputBasedOnAccount" }, failure: "DocumentCreationError EmailCreationError PeppolCreationError PostboxMessageCreationError" },
    SalesInvoiceSalesInvoiceLine: { fields: { guid: "ID Employee GLAccount InvoiceID Item Pricelist Project ProjectWBS SalesOrder SalesOrderLine Subscription TaxSchedule", datetime: "DeliveryDate EndTime StartTime" }, write: { text: "ID CostCenter CostUnit DeliveryDate Description Employee EndTime GLAccount InvoiceID Item Notes Pricelist Project ProjectWBS StartTime TaxSchedule UnitCode VATCode", number: "AmountFC Discount ExtraDutyAmountFC ExtraDutyPercentage NetPrice Quantity UnitPrice VATAmountDC VATAmountFC VATPercentage" } },
    SalesInvoiceSalesInvoiceOrderChargeLine: { fields: { guid: "ID GLAccount InvoiceID OrderCharge" }, write: { text: "ID InvoiceID OrderCharge OrderChargesLineDescription VATCode", number: "AmountFCExclVAT AmountFCInclVAT", boolean: "IsShippingCost" } },
    SalesInvoiceSalesInvoice: { fields: { guid: "InvoiceID Creator DeliverTo DeliverToAddress DeliverToContactPerson Document InvoiceTo InvoiceToContactPerson Modifier OrderedBy OrderedByContactPerson SalesChannel Salesperson SelectionCode ShippingMethod TaxSchedule Warehouse", datetime: "Created DueDate InvoiceDate Modified OrderDate" }, nested: { SalesInvoiceSalesInvoiceLine: "SalesInvoiceLines", SalesInvoiceSalesInvoiceOrderChargeLine: "SalesInvoiceOrderChargeLines" }, write: { text: "InvoiceID Currency DeliverTo DeliverToAddress DeliverToContactPerson Description Document DueDate IncotermAddress IncotermCode InvoiceTo InvoiceToContactPerson Journal OrderDate OrderedBy OrderedByContactPerson PaymentCondition PaymentReference Remarks SalesChannel SalesInvoiceLines SalesInvoiceOrderChargeLines Salesperson SelectionCode ShippingMethod TaxSchedule Warehouse YourRef", number: "AmountDiscount AmountDiscountExclVat Discount ExtraDutyAmountFC GAccountAmountFC WithholdingTaxAmountFC WithholdingTaxBaseAmount WithholdingTaxPercentage", int16: "IncotermVersion", boolean: "IsExtraDuty", int32: "OrderNumber Type" }, writeOnce: { text: "InvoiceDate", int16: "Status" }, naturalKey: "YourRef" },
  },
};
