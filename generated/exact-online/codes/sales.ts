// Made by `npm run generate` from specs/exact-online/: change that, never this file.

/** Codes of `EntryMethod` of SalesSalesPriceListDetail. */
export const SalesSalesPriceListDetailEntryMethod = {
  Discount: 1,
  NewPrice: 2,
} as const;

/** Codes of `Type` of SalesSalesPriceListPeriod. */
export const SalesSalesPriceListPeriodType = {
  Basic: 1,
  SpecialOffer: 2,
} as const;

/** Codes of `EntryMethod` of SalesSalesPriceListVolumeDiscount. */
export const SalesSalesPriceListVolumeDiscountEntryMethod: typeof SalesSalesPriceListDetailEntryMethod = SalesSalesPriceListDetailEntryMethod;

/** Codes of `Entity` of SalesSalesPriceList. */
export const SalesSalesPriceListEntity = {
  Item: 1,
  ItemGroup: 2,
} as const;

/** Codes of `Type` of SalesSalesPriceList. */
export const SalesSalesPriceListType = {
  Customer: 1,
  Standard: 2,
} as const;
