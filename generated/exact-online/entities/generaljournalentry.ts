// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  groups: [
    { at: "/api/v1/{division}/generaljournalentry/", name: "GeneralJournalEntry", like: "list create get delete", key: "EntryID", scopes: "financial accounting", sets: "GeneralJournalEntr|ies|y" },
    { at: "/api/v1/{division}/generaljournalentry/", name: "GeneralJournalEntry", like: "list create get", scopes: "financial accounting", sets: "GeneralJournalEntryLine|s" },
  ],
  paths: {},
  entities: {
    GeneralJournalEntryGeneralJournalEntryLine: { writeOnce: "ID Account AmountFC AmountVATFC Asset CostCenter CostUnit Date Description Document EntryID GLAccount Notes OffsetID OurRef Project ProjectWBS Quantity VATCode VATPercentage" },
    GeneralJournalEntryGeneralJournalEntry: { nested: { GeneralJournalEntryGeneralJournalEntryLine: "GeneralJournalEntryLines" }, writeOnce: "EntryID Currency EntryNumber ExchangeRate FinancialPeriod FinancialYear GeneralJournalEntryLines JournalCode Reversal", naturalKey: "JournalCode EntryNumber" },
  },
};
