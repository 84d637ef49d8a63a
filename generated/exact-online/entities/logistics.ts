// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const paging1: PagingRow = { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" };
const access1: AccessRow = { callers: "delegated", scopes: ["logistics items"], level: "read" };
const access2: AccessRow = { callers: "delegated", scopes: ["logistics items"], level: "manage" };
const access3: AccessRow = { callers: "delegated", scopes: ["crm quotes", "sales orders", "sales invoices", "purchase orders"], level: "read" };
const access4: AccessRow = { callers: "delegated", level: "read" };
const access5: AccessRow = { callers: "delegated", scopes: ["sales prices"], level: "read" };
const access6: AccessRow = { callers: "delegated", scopes: ["sales prices"], level: "manage" };
const access7: AccessRow = { callers: "delegated", scopes: ["sales orders"], level: "read" };

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/read/logistics/AccountItems": { GET: { id: "GetLogisticsAccountItems", record: "LogisticsAccountItem", paging: paging1, access: access1, query: "accountId", literals: { accountId: "guid" } } },
    "/api/v1/{division}/logistics/CustomerItems": { GET: { id: "ListLogisticsCustomerItems", record: "LogisticsCustomerItem", paging: paging1, access: access1 }, POST: { id: "CreateLogisticsCustomerItem", record: "LogisticsCustomerItem", body: "LogisticsCustomerItem", demands: "Account Item", retry: "never", access: access2 } },
    "/api/v1/{division}/logistics/CustomerItems(guid'{ID}')": { GET: { id: "GetLogisticsCustomerItem", record: "LogisticsCustomerItem", access: access1 }, PUT: { id: "UpdateLogisticsCustomerItem", body: "LogisticsCustomerItem", retry: "idempotent", access: access2 }, DELETE: { id: "DeleteLogisticsCustomerItem", retry: "idempotent", access: access2 } },
    "/api/v1/{division}/logistics/Incoterms": { GET: { id: "ListLogisticsIncoterms", record: "LogisticsIncoterm", paging: paging1, access: access3 } },
    "/api/v1/{division}/logistics/Incoterms({ID})": { GET: { id: "GetLogisticsIncoterm", record: "LogisticsIncoterm", access: access3 } },
    "/api/v1/{division}/logistics/ItemAssortment": { GET: { id: "ListLogisticsItemAssortment", record: "LogisticsItemAssortment", paging: paging1, access: access1 } },
    "/api/v1/{division}/logistics/ItemAssortment(guid'{ID}')": { GET: { id: "GetLogisticsItemAssortment", record: "LogisticsItemAssortment", access: access1 } },
    "/api/v1/{division}/logistics/ItemAssortmentProperty": { GET: { id: "ListLogisticsItemAssortmentProperty", record: "LogisticsItemAssortmentProperty", paging: paging1, access: access1 } },
    "/api/v1/{division}/logistics/ItemAssortmentProperty(guid'{ID}')": { GET: { id: "GetLogisticsItemAssortmentProperty", record: "LogisticsItemAssortmentProperty", access: access1 } },
    "/api/v1/{division}/logistics/ItemChargeRelation": { GET: { id: "ListLogisticsItemChargeRelation", record: "LogisticsItemChargeRelation", paging: paging1, access: access1 } },
    "/api/v1/{division}/logistics/ItemChargeRelation(guid'{ID}')": { GET: { id: "GetLogisticsItemChargeRelation", record: "LogisticsItemChargeRelation", access: access1 } },
    "/api/v1/{division}/read/logistics/ItemDetailsByID": { GET: { id: "GetLogisticsItemDetailsByID", record: "LogisticsItemDetailsByID", paging: paging1, access: access1, query: "itemId", literals: { itemId: "guid" } } },
    "/api/v1/{division}/read/logistics/ItemExtraField": { GET: { id: "GetLogisticsItemExtraField", record: "LogisticsItemExtraField", paging: paging1, access: access1 } },
    "/api/v1/{division}/logistics/ItemGroups": { GET: { id: "ListLogisticsItemGroups", record: "LogisticsItemGroup", paging: paging1, access: access1 } },
    "/api/v1/{division}/logistics/ItemGroups(guid'{ID}')": { GET: { id: "GetLogisticsItemGroup", record: "LogisticsItemGroup", access: access1 } },
    "/api/v1/{division}/logistics/ItemVersions": { GET: { id: "ListLogisticsItemVersions", record: "LogisticsItemVersion", paging: paging1, access: access1 } },
    "/api/v1/{division}/logistics/ItemVersions(guid'{ID}')": { GET: { id: "GetLogisticsItemVersion", record: "LogisticsItemVersion", access: access1 } },
    "/api/v1/{division}/logistics/Items": { GET: { id: "ListLogisticsItems", record: "LogisticsItem", paging: paging1, access: access1 }, POST: { id: "CreateLogisticsItem", record: "LogisticsItem", body: "LogisticsItem", demands: "Code Description", retry: "never", access: access2 } },
    "/api/v1/{division}/logistics/Items(guid'{ID}')": { GET: { id: "GetLogisticsItem", record: "LogisticsItem", access: access1 }, PUT: { id: "UpdateLogisticsItem", body: "LogisticsItem", retry: "idempotent", access: access2 }, DELETE: { id: "DeleteLogisticsItem", retry: "idempotent", access: access2 } },
    "/api/v1/{division}/logistics/ReasonCodes": { GET: { id: "ListLogisticsReasonCodes", record: "LogisticsReasonCode", paging: paging1, access: access1 } },
    "/api/v1/{division}/logistics/ReasonCodes(guid'{ID}')": { GET: { id: "GetLogisticsReasonCode", record: "LogisticsReasonCode", access: access1 } },
    "/api/v1/{division}/logistics/ReasonCodesLinkTypes": { GET: { id: "ListLogisticsReasonCodesLinkTypes", record: "LogisticsReasonCodesLinkType", paging: paging1, access: access1 } },
    "/api/v1/{division}/logistics/ReasonCodesLinkTypes(guid'{ID}')": { GET: { id: "GetLogisticsReasonCodesLinkType", record: "LogisticsReasonCodesLinkType", access: access1 } },
    "/api/v1/{division}/logistics/ReasonForLogistics": { GET: { id: "ListLogisticsReasonForLogistics", record: "LogisticsReasonForLogistics", paging: paging1, access: access4, deprecated: true } },
    "/api/v1/{division}/logistics/ReasonForLogistics(guid'{ID}')": { GET: { id: "GetLogisticsReasonForLogistics", record: "LogisticsReasonForLogistics", access: access4, deprecated: true } },
    "/api/v1/{division}/logistics/ReasonForLogisticsLinkTypes": { GET: { id: "ListLogisticsReasonForLogisticsLinkTypes", record: "LogisticsReasonForLogisticsLinkType", paging: paging1, access: access4, deprecated: true } },
    "/api/v1/{division}/logistics/ReasonForLogisticsLinkTypes(guid'{ID}')": { GET: { id: "GetLogisticsReasonForLogisticsLinkType", record: "LogisticsReasonForLogisticsLinkType", access: access4, deprecated: true } },
    "/api/v1/{division}/read/logistics/SalesItemPrice": { GET: { id: "GetLogisticsEffectiveSalesItemPrice", record: "LogisticsEffectiveSalesItemPrice", paging: paging1, access: access5 } },
    "/api/v1/{division}/logistics/SalesItemPrices": { GET: { id: "ListLogisticsSalesItemPrices", record: "LogisticsSalesItemPrice", paging: paging1, access: access5 }, POST: { id: "CreateLogisticsSalesItemPrice", record: "LogisticsSalesItemPrice", body: "LogisticsSalesItemPrice", retry: "never", access: access6 } },
    "/api/v1/{division}/logistics/SalesItemPrices(guid'{ID}')": { GET: { id: "GetLogisticsSalesItemPrice", record: "LogisticsSalesItemPrice", access: access5 }, PUT: { id: "UpdateLogisticsSalesItemPrice", body: "LogisticsSalesItemPrice", retry: "idempotent", access: access6 }, DELETE: { id: "DeleteLogisticsSalesItemPrice", retry: "idempotent", access: access6 } },
    "/api/v1/{division}/logistics/SelectionCodes": { GET: { id: "ListLogisticsSelectionCodes", record: "LogisticsSelectionCode", paging: paging1, access: access7 } },
    "/api/v1/{division}/logistics/SelectionCodes(guid'{ID}')": { GET: { id: "GetLogisticsSelectionCode", record: "LogisticsSelectionCode", access: access7 } },
    "/api/v1/{division}/read/logistics/StockPosition": { GET: { id: "GetLogisticsStockPosition", record: "LogisticsStockPosition", paging: paging1, access: { callers: "delegated", scopes: ["logistics inventory"], level: "read" } } },
    "/api/v1/{division}/logistics/SupplierItem": { GET: { id: "ListLogisticsSupplierItem", record: "LogisticsSupplierItem", paging: paging1, access: access1 }, POST: { id: "CreateLogisticsSupplierItem", record: "LogisticsSupplierItem", body: "LogisticsSupplierItem", demands: "Item ItemUnit PurchasePrice PurchaseUnit Supplier", retry: "never", access: access2 } },
    "/api/v1/{division}/logistics/SupplierItem(guid'{ID}')": { GET: { id: "GetLogisticsSupplierItem", record: "LogisticsSupplierItem", access: access1 }, PUT: { id: "UpdateLogisticsSupplierItem", body: "LogisticsSupplierItem", retry: "idempotent", access: access2 }, DELETE: { id: "DeleteLogisticsSupplierItem", retry: "idempotent", access: access2 } },
    "/api/v1/{division}/logistics/Units": { GET: { id: "ListLogisticsUnits", record: "LogisticsUnit", paging: paging1, access: access1 } },
    "/api/v1/{division}/logistics/Units(guid'{ID}')": { GET: { id: "GetLogisticsUnit", record: "LogisticsUnit", access: access1 } },
  },
  entities: {
    LogisticsAccountItem: { key: "ID", serverKey: "ID", fields: { guid: "ID Account Creator ItemGroup Modifier Unit", datetime: "Created EndDate Modified StartDate" } },
    LogisticsCustomerItem: { key: "ID", serverKey: "ID", fields: { guid: "ID Account Creator Item Modifier", datetime: "Created Modified" }, write: "ID Account CustomerItemCode Item Type" },
    LogisticsIncoterm: { key: "ID", serverKey: "ID" },
    LogisticsItemAssortmentProperty: { key: "ID", serverKey: "ID", fields: { guid: "ID" } },
    LogisticsItemAssortment: { key: "ID", serverKey: "ID", fields: { guid: "ID" }, nested: { LogisticsItemAssortmentProperty: "Properties" } },
    LogisticsItemChargeRelation: { key: "ID", serverKey: "ID", fields: { guid: "ID ChargeID Creator ItemID Modifier", datetime: "Created Modified" } },
    LogisticsItemDetailsByID: { key: "ID", serverKey: "ID", fields: { guid: "ID" } },
    LogisticsItemExtraField: { fields: { guid: "ItemID", datetime: "Modified" } },
    LogisticsItemGroup: { key: "ID", serverKey: "ID", fields: { guid: "ID Creator GLCosts GLCostsWorkInProgress GLPurchaseAccount GLPurchasePriceDifference GLRevenue GLRevenueWorkInProgress GLStock GLStockVariance Modifier", datetime: "Created Modified" } },
    LogisticsItemVersion: { key: "ID", serverKey: "ID", fields: { guid: "ID Creator Item Modifier", datetime: "Created Modified VersionDate" } },
    LogisticsItem: { key: "ID", serverKey: "ID", fields: { guid: "ID Creator GLCosts GLCostsWorkInProgress GLRevenue GLRevenueWorkInProgress GLStock ItemGroup Modifier", datetime: "Created EndDate FreeDateField_01 FreeDateField_02 FreeDateField_03 FreeDateField_04 FreeDateField_05 Modified StartDate", binary: "Picture" }, write: "ID AverageCost Barcode Class_01 Class_02 Class_03 Class_04 Class_05 Class_06 Class_07 Class_08 Class_09 Class_10 Code CopyRemarks CostPriceCurrency CostPriceNew CostPriceStandard Description EndDate ExtraDescription FreeBoolField_01 FreeBoolField_02 FreeBoolField_03 FreeBoolField_04 FreeBoolField_05 FreeDateField_01 FreeDateField_02 FreeDateField_03 FreeDateField_04 FreeDateField_05 FreeNumberField_01 FreeNumberField_02 FreeNumberField_03 FreeNumberField_04 FreeNumberField_05 FreeNumberField_06 FreeNumberField_07 FreeNumberField_08 FreeTextField_01 FreeTextField_02 FreeTextField_03 FreeTextField_04 FreeTextField_05 FreeTextField_06 FreeTextField_07 FreeTextField_08 FreeTextField_09 FreeTextField_10 GLCosts GLCostsWorkInProgress GLRevenue GLRevenueWorkInProgress GLStock GrossWeight IsBatchItem IsBatchNumberItem IsFractionAllowedItem IsMakeItem IsNewContract IsOnDemandItem IsPackageItem IsPurchaseItem IsRegistrationCodeItem IsSalesItem IsSerialItem IsSerialNumberItem IsStockItem IsSubcontractedItem IsTaxableItem IsTime IsWebshopItem ItemGroup NetWeight NetWeightUnit Notes Picture PictureName SalesVatCode SearchCode SecurityLevel StartDate Unit", naturalKey: "Code" },
    LogisticsReasonCodesLinkType: { key: "ID", serverKey: "ID", fields: { guid: "ID Reason" } },
    LogisticsReasonCode: { key: "ID", serverKey: "ID", fields: { guid: "ID Creator Modifier", datetime: "Created Modified" }, nested: { LogisticsReasonCodesLinkType: "Types" } },
    LogisticsReasonForLogisticsLinkType: { key: "ID", serverKey: "ID", fields: { guid: "ID" } },
    LogisticsReasonForLogistics: { key: "ID", serverKey: "ID", fields: { guid: "ID Creator Modifier", datetime: "Created Modified" }, nested: { LogisticsReasonForLogisticsLinkType: "Types" } },
    LogisticsEffectiveSalesItemPrice: { fields: { guid: "ItemId" } },
    LogisticsSalesItemPrice: { key: "ID", serverKey: "ID", fields: { guid: "ID Account Creator Employee Item Modifier Project", datetime: "Created EndDate Modified StartDate" }, write: "ID Account Currency Employee EndDate Item NumberOfItemsPerUnit Price Project Quantity StartDate Unit" },
    LogisticsSelectionCode: { key: "ID", serverKey: "ID", fields: { guid: "ID Creator Modifier", datetime: "Created Modified" } },
    LogisticsStockPosition: { fields: { guid: "ItemId" } },
    LogisticsSupplierItem: { key: "ID", serverKey: "ID", fields: { guid: "ID Creator Item ItemUnit Modifier Supplier", datetime: "Created EndDate Modified StartDate" }, write: "ID CopyRemarks CountryOfOrigin Currency DropShipment Item ItemUnit MainSupplier MinimumQuantity Notes PurchaseLeadTime PurchaseLotSize PurchasePrice PurchaseUnit PurchaseUnitFactor PurchaseVATCode Supplier SupplierItemCode" },
    LogisticsUnit: { key: "ID", serverKey: "ID", fields: { guid: "ID" } },
  },
};
