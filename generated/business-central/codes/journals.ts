// Made by `npm run generate` from specs/business-central/: change that, never this file.

/** Codes of `parentType` of DimensionSetLine. */
export const DimensionSetLineParentType = {
  Blank: "_x0020_",
  JournalLine: "Journal_x0020_Line",
  SalesOrder: "Sales_x0020_Order",
  SalesOrderLine: "Sales_x0020_Order_x0020_Line",
  SalesQuote: "Sales_x0020_Quote",
  SalesQuoteLine: "Sales_x0020_Quote_x0020_Line",
  SalesCreditMemo: "Sales_x0020_Credit_x0020_Memo",
  SalesCreditMemoLine: "Sales_x0020_Credit_x0020_Memo_x0020_Line",
  SalesInvoice: "Sales_x0020_Invoice",
  SalesInvoiceLine: "Sales_x0020_Invoice_x0020_Line",
  PurchaseInvoice: "Purchase_x0020_Invoice",
  PurchaseInvoiceLine: "Purchase_x0020_Invoice_x0020_Line",
  GeneralLedgerEntry: "General_x0020_Ledger_x0020_Entry",
  TimeRegistrationEntry: "Time_x0020_Registration_x0020_Entry",
  SalesShipment: "Sales_x0020_Shipment",
  SalesShipmentLine: "Sales_x0020_Shipment_x0020_Line",
  PurchaseReceipt: "Purchase_x0020_Receipt",
  PurchaseReceiptLine: "Purchase_x0020_Receipt_x0020_Line",
  PurchaseOrder: "Purchase_x0020_Order",
  PurchaseOrderLine: "Purchase_x0020_Order_x0020_Line",
  PurchaseCreditMemo: "Purchase_x0020_Credit_x0020_Memo",
  PurchaseCreditMemoLine: "Purchase_x0020_Credit_x0020_Memo_x0020_Line",
  SalesReturnOrder: "Sales_x0020_Return_x0020_Order",
  SalesReturnOrderLine: "Sales_x0020_Return_x0020_Order_x0020_Line",
  BlanketPurchaseOrder: "Blanket_x0020_Purchase_x0020_Order",
  BlanketPurchaseOrderLine: "Blanket_x0020_Purchase_x0020_Order_x0020_Line",
  BlanketSalesOrder: "Blanket_x0020_Sales_x0020_Order",
  BlanketSalesOrderLine: "Blanket_x0020_Sales_x0020_Order_x0020_Line",
  TransferOrder: "Transfer_x0020_Order",
  TransferOrderLine: "Transfer_x0020_Order_x0020_Line",
  TransferShipment: "Transfer_x0020_Shipment",
  TransferShipmentLine: "Transfer_x0020_Shipment_x0020_Line",
  TransferReceipt: "Transfer_x0020_Receipt",
  TransferReceiptLine: "Transfer_x0020_Receipt_x0020_Line",
  PostedDirectTransfer: "Posted_x0020_Direct_x0020_Transfer",
  PostedDirectTransferLine: "Posted_x0020_Direct_x0020_Transfer_x0020_Line",
  SalesQuoteArchive: "Sales_x0020_Quote_x0020_Archive",
  SalesQuoteArchiveLine: "Sales_x0020_Quote_x0020_Archive_x0020_Line",
  SalesOrderArchive: "Sales_x0020_Order_x0020_Archive",
  SalesOrderArchiveLine: "Sales_x0020_Order_x0020_Archive_x0020_Line",
  PurchaseQuoteArchive: "Purchase_x0020_Quote_x0020_Archive",
  PurchaseQuoteArchiveLine: "Purchase_x0020_Quote_x0020_Archive_x0020_Line",
  PurchaseOrderArchive: "Purchase_x0020_Order_x0020_Archive",
  PurchaseOrderArchiveLine: "Purchase_x0020_Order_x0020_Archive_x0020_Line",
  SalesReturnOrderArchive: "Sales_x0020_Return_x0020_Order_x0020_Archive",
  SalesReturnOrderArchiveLine: "Sales_x0020_Return_x0020_Order_x0020_Archive_x0020_Line",
  PurchaseReturnOrderArchive: "Purchase_x0020_Return_x0020_Order_x0020_Archive",
  PurchaseReturnOrderArchiveLine: "Purchase_x0020_Return_x0020_Order_x0020_Archive_x0020_Line",
  AssemblyOrder: "Assembly_x0020_Order",
  AssemblyOrderLine: "Assembly_x0020_Order_x0020_Line",
  PostedAssemblyOrder: "Posted_x0020_Assembly_x0020_Order",
  PostedAssemblyOrderLine: "Posted_x0020_Assembly_x0020_Order_x0020_Line",
  SalesBlanketOrderArchive: "Sales_x0020_Blanket_x0020_Order_x0020_Archive",
  SalesBlanketOrderArchiveLine: "Sales_x0020_Blanket_x0020_Order_x0020_Archive_x0020_Line",
  PurchaseBlanketOrderArchive: "Purchase_x0020_Blanket_x0020_Order_x0020_Archive",
  PurchaseBlanketOrderArchiveLine: "Purchase_x0020_Blanket_x0020_Order_x0020_Archive_x0020_Line",
  PhysicalInventoryOrder: "Physical_x0020_Inventory_x0020_Order",
  PhysicalInventoryOrderLine: "Physical_x0020_Inventory_x0020_Order_x0020_Line",
  PostedPhysicalInventoryOrder: "Posted_x0020_Physical_x0020_Inventory_x0020_Order",
  PostedPhysicalInventoryOrderLine: "Posted_x0020_Physical_x0020_Inventory_x0020_Order_x0020_Line",
  InventoryShipment: "Inventory_x0020_Shipment",
  InventoryShipmentLine: "Inventory_x0020_Shipment_x0020_Line",
  InventoryReceipt: "Inventory_x0020_Receipt",
  InventoryReceiptLine: "Inventory_x0020_Receipt_x0020_Line",
  PostedInventoryShipment: "Posted_x0020_Inventory_x0020_Shipment",
  PostedInventoryShipmentLine: "Posted_x0020_Inventory_x0020_Shipment_x0020_Line",
  PostedInventoryReceipt: "Posted_x0020_Inventory_x0020_Receipt",
  PostedInventoryReceiptLine: "Posted_x0020_Inventory_x0020_Receipt_x0020_Line",
  PurchaseReturnOrder: "Purchase_x0020_Return_x0020_Order",
  PurchaseReturnOrderLine: "Purchase_x0020_Return_x0020_Order_x0020_Line",
  PurchaseQuote: "Purchase_x0020_Quote",
  PurchaseQuoteLine: "Purchase_x0020_Quote_x0020_Line",
} as const;

