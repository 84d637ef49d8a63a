// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  kinds: {
    guid: "DepreciationMethod GLAccountAssets GLAccountDepreciationBS GLAccountDepreciationPL GLAccountRevaluationBS AssetFrom AssetGroup GLTransactionLine InvestmentAccount PrimaryMethod",
    datetime: "DepreciatedStartDate InvestmentDate",
  },
  groups: [
    { at: "/api/v1/{division}/assets/", name: "Assets", like: "list get", scopes: "financial assets", sets: "AssetGroup|s Asset|s CommercialBuildingValue|s" },
    { at: "/api/v1/{division}/assets/", name: "Assets", like: "list create get update delete", scopes: "financial assets", sets: "DepreciationMethod|s" },
  ],
  paths: {},
  entities: {
    AssetsAsset: { nested: { AssetsCommercialBuildingValue: "CommercialBuildingValues" } },
    AssetsDepreciationMethod: { write: "ID Amount Code DepreciationInterval Description MaxPercentage Percentage Percentage2 Periods Type Years", naturalKey: "Code" },
  },
};
