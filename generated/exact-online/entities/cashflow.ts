// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { scopes: ["financial cashflow"] };
const access2: AccessRow = { scopes: ["financial cashflow"], level: "manage" };
const access3: AccessRow = { level: "manage" };
const access4: AccessRow = { scopes: ["financial receivables"] };
const paging1: PagingRow = { style: "odata-v2", pageSize: 60, items: "d" };

export const table: ServiceTable = {
  paths: {
    "/api/v1/beta/{division}/cashflow/AllocationRule": {
      GET: { id: "ListCashflowAllocationRule", record: "CashflowAllocationRule", paging: paging1, access: access1 },
      POST: { id: "CreateCashflowAllocationRule", record: "CashflowAllocationRule", body: "CashflowAllocationRule", retry: "never", answers: "201", access: access2 },
    },
    "/api/v1/beta/{division}/cashflow/AllocationRule(guid'{ID}')": {
      GET: { id: "GetCashflowAllocationRule", record: "CashflowAllocationRule", access: access1 },
      PUT: { id: "UpdateCashflowAllocationRule", body: "CashflowAllocationRule", retry: "idempotent", answers: "204-", access: access2 },
      DELETE: { id: "DeleteCashflowAllocationRule", retry: "idempotent", answers: "204-", access: access2 },
    },
    "/api/v1/{division}/cashflow/Banks": {
      GET: { id: "ListCashflowBanks", record: "CashflowBank", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/cashflow/Banks(guid'{ID}')": {
      GET: { id: "GetCashflowBank", record: "CashflowBank", access: access1 },
    },
    "/api/v1/{division}/cashflow/DirectDebitMandates": {
      GET: { id: "ListCashflowDirectDebitMandates", record: "CashflowDirectDebitMandate", paging: paging1, access: access1 },
      POST: { id: "CreateCashflowDirectDebitMandate", record: "CashflowDirectDebitMandate", body: "CashflowDirectDebitMandate", retry: "never", answers: "201", access: access2 },
    },
    "/api/v1/{division}/cashflow/DirectDebitMandates(guid'{ID}')": {
      GET: { id: "GetCashflowDirectDebitMandate", record: "CashflowDirectDebitMandate", access: access1 },
      PUT: { id: "UpdateCashflowDirectDebitMandate", body: "CashflowDirectDebitMandate", retry: "idempotent", answers: "204-", access: access2 },
      DELETE: { id: "DeleteCashflowDirectDebitMandate", retry: "idempotent", answers: "204-", access: access2 },
    },
    "/api/v1/{division}/cashflow/ImportNotificationDetails": {
      GET: { id: "ListCashflowImportNotificationDetails", record: "CashflowImportNotificationDetail", paging: paging1 },
      POST: { id: "CreateCashflowImportNotificationDetail", record: "CashflowImportNotificationDetail", body: "CashflowImportNotificationDetail", retry: "never", answers: "201", access: access3 },
    },
    "/api/v1/{division}/cashflow/ImportNotificationDetails(guid'{ID}')": {
      GET: { id: "GetCashflowImportNotificationDetail", record: "CashflowImportNotificationDetail" },
      PUT: { id: "UpdateCashflowImportNotificationDetail", body: "CashflowImportNotificationDetail", retry: "idempotent", answers: "204-", access: access3 },
      DELETE: { id: "DeleteCashflowImportNotificationDetail", retry: "idempotent", answers: "204-", access: access3 },
    },
    "/api/v1/{division}/cashflow/ImportNotifications": {
      GET: { id: "ListCashflowImportNotifications", record: "CashflowImportNotification", paging: paging1 },
      POST: { id: "CreateCashflowImportNotification", record: "CashflowImportNotification", body: "CashflowImportNotification", retry: "never", answers: "201", access: access3 },
    },
    "/api/v1/{division}/cashflow/ImportNotifications(guid'{ID}')": {
      GET: { id: "GetCashflowImportNotification", record: "CashflowImportNotification" },
      PUT: { id: "UpdateCashflowImportNotification", body: "CashflowImportNotification", retry: "idempotent", answers: "204-", access: access3 },
      DELETE: { id: "DeleteCashflowImportNotification", retry: "idempotent", answers: "204-", access: access3 },
    },
    "/api/v1/{division}/cashflow/PaymentConditions": {
      GET: { id: "ListCashflowPaymentConditions", record: "CashflowPaymentCondition", paging: paging1, access: access1 },
      POST: { id: "CreateCashflowPaymentCondition", record: "CashflowPaymentCondition", body: "CashflowPaymentCondition", retry: "never", answers: "201", access: access2 },
    },
    "/api/v1/{division}/cashflow/PaymentConditions(guid'{ID}')": {
      GET: { id: "GetCashflowPaymentCondition", record: "CashflowPaymentCondition", access: access1 },
    },
    "/api/v1/{division}/cashflow/Payments": {
      GET: { id: "ListCashflowPayments", record: "CashflowPayment", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/cashflow/Payments(guid'{ID}')": {
      GET: { id: "GetCashflowPayment", record: "CashflowPayment", access: access1 },
      PUT: { id: "UpdateCashflowPayment", body: "CashflowPayment", retry: "idempotent", answers: "204-", access: access2 },
    },
    "/api/v1/{division}/cashflow/ProcessPayments": {
      POST: { id: "ProcessCashflowPayments", record: "CashflowProcessPayments", body: "CashflowProcessPayments", retry: "never", answers: "201", commits: true, effect: "post", access: access2 },
    },
    "/api/v1/{division}/cashflow/Receivables": {
      GET: { id: "ListCashflowReceivables", record: "CashflowReceivable", paging: paging1, access: access4 },
    },
    "/api/v1/{division}/cashflow/Receivables(guid'{ID}')": {
      GET: { id: "GetCashflowReceivable", record: "CashflowReceivable", access: access4 },
      PUT: { id: "UpdateCashflowReceivable", body: "CashflowReceivable", retry: "idempotent", answers: "204-", access: { scopes: ["financial receivables"], level: "manage" } },
    },
  },
  entities: {
    CashflowAllocationRule: { fields: { guid: "ID Account Creator GLAccount Modifier", datetime: "Created Modified" }, write: { text: "ID Account AccountBankAccount Costcenter Costunit GLAccount VATCode Words" } },
    CashflowBank: { fields: { guid: "ID", datetime: "Created Modified" } },
    CashflowDirectDebitMandate: { fields: { guid: "ID Account BankAccount Creator Modifier", binary: "Attachment", datetime: "CancellationDate Created Modified SignatureDate" }, write: { text: "ID Account Attachment AttachmentFileName BankAccount CancellationDate Description Reference SignatureDate", uint8: "FirstSend Main", int16: "PaymentType Type" } },
    CashflowImportNotificationDetail: { fields: { guid: "ID", datetime: "Created" }, sent: { text: "CashflowImportNotification CashflowTransactionFeed Message ResponseCodeArguments", int32: "Division ResponseCode" } },
    CashflowImportNotification: { fields: { guid: "ID BankAccountID Document", datetime: "Created" }, sent: { text: "BankAccount ResultDescription RetriedBy RetriedOn", int32: "Division Result" } },
    CashflowPaymentCondition: { fields: { guid: "ID Creator CreditManagementScenario Modifier", datetime: "Created Modified" }, writeOnce: { text: "ID Code CreditManagementScenario Description DiscountCalculation PaymentDiscountType PaymentMethod VATCalculation", int32: "DiscountPaymentDays PaymentDays PaymentEndOfMonths", number: "DiscountPercentage Percentage" }, naturalKey: "Code" },
    CashflowPayment: { fields: { guid: "ID Account AccountBankAccountID AccountContact BankAccountID Creator Document EntryID GLAccount Modifier PaymentSelector TransactionEntryID TransactionID", code18: "AccountCode", datetime: "Created DiscountDueDate DueDate EndDate EntryDate InvoiceDate Modified PaymentSelected TransactionDueDate" }, writeLater: { text: "ID AccountBankAccountID Description PaymentMethod PaymentReference" } },
    CashflowProcessPayments: { fields: { guid: "ID" }, writeOnce: { text: "ID BankExportDocumentsUrl ErrorMessage SuccessMessage", "guid[]": "PaymentIDs" }, failure: "ErrorMessage" },
    CashflowReceivable: { fields: { guid: "ID Account AccountBankAccountID AccountContact BankAccountID Creator DirectDebitMandate Document EntryID GLAccount Modifier ReceivableSelector TransactionEntryID TransactionID", code18: "AccountCode", datetime: "Created DiscountDueDate DueDate EndDate EntryDate InvoiceDate LastPaymentDate Modified ReceivableSelected TransactionDueDate" }, writeLater: { text: "ID Description PaymentMethod PaymentReference" } },
  },
};
