// Made by `npm run generate` from specs/exact-online/: change that, never this file.

/** Codes of `Type` of PurchaseEntryPurchaseEntryLine. */
export const PurchaseEntryPurchaseEntryLineType = {
  PurchaseEntry: 30,
  PurchaseCreditNote: 31,
} as const;

/** Codes of `Status` of PurchaseEntryPurchaseEntry. */
export const PurchaseEntryPurchaseEntryStatus = {
  Rejected: 5,
  Open: 20,
  Processed: 50,
} as const;

/** Codes of `Type` of PurchaseEntryPurchaseEntry. */
export const PurchaseEntryPurchaseEntryType: typeof PurchaseEntryPurchaseEntryLineType = PurchaseEntryPurchaseEntryLineType;
