// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { scopes: ["financial assets"] };
const access2: AccessRow = { scopes: ["financial assets"], level: "manage" };
const paging1: PagingRow = { style: "odata-v2", pageSize: 60, items: "d" };

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/assets/AssetGroups": {
      GET: { id: "ListAssetsAssetGroups", record: "AssetsAssetGroup", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/assets/AssetGroups(guid'{ID}')": {
      GET: { id: "GetAssetsAssetGroup", record: "AssetsAssetGroup", access: access1 },
    },
    "/api/v1/{division}/assets/Assets": {
      GET: { id: "ListAssetsAssets", record: "AssetsAsset", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/assets/Assets(guid'{ID}')": {
      GET: { id: "GetAssetsAsset", record: "AssetsAsset", access: access1 },
    },
    "/api/v1/{division}/assets/CommercialBuildingValues": {
      GET: { id: "ListAssetsCommercialBuildingValues", record: "AssetsCommercialBuildingValue", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/assets/CommercialBuildingValues(guid'{ID}')": {
      GET: { id: "GetAssetsCommercialBuildingValue", record: "AssetsCommercialBuildingValue", access: access1 },
    },
    "/api/v1/{division}/assets/DepreciationMethods": {
      GET: { id: "ListAssetsDepreciationMethods", record: "AssetsDepreciationMethod", paging: paging1, access: access1 },
      POST: { id: "CreateAssetsDepreciationMethod", record: "AssetsDepreciationMethod", body: "AssetsDepreciationMethod", retry: "never", answers: "201", access: access2 },
    },
    "/api/v1/{division}/assets/DepreciationMethods(guid'{ID}')": {
      GET: { id: "GetAssetsDepreciationMethod", record: "AssetsDepreciationMethod", access: access1 },
      PUT: { id: "UpdateAssetsDepreciationMethod", body: "AssetsDepreciationMethod", retry: "idempotent", answers: "204-", access: access2 },
      DELETE: { id: "DeleteAssetsDepreciationMethod", retry: "idempotent", answers: "204-", access: access2 },
    },
  },
  entities: {
    AssetsAssetGroup: { fields: { guid: "ID Creator DepreciationMethod GLAccountAssets GLAccountDepreciationBS GLAccountDepreciationPL GLAccountRevaluationBS Modifier", datetime: "Created Modified" } },
    AssetsCommercialBuildingValue: { fields: { guid: "ID Asset Creator Modifier", datetime: "Created EndDate Modified StartDate" } },
    AssetsAsset: { fields: { guid: "ID AssetFrom AssetGroup Creator GLTransactionLine InvestmentAccount Modifier Parent PrimaryMethod TransactionEntryID", datetime: "Created DepreciatedStartDate EndDate InvestmentDate Modified StartDate", code18: "InvestmentAccountCode", binary: "Picture" }, nested: { AssetsCommercialBuildingValue: "CommercialBuildingValues" } },
    AssetsDepreciationMethod: { fields: { guid: "ID Creator Modifier", datetime: "Created Modified" }, write: { text: "ID Code DepreciationInterval Description", number: "Amount MaxPercentage Percentage Percentage2", int16: "Periods Years", int32: "Type" }, naturalKey: "Code" },
  },
};
