// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const paging1: PagingRow = { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" };
const access1: AccessRow = { callers: "delegated", scopes: ["financial accounting"], level: "read" };
const access2: AccessRow = { callers: "delegated", scopes: ["financial accounting"], level: "manage" };
const access3: AccessRow = { callers: "delegated", level: "read" };

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/financialtransaction/BankEntries": { GET: { id: "ListFinancialTransactionBankEntries", record: "FinancialTransactionBankEntry", paging: paging1, access: access1 }, POST: { id: "CreateFinancialTransactionBankEntry", record: "FinancialTransactionBankEntry", body: "FinancialTransactionBankEntry", demands: "BankEntryLines JournalCode", retry: "never", access: access2 } },
    "/api/v1/{division}/financialtransaction/BankEntries(guid'{EntryID}')": { GET: { id: "GetFinancialTransactionBankEntry", record: "FinancialTransactionBankEntry", access: access1 }, DELETE: { id: "DeleteFinancialTransactionBankEntry", retry: "idempotent", access: access2 } },
    "/api/v1/{division}/financialtransaction/BankEntryLines": { GET: { id: "ListFinancialTransactionBankEntryLines", record: "FinancialTransactionBankEntryLine", paging: paging1, access: access1 }, POST: { id: "CreateFinancialTransactionBankEntryLine", record: "FinancialTransactionBankEntryLine", body: "FinancialTransactionBankEntryLine", demands: "AmountFC EntryID GLAccount", retry: "never", access: access2 } },
    "/api/v1/{division}/financialtransaction/BankEntryLines(guid'{ID}')": { GET: { id: "GetFinancialTransactionBankEntryLine", record: "FinancialTransactionBankEntryLine", access: access1 } },
    "/api/v1/{division}/financialtransaction/CashEntries": { GET: { id: "ListFinancialTransactionCashEntries", record: "FinancialTransactionCashEntry", paging: paging1, access: access1 }, POST: { id: "CreateFinancialTransactionCashEntry", record: "FinancialTransactionCashEntry", body: "FinancialTransactionCashEntry", demands: "CashEntryLines JournalCode", retry: "never", access: access2 } },
    "/api/v1/{division}/financialtransaction/CashEntries(guid'{EntryID}')": { GET: { id: "GetFinancialTransactionCashEntry", record: "FinancialTransactionCashEntry", access: access1 }, DELETE: { id: "DeleteFinancialTransactionCashEntry", retry: "idempotent", access: access2 } },
    "/api/v1/{division}/financialtransaction/CashEntryLines": { GET: { id: "ListFinancialTransactionCashEntryLines", record: "FinancialTransactionCashEntryLine", paging: paging1, access: access1 }, POST: { id: "CreateFinancialTransactionCashEntryLine", record: "FinancialTransactionCashEntryLine", body: "FinancialTransactionCashEntryLine", demands: "AmountFC EntryID GLAccount", retry: "never", access: access2 } },
    "/api/v1/{division}/financialtransaction/CashEntryLines(guid'{ID}')": { GET: { id: "GetFinancialTransactionCashEntryLine", record: "FinancialTransactionCashEntryLine", access: access1 } },
    "/api/v1/{division}/financialtransaction/TransactionLines": { GET: { id: "ListFinancialTransactionTransactionLines", record: "FinancialTransactionTransactionLine", paging: paging1, access: access1 } },
    "/api/v1/{division}/financialtransaction/TransactionLines(guid'{ID}')": { GET: { id: "GetFinancialTransactionTransactionLine", record: "FinancialTransactionTransactionLine", access: access1 } },
    "/api/v1/{division}/financialtransaction/Transactions": { GET: { id: "ListFinancialTransactionTransactions", record: "FinancialTransactionTransaction", paging: paging1, access: access3, deprecated: true } },
    "/api/v1/{division}/financialtransaction/Transactions(guid'{EntryID}')": { GET: { id: "GetFinancialTransactionTransaction", record: "FinancialTransactionTransaction", access: access3, deprecated: true } },
  },
  entities: {
    FinancialTransactionBankEntryLine: { key: "ID", serverKey: "ID", fields: { guid: "ID Account Asset Creator Document EntryID GLAccount Modifier OffsetID Project ProjectWBS", datetime: "Created Date Modified" }, writeOnce: "Account AmountFC AmountVATFC Asset CostCenter CostUnit Date Description Document EntryID ExchangeRate GLAccount Notes OurRef Project ProjectWBS Quantity VATCode VATPercentage VATType" },
    FinancialTransactionBankEntry: { key: "EntryID", serverKey: "EntryID", fields: { guid: "EntryID BankStatementDocument", datetime: "Created Modified" }, nested: { FinancialTransactionBankEntryLine: "BankEntryLines" }, writeOnce: "EntryID BankEntryLines BankStatementDocument ClosingBalanceFC Currency EntryNumber FinancialPeriod FinancialYear JournalCode OpeningBalanceFC", naturalKey: "JournalCode EntryNumber" },
    FinancialTransactionCashEntryLine: { key: "ID", serverKey: "ID", fields: { guid: "ID Account Asset Creator Document EntryID GLAccount Modifier OffsetID Project ProjectWBS", datetime: "Created Date Modified" }, writeOnce: "Account AmountFC AmountVATFC Asset CostCenter CostUnit Date Description Document EntryID ExchangeRate GLAccount Notes OurRef Project ProjectWBS Quantity VATCode VATPercentage VATType" },
    FinancialTransactionCashEntry: { key: "EntryID", serverKey: "EntryID", fields: { guid: "EntryID", datetime: "Created Modified" }, nested: { FinancialTransactionCashEntryLine: "CashEntryLines" }, writeOnce: "EntryID CashEntryLines ClosingBalanceFC Currency EntryNumber FinancialPeriod FinancialYear JournalCode OpeningBalanceFC", naturalKey: "JournalCode EntryNumber" },
    FinancialTransactionTransactionLine: { key: "ID", serverKey: "ID", fields: { guid: "ID Account Asset Creator Document EntryID GLAccount Item Modifier OffsetID Project ProjectWBS ShopOrder Subscription", datetime: "Created Date DueDate Modified" } },
    FinancialTransactionTransaction: { key: "EntryID", serverKey: "EntryID", fields: { guid: "EntryID Document", datetime: "Created Date Modified" }, nested: { FinancialTransactionTransactionLine: "TransactionLines" } },
  },
};
