// Made by `npm run generate` from specs/business-central/: change that, never this file.

/** Codes of `category` of Account. */
export const AccountCategory = {
  Blank: "_x0020_",
  Assets: "Assets",
  Liabilities: "Liabilities",
  Equity: "Equity",
  Income: "Income",
  CostOfGoodsSold: "Cost_x0020_of_x0020_Goods_x0020_Sold",
  Expense: "Expense",
} as const;

/** Codes of `accountType` of Account. */
export const AccountAccountType = {
  Posting: "Posting",
  Heading: "Heading",
  Total: "Total",
  BeginTotal: "Begin_x002D_Total",
  EndTotal: "End_x002D_Total",
} as const;

/** Codes of `consolidationTranslationMethod` of Account. */
export const AccountConsolidationTranslationMethod = {
  AverageRateManual: "Average Rate (Manual)",
  ClosingRate: "Closing Rate",
  HistoricalRate: "Historical Rate",
  CompositeRate: "Composite Rate",
  EquityRate: "Equity Rate",
} as const;

/** Codes of `accountType` of TrialBalance. */
export const TrialBalanceAccountType = {
  Posting: "Posting",
  Heading: "Heading",
  Total: "Total",
  BeginTotal: "Begin_x002D_Total",
  EndTotal: "End_x002D_Total",
} as const;
