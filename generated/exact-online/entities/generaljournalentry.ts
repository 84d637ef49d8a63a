// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/generaljournalentry/GeneralJournalEntries": {
      GET: { id: "ListGeneralJournalEntryGeneralJournalEntries", record: "GeneralJournalEntryGeneralJournalEntry", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["financial accounting"] } },
      POST: { id: "CreateGeneralJournalEntryGeneralJournalEntry", record: "GeneralJournalEntryGeneralJournalEntry", body: "GeneralJournalEntryGeneralJournalEntry", retry: "never", answers: "201", access: { scopes: ["financial accounting"], level: "manage" } },
    },
    "/api/v1/{division}/generaljournalentry/GeneralJournalEntries(guid'{EntryID}')": {
      GET: { id: "GetGeneralJournalEntryGeneralJournalEntry", record: "GeneralJournalEntryGeneralJournalEntry", access: { scopes: ["financial accounting"] } },
      DELETE: { id: "DeleteGeneralJournalEntryGeneralJournalEntry", retry: "idempotent", answers: "204-", access: { scopes: ["financial accounting"], level: "manage" } },
    },
    "/api/v1/{division}/generaljournalentry/GeneralJournalEntryLines": {
      GET: { id: "ListGeneralJournalEntryGeneralJournalEntryLines", record: "GeneralJournalEntryGeneralJournalEntryLine", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["financial accounting"] } },
      POST: { id: "CreateGeneralJournalEntryGeneralJournalEntryLine", record: "GeneralJournalEntryGeneralJournalEntryLine", body: "GeneralJournalEntryGeneralJournalEntryLine", retry: "never", answers: "201", access: { scopes: ["financial accounting"], level: "manage" } },
    },
    "/api/v1/{division}/generaljournalentry/GeneralJournalEntryLines(guid'{ID}')": {
      GET: { id: "GetGeneralJournalEntryGeneralJournalEntryLine", record: "GeneralJournalEntryGeneralJournalEntryLine", access: { scopes: ["financial accounting"] } },
    },
  },
  entities: {
    GeneralJournalEntryGeneralJournalEntryLine: { fields: { guid: "ID Account Asset Creator Document EntryID GLAccount Modifier OffsetID Project ProjectWBS", code18: "AccountCode", datetime: "Created Date Modified" }, writeOnce: { text: "ID Account Asset CostCenter CostUnit Date Description Document EntryID GLAccount Notes OffsetID Project ProjectWBS VATCode", number: "AmountFC AmountVATFC Quantity VATPercentage", int32: "OurRef" } },
    GeneralJournalEntryGeneralJournalEntry: { fields: { guid: "EntryID", datetime: "Created Modified" }, nested: { GeneralJournalEntryGeneralJournalEntryLine: "GeneralJournalEntryLines" }, writeOnce: { text: "EntryID Currency GeneralJournalEntryLines JournalCode", int32: "EntryNumber", number: "ExchangeRate", int16: "FinancialPeriod FinancialYear", boolean: "Reversal" }, naturalKey: "JournalCode EntryNumber" },
  },
};
