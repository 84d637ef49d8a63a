// Made by `npm run generate` from specs/exact-online/: change that, never this file.

/** Codes of `Status` of ManufacturingShopOrderMaterialPlan. */
export const ManufacturingShopOrderMaterialPlanStatus = {
  Draft: 5,
  Open: 10,
  OnOrder: 20,
  Partial: 25,
  Finished: 30,
} as const;

/** Codes of `Type` of ManufacturingShopOrderMaterialPlan. */
export const ManufacturingShopOrderMaterialPlanType = {
  Material: 1,
  ByProduct: 2,
} as const;

/** Codes of `SupplierItemCopyRemarks` of PurchaseOrderPurchaseOrderLine. */
export const PurchaseOrderPurchaseOrderLineSupplierItemCopyRemarks = {
  DoNotCopyRemark: 0,
  CopyRemark: 1,
} as const;

/** Codes of `ApprovalStatus` of PurchaseOrderPurchaseOrder. */
export const PurchaseOrderPurchaseOrderApprovalStatus = {
  AwaitingApproval: 0,
  Automatically: 1,
  Approved: 2,
} as const;

/** Codes of `InvoiceStatus` of PurchaseOrderPurchaseOrder. */
export const PurchaseOrderPurchaseOrderInvoiceStatus = {
  Open: 10,
  Partial: 20,
  Complete: 30,
  Canceled: 40,
} as const;

/** Codes of `OrderStatus` of PurchaseOrderPurchaseOrder. */
export const PurchaseOrderPurchaseOrderOrderStatus: typeof PurchaseOrderPurchaseOrderInvoiceStatus = PurchaseOrderPurchaseOrderInvoiceStatus;

/** Codes of `ReceiptStatus` of PurchaseOrderPurchaseOrder. */
export const PurchaseOrderPurchaseOrderReceiptStatus: typeof PurchaseOrderPurchaseOrderInvoiceStatus = PurchaseOrderPurchaseOrderInvoiceStatus;

/** Codes of `Source` of PurchaseOrderPurchaseOrder. */
export const PurchaseOrderPurchaseOrderSource = {
  ManualEntry: 1,
  Import: 2,
  Other: 3,
  PurchaseOrder: 4,
  SalesOrder: 5,
  SupplierSItems: 6,
  Subcontract: 7,
  PurchaseOrderAdvice: 8,
  ShopOrder: 9,
  MRPCalculation: 10,
  RestAPI: 11,
  MergePurchaseOrders: 12,
} as const;
