// Made by `npm run generate` from specs/exact-online/: change that, never this file.

/** Codes of `Classification` of ContinuousMonitoringIndicatorBalance. */
export const ContinuousMonitoringIndicatorBalanceClassification = {
  Quality: 1,
  Advice: 2,
} as const;

/** Codes of `Operator` of ContinuousMonitoringIndicatorBalance. */
export const ContinuousMonitoringIndicatorBalanceOperator = {
  EqualTo: 1,
  UnequalTo: 2,
  GreaterThan: 3,
  GreaterThanOrEqualTo: 4,
  LessThan: 5,
  LessThanOrEqualTo: 6,
  Between: 7,
} as const;

/** Codes of `Severity` of ContinuousMonitoringIndicatorBalance. */
export const ContinuousMonitoringIndicatorBalanceSeverity = {
  Low: 1,
  Medium: 2,
  High: 3,
  Critical: 4,
} as const;

/** Codes of `Type` of ContinuousMonitoringIndicatorBalance. */
export const ContinuousMonitoringIndicatorBalanceType = {
  BalanceGLAccountPerFinancialYear: 1,
  UsageOfJournals: 2,
  DeviatingAmountEntered: 3,
  Liquidity: 4,
  VATReturnDeadline: 5,
  DifferenceResultInPercentage: 6,
  DifferentVATCodeUsed: 7,
} as const;

/** Codes of `Classification` of ContinuousMonitoringIndicatorDeviatingAmountEntered. */
export const ContinuousMonitoringIndicatorDeviatingAmountEnteredClassification: typeof ContinuousMonitoringIndicatorBalanceClassification = ContinuousMonitoringIndicatorBalanceClassification;

/** Codes of `Operator` of ContinuousMonitoringIndicatorDeviatingAmountEntered. */
export const ContinuousMonitoringIndicatorDeviatingAmountEnteredOperator: typeof ContinuousMonitoringIndicatorBalanceOperator = ContinuousMonitoringIndicatorBalanceOperator;

/** Codes of `Severity` of ContinuousMonitoringIndicatorDeviatingAmountEntered. */
export const ContinuousMonitoringIndicatorDeviatingAmountEnteredSeverity: typeof ContinuousMonitoringIndicatorBalanceSeverity = ContinuousMonitoringIndicatorBalanceSeverity;

/** Codes of `Type` of ContinuousMonitoringIndicatorDeviatingAmountEntered. */
export const ContinuousMonitoringIndicatorDeviatingAmountEnteredType: typeof ContinuousMonitoringIndicatorBalanceType = ContinuousMonitoringIndicatorBalanceType;

/** Codes of `AccountType` of ContinuousMonitoringIndicatorDifferenceByPeriod. */
export const ContinuousMonitoringIndicatorDifferenceByPeriodAccountType = {
  Revenue: 1,
  Cost: 2,
  Result: 3,
} as const;

/** Codes of `Classification` of ContinuousMonitoringIndicatorDifferenceByPeriod. */
export const ContinuousMonitoringIndicatorDifferenceByPeriodClassification: typeof ContinuousMonitoringIndicatorBalanceClassification = ContinuousMonitoringIndicatorBalanceClassification;

/** Codes of `CompareWith` of ContinuousMonitoringIndicatorDifferenceByPeriod. */
export const ContinuousMonitoringIndicatorDifferenceByPeriodCompareWith = {
  LastYear: 1,
  LastYearUntilPeriod: 2,
  Budget: 3,
} as const;

/** Codes of `Operator` of ContinuousMonitoringIndicatorDifferenceByPeriod. */
export const ContinuousMonitoringIndicatorDifferenceByPeriodOperator: typeof ContinuousMonitoringIndicatorBalanceOperator = ContinuousMonitoringIndicatorBalanceOperator;

/** Codes of `Severity` of ContinuousMonitoringIndicatorDifferenceByPeriod. */
export const ContinuousMonitoringIndicatorDifferenceByPeriodSeverity: typeof ContinuousMonitoringIndicatorBalanceSeverity = ContinuousMonitoringIndicatorBalanceSeverity;

