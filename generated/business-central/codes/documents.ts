// Made by `npm run generate` from specs/business-central/: change that, never this file.

/** Codes of `parentType` of Picture. */
export const PictureParentType = {
  Customer: "Customer",
  Item: "Item",
  Vendor: "Vendor",
  Employee: "Employee",
  Contact: "Contact",
  ItemVariant: "Item_x0020_Variant",
} as const;

/** Codes of `parentType` of DocumentAttachment. */
export const DocumentAttachmentParentType = {
  Blank: "_x0020_",
  Journal: "Journal",
  SalesOrder: "Sales_x0020_Order",
  SalesQuote: "Sales_x0020_Quote",
  SalesCreditMemo: "Sales_x0020_Credit_x0020_Memo",
  SalesInvoice: "Sales_x0020_Invoice",
  PurchaseInvoice: "Purchase_x0020_Invoice",
  PurchaseOrder: "Purchase_x0020_Order",
  PurchaseQuote: "Purchase_x0020_Quote",
  Employee: "Employee",
  Job: "Job",
  Item: "Item",
  Customer: "Customer",
  Vendor: "Vendor",
  PurchaseCreditMemo: "Purchase_x0020_Credit_x0020_Memo",
  CustomerStatement: "Customer_x0020_Statement",
  BlanketSalesOrder: "Blanket_x0020_Sales_x0020_Order",
  SalesReturnOrder: "Sales_x0020_Return_x0020_Order",
  SalesShipment: "Sales_x0020_Shipment",
  ReturnReceipt: "Return_x0020_Receipt",
  BlanketPurchaseOrder: "Blanket_x0020_Purchase_x0020_Order",
  PurchaseReceipt: "Purchase_x0020_Receipt",
  PurchaseReturnOrder: "Purchase_x0020_Return_x0020_Order",
  PurchReturnShipment: "Purch_x002E__x0020_Return_x0020_Shipment",
  TransferOrder: "Transfer_x0020_Order",
  TransferShipment: "Transfer_x0020_Shipment",
  TransferReceipt: "Transfer_x0020_Receipt",
  SalesArchiveQuote: "Sales_x0020_Archive_x0020_Quote",
  SalesArchiveOrder: "Sales_x0020_Archive_x0020_Order",
  PurchaseArchiveQuote: "Purchase_x0020_Archive_x0020_Quote",
  PurchaseArchiveOrder: "Purchase_x0020_Archive_x0020_Order",
  SalesArchiveReturn: "Sales_x0020_Archive_x0020_Return",
  PurchaseArchiveReturn: "Purchase_x0020_Archive_x0020_Return",
  AssemblyOrder: "Assembly_x0020_Order",
  PostedAssemblyOrder: "Posted_x0020_Assembly_x0020_Order",
  SalesArchiveBlanketOrder: "Sales_x0020_Archive_x0020_Blanket_x0020_Order",
  PurchaseArchiveBlanketOrder: "Purchase_x0020_Archive_x0020_Blanket_x0020_Order",
  PhysInventoryOrder: "Phys_x002E__x0020_Inventory_x0020_Order",
  PostedPhysInventoryOrder: "Posted_x0020_Phys_x002E__x0020_Inventory_x0020_Order",
  PhysInventoryRecording: "Phys_x002E__x0020_Inventory_x0020_Recording",
  PostedPhysInventoryRecording: "Posted_x0020_Phys_x002E__x0020_Inventory_x0020_Recording",
  InventoryShipment: "Inventory_x0020_Shipment",
  InventoryReceipt: "Inventory_x0020_Receipt",
  PostedInventoryShipment: "Posted_x0020_Inventory_x0020_Shipment",
  PostedInventoryReceipt: "Posted_x0020_Inventory_x0020_Receipt",
  PostedDirectTransfer: "Posted_x0020_Direct_x0020_Transfer",
} as const;

/** Codes of `parentType` of PdfDocument. */
export const PdfDocumentParentType: typeof DocumentAttachmentParentType = DocumentAttachmentParentType;

/** Codes of `parentType` of Attachment. */
export const AttachmentParentType: typeof DocumentAttachmentParentType = DocumentAttachmentParentType;
