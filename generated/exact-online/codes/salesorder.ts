// Made by `npm run generate` from specs/exact-online/: change that, never this file.

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

/** Codes of `Status` of SalesOrderDigitalOrderPickingLocation. */
export const SalesOrderDigitalOrderPickingLocationStatus = {
  Open: 12,
  Partial: 20,
  Completed: 21,
  Picked: 22,
  Delivered: 40,
  Cancelled: 45,
} as const;

/** Codes of `Status` of SalesOrderDigitalOrderPickingLine. */
export const SalesOrderDigitalOrderPickingLineStatus: typeof SalesOrderDigitalOrderPickingLocationStatus = SalesOrderDigitalOrderPickingLocationStatus;

/** Codes of `Status` of SalesOrderDigitalOrderPicking. */
export const SalesOrderDigitalOrderPickingStatus = {
  Open: 12,
  Partial: 20,
  Completed: 21,
  Picked: 22,
  InProcess: 23,
  Delivered: 40,
} as const;

/** Codes of `Type` of SalesOrderDigitalOrderPicking. */
export const SalesOrderDigitalOrderPickingType = {
  Order: 1,
  Batch: 2,
} as const;

/** Codes of `CreateCredit` of SalesOrderPlannedSalesReturnLine. */
export const SalesOrderPlannedSalesReturnLineCreateCredit = {
  Redelivery: 0,
  CreditNote: 1,
} as const;

/** Codes of `Source` of SalesOrderPlannedSalesReturn. */
export const SalesOrderPlannedSalesReturnSource = {
  ManualEntry: 1,
  WebService: 2,
} as const;

/** Codes of `Status` of SalesOrderPlannedSalesReturn. */
export const SalesOrderPlannedSalesReturnStatus = {
  Open: 20,
  Confirmed: 30,
  Processed: 50,
} as const;

/** Codes of `ApprovalStatus` of SalesOrderSalesOrder. */
export const SalesOrderSalesOrderApprovalStatus = {
  AwaitingApproval: 0,
  Automatically: 1,
  Approved: 2,
} as const;

/** Codes of `Status` of SalesOrderSalesOrder. */
export const SalesOrderSalesOrderStatus: typeof SalesOrderSalesOrderLineDeliveryStatus = SalesOrderSalesOrderLineDeliveryStatus;
