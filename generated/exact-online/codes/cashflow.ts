// Made by `npm run generate` from specs/exact-online/: change that, never this file.

/** Codes of `PaymentType` of CashflowDirectDebitMandate. */
export const CashflowDirectDebitMandatePaymentType = {
  OneOffPayment: 0,
  RecurrentPayment: 1,
  AdHocUKOnly: 2,
} as const;

/** Codes of `Type` of CashflowDirectDebitMandate. */
export const CashflowDirectDebitMandateType = {
  Core: 0,
  B2B: 1,
  BottomlineUKOnly: 2,
} as const;

/** Codes of `DirectDebitMandatePaymentType` of CashflowReceivable. */
export const CashflowReceivableDirectDebitMandatePaymentType = {
  OneOffPayment: 0,
  RecurrentPayment: 1,
} as const;

/** Codes of `DirectDebitMandateType` of CashflowReceivable. */
export const CashflowReceivableDirectDebitMandateType = {
  Core: 0,
  BusinessToBusiness: 1,
} as const;
