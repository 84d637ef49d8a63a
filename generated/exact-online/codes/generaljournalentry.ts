// Made by `npm run generate` from specs/exact-online/: change that, never this file.

/** Codes of `Status` of GeneralJournalEntryGeneralJournalEntry. */
export const GeneralJournalEntryGeneralJournalEntryStatus = {
  Rejected: 5,
  Open: 20,
  Processed: 50,
} as const;

/** Codes of `Type` of GeneralJournalEntryGeneralJournalEntry. */
export const GeneralJournalEntryGeneralJournalEntryType = {
  OpeningBalance: 10,
  Other: 90,
} as const;
