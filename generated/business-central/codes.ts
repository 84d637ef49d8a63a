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

/** Codes of `accountType` of TrialBalance. */
export const TrialBalanceAccountType: typeof AccountAccountType = AccountAccountType;

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

/** Codes of `type` of Customer. */
export const CustomerType = {
  Company: "Company",
  Person: "Person",
} as const;

/** Codes of `blocked` of Customer. */
export const CustomerBlocked = {
  Blank: "_x0020_",
  Ship: "Ship",
  Invoice: "Invoice",
  All: "All",
} as const;

/** Codes of `contactType` of ContactInformation. */
export const ContactInformationContactType: typeof CustomerType = CustomerType;

/** Codes of `relatedType` of ContactInformation. */
export const ContactInformationRelatedType = {
  Blank: "_x0020_",
  Customer: "Customer",
  Vendor: "Vendor",
  BankAccount: "Bank_x0020_Account",
  Employee: "Employee",
} as const;

/** Codes of `type` of Contact. */
export const ContactType: typeof CustomerType = CustomerType;

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

/** Codes of `blocked` of Vendor. */
export const VendorBlocked = {
  Blank: "_x0020_",
  Payment: "Payment",
  All: "All",
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

/** Codes of `status` of Employee. */
export const EmployeeStatus = {
  Active: "Active",
  Inactive: "Inactive",
  Terminated: "Terminated",
} as const;

/** Codes of `status` of TimeRegistrationEntry. */
export const TimeRegistrationEntryStatus = {
  Open: "Open",
  Submitted: "Submitted",
  Rejected: "Rejected",
  Approved: "Approved",
} as const;

/** Codes of `type` of Item. */
export const ItemType = {
  Inventory: "Inventory",
  Service: "Service",
  NonInventory: "Non_x002D_Inventory",
} as const;

/** Codes of `lineType` of SalesCreditMemoLine. */
export const SalesCreditMemoLineLineType = {
  Comment: "Comment",
  Account: "Account",
  Item: "Item",
  Resource: "Resource",
  FixedAsset: "Fixed_x0020_Asset",
  Charge: "Charge",
  AllocationAccount: "Allocation_x0020_Account",
} as const;

/** Codes of `parentType` of PdfDocument. */
export const PdfDocumentParentType: typeof DocumentAttachmentParentType = DocumentAttachmentParentType;

/** Codes of `parentType` of Attachment. */
export const AttachmentParentType: typeof DocumentAttachmentParentType = DocumentAttachmentParentType;

/** Codes of `status` of SalesCreditMemo. */
export const SalesCreditMemoStatus = {
  Draft: "Draft",
  InReview: "In_x0020_Review",
  Open: "Open",
  Canceled: "Canceled",
  Corrective: "Corrective",
  Paid: "Paid",
} as const;

/** Codes of `lineType` of SalesInvoiceLine. */
export const SalesInvoiceLineLineType: typeof SalesCreditMemoLineLineType = SalesCreditMemoLineLineType;

/** Codes of `status` of SalesInvoice. */
export const SalesInvoiceStatus = {
  Blank: "_x0020_",
  Draft: "Draft",
  InReview: "In_x0020_Review",
  Open: "Open",
  Paid: "Paid",
  Canceled: "Canceled",
  Corrective: "Corrective",
} as const;

/** Codes of `lineType` of SalesOrderLine. */
export const SalesOrderLineLineType: typeof SalesCreditMemoLineLineType = SalesCreditMemoLineLineType;

/** Codes of `status` of SalesOrder. */
export const SalesOrderStatus = {
  Draft: "Draft",
  InReview: "In_x0020_Review",
  Open: "Open",
} as const;

/** Codes of `lineType` of SalesQuoteLine. */
export const SalesQuoteLineLineType: typeof SalesCreditMemoLineLineType = SalesCreditMemoLineLineType;

/** Codes of `status` of SalesQuote. */
export const SalesQuoteStatus = {
  Draft: "Draft",
  Sent: "Sent",
  Accepted: "Accepted",
  Expired: "Expired_x0020_",
} as const;

/** Codes of `lineType` of SalesShipmentLine. */
export const SalesShipmentLineLineType = {
  Blank: "_x0020_",
  GLAccount: "G_x002F_L_x0020_Account",
  Item: "Item",
  Resource: "Resource",
  FixedAsset: "Fixed_x0020_Asset",
  ChargeItem: "Charge_x0020__x0028_Item_x0029_",
  AllocationAccount: "Allocation_x0020_Account",
  ServiceObject: "Service_x0020_Object",
} as const;

/** Codes of `lineType` of PurchaseCreditMemoLine. */
export const PurchaseCreditMemoLineLineType: typeof SalesCreditMemoLineLineType = SalesCreditMemoLineLineType;

/** Codes of `status` of PurchaseCreditMemo. */
export const PurchaseCreditMemoStatus: typeof SalesCreditMemoStatus = SalesCreditMemoStatus;

/** Codes of `lineType` of PurchaseInvoiceLine. */
export const PurchaseInvoiceLineLineType: typeof SalesCreditMemoLineLineType = SalesCreditMemoLineLineType;

/** Codes of `status` of PurchaseInvoice. */
export const PurchaseInvoiceStatus: typeof SalesInvoiceStatus = SalesInvoiceStatus;

/** Codes of `lineType` of PurchaseOrderLine. */
export const PurchaseOrderLineLineType: typeof SalesCreditMemoLineLineType = SalesCreditMemoLineLineType;

/** Codes of `status` of PurchaseOrder. */
export const PurchaseOrderStatus: typeof SalesOrderStatus = SalesOrderStatus;

/** Codes of `lineType` of PurchaseReceiptLine. */
export const PurchaseReceiptLineLineType = {
  Blank: "_x0020_",
  GLAccount: "G_x002F_L_x0020_Account",
  Item: "Item",
  Resource: "Resource",
  FixedAsset: "Fixed_x0020_Asset",
  ChargeItem: "Charge_x0020__x0028_Item_x0029_",
  AllocationAccount: "Allocation_x0020_Account",
} as const;

/** Codes of `status` of Opportunity. */
export const OpportunityStatus = {
  NotStarted: "Not_x0020_Started",
  InProgress: "In_x0020_Progress",
  Won: "Won",
  Lost: "Lost",
} as const;

/** Codes of `entryType` of ItemLedgerEntry. */
export const ItemLedgerEntryEntryType = {
  Purchase: "Purchase",
  Sale: "Sale",
  PositiveAdjmt: "Positive_x0020_Adjmt_x002E_",
  NegativeAdjmt: "Negative_x0020_Adjmt_x002E_",
  Transfer: "Transfer",
  Consumption: "Consumption",
  Output: "Output",
  Blank: "_x0020_",
  AssemblyConsumption: "Assembly_x0020_Consumption",
  AssemblyOutput: "Assembly_x0020_Output",
} as const;

/** Codes of `sourceType` of ItemLedgerEntry. */
export const ItemLedgerEntrySourceType = {
  Blank: "_x0020_",
  Customer: "Customer",
  Vendor: "Vendor",
  Item: "Item",
} as const;

/** Codes of `documentType` of ItemLedgerEntry. */
export const ItemLedgerEntryDocumentType = {
  Blank: "_x0020_",
  SalesShipment: "Sales_x0020_Shipment",
  SalesInvoice: "Sales_x0020_Invoice",
  SalesReturnReceipt: "Sales_x0020_Return_x0020_Receipt",
  SalesCreditMemo: "Sales_x0020_Credit_x0020_Memo",
  PurchaseReceipt: "Purchase_x0020_Receipt",
  PurchaseInvoice: "Purchase_x0020_Invoice",
  PurchaseReturnShipment: "Purchase_x0020_Return_x0020_Shipment",
  PurchaseCreditMemo: "Purchase_x0020_Credit_x0020_Memo",
  TransferShipment: "Transfer_x0020_Shipment",
  TransferReceipt: "Transfer_x0020_Receipt",
  ServiceShipment: "Service_x0020_Shipment",
  ServiceInvoice: "Service_x0020_Invoice",
  ServiceCreditMemo: "Service_x0020_Credit_x0020_Memo",
  PostedAssembly: "Posted_x0020_Assembly",
  InventoryReceipt: "Inventory_x0020_Receipt",
  InventoryShipment: "Inventory_x0020_Shipment",
  DirectTransfer: "Direct_x0020_Transfer",
} as const;

/** Codes of `addressFormat` of CountryRegion. */
export const CountryRegionAddressFormat = {
  PostCodeCity: "Post_x0020_Code_x002B_City",
  CityPostCode: "City_x002B_Post_x0020_Code",
  CityCountyPostCode: "City_x002B_County_x002B_Post_x0020_Code",
  BlankLinePostCodeCity: "Blank_x0020_Line_x002B_Post_x0020_Code_x002B_City",
  Custom: "Custom",
} as const;

/** Codes of `documentType` of GeneralLedgerEntry. */
export const GeneralLedgerEntryDocumentType = {
  Blank: "_x0020_",
  Payment: "Payment",
  Invoice: "Invoice",
  CreditMemo: "Credit_x0020_Memo",
  FinanceChargeMemo: "Finance_x0020_Charge_x0020_Memo",
  Reminder: "Reminder",
  Refund: "Refund",
} as const;

/** Codes of `taxType` of TaxArea. */
export const TaxAreaTaxType = {
  SalesTax: "Sales_x0020_Tax",
  VAT: "VAT",
} as const;

/** Codes of `taxType` of TaxGroup. */
export const TaxGroupTaxType: typeof TaxAreaTaxType = TaxAreaTaxType;

/** Codes of `documentType` of ApplyVendorEntry. */
export const ApplyVendorEntryDocumentType: typeof GeneralLedgerEntryDocumentType = GeneralLedgerEntryDocumentType;

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

/** Codes of `documentType` of ApprovalEntry. */
export const ApprovalEntryDocumentType = {
  Quote: "Quote",
  Order: "Order",
  Invoice: "Invoice",
  CreditMemo: "Credit_x0020_Memo",
  BlanketOrder: "Blanket_x0020_Order",
  ReturnOrder: "Return_x0020_Order",
  Blank: "_x0020_",
  Payment: "Payment",
  QualityInspection: "Quality_x0020_Inspection",
} as const;

/** Codes of `status` of ApprovalEntry. */
export const ApprovalEntryStatus = {
  Created: "Created",
  Open: "Open",
  Canceled: "Canceled",
  Rejected: "Rejected",
  Approved: "Approved",
  Blank: "_x0020_",
} as const;

/** Codes of `approvalType` of ApprovalEntry. */
export const ApprovalEntryApprovalType = {
  WorkflowUserGroup: "Workflow_x0020_User_x0020_Group",
  SalesPersPurchaser: "Sales_x0020_Pers_x002E__x002F_Purchaser",
  Approver: "Approver",
} as const;

/** Codes of `limitType` of ApprovalEntry. */
export const ApprovalEntryLimitType = {
  ApprovalLimits: "Approval_x0020_Limits",
  CreditLimits: "Credit_x0020_Limits",
  RequestLimits: "Request_x0020_Limits",
  NoLimits: "No_x0020_Limits",
} as const;

/** Codes of `objectTypeToRun` of JobQueueLogEntry. */
export const JobQueueLogEntryObjectTypeToRun = {
  Blank: " ",
  Report: "Report",
  Codeunit: "Codeunit",
} as const;

/** Codes of `status` of JobQueueLogEntry. */
export const JobQueueLogEntryStatus = {
  Success: "Success",
  InProcess: "In Process",
  Error: "Error",
} as const;

/** Codes of `objectTypeToRun` of JobQueueEntry. */
export const JobQueueEntryObjectTypeToRun: typeof JobQueueLogEntryObjectTypeToRun = JobQueueLogEntryObjectTypeToRun;

/** Codes of `reportOutputType` of JobQueueEntry. */
export const JobQueueEntryReportOutputType = {
  PDF: "PDF",
  Word: "Word",
  Excel: "Excel",
  Print: "Print",
  NoneProcessingOnly: "None_x0020__x0028_Processing_x0020_only_x0029_",
} as const;

/** Codes of `status` of JobQueueEntry. */
export const JobQueueEntryStatus = {
  Ready: "Ready",
  InProcess: "In Process",
  Error: "Error",
  OnHold: "On Hold",
  Finished: "Finished",
  OnHoldWithInactivityTimeout: "On Hold with Inactivity Timeout",
  Waiting: "Waiting",
} as const;

/** Codes of `priorityWithinCategory` of JobQueueEntry. */
export const JobQueueEntryPriorityWithinCategory = {
  High: "High",
  Normal: "Normal",
  Low: "Low",
} as const;

/** Codes of `status` of PostedApprovalEntry. */
export const PostedApprovalEntryStatus: typeof ApprovalEntryStatus = ApprovalEntryStatus;

/** Codes of `approvalType` of PostedApprovalEntry. */
export const PostedApprovalEntryApprovalType: typeof ApprovalEntryApprovalType = ApprovalEntryApprovalType;

/** Codes of `limitType` of PostedApprovalEntry. */
export const PostedApprovalEntryLimitType: typeof ApprovalEntryLimitType = ApprovalEntryLimitType;

/** Codes of `approverType` of WorkflowApprover. */
export const WorkflowApproverApproverType = {
  SalespersonPurchaser: "Salesperson_x002F_Purchaser",
  Approver: "Approver",
  WorkflowUserGroup: "Workflow_x0020_User_x0020_Group",
} as const;

/** Codes of `approverLimitType` of WorkflowApprover. */
export const WorkflowApproverApproverLimitType = {
  ApproverChain: "Approver_x0020_Chain",
  DirectApprover: "Direct_x0020_Approver",
  FirstQualifiedApprover: "First_x0020_Qualified_x0020_Approver",
  SpecificApprover: "Specific_x0020_Approver",
} as const;

/** Codes of `type` of WorkflowResponseOption. */
export const WorkflowResponseOptionType = {
  Event: "Event",
  Response: "Response",
} as const;

/** Codes of `notificationUserLicenseType` of WorkflowResponseOption. */
export const WorkflowResponseOptionNotificationUserLicenseType = {
  FullUser: "Full User",
  LimitedUser: "Limited User",
  DeviceOnlyUser: "Device Only User",
  WindowsGroup: "Windows Group",
  ExternalUser: "External User",
} as const;

/** Codes of `approverType` of WorkflowResponseOption. */
export const WorkflowResponseOptionApproverType: typeof WorkflowApproverApproverType = WorkflowApproverApproverType;

/** Codes of `approverLimitType` of WorkflowResponseOption. */
export const WorkflowResponseOptionApproverLimitType: typeof WorkflowApproverApproverLimitType = WorkflowApproverApproverLimitType;

/** Codes of `delegateAfter` of WorkflowResponseOption. */
export const WorkflowResponseOptionDelegateAfter = {
  Never: "Never",
  Code1Day: "1 day",
  Code2Days: "2 days",
  Code5Days: "5 days",
} as const;

/** Codes of `responseType` of WorkflowResponseOption. */
export const WorkflowResponseOptionResponseType = {
  NotExpected: "Not Expected",
  UserID: "User ID",
} as const;

/** Codes of `notificationEntryType` of WorkflowResponseOption. */
export const WorkflowResponseOptionNotificationEntryType = {
  NewRecord: "New_x0020_Record",
  Approval: "Approval",
  Overdue: "Overdue",
} as const;

/** Codes of `type` of WorkflowStep. */
export const WorkflowStepType = {
  Event: "Event",
  Response: "Response",
  SubWorkflow: "Sub-Workflow",
} as const;

/** Codes of `documentType` of BlanketSalesOrderLine. */
export const BlanketSalesOrderLineDocumentType = {
  Quote: "Quote",
  Order: "Order",
  Invoice: "Invoice",
  CreditMemo: "Credit_x0020_Memo",
  BlanketOrder: "Blanket_x0020_Order",
  ReturnOrder: "Return_x0020_Order",
} as const;

/** Codes of `lineType` of BlanketSalesOrderLine. */
export const BlanketSalesOrderLineLineType: typeof SalesShipmentLineLineType = SalesShipmentLineLineType;

/** Codes of `status` of BlanketSalesOrder. */
export const BlanketSalesOrderStatus = {
  Open: "Open",
  Released: "Released",
  PendingApproval: "Pending_x0020_Approval",
  PendingPrepayment: "Pending_x0020_Prepayment",
} as const;

/** Codes of `lineType` of SalesBlanketOrderArchiveLine. */
export const SalesBlanketOrderArchiveLineLineType: typeof SalesShipmentLineLineType = SalesShipmentLineLineType;

/** Codes of `status` of SalesBlanketOrderArchive. */
export const SalesBlanketOrderArchiveStatus: typeof BlanketSalesOrderStatus = BlanketSalesOrderStatus;

/** Codes of `lineType` of SalesOrderArchiveLine. */
export const SalesOrderArchiveLineLineType: typeof SalesShipmentLineLineType = SalesShipmentLineLineType;

/** Codes of `status` of SalesOrderArchive. */
export const SalesOrderArchiveStatus: typeof BlanketSalesOrderStatus = BlanketSalesOrderStatus;

/** Codes of `lineType` of SalesQuoteArchiveLine. */
export const SalesQuoteArchiveLineLineType: typeof SalesShipmentLineLineType = SalesShipmentLineLineType;

/** Codes of `status` of SalesQuoteArchive. */
export const SalesQuoteArchiveStatus: typeof BlanketSalesOrderStatus = BlanketSalesOrderStatus;

/** Codes of `lineType` of SalesReturnOrderArchiveLine. */
export const SalesReturnOrderArchiveLineLineType: typeof SalesShipmentLineLineType = SalesShipmentLineLineType;

/** Codes of `status` of SalesReturnOrderArchive. */
export const SalesReturnOrderArchiveStatus: typeof BlanketSalesOrderStatus = BlanketSalesOrderStatus;

/** Codes of `documentType` of SalesReturnOrderLine. */
export const SalesReturnOrderLineDocumentType: typeof BlanketSalesOrderLineDocumentType = BlanketSalesOrderLineDocumentType;

/** Codes of `lineType` of SalesReturnOrderLine. */
export const SalesReturnOrderLineLineType: typeof SalesShipmentLineLineType = SalesShipmentLineLineType;

/** Codes of `status` of SalesReturnOrder. */
export const SalesReturnOrderStatus: typeof BlanketSalesOrderStatus = BlanketSalesOrderStatus;

/** Codes of `documentType` of BlanketPurchaseOrderLine. */
export const BlanketPurchaseOrderLineDocumentType: typeof BlanketSalesOrderLineDocumentType = BlanketSalesOrderLineDocumentType;

/** Codes of `lineType` of BlanketPurchaseOrderLine. */
export const BlanketPurchaseOrderLineLineType: typeof PurchaseReceiptLineLineType = PurchaseReceiptLineLineType;

/** Codes of `status` of BlanketPurchaseOrder. */
export const BlanketPurchaseOrderStatus: typeof BlanketSalesOrderStatus = BlanketSalesOrderStatus;

/** Codes of `lineType` of PurchaseBlanketOrderArchiveLine. */
export const PurchaseBlanketOrderArchiveLineLineType: typeof PurchaseReceiptLineLineType = PurchaseReceiptLineLineType;

/** Codes of `status` of PurchaseBlanketOrderArchive. */
export const PurchaseBlanketOrderArchiveStatus: typeof BlanketSalesOrderStatus = BlanketSalesOrderStatus;

/** Codes of `lineType` of PurchaseOrderArchiveLine. */
export const PurchaseOrderArchiveLineLineType: typeof PurchaseReceiptLineLineType = PurchaseReceiptLineLineType;

/** Codes of `status` of PurchaseOrderArchive. */
export const PurchaseOrderArchiveStatus: typeof BlanketSalesOrderStatus = BlanketSalesOrderStatus;

/** Codes of `lineType` of PurchaseQuoteArchiveLine. */
export const PurchaseQuoteArchiveLineLineType: typeof PurchaseReceiptLineLineType = PurchaseReceiptLineLineType;

/** Codes of `status` of PurchaseQuoteArchive. */
export const PurchaseQuoteArchiveStatus: typeof BlanketSalesOrderStatus = BlanketSalesOrderStatus;

/** Codes of `documentType` of PurchaseQuoteLine. */
export const PurchaseQuoteLineDocumentType: typeof BlanketSalesOrderLineDocumentType = BlanketSalesOrderLineDocumentType;

/** Codes of `lineType` of PurchaseQuoteLine. */
export const PurchaseQuoteLineLineType: typeof PurchaseReceiptLineLineType = PurchaseReceiptLineLineType;

/** Codes of `status` of PurchaseQuote. */
export const PurchaseQuoteStatus: typeof BlanketSalesOrderStatus = BlanketSalesOrderStatus;

/** Codes of `lineType` of PurchaseReturnOrderArchiveLine. */
export const PurchaseReturnOrderArchiveLineLineType: typeof PurchaseReceiptLineLineType = PurchaseReceiptLineLineType;

/** Codes of `status` of PurchaseReturnOrderArchive. */
export const PurchaseReturnOrderArchiveStatus: typeof BlanketSalesOrderStatus = BlanketSalesOrderStatus;

/** Codes of `documentType` of PurchaseReturnOrderLine. */
export const PurchaseReturnOrderLineDocumentType: typeof BlanketSalesOrderLineDocumentType = BlanketSalesOrderLineDocumentType;

/** Codes of `lineType` of PurchaseReturnOrderLine. */
export const PurchaseReturnOrderLineLineType: typeof PurchaseReceiptLineLineType = PurchaseReceiptLineLineType;

/** Codes of `status` of PurchaseReturnOrder. */
export const PurchaseReturnOrderStatus: typeof BlanketSalesOrderStatus = BlanketSalesOrderStatus;

/** Codes of `lineType` of AssemblyOrderLine. */
export const AssemblyOrderLineLineType = {
  Blank: "_x0020_",
  Item: "Item",
  Resource: "Resource",
} as const;

/** Codes of `status` of AssemblyOrder. */
export const AssemblyOrderStatus = {
  Open: "Open",
  Released: "Released",
} as const;

/** Codes of `entryType` of PhysicalInventoryOrderLine. */
export const PhysicalInventoryOrderLineEntryType = {
  Blank: " ",
  PositiveAdjmt: "Positive Adjmt.",
  NegativeAdjmt: "Negative Adjmt.",
} as const;

/** Codes of `status` of PhysicalInventoryOrder. */
export const PhysicalInventoryOrderStatus = {
  Open: "Open",
  Finished: "Finished",
} as const;

/** Codes of `status` of PhysicalInventoryRecording. */
export const PhysicalInventoryRecordingStatus: typeof PhysicalInventoryOrderStatus = PhysicalInventoryOrderStatus;

/** Codes of `lineType` of PostedAssemblyOrderLine. */
export const PostedAssemblyOrderLineLineType: typeof AssemblyOrderLineLineType = AssemblyOrderLineLineType;

/** Codes of `entryType` of PostedPhysicalInventoryOrderLine. */
export const PostedPhysicalInventoryOrderLineEntryType: typeof PhysicalInventoryOrderLineEntryType = PhysicalInventoryOrderLineEntryType;

/** Codes of `status` of PostedPhysicalInventoryOrder. */
export const PostedPhysicalInventoryOrderStatus: typeof PhysicalInventoryOrderStatus = PhysicalInventoryOrderStatus;

/** Codes of `status` of PostedPhysicalInventoryRecording. */
export const PostedPhysicalInventoryRecordingStatus: typeof PhysicalInventoryOrderStatus = PhysicalInventoryOrderStatus;

/** Codes of `status` of TransferOrder. */
export const TransferOrderStatus: typeof AssemblyOrderStatus = AssemblyOrderStatus;

/** Codes of `shippingAdvice` of TransferOrder. */
export const TransferOrderShippingAdvice = {
  Partial: "Partial",
  Complete: "Complete",
} as const;
