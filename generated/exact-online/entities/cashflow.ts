// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const paging1: PagingRow = { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" };
const access1: AccessRow = { callers: "delegated", scopes: ["financial cashflow"], level: "read" };
const access2: AccessRow = { callers: "delegated", scopes: ["financial cashflow"], level: "manage" };
const access3: AccessRow = { callers: "delegated", level: "read" };
const access4: AccessRow = { callers: "delegated", level: "manage" };
const access5: AccessRow = { callers: "delegated", scopes: ["financial receivables"], level: "read" };

export const table: ServiceTable = {
  paths: {
    "/api/v1/beta/{division}/cashflow/AllocationRule": { GET: { id: "ListCashflowAllocationRule", record: "CashflowAllocationRule", paging: paging1, access: access1 }, POST: { id: "CreateCashflowAllocationRule", record: "CashflowAllocationRule", body: "CashflowAllocationRule", retry: "never", access: access2 } },
    "/api/v1/beta/{division}/cashflow/AllocationRule(guid'{ID}')": { GET: { id: "GetCashflowAllocationRule", record: "CashflowAllocationRule", access: access1 }, PUT: { id: "UpdateCashflowAllocationRule", body: "CashflowAllocationRule", retry: "idempotent", access: access2 }, DELETE: { id: "DeleteCashflowAllocationRule", retry: "idempotent", access: access2 } },
    "/api/v1/{division}/cashflow/Banks": { GET: { id: "ListCashflowBanks", record: "CashflowBank", paging: paging1, access: access1 } },
    "/api/v1/{division}/cashflow/Banks(guid'{ID}')": { GET: { id: "GetCashflowBank", record: "CashflowBank", access: access1 } },
    "/api/v1/{division}/cashflow/DirectDebitMandates": { GET: { id: "ListCashflowDirectDebitMandates", record: "CashflowDirectDebitMandate", paging: paging1, access: access1 }, POST: { id: "CreateCashflowDirectDebitMandate", record: "CashflowDirectDebitMandate", body: "CashflowDirectDebitMandate", demands: "Account BankAccount", retry: "never", access: access2 } },
    "/api/v1/{division}/cashflow/DirectDebitMandates(guid'{ID}')": { GET: { id: "GetCashflowDirectDebitMandate", record: "CashflowDirectDebitMandate", access: access1 }, PUT: { id: "UpdateCashflowDirectDebitMandate", body: "CashflowDirectDebitMandate", retry: "idempotent", access: access2 }, DELETE: { id: "DeleteCashflowDirectDebitMandate", retry: "idempotent", access: access2 } },
    "/api/v1/{division}/cashflow/ImportNotificationDetails": { GET: { id: "ListCashflowImportNotificationDetails", record: "CashflowImportNotificationDetail", paging: paging1, access: access3, deprecated: true }, POST: { id: "CreateCashflowImportNotificationDetail", record: "CashflowImportNotificationDetail", body: "CashflowImportNotificationDetail", retry: "never", access: access4, deprecated: true } },
    "/api/v1/{division}/cashflow/ImportNotificationDetails(guid'{ID}')": { GET: { id: "GetCashflowImportNotificationDetail", record: "CashflowImportNotificationDetail", access: access3, deprecated: true }, PUT: { id: "UpdateCashflowImportNotificationDetail", body: "CashflowImportNotificationDetail", retry: "idempotent", access: access4, deprecated: true }, DELETE: { id: "DeleteCashflowImportNotificationDetail", retry: "idempotent", access: access4, deprecated: true } },
    "/api/v1/{division}/cashflow/ImportNotifications": { GET: { id: "ListCashflowImportNotifications", record: "CashflowImportNotification", paging: paging1, access: access3, deprecated: true }, POST: { id: "CreateCashflowImportNotification", record: "CashflowImportNotification", body: "CashflowImportNotification", retry: "never", access: access4, deprecated: true } },
    "/api/v1/{division}/cashflow/ImportNotifications(guid'{ID}')": { GET: { id: "GetCashflowImportNotification", record: "CashflowImportNotification", access: access3, deprecated: true }, PUT: { id: "UpdateCashflowImportNotification", body: "CashflowImportNotification", retry: "idempotent", access: access4, deprecated: true }, DELETE: { id: "DeleteCashflowImportNotification", retry: "idempotent", access: access4, deprecated: true } },
    "/api/v1/{division}/cashflow/PaymentConditions": { GET: { id: "ListCashflowPaymentConditions", record: "CashflowPaymentCondition", paging: paging1, access: access1 }, POST: { id: "CreateCashflowPaymentCondition", record: "CashflowPaymentCondition", body: "CashflowPaymentCondition", demands: "Code Description", retry: "never", access: access2 } },
    "/api/v1/{division}/cashflow/PaymentConditions(guid'{ID}')": { GET: { id: "GetCashflowPaymentCondition", record: "CashflowPaymentCondition", access: access1 } },
    "/api/v1/{division}/cashflow/Payments": { GET: { id: "ListCashflowPayments", record: "CashflowPayment", paging: paging1, access: access1 } },
    "/api/v1/{division}/cashflow/Payments(guid'{ID}')": { GET: { id: "GetCashflowPayment", record: "CashflowPayment", access: access1 }, PUT: { id: "UpdateCashflowPayment", body: "CashflowPayment", retry: "idempotent", access: access2 } },
    "/api/v1/{division}/cashflow/ProcessPayments": { POST: { id: "ProcessCashflowPayments", record: "CashflowProcessPayments", body: "CashflowProcessPayments", demands: "PaymentIDs", retry: "never", access: access2 } },
    "/api/v1/{division}/cashflow/Receivables": { GET: { id: "ListCashflowReceivables", record: "CashflowReceivable", paging: paging1, access: access5 } },
    "/api/v1/{division}/cashflow/Receivables(guid'{ID}')": { GET: { id: "GetCashflowReceivable", record: "CashflowReceivable", access: access5 }, PUT: { id: "UpdateCashflowReceivable", body: "CashflowReceivable", retry: "idempotent", access: { callers: "delegated", scopes: ["financial receivables"], level: "manage" } } },
  },
  entities: {
    CashflowAllocationRule: { key: "ID", serverKey: "ID", fields: { guid: "ID Account Creator GLAccount Modifier", datetime: "Created Modified" }, write: "ID Account AccountBankAccount Costcenter Costunit GLAccount VATCode Words" },
    CashflowBank: { key: "ID", serverKey: "ID", fields: { guid: "ID", datetime: "Created Modified" } },
    CashflowDirectDebitMandate: { key: "ID", serverKey: "ID", fields: { guid: "ID Account BankAccount Creator Modifier", binary: "Attachment", datetime: "CancellationDate Created Modified SignatureDate" }, write: "ID Account Attachment AttachmentFileName BankAccount CancellationDate Description FirstSend Main PaymentType Reference SignatureDate Type" },
    CashflowImportNotificationDetail: { key: "ID", serverKey: "ID", fields: { guid: "ID", datetime: "Created" } },
    CashflowImportNotification: { key: "ID", serverKey: "ID", fields: { guid: "ID BankAccountID Document", datetime: "Created" } },
    CashflowPaymentCondition: { key: "ID", serverKey: "ID", fields: { guid: "ID Creator CreditManagementScenario Modifier", datetime: "Created Modified" }, writeOnce: "ID Code CreditManagementScenario Description DiscountCalculation DiscountPaymentDays DiscountPercentage PaymentDays PaymentDiscountType PaymentEndOfMonths PaymentMethod Percentage VATCalculation", naturalKey: "Code" },
    CashflowPayment: { key: "ID", serverKey: "ID", fields: { guid: "ID Account AccountBankAccountID AccountContact BankAccountID Creator Document EntryID GLAccount Modifier PaymentSelector TransactionEntryID TransactionID", datetime: "Created DiscountDueDate DueDate EndDate EntryDate InvoiceDate Modified PaymentSelected TransactionDueDate" }, writeLater: "ID AccountBankAccountID Description PaymentMethod PaymentReference" },
    CashflowProcessPayments: { key: "ID", serverKey: "ID", fields: { guid: "ID" }, writeOnce: "ID BankExportDocumentsUrl ErrorMessage PaymentIDs SuccessMessage" },
    CashflowReceivable: { key: "ID", serverKey: "ID", fields: { guid: "ID Account AccountBankAccountID AccountContact BankAccountID Creator DirectDebitMandate Document EntryID GLAccount Modifier ReceivableSelector TransactionEntryID TransactionID", datetime: "Created DiscountDueDate DueDate EndDate EntryDate InvoiceDate LastPaymentDate Modified ReceivableSelected TransactionDueDate" }, writeLater: "ID Description PaymentMethod PaymentReference" },
  },
};
