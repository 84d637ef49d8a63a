// Made by `npm run generate` from specs/exact-online/: change that, never this file.

/** Codes of `Status` of AssetsAsset. */
export const AssetsAssetStatus = {
  Active: 1,
  NotValidated: 2,
  Inactive: 3,
  Depreciated: 4,
  Blocked: 5,
  Sold: 6,
} as const;

/** Codes of `Type` of AssetsAsset. */
export const AssetsAssetType = {
  OtherAssets: "0",
  CommercialBuilding: "1",
} as const;
