// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { AccessRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { callers: "delegated", scopes: ["sales orders"], level: "manage" };

export const table: ServiceTable = {
  kinds: {
    datetime: "UserInvoiceDate",
    guid: "PostboxSender",
  },
  groups: [
    { at: "/api/v1/{division}/salesinvoice/", name: "SalesInvoice", like: "list get", scopes: "sales invoices", sets: "Layout|s" },
    { at: "/api/v1/{division}/salesinvoice/", name: "SalesInvoice", like: "list create get update delete", scopes: "sales invoices", sets: "SalesInvoiceLine|s SalesInvoiceOrderChargeLine|s" },
    { at: "/api/v1/{division}/salesinvoice/", name: "SalesInvoice", like: "list create get update delete", key: "InvoiceID", scopes: "sales invoices", sets: "SalesInvoice|s" },
  ],
  paths: {
    "/api/v1/{division}/salesinvoice/PrintedSalesInvoices": { POST: { id: "PrintSalesInvoice", record: "SalesInvoicePrintedSalesInvoice", body: "SalesInvoicePrintedSalesInvoice", retry: "never", answers: "201", commits: true, access: { callers: "delegated", scopes: ["sales invoices"], level: "manage" } } },
    "/api/v1/{division}/salesinvoice/InvoiceSalesOrders": { POST: { id: "InvoiceSalesOrders", record: "SalesInvoiceInvoiceSalesOrders", body: "SalesInvoiceInvoiceSalesOrders", retry: "never", answers: "201", commits: true, access: access1 } },
    "/api/v1/{division}/salesinvoice/SalesOrderID": { POST: { id: "CreateSalesInvoiceSalesOrderID", record: "SalesInvoiceSalesOrderID", body: "SalesInvoiceSalesOrderID", retry: "never", answers: "201", access: access1 } },
  },
  entities: {
    SalesInvoiceSalesOrderID: { writeOnce: "ID" },
    SalesInvoiceInvoiceSalesOrders: { nested: { SalesInvoiceSalesOrderID: "SalesOrderIDs" }, writeOnce: "ID CreateMode DeliveryNumber EndDate InvoiceMode JournalCode SalesOrderIDs StartDate UserInvoiceDate" },
    SalesInvoicePrintedSalesInvoice: { writeOnce: "InvoiceID Division Document DocumentCreationError DocumentCreationSuccess DocumentLayout EmailCreationError EmailCreationSuccess EmailLayout ExtraText InvoiceDate PeppolCreationError PeppolCreationSuccess PostboxMessageCreationError PostboxMessageCreationSuccess PostboxSender ReportingPeriod ReportingYear SendEmailToCustomer SenderEmailAddress SendInvoiceToCustomerPostbox SendInvoiceViaPeppol SendOutputBasedOnAccount" },
    SalesInvoiceSalesInvoiceLine: { write: "ID AmountFC CostCenter CostUnit DeliveryDate Description Discount Employee EndTime ExtraDutyAmountFC ExtraDutyPercentage GLAccount InvoiceID Item NetPrice Notes Pricelist Project ProjectWBS Quantity StartTime TaxSchedule UnitCode UnitPrice VATAmountDC VATAmountFC VATCode VATPercentage" },
    SalesInvoiceSalesInvoiceOrderChargeLine: { write: "ID AmountFCExclVAT AmountFCInclVAT InvoiceID IsShippingCost OrderCharge OrderChargesLineDescription VATCode" },
    SalesInvoiceSalesInvoice: { nested: { SalesInvoiceSalesInvoiceLine: "SalesInvoiceLines", SalesInvoiceSalesInvoiceOrderChargeLine: "SalesInvoiceOrderChargeLines" }, write: "InvoiceID AmountDiscount AmountDiscountExclVat Currency DeliverTo DeliverToAddress DeliverToContactPerson Description Discount Document DueDate ExtraDutyAmountFC GAccountAmountFC IncotermAddress IncotermCode IncotermVersion InvoiceTo InvoiceToContactPerson IsExtraDuty Journal OrderDate OrderedBy OrderedByContactPerson OrderNumber PaymentCondition PaymentReference Remarks SalesChannel SalesInvoiceLines SalesInvoiceOrderChargeLines Salesperson SelectionCode ShippingMethod TaxSchedule Type Warehouse WithholdingTaxAmountFC WithholdingTaxBaseAmount WithholdingTaxPercentage YourRef", naturalKey: "YourRef" },
  },
};
