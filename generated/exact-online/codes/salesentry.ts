// Made by `npm run generate` from specs/exact-online/: change that, never this file.

/** Codes of `Type` of SalesEntrySalesEntryLine. */
export const SalesEntrySalesEntryLineType = {
  SalesEntry: 20,
  SalesCreditNote: 21,
} as const;

/** Codes of `Status` of SalesEntrySalesEntry. */
export const SalesEntrySalesEntryStatus = {
  Open: 20,
  Processed: 50,
} as const;

/** Codes of `Type` of SalesEntrySalesEntry. */
export const SalesEntrySalesEntryType: typeof SalesEntrySalesEntryLineType = SalesEntrySalesEntryLineType;
