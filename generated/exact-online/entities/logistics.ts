// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  kinds: {
    guid: "ChargeID ItemID GLPurchaseAccount GLPurchasePriceDifference GLStockVariance Reason",
  },
  groups: [
    { at: "/api/v1/{division}/read/logistics/", name: "Logistics", like: "get", scopes: "logistics items", query: "accountId", literals: { accountId: "guid" }, sets: "AccountItem|s" },
    { at: "/api/v1/{division}/logistics/", name: "Logistics", like: "list create get update delete", scopes: "logistics items", sets: "CustomerItem|s Item|s" },
    { at: "/api/v1/{division}/logistics/", name: "Logistics", like: "list get 2", scopes: "crm quotes, sales orders, sales invoices, purchase orders", sets: "Incoterm|s" },
    { at: "/api/v1/{division}/logistics/", name: "Logistics", like: "list get 4", scopes: "logistics items", sets: "ItemAssortment ItemAssortmentProperty ItemChargeRelation" },
    { at: "/api/v1/{division}/read/logistics/", name: "Logistics", like: "get", scopes: "logistics items", query: "itemId", literals: { itemId: "guid" }, sets: "ItemDetailsByID" },
    { at: "/api/v1/{division}/read/logistics/", name: "Logistics", like: "get", scopes: "logistics items", sets: "ItemExtraField" },
    { at: "/api/v1/{division}/logistics/", name: "Logistics", like: "list get", scopes: "logistics items", sets: "ItemGroup|s ItemVersion|s ReasonCode|s ReasonCodesLinkType|s Unit|s" },
    { at: "/api/v1/{division}/logistics/", name: "Logistics", like: "list get 4", sets: "ReasonForLogistics" },
    { at: "/api/v1/{division}/logistics/", name: "Logistics", like: "list get", sets: "ReasonForLogisticsLinkType|s" },
    { at: "/api/v1/{division}/read/logistics/", name: "LogisticsEffective", like: "get", scopes: "sales prices", sets: "SalesItemPrice" },
    { at: "/api/v1/{division}/logistics/", name: "Logistics", like: "list create get update delete", scopes: "sales prices", sets: "SalesItemPrice|s" },
    { at: "/api/v1/{division}/logistics/", name: "Logistics", like: "list get", scopes: "sales orders", sets: "SelectionCode|s" },
    { at: "/api/v1/{division}/read/logistics/", name: "Logistics", like: "get", scopes: "logistics inventory", sets: "StockPosition" },
    { at: "/api/v1/{division}/logistics/", name: "Logistics", like: "list create get update delete 2", scopes: "logistics items", sets: "SupplierItem" },
  ],
  paths: {},
  entities: {
    LogisticsAccountItem: { fields: { guid: "Unit" } },
    LogisticsCustomerItem: { write: "ID Account CustomerItemCode Item Type" },
    LogisticsIncoterm: { fields: { plain: "ID" } },
    LogisticsItemAssortment: { nested: { LogisticsItemAssortmentProperty: "Properties" } },
    LogisticsItem: { write: "ID AverageCost Barcode Class_01 Class_02 Class_03 Class_04 Class_05 Class_06 Class_07 Class_08 Class_09 Class_10 Code CopyRemarks CostPriceCurrency CostPriceNew CostPriceStandard Description EndDate ExtraDescription FreeBoolField_01 FreeBoolField_02 FreeBoolField_03 FreeBoolField_04 FreeBoolField_05 FreeDateField_01 FreeDateField_02 FreeDateField_03 FreeDateField_04 FreeDateField_05 FreeNumberField_01 FreeNumberField_02 FreeNumberField_03 FreeNumberField_04 FreeNumberField_05 FreeNumberField_06 FreeNumberField_07 FreeNumberField_08 FreeTextField_01 FreeTextField_02 FreeTextField_03 FreeTextField_04 FreeTextField_05 FreeTextField_06 FreeTextField_07 FreeTextField_08 FreeTextField_09 FreeTextField_10 GLCosts GLCostsWorkInProgress GLRevenue GLRevenueWorkInProgress GLStock GrossWeight IsBatchItem IsBatchNumberItem IsFractionAllowedItem IsMakeItem IsNewContract IsOnDemandItem IsPackageItem IsPurchaseItem IsRegistrationCodeItem IsSalesItem IsSerialItem IsSerialNumberItem IsStockItem IsSubcontractedItem IsTaxableItem IsTime IsWebshopItem ItemGroup NetWeight NetWeightUnit Notes Picture PictureName SalesVatCode SearchCode SecurityLevel StartDate Unit", naturalKey: "Code" },
    LogisticsReasonCode: { nested: { LogisticsReasonCodesLinkType: "Types" } },
    LogisticsReasonForLogisticsLinkType: { fields: { plain: "Reason" } },
    LogisticsReasonForLogistics: { nested: { LogisticsReasonForLogisticsLinkType: "Types" } },
    LogisticsSalesItemPrice: { write: "ID Account Currency Employee EndDate Item NumberOfItemsPerUnit Price Project Quantity StartDate Unit" },
    LogisticsSupplierItem: { fields: { guid: "ItemUnit" }, write: "ID CopyRemarks CountryOfOrigin Currency DropShipment Item ItemUnit MainSupplier MinimumQuantity Notes PurchaseLeadTime PurchaseLotSize PurchasePrice PurchaseUnit PurchaseUnitFactor PurchaseVATCode Supplier SupplierItemCode" },
  },
};
