// Made by `npm run generate` from specs/exact-online/: change that, never this file.

/** Codes of `Status` of FinancialTransactionBankEntry. */
export const FinancialTransactionBankEntryStatus = {
  Open: 20,
  Processed: 50,
} as const;

/** Codes of `Status` of FinancialTransactionCashEntry. */
export const FinancialTransactionCashEntryStatus: typeof FinancialTransactionBankEntryStatus = FinancialTransactionBankEntryStatus;

/** Codes of `Status` of FinancialTransactionTransactionLine. */
export const FinancialTransactionTransactionLineStatus: typeof FinancialTransactionBankEntryStatus = FinancialTransactionBankEntryStatus;

/** Codes of `Status` of FinancialTransactionTransaction. */
export const FinancialTransactionTransactionStatus = {
  Rejected: 5,
  Open: 20,
  Processed: 50,
} as const;
