// Made by `npm run generate` from specs/exact-online/: change that, never this file.

/** Codes of `RoutingStepType` of ManufacturingBillOfMaterialRouting. */
export const ManufacturingBillOfMaterialRoutingRoutingStepType = {
  WorkCenter: 10,
  Supplier: 20,
} as const;

/** Codes of `RunMethod` of ManufacturingBillOfMaterialRouting. */
export const ManufacturingBillOfMaterialRoutingRunMethod = {
  FixedHours: 10,
  FixedMinutes: 20,
  FixedDays: 25,
  HoursItem: 30,
  MinutesItem: 40,
  SecondsItem: 50,
  ItemsHour: 60,
  ItemsMinute: 70,
} as const;

/** Codes of `Status` of ManufacturingBillOfMaterialVersion. */
export const ManufacturingBillOfMaterialVersionStatus = {
  EngineeringChangePending: 10,
  EngineeringChangeApproved: 20,
  Active: 30,
  Historic: 40,
} as const;

/** Codes of `Type` of ManufacturingBillOfMaterialVersion. */
export const ManufacturingBillOfMaterialVersionType = {
  SalesBillOfMaterial: 10,
  ManufacturingRecipe: 20,
} as const;

/** Codes of `Status` of ManufacturingShopOrderMaterialPlanDetail. */
export const ManufacturingShopOrderMaterialPlanDetailStatus = {
  Draft: 5,
  Open: 10,
  OnOrder: 20,
  Partial: 25,
  Finished: 30,
} as const;

/** Codes of `Type` of ManufacturingShopOrderMaterialPlanDetail. */
export const ManufacturingShopOrderMaterialPlanDetailType = {
  Material: 1,
  ByProduct: 2,
} as const;

/** Codes of `Status` of ManufacturingShopOrderMaterialPlan. */
export const ManufacturingShopOrderMaterialPlanStatus: typeof ManufacturingShopOrderMaterialPlanDetailStatus = ManufacturingShopOrderMaterialPlanDetailStatus;

/** Codes of `Type` of ManufacturingShopOrderMaterialPlan. */
export const ManufacturingShopOrderMaterialPlanType: typeof ManufacturingShopOrderMaterialPlanDetailType = ManufacturingShopOrderMaterialPlanDetailType;

/** Codes of `Mode` of ManufacturingShopOrderPriority. */
export const ManufacturingShopOrderPriorityMode = {
  Automatic: 10,
  Manual: 20,
  Expedited: 30,
} as const;

/** Codes of `DeliveryStatus` of SalesOrderSalesOrderLine. */
export const SalesOrderSalesOrderLineDeliveryStatus = {
  Open: 12,
  Partial: 20,
  Complete: 21,
  Cancelled: 45,
} as const;

/** Codes of `InvoiceStatus` of SalesOrderSalesOrderLine. */
export const SalesOrderSalesOrderLineInvoiceStatus: typeof SalesOrderSalesOrderLineDeliveryStatus = SalesOrderSalesOrderLineDeliveryStatus;

/** Codes of `OrderStatus` of SalesOrderSalesOrderLine. */
export const SalesOrderSalesOrderLineOrderStatus: typeof SalesOrderSalesOrderLineDeliveryStatus = SalesOrderSalesOrderLineDeliveryStatus;
