// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/read/logistics/AccountItems": {
      GET: { id: "GetLogisticsAccountItems", record: "LogisticsAccountItem", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["logistics items"] }, query: "accountId", required: "accountId", literals: { accountId: "guid" } },
    },
    "/api/v1/{division}/logistics/CustomerItems": {
      GET: { id: "ListLogisticsCustomerItems", record: "LogisticsCustomerItem", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["logistics items"] } },
      POST: { id: "CreateLogisticsCustomerItem", record: "LogisticsCustomerItem", body: "LogisticsCustomerItem", retry: "never", answers: "201", access: { scopes: ["logistics items"], level: "manage" } },
    },
    "/api/v1/{division}/logistics/CustomerItems(guid'{ID}')": {
      GET: { id: "GetLogisticsCustomerItem", record: "LogisticsCustomerItem", access: { scopes: ["logistics items"] } },
      PUT: { id: "UpdateLogisticsCustomerItem", body: "LogisticsCustomerItem", retry: "idempotent", answers: "204-", access: { scopes: ["logistics items"], level: "manage" } },
      DELETE: { id: "DeleteLogisticsCustomerItem", retry: "idempotent", answers: "204-", access: { scopes: ["logistics items"], level: "manage" } },
    },
    "/api/v1/{division}/logistics/Incoterms": {
      GET: { id: "ListLogisticsIncoterms", record: "LogisticsIncoterm", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["crm quotes", "sales orders", "sales invoices", "purchase orders"] } },
    },
    "/api/v1/{division}/logistics/Incoterms({ID})": {
      GET: { id: "GetLogisticsIncoterm", record: "LogisticsIncoterm", access: { scopes: ["crm quotes", "sales orders", "sales invoices", "purchase orders"] } },
    },
    "/api/v1/{division}/logistics/ItemAssortment": {
      GET: { id: "ListLogisticsItemAssortment", record: "LogisticsItemAssortment", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["logistics items"] } },
    },
    "/api/v1/{division}/logistics/ItemAssortment(guid'{ID}')": {
      GET: { id: "GetLogisticsItemAssortment", record: "LogisticsItemAssortment", access: { scopes: ["logistics items"] } },
    },
    "/api/v1/{division}/logistics/ItemAssortmentProperty": {
      GET: { id: "ListLogisticsItemAssortmentProperty", record: "LogisticsItemAssortmentProperty", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["logistics items"] } },
    },
    "/api/v1/{division}/logistics/ItemAssortmentProperty(guid'{ID}')": {
      GET: { id: "GetLogisticsItemAssortmentProperty", record: "LogisticsItemAssortmentProperty", access: { scopes: ["logistics items"] } },
    },
    "/api/v1/{division}/logistics/ItemChargeRelation": {
      GET: { id: "ListLogisticsItemChargeRelation", record: "LogisticsItemChargeRelation", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["logistics items"] } },
    },
    "/api/v1/{division}/logistics/ItemChargeRelation(guid'{ID}')": {
      GET: { id: "GetLogisticsItemChargeRelation", record: "LogisticsItemChargeRelation", access: { scopes: ["logistics items"] } },
    },
    "/api/v1/{division}/read/logistics/ItemDetailsByID": {
      GET: { id: "GetLogisticsItemDetailsByID", record: "LogisticsItemDetailsByID", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["logistics items"] }, query: "itemId", required: "itemId", literals: { itemId: "guid" } },
    },
    "/api/v1/{division}/read/logistics/ItemExtraField": {
      GET: { id: "GetLogisticsItemExtraField", record: "LogisticsItemExtraField", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["logistics items"] } },
    },
    "/api/v1/{division}/logistics/ItemGroups": {
      GET: { id: "ListLogisticsItemGroups", record: "LogisticsItemGroup", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["logistics items"] } },
    },
    "/api/v1/{division}/logistics/ItemGroups(guid'{ID}')": {
      GET: { id: "GetLogisticsItemGroup", record: "LogisticsItemGroup", access: { scopes: ["logistics items"] } },
    },
    "/api/v1/{division}/logistics/ItemVersions": {
      GET: { id: "ListLogisticsItemVersions", record: "LogisticsItemVersion", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["logistics items"] } },
    },
    "/api/v1/{division}/logistics/ItemVersions(guid'{ID}')": {
      GET: { id: "GetLogisticsItemVersion", record: "LogisticsItemVersion", access: { scopes: ["logistics items"] } },
    },
    "/api/v1/{division}/logistics/Items": {
      GET: { id: "ListLogisticsItems", record: "LogisticsItem", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["logistics items"] } },
      POST: { id: "CreateLogisticsItem", record: "LogisticsItem", body: "LogisticsItem", retry: "never", answers: "201", access: { scopes: ["logistics items"], level: "manage" } },
    },
    "/api/v1/{division}/logistics/Items(guid'{ID}')": {
      GET: { id: "GetLogisticsItem", record: "LogisticsItem", access: { scopes: ["logistics items"] } },
      PUT: { id: "UpdateLogisticsItem", body: "LogisticsItem", retry: "idempotent", answers: "204-", access: { scopes: ["logistics items"], level: "manage" } },
      DELETE: { id: "DeleteLogisticsItem", retry: "idempotent", answers: "204-", access: { scopes: ["logistics items"], level: "manage" } },
    },
    "/api/v1/{division}/logistics/ReasonCodes": {
      GET: { id: "ListLogisticsReasonCodes", record: "LogisticsReasonCode", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["logistics items"] } },
    },
    "/api/v1/{division}/logistics/ReasonCodes(guid'{ID}')": {
      GET: { id: "GetLogisticsReasonCode", record: "LogisticsReasonCode", access: { scopes: ["logistics items"] } },
    },
    "/api/v1/{division}/logistics/ReasonCodesLinkTypes": {
      GET: { id: "ListLogisticsReasonCodesLinkTypes", record: "LogisticsReasonCodesLinkType", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["logistics items"] } },
    },
    "/api/v1/{division}/logistics/ReasonCodesLinkTypes(guid'{ID}')": {
      GET: { id: "GetLogisticsReasonCodesLinkType", record: "LogisticsReasonCodesLinkType", access: { scopes: ["logistics items"] } },
    },
    "/api/v1/{division}/logistics/ReasonForLogistics": {
      GET: { id: "ListLogisticsReasonForLogistics", record: "LogisticsReasonForLogistics", paging: { style: "odata-v2", pageSize: 60, items: "d" } },
    },
    "/api/v1/{division}/logistics/ReasonForLogistics(guid'{ID}')": {
      GET: { id: "GetLogisticsReasonForLogistics", record: "LogisticsReasonForLogistics" },
    },
    "/api/v1/{division}/logistics/ReasonForLogisticsLinkTypes": {
      GET: { id: "ListLogisticsReasonForLogisticsLinkTypes", record: "LogisticsReasonForLogisticsLinkType", paging: { style: "odata-v2", pageSize: 60, items: "d" } },
    },
    "/api/v1/{division}/logistics/ReasonForLogisticsLinkTypes(guid'{ID}')": {
      GET: { id: "GetLogisticsReasonForLogisticsLinkType", record: "LogisticsReasonForLogisticsLinkType" },
    },
    "/api/v1/{division}/read/logistics/SalesItemPrice": {
      GET: { id: "GetLogisticsEffectiveSalesItemPrice", record: "LogisticsEffectiveSalesItemPrice", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["sales prices"] } },
    },
    "/api/v1/{division}/logistics/SalesItemPrices": {
      GET: { id: "ListLogisticsSalesItemPrices", record: "LogisticsSalesItemPrice", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["sales prices"] } },
      POST: { id: "CreateLogisticsSalesItemPrice", record: "LogisticsSalesItemPrice", body: "LogisticsSalesItemPrice", retry: "never", answers: "201", access: { scopes: ["sales prices"], level: "manage" } },
    },
    "/api/v1/{division}/logistics/SalesItemPrices(guid'{ID}')": {
      GET: { id: "GetLogisticsSalesItemPrice", record: "LogisticsSalesItemPrice", access: { scopes: ["sales prices"] } },
      PUT: { id: "UpdateLogisticsSalesItemPrice", body: "LogisticsSalesItemPrice", retry: "idempotent", answers: "204-", access: { scopes: ["sales prices"], level: "manage" } },
      DELETE: { id: "DeleteLogisticsSalesItemPrice", retry: "idempotent", answers: "204-", access: { scopes: ["sales prices"], level: "manage" } },
    },
    "/api/v1/{division}/logistics/SelectionCodes": {
      GET: { id: "ListLogisticsSelectionCodes", record: "LogisticsSelectionCode", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["sales orders"] } },
    },
    "/api/v1/{division}/logistics/SelectionCodes(guid'{ID}')": {
      GET: { id: "GetLogisticsSelectionCode", record: "LogisticsSelectionCode", access: { scopes: ["sales orders"] } },
    },
    "/api/v1/{division}/read/logistics/StockPosition": {
      GET: { id: "GetLogisticsStockPosition", record: "LogisticsStockPosition", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["logistics inventory"] } },
    },
    "/api/v1/{division}/logistics/SupplierItem": {
      GET: { id: "ListLogisticsSupplierItem", record: "LogisticsSupplierItem", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["logistics items"] } },
      POST: { id: "CreateLogisticsSupplierItem", record: "LogisticsSupplierItem", body: "LogisticsSupplierItem", retry: "never", answers: "201", access: { scopes: ["logistics items"], level: "manage" } },
    },
    "/api/v1/{division}/logistics/SupplierItem(guid'{ID}')": {
      GET: { id: "GetLogisticsSupplierItem", record: "LogisticsSupplierItem", access: { scopes: ["logistics items"] } },
      PUT: { id: "UpdateLogisticsSupplierItem", body: "LogisticsSupplierItem", retry: "idempotent", answers: "204-", access: { scopes: ["logistics items"], level: "manage" } },
      DELETE: { id: "DeleteLogisticsSupplierItem", retry: "idempotent", answers: "204-", access: { scopes: ["logistics items"], level: "manage" } },
    },
    "/api/v1/{division}/logistics/Units": {
      GET: { id: "ListLogisticsUnits", record: "LogisticsUnit", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["logistics items"] } },
    },
    "/api/v1/{division}/logistics/Units(guid'{ID}')": {
      GET: { id: "GetLogisticsUnit", record: "LogisticsUnit", access: { scopes: ["logistics items"] } },
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
