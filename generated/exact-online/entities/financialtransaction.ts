// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  kinds: {
    guid: "BankStatementDocument",
  },
  groups: [
    { at: "/api/v1/{division}/financialtransaction/", name: "FinancialTransaction", like: "list create get delete", key: "EntryID", scopes: "financial accounting", sets: "BankEntr|ies|y CashEntr|ies|y" },
    { at: "/api/v1/{division}/financialtransaction/", name: "FinancialTransaction", like: "list create get", scopes: "financial accounting", sets: "BankEntryLine|s CashEntryLine|s" },
    { at: "/api/v1/{division}/financialtransaction/", name: "FinancialTransaction", like: "list get", scopes: "financial accounting", sets: "TransactionLine|s" },
    { at: "/api/v1/{division}/financialtransaction/", name: "FinancialTransaction", like: "list get", key: "EntryID", sets: "Transaction|s" },
  ],
  paths: {},
  entities: {
    FinancialTransactionBankEntryLine: { writeOnce: "Account AmountFC AmountVATFC Asset CostCenter CostUnit Date Description Document EntryID ExchangeRate GLAccount Notes OurRef Project ProjectWBS Quantity VATCode VATPercentage VATType" },
    FinancialTransactionBankEntry: { nested: { FinancialTransactionBankEntryLine: "BankEntryLines" }, writeOnce: "EntryID BankEntryLines BankStatementDocument ClosingBalanceFC Currency EntryNumber FinancialPeriod FinancialYear JournalCode OpeningBalanceFC", naturalKey: "JournalCode EntryNumber" },
    FinancialTransactionCashEntryLine: { writeOnce: "Account AmountFC AmountVATFC Asset CostCenter CostUnit Date Description Document EntryID ExchangeRate GLAccount Notes OurRef Project ProjectWBS Quantity VATCode VATPercentage VATType" },
    FinancialTransactionCashEntry: { nested: { FinancialTransactionCashEntryLine: "CashEntryLines" }, writeOnce: "EntryID CashEntryLines ClosingBalanceFC Currency EntryNumber FinancialPeriod FinancialYear JournalCode OpeningBalanceFC", naturalKey: "JournalCode EntryNumber" },
    FinancialTransactionTransaction: { nested: { FinancialTransactionTransactionLine: "TransactionLines" } },
  },
};
