// Made by `npm run generate` from specs/exact-online/: change that, never this file.

/** Codes of `OrderStatus` of InventoryAssemblyOrder. */
export const InventoryAssemblyOrderOrderStatus = {
  Open: 20,
  Partial: 30,
  Complete: 50,
} as const;

/** Codes of `Type` of InventoryAssemblyOrder. */
export const InventoryAssemblyOrderType = {
  Assembly: 8060,
  Disassemble: 8061,
} as const;

/** Codes of `PlanningType` of InventoryItemWarehousePlanningDetail. */
export const InventoryItemWarehousePlanningDetailPlanningType = {
  GoodsDelivery: 120,
  WarehouseTransferDelivery: 124,
  GoodsReceipt: 130,
  WarehouseTransferReceipt: 134,
  ShopOrderStockReceipt: 140,
  ShopOrderByProductReceipt: 147,
  ShopOrderRequirement: 150,
  AssemblyOrderReceipt: 160,
  DisassemblyReturnReceipt: 161,
  AssemblyOrderIssue: 165,
  DisassemblyReturnIssue: 166,
  TradeIn: 200,
} as const;

/** Codes of `OrderPolicy` of InventoryItemWarehouse. */
export const InventoryItemWarehouseOrderPolicy = {
  LotForLot: 1,
  FixedOrderQuantity: 2,
  MinMax: 3,
  Order: 4,
} as const;

/** Codes of `ReplenishmentType` of InventoryItemWarehouse. */
export const InventoryItemWarehouseReplenishmentType = {
  Purchase: 1,
  Assemble: 2,
  Make: 3,
  Transfer: 4,
  NoReplenishmentAdvice: 5,
} as const;

/** Codes of `Source` of InventoryStockCountLine. */
export const InventoryStockCountLineSource = {
  ManualEntry: 1,
  Import: 2,
  StockCount: 3,
  WebService: 4,
} as const;

/** Codes of `Status` of InventoryStockCountLine. */
export const InventoryStockCountLineStatus = {
  Draft: 12,
  Processed: 21,
} as const;

/** Codes of `Source` of InventoryStockCount. */
export const InventoryStockCountSource: typeof InventoryStockCountLineSource = InventoryStockCountLineSource;

/** Codes of `Status` of InventoryStockCount. */
export const InventoryStockCountStatus: typeof InventoryStockCountLineStatus = InventoryStockCountLineStatus;

/** Codes of `Source` of InventoryWarehouseTransfer. */
export const InventoryWarehouseTransferSource = {
  ManualEntry: 1,
  Import: 2,
  TransferAdvice: 3,
  WebService: 4,
} as const;

/** Codes of `Status` of InventoryWarehouseTransfer. */
export const InventoryWarehouseTransferStatus = {
  Open: 10,
  Complete: 50,
} as const;
