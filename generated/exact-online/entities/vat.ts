// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  kinds: {
    guid: "VATCodeID GLDiscountPurchase GLDiscountSales GLToClaim GLToPay",
  },
  groups: [
    { at: "/api/v1/{division}/vat/", name: "Vat", like: "list create get update delete", scopes: "financial accounting", sets: "VATCode|s" },
    { at: "/api/v1/{division}/vat/", name: "Vat", like: "list get", scopes: "financial accounting", sets: "VatPercentage|s" },
  ],
  paths: {},
  entities: {
    VatVATCode: { nested: { VatVatPercentage: "VATPercentages" }, write: "ID Account CalculationBasis Charged Code Description EUSalesListing ExcludeVATListing GLDiscountPurchase GLDiscountSales GLToClaim GLToPay IntraStat IntrastatType IsBlocked LegalText OssCountry TaxReturnType Type VatDocType VatMargin VATPartialRatio VATPercentages VATTransactionType", naturalKey: "Code" },
  },
};
