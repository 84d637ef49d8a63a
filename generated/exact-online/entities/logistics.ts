// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { scopes: ["logistics items"] };
const access2: AccessRow = { scopes: ["logistics items"], level: "manage" };
const access3: AccessRow = { scopes: ["crm quotes", "sales orders", "sales invoices", "purchase orders"] };
const access4: AccessRow = { scopes: ["sales prices"] };
const access5: AccessRow = { scopes: ["sales prices"], level: "manage" };
const access6: AccessRow = { scopes: ["sales orders"] };
const paging1: PagingRow = { style: "odata-v2", pageSize: 60, items: "d" };

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/read/logistics/AccountItems": {
      GET: { id: "GetLogisticsAccountItems", record: "LogisticsAccountItem", paging: paging1, access: access1, query: "accountId", required: "accountId", literals: { accountId: "guid" } },
    },
    "/api/v1/{division}/logistics/CustomerItems": {
      GET: { id: "ListLogisticsCustomerItems", record: "LogisticsCustomerItem", paging: paging1, access: access1 },
      POST: { id: "CreateLogisticsCustomerItem", record: "LogisticsCustomerItem", body: "LogisticsCustomerItem", retry: "never", answers: "201", access: access2 },
    },
    "/api/v1/{division}/logistics/CustomerItems(guid'{ID}')": {
      GET: { id: "GetLogisticsCustomerItem", record: "LogisticsCustomerItem", access: access1 },
      PUT: { id: "UpdateLogisticsCustomerItem", body: "LogisticsCustomerItem", retry: "idempotent", answers: "204-", access: access2 },
      DELETE: { id: "DeleteLogisticsCustomerItem", retry: "idempotent", answers: "204-", access: access2 },
    },
    "/api/v1/{division}/logistics/Incoterms": {
      GET: { id: "ListLogisticsIncoterms", record: "LogisticsIncoterm", paging: paging1, access: access3 },
    },
    "/api/v1/{division}/logistics/Incoterms({ID})": {
      GET: { id: "GetLogisticsIncoterm", record: "LogisticsIncoterm", access: access3 },
    },
    "/api/v1/{division}/logistics/ItemAssortment": {
      GET: { id: "ListLogisticsItemAssortment", record: "LogisticsItemAssortment", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/logistics/ItemAssortment(guid'{ID}')": {
      GET: { id: "GetLogisticsItemAssortment", record: "LogisticsItemAssortment", access: access1 },
    },
    "/api/v1/{division}/logistics/ItemAssortmentProperty": {
      GET: { id: "ListLogisticsItemAssortmentProperty", record: "LogisticsItemAssortmentProperty", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/logistics/ItemAssortmentProperty(guid'{ID}')": {
      GET: { id: "GetLogisticsItemAssortmentProperty", record: "LogisticsItemAssortmentProperty", access: access1 },
    },
    "/api/v1/{division}/logistics/ItemChargeRelation": {
      GET: { id: "ListLogisticsItemChargeRelation", record: "LogisticsItemChargeRelation", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/logistics/ItemChargeRelation(guid'{ID}')": {
      GET: { id: "GetLogisticsItemChargeRelation", record: "LogisticsItemChargeRelation", access: access1 },
    },
    "/api/v1/{division}/read/logistics/ItemDetailsByID": {
      GET: { id: "GetLogisticsItemDetailsByID", record: "LogisticsItemDetailsByID", paging: paging1, noTop: true, access: access1, query: "itemId", required: "itemId", literals: { itemId: "guid" } },
    },
    "/api/v1/{division}/read/logistics/ItemExtraField": {
      GET: { id: "GetLogisticsItemExtraField", record: "LogisticsItemExtraField", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/logistics/ItemGroups": {
      GET: { id: "ListLogisticsItemGroups", record: "LogisticsItemGroup", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/logistics/ItemGroups(guid'{ID}')": {
      GET: { id: "GetLogisticsItemGroup", record: "LogisticsItemGroup", access: access1 },
    },
    "/api/v1/{division}/logistics/ItemVersions": {
      GET: { id: "ListLogisticsItemVersions", record: "LogisticsItemVersion", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/logistics/ItemVersions(guid'{ID}')": {
      GET: { id: "GetLogisticsItemVersion", record: "LogisticsItemVersion", access: access1 },
    },
    "/api/v1/{division}/logistics/Items": {
      GET: { id: "ListLogisticsItems", record: "LogisticsItem", paging: paging1, access: access1 },
      POST: { id: "CreateLogisticsItem", record: "LogisticsItem", body: "LogisticsItem", retry: "never", answers: "201", access: access2 },
    },
    "/api/v1/{division}/logistics/Items(guid'{ID}')": {
      GET: { id: "GetLogisticsItem", record: "LogisticsItem", access: access1 },
      PUT: { id: "UpdateLogisticsItem", body: "LogisticsItem", retry: "idempotent", answers: "204-", access: access2 },
      DELETE: { id: "DeleteLogisticsItem", retry: "idempotent", answers: "204-", access: access2 },
    },
    "/api/v1/{division}/logistics/ReasonCodes": {
      GET: { id: "ListLogisticsReasonCodes", record: "LogisticsReasonCode", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/logistics/ReasonCodes(guid'{ID}')": {
      GET: { id: "GetLogisticsReasonCode", record: "LogisticsReasonCode", access: access1 },
    },
    "/api/v1/{division}/logistics/ReasonCodesLinkTypes": {
      GET: { id: "ListLogisticsReasonCodesLinkTypes", record: "LogisticsReasonCodesLinkType", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/logistics/ReasonCodesLinkTypes(guid'{ID}')": {
      GET: { id: "GetLogisticsReasonCodesLinkType", record: "LogisticsReasonCodesLinkType", access: access1 },
    },
    "/api/v1/{division}/logistics/ReasonForLogistics": {
      GET: { id: "ListLogisticsReasonForLogistics", record: "LogisticsReasonForLogistics", paging: paging1 },
    },
    "/api/v1/{division}/logistics/ReasonForLogistics(guid'{ID}')": {
      GET: { id: "GetLogisticsReasonForLogistics", record: "LogisticsReasonForLogistics" },
    },
    "/api/v1/{division}/logistics/ReasonForLogisticsLinkTypes": {
      GET: { id: "ListLogisticsReasonForLogisticsLinkTypes", record: "LogisticsReasonForLogisticsLinkType", paging: paging1 },
    },
    "/api/v1/{division}/logistics/ReasonForLogisticsLinkTypes(guid'{ID}')": {
      GET: { id: "GetLogisticsReasonForLogisticsLinkType", record: "LogisticsReasonForLogisticsLinkType" },
    },
    "/api/v1/{division}/read/logistics/SalesItemPrice": {
      GET: { id: "GetLogisticsEffectiveSalesItemPrice", record: "LogisticsEffectiveSalesItemPrice", paging: paging1, noTop: true, access: access4 },
    },
    "/api/v1/{division}/logistics/SalesItemPrices": {
      GET: { id: "ListLogisticsSalesItemPrices", record: "LogisticsSalesItemPrice", paging: paging1, access: access4 },
      POST: { id: "CreateLogisticsSalesItemPrice", record: "LogisticsSalesItemPrice", body: "LogisticsSalesItemPrice", retry: "never", answers: "201", access: access5 },
    },
    "/api/v1/{division}/logistics/SalesItemPrices(guid'{ID}')": {
      GET: { id: "GetLogisticsSalesItemPrice", record: "LogisticsSalesItemPrice", access: access4 },
      PUT: { id: "UpdateLogisticsSalesItemPrice", body: "LogisticsSalesItemPrice", retry: "idempotent", answers: "204-", access: access5 },
      DELETE: { id: "DeleteLogisticsSalesItemPrice", retry: "idempotent", answers: "204-", access: access5 },
    },
    "/api/v1/{division}/logistics/SelectionCodes": {
      GET: { id: "ListLogisticsSelectionCodes", record: "LogisticsSelectionCode", paging: paging1, access: access6 },
    },
    "/api/v1/{division}/logistics/SelectionCodes(guid'{ID}')": {
      GET: { id: "GetLogisticsSelectionCode", record: "LogisticsSelectionCode", access: access6 },
    },
    "/api/v1/{division}/read/logistics/StockPosition": {
      GET: { id: "GetLogisticsStockPosition", record: "LogisticsStockPosition", paging: paging1, noTop: true, access: { scopes: ["logistics inventory"] } },
    },
    "/api/v1/{division}/logistics/SupplierItem": {
      GET: { id: "ListLogisticsSupplierItem", record: "LogisticsSupplierItem", paging: paging1, access: access1 },
      POST: { id: "CreateLogisticsSupplierItem", record: "LogisticsSupplierItem", body: "LogisticsSupplierItem", retry: "never", answers: "201", access: access2 },
    },
    "/api/v1/{division}/logistics/SupplierItem(guid'{ID}')": {
      GET: { id: "GetLogisticsSupplierItem", record: "LogisticsSupplierItem", access: access1 },
      PUT: { id: "UpdateLogisticsSupplierItem", body: "LogisticsSupplierItem", retry: "idempotent", answers: "204-", access: access2 },
      DELETE: { id: "DeleteLogisticsSupplierItem", retry: "idempotent", answers: "204-", access: access2 },
    },
    "/api/v1/{division}/logistics/Units": {
      GET: { id: "ListLogisticsUnits", record: "LogisticsUnit", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/logistics/Units(guid'{ID}')": {
      GET: { id: "GetLogisticsUnit", record: "LogisticsUnit", access: access1 },
    },
  },
  entities: {
    LogisticsAccountItem: { fields: { guid: "ID Account Creator ItemGroup Modifier Unit", datetime: "Created EndDate Modified StartDate" } },
    LogisticsCustomerItem: { fields: { guid: "ID Account Creator Item Modifier", code18: "AccountCode", datetime: "Created Modified" }, write: { text: "ID Account CustomerItemCode Item Type" } },
    LogisticsItemAssortmentProperty: { fields: { guid: "ID" } },
    LogisticsItemAssortment: { fields: { guid: "ID" }, nested: { LogisticsItemAssortmentProperty: "Properties" } },
    LogisticsItemChargeRelation: { fields: { guid: "ID ChargeID Creator ItemID Modifier", datetime: "Created Modified" } },
    LogisticsItemDetailsByID: { fields: { guid: "ID" } },
    LogisticsItemExtraField: { fields: { guid: "ItemID", datetime: "Modified" } },
    LogisticsItemGroup: { fields: { guid: "ID Creator GLCosts GLCostsWorkInProgress GLPurchaseAccount GLPurchasePriceDifference GLRevenue GLRevenueWorkInProgress GLStock GLStockVariance Modifier", datetime: "Created Modified" } },
    LogisticsItemVersion: { fields: { guid: "ID Creator Item Modifier", datetime: "Created Modified VersionDate" } },
    LogisticsItem: { fields: { guid: "ID Creator GLCosts GLCostsWorkInProgress GLRevenue GLRevenueWorkInProgress GLStock ItemGroup Modifier", datetime: "Created EndDate FreeDateField_01 FreeDateField_02 FreeDateField_03 FreeDateField_04 FreeDateField_05 Modified StartDate", binary: "Picture" }, write: { text: "ID Barcode Class_01 Class_02 Class_03 Class_04 Class_05 Class_06 Class_07 Class_08 Class_09 Class_10 Code CostPriceCurrency Description EndDate ExtraDescription FreeDateField_01 FreeDateField_02 FreeDateField_03 FreeDateField_04 FreeDateField_05 FreeTextField_01 FreeTextField_02 FreeTextField_03 FreeTextField_04 FreeTextField_05 FreeTextField_06 FreeTextField_07 FreeTextField_08 FreeTextField_09 FreeTextField_10 GLCosts GLCostsWorkInProgress GLRevenue GLRevenueWorkInProgress GLStock ItemGroup NetWeightUnit Notes Picture PictureName SalesVatCode SearchCode StartDate Unit", number: "AverageCost CostPriceNew CostPriceStandard FreeNumberField_01 FreeNumberField_02 FreeNumberField_03 FreeNumberField_04 FreeNumberField_05 FreeNumberField_06 FreeNumberField_07 FreeNumberField_08 GrossWeight NetWeight", uint8: "CopyRemarks IsBatchItem IsBatchNumberItem IsMakeItem IsNewContract IsOnDemandItem IsRegistrationCodeItem IsTaxableItem IsTime IsWebshopItem", boolean: "FreeBoolField_01 FreeBoolField_02 FreeBoolField_03 FreeBoolField_04 FreeBoolField_05 IsFractionAllowedItem IsPackageItem IsPurchaseItem IsSalesItem IsSerialItem IsSerialNumberItem IsStockItem IsSubcontractedItem", int32: "SecurityLevel" }, naturalKey: "Code" },
    LogisticsReasonCodesLinkType: { fields: { guid: "ID Reason" } },
    LogisticsReasonCode: { fields: { guid: "ID Creator Modifier", datetime: "Created Modified" }, nested: { LogisticsReasonCodesLinkType: "Types" } },
    LogisticsReasonForLogisticsLinkType: { fields: { guid: "ID" } },
    LogisticsReasonForLogistics: { fields: { guid: "ID Creator Modifier", datetime: "Created Modified" }, nested: { LogisticsReasonForLogisticsLinkType: "Types" } },
    LogisticsEffectiveSalesItemPrice: { fields: { guid: "ItemId" } },
    LogisticsSalesItemPrice: { fields: { guid: "ID Account Creator Employee Item Modifier Project", datetime: "Created EndDate Modified StartDate" }, write: { text: "ID Account Currency Employee EndDate Item Project StartDate Unit", number: "NumberOfItemsPerUnit Price Quantity" } },
    LogisticsSelectionCode: { fields: { guid: "ID Creator Modifier", datetime: "Created Modified" } },
    LogisticsStockPosition: { fields: { guid: "ItemId" } },
    LogisticsSupplierItem: { fields: { guid: "ID Creator Item ItemUnit Modifier Supplier", datetime: "Created EndDate Modified StartDate", code18: "SupplierCode" }, write: { text: "ID CountryOfOrigin Currency Item ItemUnit Notes PurchaseUnit PurchaseVATCode Supplier SupplierItemCode", uint8: "CopyRemarks DropShipment", boolean: "MainSupplier", number: "MinimumQuantity PurchasePrice PurchaseUnitFactor", int32: "PurchaseLeadTime PurchaseLotSize" } },
    LogisticsUnit: { fields: { guid: "ID" } },
  },
};
