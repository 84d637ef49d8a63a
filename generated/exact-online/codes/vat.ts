// Made by `npm run generate` from specs/exact-online/: change that, never this file.

/** Codes of `Type` of VatVatPercentage. */
export const VatVatPercentageType = {
  Normal: 0,
  ExtraDuty: 1,
} as const;

/** Codes of `CalculationBasis` of VatVATCode. */
export const VatVATCodeCalculationBasis = {
  BasedOnTheGrossAmount: 0,
  BasedOnTheGrossAmountAnotherTax: 1,
} as const;
