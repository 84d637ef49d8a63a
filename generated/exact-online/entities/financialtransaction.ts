// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/financialtransaction/BankEntries": {
      GET: { id: "ListFinancialTransactionBankEntries", record: "FinancialTransactionBankEntry", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["financial accounting"] } },
      POST: { id: "CreateFinancialTransactionBankEntry", record: "FinancialTransactionBankEntry", body: "FinancialTransactionBankEntry", retry: "never", answers: "201", access: { scopes: ["financial accounting"], level: "manage" } },
    },
    "/api/v1/{division}/financialtransaction/BankEntries(guid'{EntryID}')": {
      GET: { id: "GetFinancialTransactionBankEntry", record: "FinancialTransactionBankEntry", access: { scopes: ["financial accounting"] } },
      DELETE: { id: "DeleteFinancialTransactionBankEntry", retry: "idempotent", answers: "204-", access: { scopes: ["financial accounting"], level: "manage" } },
    },
    "/api/v1/{division}/financialtransaction/BankEntryLines": {
      GET: { id: "ListFinancialTransactionBankEntryLines", record: "FinancialTransactionBankEntryLine", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["financial accounting"] } },
      POST: { id: "CreateFinancialTransactionBankEntryLine", record: "FinancialTransactionBankEntryLine", body: "FinancialTransactionBankEntryLine", retry: "never", answers: "201", access: { scopes: ["financial accounting"], level: "manage" } },
    },
    "/api/v1/{division}/financialtransaction/BankEntryLines(guid'{ID}')": {
      GET: { id: "GetFinancialTransactionBankEntryLine", record: "FinancialTransactionBankEntryLine", access: { scopes: ["financial accounting"] } },
    },
    "/api/v1/{division}/financialtransaction/CashEntries": {
      GET: { id: "ListFinancialTransactionCashEntries", record: "FinancialTransactionCashEntry", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["financial accounting"] } },
      POST: { id: "CreateFinancialTransactionCashEntry", record: "FinancialTransactionCashEntry", body: "FinancialTransactionCashEntry", retry: "never", answers: "201", access: { scopes: ["financial accounting"], level: "manage" } },
    },
    "/api/v1/{division}/financialtransaction/CashEntries(guid'{EntryID}')": {
      GET: { id: "GetFinancialTransactionCashEntry", record: "FinancialTransactionCashEntry", access: { scopes: ["financial accounting"] } },
      DELETE: { id: "DeleteFinancialTransactionCashEntry", retry: "idempotent", answers: "204-", access: { scopes: ["financial accounting"], level: "manage" } },
    },
    "/api/v1/{division}/financialtransaction/CashEntryLines": {
      GET: { id: "ListFinancialTransactionCashEntryLines", record: "FinancialTransactionCashEntryLine", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["financial accounting"] } },
      POST: { id: "CreateFinancialTransactionCashEntryLine", record: "FinancialTransactionCashEntryLine", body: "FinancialTransactionCashEntryLine", retry: "never", answers: "201", access: { scopes: ["financial accounting"], level: "manage" } },
    },
    "/api/v1/{division}/financialtransaction/CashEntryLines(guid'{ID}')": {
      GET: { id: "GetFinancialTransactionCashEntryLine", record: "FinancialTransactionCashEntryLine", access: { scopes: ["financial accounting"] } },
    },
    "/api/v1/{division}/financialtransaction/TransactionLines": {
      GET: { id: "ListFinancialTransactionTransactionLines", record: "FinancialTransactionTransactionLine", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["financial accounting"] } },
    },
    "/api/v1/{division}/financialtransaction/TransactionLines(guid'{ID}')": {
      GET: { id: "GetFinancialTransactionTransactionLine", record: "FinancialTransactionTransactionLine", access: { scopes: ["financial accounting"] } },
    },
    "/api/v1/{division}/financialtransaction/Transactions": {
      GET: { id: "ListFinancialTransactionTransactions", record: "FinancialTransactionTransaction", paging: { style: "odata-v2", pageSize: 60, items: "d" } },
    },
    "/api/v1/{division}/financialtransaction/Transactions(guid'{EntryID}')": {
      GET: { id: "GetFinancialTransactionTransaction", record: "FinancialTransactionTransaction" },
    },
  },
  entities: {
    FinancialTransactionBankEntryLine: { fields: { guid: "ID Account Asset Creator Document EntryID GLAccount Modifier OffsetID Project ProjectWBS", code18: "AccountCode", datetime: "Created Date Modified" }, writeOnce: { text: "Account Asset CostCenter CostUnit Date Description Document EntryID GLAccount Notes Project ProjectWBS VATCode VATType", number: "AmountFC AmountVATFC ExchangeRate Quantity VATPercentage", int32: "OurRef" } },
    FinancialTransactionBankEntry: { fields: { guid: "EntryID BankStatementDocument", datetime: "Created Modified" }, nested: { FinancialTransactionBankEntryLine: "BankEntryLines" }, writeOnce: { text: "EntryID BankEntryLines BankStatementDocument Currency JournalCode", number: "ClosingBalanceFC OpeningBalanceFC", int32: "EntryNumber", int16: "FinancialPeriod FinancialYear" }, naturalKey: "JournalCode EntryNumber" },
    FinancialTransactionCashEntryLine: { fields: { guid: "ID Account Asset Creator Document EntryID GLAccount Modifier OffsetID Project ProjectWBS", code18: "AccountCode", datetime: "Created Date Modified" }, writeOnce: { text: "Account Asset CostCenter CostUnit Date Description Document EntryID GLAccount Notes Project ProjectWBS VATCode VATType", number: "AmountFC AmountVATFC ExchangeRate Quantity VATPercentage", int32: "OurRef" } },
    FinancialTransactionCashEntry: { fields: { guid: "EntryID", datetime: "Created Modified" }, nested: { FinancialTransactionCashEntryLine: "CashEntryLines" }, writeOnce: { text: "EntryID CashEntryLines Currency JournalCode", number: "ClosingBalanceFC OpeningBalanceFC", int32: "EntryNumber", int16: "FinancialPeriod FinancialYear" }, naturalKey: "JournalCode EntryNumber" },
    FinancialTransactionTransactionLine: { fields: { guid: "ID Account Asset Creator Document EntryID GLAccount Item Modifier OffsetID Project ProjectWBS ShopOrder Subscription", code18: "AccountCode", datetime: "Created Date DueDate Modified" } },
    FinancialTransactionTransaction: { fields: { guid: "EntryID Document", datetime: "Created Date Modified" }, nested: { FinancialTransactionTransactionLine: "TransactionLines" } },
  },
};
