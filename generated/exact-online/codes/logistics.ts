// Made by `npm run generate` from specs/exact-online/: change that, never this file.

/** Codes of `Status` of LogisticsItemVersion. */
export const LogisticsItemVersionStatus = {
  EngineeringChangePending: 10,
  EngineeringChangeApproved: 20,
  Active: 30,
  Historic: 40,
} as const;

/** Codes of `Type` of LogisticsItemVersion. */
export const LogisticsItemVersionType = {
  SalesBillOfMaterial: 10,
  ManufacturingRecipe: 20,
} as const;

/** Codes of `DropShipment` of LogisticsSupplierItem. */
export const LogisticsSupplierItemDropShipment = {
  No: 0,
  Yes: 1,
  Optional: 2,
} as const;
