// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { scopes: ["financial accounting"] };
const access2: AccessRow = { scopes: ["financial accounting"], level: "manage" };
const paging1: PagingRow = { style: "odata-v2", pageSize: 60, items: "d" };

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/financialtransaction/BankEntries": {
      GET: { id: "ListFinancialTransactionBankEntries", record: "FinancialTransactionBankEntry", paging: paging1, access: access1 },
      POST: { id: "CreateFinancialTransactionBankEntry", record: "FinancialTransactionBankEntry", body: "FinancialTransactionBankEntry", retry: "never", answers: "201", effect: "post", access: access2 },
    },
    "/api/v1/{division}/financialtransaction/BankEntries(guid'{EntryID}')": {
      GET: { id: "GetFinancialTransactionBankEntry", record: "FinancialTransactionBankEntry", access: access1 },
      DELETE: { id: "DeleteFinancialTransactionBankEntry", retry: "idempotent", answers: "204-", access: access2 },
    },
    "/api/v1/{division}/financialtransaction/BankEntryLines": {
      GET: { id: "ListFinancialTransactionBankEntryLines", record: "FinancialTransactionBankEntryLine", paging: paging1, access: access1 },
      POST: { id: "CreateFinancialTransactionBankEntryLine", record: "FinancialTransactionBankEntryLine", body: "FinancialTransactionBankEntryLine", retry: "never", answers: "201", effect: "post", access: access2 },
    },
    "/api/v1/{division}/financialtransaction/BankEntryLines(guid'{ID}')": {
      GET: { id: "GetFinancialTransactionBankEntryLine", record: "FinancialTransactionBankEntryLine", access: access1 },
    },
    "/api/v1/{division}/financialtransaction/CashEntries": {
      GET: { id: "ListFinancialTransactionCashEntries", record: "FinancialTransactionCashEntry", paging: paging1, access: access1 },
      POST: { id: "CreateFinancialTransactionCashEntry", record: "FinancialTransactionCashEntry", body: "FinancialTransactionCashEntry", retry: "never", answers: "201", effect: "post", access: access2 },
    },
    "/api/v1/{division}/financialtransaction/CashEntries(guid'{EntryID}')": {
      GET: { id: "GetFinancialTransactionCashEntry", record: "FinancialTransactionCashEntry", access: access1 },
      DELETE: { id: "DeleteFinancialTransactionCashEntry", retry: "idempotent", answers: "204-", access: access2 },
    },
    "/api/v1/{division}/financialtransaction/CashEntryLines": {
      GET: { id: "ListFinancialTransactionCashEntryLines", record: "FinancialTransactionCashEntryLine", paging: paging1, access: access1 },
      POST: { id: "CreateFinancialTransactionCashEntryLine", record: "FinancialTransactionCashEntryLine", body: "FinancialTransactionCashEntryLine", retry: "never", answers: "201", effect: "post", access: access2 },
    },
    "/api/v1/{division}/financialtransaction/CashEntryLines(guid'{ID}')": {
      GET: { id: "GetFinancialTransactionCashEntryLine", record: "FinancialTransactionCashEntryLine", access: access1 },
    },
    "/api/v1/{division}/financialtransaction/TransactionLines": {
      GET: { id: "ListFinancialTransactionTransactionLines", record: "FinancialTransactionTransactionLine", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/financialtransaction/TransactionLines(guid'{ID}')": {
      GET: { id: "GetFinancialTransactionTransactionLine", record: "FinancialTransactionTransactionLine", access: access1 },
    },
    "/api/v1/{division}/financialtransaction/Transactions": {
      GET: { id: "ListFinancialTransactionTransactions", record: "FinancialTransactionTransaction", paging: paging1 },
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