/** Codes of `Type` of ContinuousMonitoringIndicatorDifferenceByPeriod. */
export const ContinuousMonitoringIndicatorDifferenceByPeriodType: typeof ContinuousMonitoringIndicatorBalanceType = ContinuousMonitoringIndicatorBalanceType;

/** Codes of `Classification` of ContinuousMonitoringIndicatorDifferentVatCode. */
export const ContinuousMonitoringIndicatorDifferentVatCodeClassification: typeof ContinuousMonitoringIndicatorBalanceClassification = ContinuousMonitoringIndicatorBalanceClassification;

/** Codes of `Severity` of ContinuousMonitoringIndicatorDifferentVatCode. */
export const ContinuousMonitoringIndicatorDifferentVatCodeSeverity: typeof ContinuousMonitoringIndicatorBalanceSeverity = ContinuousMonitoringIndicatorBalanceSeverity;

/** Codes of `Type` of ContinuousMonitoringIndicatorDifferentVatCode. */
export const ContinuousMonitoringIndicatorDifferentVatCodeType: typeof ContinuousMonitoringIndicatorBalanceType = ContinuousMonitoringIndicatorBalanceType;

/** Codes of `Classification` of ContinuousMonitoringIndicatorLiquidity. */
export const ContinuousMonitoringIndicatorLiquidityClassification: typeof ContinuousMonitoringIndicatorBalanceClassification = ContinuousMonitoringIndicatorBalanceClassification;

/** Codes of `Severity` of ContinuousMonitoringIndicatorLiquidity. */
export const ContinuousMonitoringIndicatorLiquiditySeverity: typeof ContinuousMonitoringIndicatorBalanceSeverity = ContinuousMonitoringIndicatorBalanceSeverity;

/** Codes of `Type` of ContinuousMonitoringIndicatorLiquidity. */
export const ContinuousMonitoringIndicatorLiquidityType: typeof ContinuousMonitoringIndicatorBalanceType = ContinuousMonitoringIndicatorBalanceType;

/** Codes of `IndicatorType` of ContinuousMonitoringIndicatorSignal. */
export const ContinuousMonitoringIndicatorSignalIndicatorType: typeof ContinuousMonitoringIndicatorBalanceType = ContinuousMonitoringIndicatorBalanceType;

/** Codes of `Severity` of ContinuousMonitoringIndicatorSignal. */
export const ContinuousMonitoringIndicatorSignalSeverity: typeof ContinuousMonitoringIndicatorBalanceSeverity = ContinuousMonitoringIndicatorBalanceSeverity;

/** Codes of `Status` of ContinuousMonitoringIndicatorSignal. */
export const ContinuousMonitoringIndicatorSignalStatus = {
  Ignore: 0,
  Active: 1,
  Archived: 2,
} as const;

/** Codes of `IndicatorType` of ContinuousMonitoringIndicatorState. */
export const ContinuousMonitoringIndicatorStateIndicatorType: typeof ContinuousMonitoringIndicatorBalanceType = ContinuousMonitoringIndicatorBalanceType;

/** Codes of `Status` of ContinuousMonitoringIndicatorState. */
export const ContinuousMonitoringIndicatorStateStatus = {
  OK: 1,
  Warning: 2,
  Exception: 3,
} as const;

/** Codes of `Classification` of ContinuousMonitoringIndicatorUsageOfJournal. */
export const ContinuousMonitoringIndicatorUsageOfJournalClassification: typeof ContinuousMonitoringIndicatorBalanceClassification = ContinuousMonitoringIndicatorBalanceClassification;

/** Codes of `Operator` of ContinuousMonitoringIndicatorUsageOfJournal. */
export const ContinuousMonitoringIndicatorUsageOfJournalOperator = {
  EqualTo: 1,
  UnequalTo: 2,
} as const;

/** Codes of `Severity` of ContinuousMonitoringIndicatorUsageOfJournal. */
export const ContinuousMonitoringIndicatorUsageOfJournalSeverity: typeof ContinuousMonitoringIndicatorBalanceSeverity = ContinuousMonitoringIndicatorBalanceSeverity;

/** Codes of `Type` of ContinuousMonitoringIndicatorUsageOfJournal. */
export const ContinuousMonitoringIndicatorUsageOfJournalType: typeof ContinuousMonitoringIndicatorBalanceType = ContinuousMonitoringIndicatorBalanceType;
