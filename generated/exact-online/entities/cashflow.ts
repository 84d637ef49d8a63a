// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  kinds: {
    datetime: "SignatureDate",
  },
  groups: [
    { at: "/api/v1/beta/{division}/cashflow/", name: "Cashflow", like: "list create get update delete 2", scopes: "financial cashflow", sets: "AllocationRule" },
    { at: "/api/v1/{division}/cashflow/", name: "Cashflow", like: "list get", scopes: "financial cashflow", sets: "Bank|s" },
    { at: "/api/v1/{division}/cashflow/", name: "Cashflow", like: "list create get update delete", scopes: "financial cashflow", sets: "DirectDebitMandate|s" },
    { at: "/api/v1/{division}/cashflow/", name: "Cashflow", like: "list create get update delete", sets: "ImportNotificationDetail|s ImportNotification|s" },
    { at: "/api/v1/{division}/cashflow/", name: "Cashflow", like: "list create get", scopes: "financial cashflow", sets: "PaymentCondition|s" },
    { at: "/api/v1/{division}/cashflow/", name: "Cashflow", like: "list get update", scopes: "financial cashflow", sets: "Payment|s" },
    { at: "/api/v1/{division}/cashflow/", name: "Cashflow", like: "act", scopes: "financial cashflow", sets: "ProcessPayments" },
    { at: "/api/v1/{division}/cashflow/", name: "Cashflow", like: "list get update", scopes: "financial receivables", sets: "Receivable|s" },
  ],
  paths: {},
  entities: {
    CashflowAllocationRule: { write: "ID Account AccountBankAccount Costcenter Costunit GLAccount VATCode Words" },
    CashflowDirectDebitMandate: { fields: { guid: "BankAccount" }, write: "ID Account Attachment AttachmentFileName BankAccount CancellationDate Description FirstSend Main PaymentType Reference SignatureDate Type" },
    CashflowPaymentCondition: { writeOnce: "ID Code CreditManagementScenario Description DiscountCalculation DiscountPaymentDays DiscountPercentage PaymentDays PaymentDiscountType PaymentEndOfMonths PaymentMethod Percentage VATCalculation", naturalKey: "Code" },
    CashflowPayment: { writeLater: "ID AccountBankAccountID Description PaymentMethod PaymentReference" },
    CashflowProcessPayments: { writeOnce: "ID BankExportDocumentsUrl ErrorMessage PaymentIDs SuccessMessage" },
    CashflowReceivable: { writeLater: "ID Description PaymentMethod PaymentReference" },
  },
};
