// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/api/v1/beta/{division}/cashflow/AllocationRule": {
      GET: { id: "ListCashflowAllocationRule", record: "CashflowAllocationRule", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["financial cashflow"], level: "read" } },
      POST: { id: "CreateCashflowAllocationRule", record: "CashflowAllocationRule", body: "CashflowAllocationRule", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["financial cashflow"], level: "manage" } },
    },
    "/api/v1/beta/{division}/cashflow/AllocationRule(guid'{ID}')": {
      GET: { id: "GetCashflowAllocationRule", record: "CashflowAllocationRule", access: { callers: "delegated", scopes: ["financial cashflow"], level: "read" } },
      PUT: { id: "UpdateCashflowAllocationRule", body: "CashflowAllocationRule", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["financial cashflow"], level: "manage" } },
      DELETE: { id: "DeleteCashflowAllocationRule", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["financial cashflow"], level: "manage" } },
    },
    "/api/v1/{division}/cashflow/Banks": {
      GET: { id: "ListCashflowBanks", record: "CashflowBank", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["financial cashflow"], level: "read" } },
    },
    "/api/v1/{division}/cashflow/Banks(guid'{ID}')": {
      GET: { id: "GetCashflowBank", record: "CashflowBank", access: { callers: "delegated", scopes: ["financial cashflow"], level: "read" } },
    },
    "/api/v1/{division}/cashflow/DirectDebitMandates": {
      GET: { id: "ListCashflowDirectDebitMandates", record: "CashflowDirectDebitMandate", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["financial cashflow"], level: "read" } },
      POST: { id: "CreateCashflowDirectDebitMandate", record: "CashflowDirectDebitMandate", body: "CashflowDirectDebitMandate", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["financial cashflow"], level: "manage" } },
    },
    "/api/v1/{division}/cashflow/DirectDebitMandates(guid'{ID}')": {
      GET: { id: "GetCashflowDirectDebitMandate", record: "CashflowDirectDebitMandate", access: { callers: "delegated", scopes: ["financial cashflow"], level: "read" } },
      PUT: { id: "UpdateCashflowDirectDebitMandate", body: "CashflowDirectDebitMandate", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["financial cashflow"], level: "manage" } },
      DELETE: { id: "DeleteCashflowDirectDebitMandate", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["financial cashflow"], level: "manage" } },
    },
    "/api/v1/{division}/cashflow/ImportNotificationDetails": {
      GET: { id: "ListCashflowImportNotificationDetails", record: "CashflowImportNotificationDetail", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", level: "read" } },
      POST: { id: "CreateCashflowImportNotificationDetail", record: "CashflowImportNotificationDetail", body: "CashflowImportNotificationDetail", retry: "never", answers: "201", access: { callers: "delegated", level: "manage" } },
    },
    "/api/v1/{division}/cashflow/ImportNotificationDetails(guid'{ID}')": {
      GET: { id: "GetCashflowImportNotificationDetail", record: "CashflowImportNotificationDetail", access: { callers: "delegated", level: "read" } },
      PUT: { id: "UpdateCashflowImportNotificationDetail", body: "CashflowImportNotificationDetail", retry: "idempotent", answers: "204-", access: { callers: "delegated", level: "manage" } },
      DELETE: { id: "DeleteCashflowImportNotificationDetail", retry: "idempotent", answers: "204-", access: { callers: "delegated", level: "manage" } },
    },
    "/api/v1/{division}/cashflow/ImportNotifications": {
      GET: { id: "ListCashflowImportNotifications", record: "CashflowImportNotification", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", level: "read" } },
      POST: { id: "CreateCashflowImportNotification", record: "CashflowImportNotification", body: "CashflowImportNotification", retry: "never", answers: "201", access: { callers: "delegated", level: "manage" } },
    },
    "/api/v1/{division}/cashflow/ImportNotifications(guid'{ID}')": {
      GET: { id: "GetCashflowImportNotification", record: "CashflowImportNotification", access: { callers: "delegated", level: "read" } },
      PUT: { id: "UpdateCashflowImportNotification", body: "CashflowImportNotification", retry: "idempotent", answers: "204-", access: { callers: "delegated", level: "manage" } },
      DELETE: { id: "DeleteCashflowImportNotification", retry: "idempotent", answers: "204-", access: { callers: "delegated", level: "manage" } },
    },
    "/api/v1/{division}/cashflow/PaymentConditions": {
      GET: { id: "ListCashflowPaymentConditions", record: "CashflowPaymentCondition", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["financial cashflow"], level: "read" } },
      POST: { id: "CreateCashflowPaymentCondition", record: "CashflowPaymentCondition", body: "CashflowPaymentCondition", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["financial cashflow"], level: "manage" } },
    },
    "/api/v1/{division}/cashflow/PaymentConditions(guid'{ID}')": {
      GET: { id: "GetCashflowPaymentCondition", record: "CashflowPaymentCondition", access: { callers: "delegated", scopes: ["financial cashflow"], level: "read" } },
    },
    "/api/v1/{division}/cashflow/Payments": {
      GET: { id: "ListCashflowPayments", record: "CashflowPayment", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["financial cashflow"], level: "read" } },
    },
    "/api/v1/{division}/cashflow/Payments(guid'{ID}')": {
      GET: { id: "GetCashflowPayment", record: "CashflowPayment", access: { callers: "delegated", scopes: ["financial cashflow"], level: "read" } },
      PUT: { id: "UpdateCashflowPayment", body: "CashflowPayment", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["financial cashflow"], level: "manage" } },
    },
    "/api/v1/{division}/cashflow/ProcessPayments": {
      POST: { id: "ProcessCashflowPayments", record: "CashflowProcessPayments", body: "CashflowProcessPayments", retry: "never", answers: "201", commits: true, access: { callers: "delegated", scopes: ["financial cashflow"], level: "manage" } },
    },
    "/api/v1/{division}/cashflow/Receivables": {
      GET: { id: "ListCashflowReceivables", record: "CashflowReceivable", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["financial receivables"], level: "read" } },
    },
    "/api/v1/{division}/cashflow/Receivables(guid'{ID}')": {
      GET: { id: "GetCashflowReceivable", record: "CashflowReceivable", access: { callers: "delegated", scopes: ["financial receivables"], level: "read" } },
      PUT: { id: "UpdateCashflowReceivable", body: "CashflowReceivable", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["financial receivables"], level: "manage" } },
    },
  },
  entities: {
    CashflowAllocationRule: { fields: { guid: "ID Account Creator GLAccount Modifier", datetime: "Created Modified" }, write: "ID Account AccountBankAccount Costcenter Costunit GLAccount VATCode Words" },
    CashflowBank: { fields: { guid: "ID", datetime: "Created Modified" } },
    CashflowDirectDebitMandate: { fields: { guid: "ID Account BankAccount Creator Modifier", binary: "Attachment", datetime: "CancellationDate Created Modified SignatureDate" }, write: "ID Account Attachment AttachmentFileName BankAccount CancellationDate Description FirstSend Main PaymentType Reference SignatureDate Type" },
    CashflowImportNotificationDetail: { fields: { guid: "ID", datetime: "Created" } },
    CashflowImportNotification: { fields: { guid: "ID BankAccountID Document", datetime: "Created" } },
    CashflowPaymentCondition: { fields: { guid: "ID Creator CreditManagementScenario Modifier", datetime: "Created Modified" }, writeOnce: "ID Code CreditManagementScenario Description DiscountCalculation DiscountPaymentDays DiscountPercentage PaymentDays PaymentDiscountType PaymentEndOfMonths PaymentMethod Percentage VATCalculation", naturalKey: "Code" },
    CashflowPayment: { fields: { guid: "ID Account AccountBankAccountID AccountContact BankAccountID Creator Document EntryID GLAccount Modifier PaymentSelector TransactionEntryID TransactionID", datetime: "Created DiscountDueDate DueDate EndDate EntryDate InvoiceDate Modified PaymentSelected TransactionDueDate" }, writeLater: "ID AccountBankAccountID Description PaymentMethod PaymentReference" },
    CashflowProcessPayments: { fields: { guid: "ID" }, writeOnce: "ID BankExportDocumentsUrl ErrorMessage PaymentIDs SuccessMessage" },
    CashflowReceivable: { fields: { guid: "ID Account AccountBankAccountID AccountContact BankAccountID Creator DirectDebitMandate Document EntryID GLAccount Modifier ReceivableSelector TransactionEntryID TransactionID", datetime: "Created DiscountDueDate DueDate EndDate EntryDate InvoiceDate LastPaymentDate Modified ReceivableSelected TransactionDueDate" }, writeLater: "ID Description PaymentMethod PaymentReference" },
  },
};
