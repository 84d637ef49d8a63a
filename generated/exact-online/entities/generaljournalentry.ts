// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/generaljournalentry/GeneralJournalEntries": {
      GET: { id: "ListGeneralJournalEntryGeneralJournalEntries", record: "GeneralJournalEntryGeneralJournalEntry", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["financial accounting"], level: "read" } },
      POST: { id: "CreateGeneralJournalEntryGeneralJournalEntry", record: "GeneralJournalEntryGeneralJournalEntry", body: "GeneralJournalEntryGeneralJournalEntry", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["financial accounting"], level: "manage" } },
    },
    "/api/v1/{division}/generaljournalentry/GeneralJournalEntries(guid'{EntryID}')": {
      GET: { id: "GetGeneralJournalEntryGeneralJournalEntry", record: "GeneralJournalEntryGeneralJournalEntry", access: { callers: "delegated", scopes: ["financial accounting"], level: "read" } },
      DELETE: { id: "DeleteGeneralJournalEntryGeneralJournalEntry", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["financial accounting"], level: "manage" } },
    },
    "/api/v1/{division}/generaljournalentry/GeneralJournalEntryLines": {
      GET: { id: "ListGeneralJournalEntryGeneralJournalEntryLines", record: "GeneralJournalEntryGeneralJournalEntryLine", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["financial accounting"], level: "read" } },
      POST: { id: "CreateGeneralJournalEntryGeneralJournalEntryLine", record: "GeneralJournalEntryGeneralJournalEntryLine", body: "GeneralJournalEntryGeneralJournalEntryLine", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["financial accounting"], level: "manage" } },
    },
    "/api/v1/{division}/generaljournalentry/GeneralJournalEntryLines(guid'{ID}')": {
      GET: { id: "GetGeneralJournalEntryGeneralJournalEntryLine", record: "GeneralJournalEntryGeneralJournalEntryLine", access: { callers: "delegated", scopes: ["financial accounting"], level: "read" } },
    },
  },
  entities: {
    GeneralJournalEntryGeneralJournalEntryLine: { fields: { guid: "ID Account Asset Creator Document EntryID GLAccount Modifier OffsetID Project ProjectWBS", datetime: "Created Date Modified" }, writeOnce: "ID Account AmountFC AmountVATFC Asset CostCenter CostUnit Date Description Document EntryID GLAccount Notes OffsetID OurRef Project ProjectWBS Quantity VATCode VATPercentage" },
    GeneralJournalEntryGeneralJournalEntry: { fields: { guid: "EntryID", datetime: "Created Modified" }, nested: { GeneralJournalEntryGeneralJournalEntryLine: "GeneralJournalEntryLines" }, writeOnce: "EntryID Currency EntryNumber ExchangeRate FinancialPeriod FinancialYear GeneralJournalEntryLines JournalCode Reversal", naturalKey: "JournalCode EntryNumber" },
  },
};
