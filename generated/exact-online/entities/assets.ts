// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const paging1: PagingRow = { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" };
const access1: AccessRow = { callers: "delegated", scopes: ["financial assets"], level: "read" };
const access2: AccessRow = { callers: "delegated", scopes: ["financial assets"], level: "manage" };

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/assets/AssetGroups": { GET: { id: "ListAssetsAssetGroups", record: "AssetsAssetGroup", paging: paging1, access: access1 } },
    "/api/v1/{division}/assets/AssetGroups(guid'{ID}')": { GET: { id: "GetAssetsAssetGroup", record: "AssetsAssetGroup", access: access1 } },
    "/api/v1/{division}/assets/Assets": { GET: { id: "ListAssetsAssets", record: "AssetsAsset", paging: paging1, access: access1 } },
    "/api/v1/{division}/assets/Assets(guid'{ID}')": { GET: { id: "GetAssetsAsset", record: "AssetsAsset", access: access1 } },
    "/api/v1/{division}/assets/CommercialBuildingValues": { GET: { id: "ListAssetsCommercialBuildingValues", record: "AssetsCommercialBuildingValue", paging: paging1, access: access1 } },
    "/api/v1/{division}/assets/CommercialBuildingValues(guid'{ID}')": { GET: { id: "GetAssetsCommercialBuildingValue", record: "AssetsCommercialBuildingValue", access: access1 } },
    "/api/v1/{division}/assets/DepreciationMethods": { GET: { id: "ListAssetsDepreciationMethods", record: "AssetsDepreciationMethod", paging: paging1, access: access1 }, POST: { id: "CreateAssetsDepreciationMethod", record: "AssetsDepreciationMethod", body: "AssetsDepreciationMethod", demands: "Code Description", retry: "never", access: access2 } },
    "/api/v1/{division}/assets/DepreciationMethods(guid'{ID}')": { GET: { id: "GetAssetsDepreciationMethod", record: "AssetsDepreciationMethod", access: access1 }, PUT: { id: "UpdateAssetsDepreciationMethod", body: "AssetsDepreciationMethod", retry: "idempotent", access: access2 }, DELETE: { id: "DeleteAssetsDepreciationMethod", retry: "idempotent", access: access2 } },
  },
  entities: {
    AssetsAssetGroup: { key: "ID", serverKey: "ID", fields: { guid: "ID Creator DepreciationMethod GLAccountAssets GLAccountDepreciationBS GLAccountDepreciationPL GLAccountRevaluationBS Modifier", datetime: "Created Modified" } },
    AssetsCommercialBuildingValue: { key: "ID", serverKey: "ID", fields: { guid: "ID Asset Creator Modifier", datetime: "Created EndDate Modified StartDate" } },
    AssetsAsset: { key: "ID", serverKey: "ID", fields: { guid: "ID AssetFrom AssetGroup Creator GLTransactionLine InvestmentAccount Modifier Parent PrimaryMethod TransactionEntryID", datetime: "Created DepreciatedStartDate EndDate InvestmentDate Modified StartDate", binary: "Picture" }, nested: { AssetsCommercialBuildingValue: "CommercialBuildingValues" } },
    AssetsDepreciationMethod: { key: "ID", serverKey: "ID", fields: { guid: "ID Creator Modifier", datetime: "Created Modified" }, write: "ID Amount Code DepreciationInterval Description MaxPercentage Percentage Percentage2 Periods Type Years", naturalKey: "Code" },
  },
};
