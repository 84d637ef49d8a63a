// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const paging1: PagingRow = { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" };
const access1: AccessRow = { callers: "delegated", scopes: ["financial accounting"], level: "read" };
const access2: AccessRow = { callers: "delegated", scopes: ["financial accounting"], level: "manage" };

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/generaljournalentry/GeneralJournalEntries": { GET: { id: "ListGeneralJournalEntryGeneralJournalEntries", record: "GeneralJournalEntryGeneralJournalEntry", paging: paging1, access: access1 }, POST: { id: "CreateGeneralJournalEntryGeneralJournalEntry", record: "GeneralJournalEntryGeneralJournalEntry", body: "GeneralJournalEntryGeneralJournalEntry", demands: "GeneralJournalEntryLines JournalCode", retry: "never", access: access2 } },
    "/api/v1/{division}/generaljournalentry/GeneralJournalEntries(guid'{EntryID}')": { GET: { id: "GetGeneralJournalEntryGeneralJournalEntry", record: "GeneralJournalEntryGeneralJournalEntry", access: access1 }, DELETE: { id: "DeleteGeneralJournalEntryGeneralJournalEntry", retry: "idempotent", access: access2 } },
    "/api/v1/{division}/generaljournalentry/GeneralJournalEntryLines": { GET: { id: "ListGeneralJournalEntryGeneralJournalEntryLines", record: "GeneralJournalEntryGeneralJournalEntryLine", paging: paging1, access: access1 }, POST: { id: "CreateGeneralJournalEntryGeneralJournalEntryLine", record: "GeneralJournalEntryGeneralJournalEntryLine", body: "GeneralJournalEntryGeneralJournalEntryLine", demands: "EntryID GLAccount", retry: "never", access: access2 } },
    "/api/v1/{division}/generaljournalentry/GeneralJournalEntryLines(guid'{ID}')": { GET: { id: "GetGeneralJournalEntryGeneralJournalEntryLine", record: "GeneralJournalEntryGeneralJournalEntryLine", access: access1 } },
  },
  entities: {
    GeneralJournalEntryGeneralJournalEntryLine: { key: "ID", serverKey: "ID", fields: { guid: "ID Account Asset Creator Document EntryID GLAccount Modifier OffsetID Project ProjectWBS", datetime: "Created Date Modified" }, writeOnce: "ID Account AmountFC AmountVATFC Asset CostCenter CostUnit Date Description Document EntryID GLAccount Notes OffsetID OurRef Project ProjectWBS Quantity VATCode VATPercentage" },
    GeneralJournalEntryGeneralJournalEntry: { key: "EntryID", serverKey: "EntryID", fields: { guid: "EntryID", datetime: "Created Modified" }, nested: { GeneralJournalEntryGeneralJournalEntryLine: "GeneralJournalEntryLines" }, writeOnce: "EntryID Currency EntryNumber ExchangeRate FinancialPeriod FinancialYear GeneralJournalEntryLines JournalCode Reversal", naturalKey: "JournalCode EntryNumber" },
  },
};