/** Codes of `parentType` of Picture. */
export const PictureParentType = {
  Customer: "Customer",
  Item: "Item",
  Vendor: "Vendor",
  Employee: "Employee",
  Contact: "Contact",
  ItemVariant: "Item_x0020_Variant",
} as const;

/** Codes of `category` of Account. */
export const AccountCategory = {
  Blank: "_x0020_",
  Assets: "Assets",
  Liabilities: "Liabilities",
  Equity: "Equity",
  Income: "Income",
  CostOfGoodsSold: "Cost_x0020_of_x0020_Goods_x0020_Sold",
  Expense: "Expense",
} as const;

/** Codes of `accountType` of Account. */
export const AccountAccountType = {
  Posting: "Posting",
  Heading: "Heading",
  Total: "Total",
  BeginTotal: "Begin_x002D_Total",
  EndTotal: "End_x002D_Total",
} as const;

/** Codes of `consolidationTranslationMethod` of Account. */
export const AccountConsolidationTranslationMethod = {
  AverageRateManual: "Average Rate (Manual)",
  ClosingRate: "Closing Rate",
  HistoricalRate: "Historical Rate",
  CompositeRate: "Composite Rate",
  EquityRate: "Equity Rate",
} as const;

/** Codes of `parentType` of DefaultDimension. */
export const DefaultDimensionParentType = {
  Blank: "_x0020_",
  Customer: "Customer",
  Item: "Item",
  Vendor: "Vendor",
  Employee: "Employee",
} as const;

/** Codes of `postingValidation` of DefaultDimension. */
export const DefaultDimensionPostingValidation = {
  Blank: "_x0020_",
  CodeMandatory: "Code_x0020_Mandatory",
  SameCode: "Same_x0020_Code",
  NoCode: "No_x0020_Code",
} as const;

/** Codes of `type` of Contact. */
export const ContactType = {
  Company: "Company",
  Person: "Person",
} as const;

/** Codes of `contactBusinessRelation` of Contact. */
export const ContactContactBusinessRelation = {
  Blank: "_x0020_",
  Customer: "Customer",
  Vendor: "Vendor",
  BankAccount: "Bank_x0020_Account",
  Employee: "Employee",
  None: "None",
  Other: "Other",
  Multiple: "Multiple",
} as const;

/** Codes of `contactType` of ContactInformation. */
export const ContactInformationContactType: typeof ContactType = ContactType;

/** Codes of `relatedType` of ContactInformation. */
export const ContactInformationRelatedType = {
  Blank: "_x0020_",
  Customer: "Customer",
  Vendor: "Vendor",
  BankAccount: "Bank_x0020_Account",
  Employee: "Employee",
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

/** Codes of `type` of Customer. */
export const CustomerType: typeof ContactType = ContactType;

/** Codes of `blocked` of Customer. */
export const CustomerBlocked = {
  Blank: "_x0020_",
  Ship: "Ship",
  Invoice: "Invoice",
  All: "All",
} as const;

/** Codes of `blocked` of Vendor. */
export const VendorBlocked = {
  Blank: "_x0020_",
  Payment: "Payment",
  All: "All",
} as const;

/** Codes of `status` of TimeRegistrationEntry. */
export const TimeRegistrationEntryStatus = {
  Open: "Open",
  Submitted: "Submitted",
  Rejected: "Rejected",
  Approved: "Approved",
} as const;

/** Codes of `status` of Employee. */
export const EmployeeStatus = {
  Active: "Active",
  Inactive: "Inactive",
  Terminated: "Terminated",
} as const;

/** Codes of `parentType` of Attachment. */
export const AttachmentParentType: typeof DocumentAttachmentParentType = DocumentAttachmentParentType;

/** Codes of `documentType` of ApplyVendorEntry. */
export const ApplyVendorEntryDocumentType = {
  Blank: "_x0020_",
  Payment: "Payment",
  Invoice: "Invoice",
  CreditMemo: "Credit_x0020_Memo",
  FinanceChargeMemo: "Finance_x0020_Charge_x0020_Memo",
  Reminder: "Reminder",
  Refund: "Refund",
} as const;

/** Codes of `accountType` of JournalLine. */
export const JournalLineAccountType = {
  GLAccount: "G_x002F_L_x0020_Account",
  Customer: "Customer",
  Vendor: "Vendor",
  BankAccount: "Bank_x0020_Account",
  FixedAsset: "Fixed_x0020_Asset",
  ICPartner: "IC_x0020_Partner",
  Employee: "Employee",
  AllocationAccount: "Allocation_x0020_Account",
} as const;

/** Codes of `balanceAccountType` of JournalLine. */
export const JournalLineBalanceAccountType: typeof JournalLineAccountType = JournalLineAccountType;
