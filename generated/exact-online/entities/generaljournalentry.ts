// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { scopes: ["financial accounting"] };
const access2: AccessRow = { scopes: ["financial accounting"], level: "manage" };
const paging1: PagingRow = { style: "odata-v2", pageSize: 60, items: "d" };

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/generaljournalentry/GeneralJournalEntries": {
      GET: { id: "ListGeneralJournalEntryGeneralJournalEntries", record: "GeneralJournalEntryGeneralJournalEntry", paging: paging1, access: access1 },
      POST: { id: "CreateGeneralJournalEntryGeneralJournalEntry", record: "GeneralJournalEntryGeneralJournalEntry", body: "GeneralJournalEntryGeneralJournalEntry", retry: "never", answers: "201", effect: "post", access: access2 },
    },
    "/api/v1/{division}/generaljournalentry/GeneralJournalEntries(guid'{EntryID}')": {
      GET: { id: "GetGeneralJournalEntryGeneralJournalEntry", record: "GeneralJournalEntryGeneralJournalEntry", access: access1 },
      DELETE: { id: "DeleteGeneralJournalEntryGeneralJournalEntry", retry: "idempotent", answers: "204-", access: access2 },
    },
    "/api/v1/{division}/generaljournalentry/GeneralJournalEntryLines": {
      GET: { id: "ListGeneralJournalEntryGeneralJournalEntryLines", record: "GeneralJournalEntryGeneralJournalEntryLine", paging: paging1, access: access1 },
      POST: { id: "CreateGeneralJournalEntryGeneralJournalEntryLine", record: "GeneralJournalEntryGeneralJournalEntryLine", body: "GeneralJournalEntryGeneralJournalEntryLine", retry: "never", answers: "201", effect: "post", access: access2 },
    },
    "/api/v1/{division}/generaljournalentry/GeneralJournalEntryLines(guid'{ID}')": {
      GET: { id: "GetGeneralJournalEntryGeneralJournalEntryLine", record: "GeneralJournalEntryGeneralJournalEntryLine", access: access1 },
    },
  },
  entities: {
    GeneralJournalEntryGeneralJournalEntryLine: { fields: { guid: "ID Account Asset Creator Document EntryID GLAccount Modifier OffsetID Project ProjectWBS", code18: "AccountCode", datetime: "Created Date Modified" }, writeOnce: { text: "ID Account Asset CostCenter CostUnit Date Description Document EntryID GLAccount Notes OffsetID Project ProjectWBS VATCode", number: "AmountFC AmountVATFC Quantity VATPercentage", int32: "OurRef" } },
    GeneralJournalEntryGeneralJournalEntry: { fields: { guid: "EntryID", datetime: "Created Modified" }, nested: { GeneralJournalEntryGeneralJournalEntryLine: "GeneralJournalEntryLines" }, writeOnce: { text: "EntryID Currency GeneralJournalEntryLines JournalCode", int32: "EntryNumber", number: "ExchangeRate", int16: "FinancialPeriod FinancialYear", boolean: "Reversal" }, naturalKey: "JournalCode EntryNumber" },
  },
};
