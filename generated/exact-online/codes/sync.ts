// Made by `npm run generate` from specs/exact-online/: change that, never this file.

/** Codes of `ConsolidationScenario` of SyncCrmAccount. */
export const SyncCrmAccountConsolidationScenario = {
  NoConsolidation: 0,
  Item: 1,
  ItemProject: 2,
  ItemEmployee: 3,
  ItemEmployeeProject: 4,
  ProjectWBSItem: 5,
  ProjectWBSItemEmployee: 6,
} as const;

/** Codes of `DeliveryAdvice` of SyncCrmAccount. */
export const SyncCrmAccountDeliveryAdvice = {
  Partial: 0,
  Complete: 1,
  PartialWithoutBackOrder: 2,
} as const;

/** Codes of `InvoicingMethod` of SyncCrmAccount. */
export const SyncCrmAccountInvoicingMethod = {
  None: 0,
  Paper: 1,
  EMail: 2,
  MailboxElectronicExchange: 4,
} as const;

/** Codes of `IsAccountant` of SyncCrmAccount. */
export const SyncCrmAccountIsAccountant = {
  NoAccountant: 0,
  Accountant1: 1,
  Accountant2: 2,
} as const;

/** Codes of `Status` of SyncCrmQuotationHeader. */
export const SyncCrmQuotationHeaderStatus = {
  Rejected: 5,
  ReviewedAndClosed: 6,
  Recovery: 10,
  Draft: 20,
  Open: 25,
  Processing: 35,
  Printed: 40,
  Accepted: 50,
} as const;

/** Codes of `Status` of SyncCrmQuotation. */
export const SyncCrmQuotationStatus: typeof SyncCrmQuotationHeaderStatus = SyncCrmQuotationHeaderStatus;

/** Codes of `DirectDebitMandatePaymentType` of SyncCashflowPaymentTerm. */
export const SyncCashflowPaymentTermDirectDebitMandatePaymentType = {
  OneOffPayment: 0,
  RecurrentPayment: 1,
} as const;

/** Codes of `DirectDebitMandateType` of SyncCashflowPaymentTerm. */
export const SyncCashflowPaymentTermDirectDebitMandateType = {
  Core: 0,
  BusinessToBusiness: 1,
} as const;

/** Codes of `EntityType` of SyncDeleted. */
export const SyncDeletedEntityType = {
  TransactionLines: 1,
  Accounts: 2,
  Addresses: 3,
  Attachments: 4,
  Contacts: 5,
  Documents: 6,
  GLAccounts: 7,
  SalesItemPrices: 8,
  Items: 9,
  PaymentTerms: 10,
  Quotations: 11,
  SalesOrders: 12,
  SalesInvoices: 13,
  TimeCostTransactions: 14,
  StockPositions: 15,
  GoodsDeliveries: 16,
  GoodsDeliveryLines: 17,
  GLClassifications: 18,
  ItemWarehouses: 19,
  StorageLocationStockPositions: 20,
  Projects: 21,
  PurchaseOrders: 22,
  Subscriptions: 23,
  SubscriptionLines: 24,
  ProjectWBS: 25,
  ProjectPlanning: 26,
  LeaveAbsenceHoursByDay: 27,
  SerialBatchNumbers: 28,
  StockSerialBatchNumbers: 29,
  ItemAccounts: 30,
  DiscountTables: 31,
  SalesOrderHeaders: 32,
  SalesOrderLines: 33,
  QuotationHeaders: 34,
  QuotationLines: 35,
  ShopOrders: 36,
  ShopOrderMaterialPlans: 37,
  ShopOrderRoutingStepPlans: 38,
  Schedules: 39,
  ScheduleEntries: 40,
  ItemStorageLocations: 41,
  Employees: 42,
  Employments: 43,
  EmploymentContracts: 44,
  EmploymentOrganizations: 45,
  EmploymentCLAs: 46,
  EmploymentSalaries: 47,
  BankAccounts: 48,
  EmploymentTaxAuthoritiesGeneral: 49,
  ShopOrderPurchasePlanning: 50,
  ShopOrderSubOrders: 51,
  RequirementIssues: 53,
  BillOfMaterialMaterials: 54,
  BillOfMaterialVersions: 55,
  LeaveRegistrations: 56,
  LeaveBuildUpRegistrations: 57,
  AbsenceRegistrationTransactions: 58,
  AbsenceRegistrations: 59,
} as const;

/** Codes of `ProposedEntryStatus` of SyncDocumentsDocument. */
export const SyncDocumentsDocumentProposedEntryStatus = {
  Void: 0,
  Rejected: 5,
  Open: 20,
  Processed: 50,
} as const;

/** Codes of `Status` of SyncFinancialTransactionLine. */
export const SyncFinancialTransactionLineStatus = {
  Open: 20,
  Processed: 50,
} as const;

/** Codes of `Status` of SyncHrmAbsenceRegistrationTransaction. */
export const SyncHrmAbsenceRegistrationTransactionStatus = {
  Open: 0,
  Recovered: 1,
} as const;

/** Codes of `Status` of SyncHrmLeaveBuildUpRegistration. */
export const SyncHrmLeaveBuildUpRegistrationStatus = {
  Submitted: 1,
  Approved: 2,
  Rejected: 3,
} as const;

/** Codes of `Status` of SyncHrmLeaveRegistration. */
export const SyncHrmLeaveRegistrationStatus: typeof SyncHrmLeaveBuildUpRegistrationStatus = SyncHrmLeaveBuildUpRegistrationStatus;

/** Codes of `Day` of SyncHrmScheduleEntry. */
export const SyncHrmScheduleEntryDay = {
  Monday: 0,
  Tuesday: 1,
  Wednesday: 2,
  Thursday: 3,
  Friday: 4,
  Saturday: 5,
  Sunday: 6,
} as const;

/** Codes of `ScheduleType` of SyncHrmScheduleEntry. */
export const SyncHrmScheduleEntryScheduleType = {
  HoursAndAverageDays: 1,
  HoursAndSpecificDays: 2,
  HoursPerDay: 3,
  TimeFramesPerDay: 4,
} as const;

/** Codes of `Main` of SyncHrmSchedule. */
export const SyncHrmScheduleMain = {
  No: 0,
  Yes: 1,
} as const;

/** Codes of `ScheduleType` of SyncHrmSchedule. */
export const SyncHrmScheduleScheduleType: typeof SyncHrmScheduleEntryScheduleType = SyncHrmScheduleEntryScheduleType;

/** Codes of `Type` of SyncInventoryItemStorageLocation. */
export const SyncInventoryItemStorageLocationType = {
  PickLocation: 1,
  BulkLocation: 2,
} as const;

/** Codes of `OrderPolicy` of SyncInventoryItemWarehouse. */
export const SyncInventoryItemWarehouseOrderPolicy = {
  LotForLot: 1,
  FixedOrderQuantity: 2,
  MinMax: 3,
  Order: 4,
} as const;

/** Codes of `ReplenishmentType` of SyncInventoryItemWarehouse. */
export const SyncInventoryItemWarehouseReplenishmentType = {
  Purchase: 1,
  Assemble: 2,
  Make: 3,
  Transfer: 4,
  NoReplenishmentAdvice: 5,
} as const;

/** Codes of `DropShipment` of SyncLogisticsSupplierItem. */
export const SyncLogisticsSupplierItemDropShipment = {
  No: 0,
  Yes: 1,
  Optional: 2,
} as const;

/** Codes of `Status` of SyncManufacturingBillOfMaterialVersion. */
export const SyncManufacturingBillOfMaterialVersionStatus = {
  EngineeringChangePending: 10,
  EngineeringChangeApproved: 20,
  Active: 30,
  Historic: 40,
} as const;

/** Codes of `Type` of SyncManufacturingBillOfMaterialVersion. */
export const SyncManufacturingBillOfMaterialVersionType = {
  SalesBillOfMaterial: 10,
  ManufacturingRecipe: 20,
} as const;

/** Codes of `Status` of SyncManufacturingShopOrderMaterialPlan. */
export const SyncManufacturingShopOrderMaterialPlanStatus = {
  Draft: 5,
  Open: 10,
  OnOrder: 20,
  Partial: 25,
  Finished: 30,
} as const;

/** Codes of `Type` of SyncManufacturingShopOrderMaterialPlan. */
export const SyncManufacturingShopOrderMaterialPlanType = {
  Material: 1,
  ByProduct: 2,
} as const;

/** Codes of `EmployeeType` of SyncPayrollEmploymentContract. */
export const SyncPayrollEmploymentContractEmployeeType = {
  Employee: 1,
  Contractor: 2,
  Temporary: 3,
  Student: 4,
  Flexworker: 5,
} as const;

/** Codes of `ReasonContract` of SyncPayrollEmploymentContract. */
export const SyncPayrollEmploymentContractReasonContract = {
  NewEmployment: 1,
  EmploymentChange: 2,
  NewLegalEmployer: 3,
  Acquisition: 4,
  PreviousContractExpired: 5,
  Other: 6,
} as const;

/** Codes of `Type` of SyncPayrollEmploymentContract. */
export const SyncPayrollEmploymentContractType = {
  Definite: 1,
  Indefinite: 2,
  External: 3,
} as const;

/** Codes of `AmountType` of SyncPayrollEmploymentSalary. */
export const SyncPayrollEmploymentSalaryAmountType = {
  Gross: 0,
  Net: 1,
} as const;

/** Codes of `EmploymentSalaryType` of SyncPayrollEmploymentSalary. */
export const SyncPayrollEmploymentSalaryEmploymentSalaryType = {
  PeriodicalFixed: 1,
  PerHourVariable: 2,
} as const;

/** Codes of `Frequency` of SyncPayrollEmploymentSalary. */
export const SyncPayrollEmploymentSalaryFrequency = {
  Yearly: 1,
  Quarterly: 2,
  Monthly: 3,
  Code4Weekly: 4,
  Weekly: 5,
  YearlyProForma: 11,
  QuarterlyProForma: 12,
  MonthlyProForma: 13,
  WeeklyProForma: 15,
} as const;

/** Codes of `SalaryBasedType` of SyncPayrollEmploymentSalary. */
export const SyncPayrollEmploymentSalarySalaryBasedType = {
  ManualEntry: 0,
  Wagescale: 1,
  MinimumWage: 2,
  MinimumHourlyWage: 3,
} as const;

/** Codes of `BGTStatus` of SyncProjectProjectPlanning. */
export const SyncProjectProjectPlanningBGTStatus = {
  ToBeProcessed: 1,
  Processed: 2,
  Failed: 3,
} as const;

/** Codes of `CommunicationErrorStatus` of SyncProjectProjectPlanning. */
export const SyncProjectProjectPlanningCommunicationErrorStatus = {
  NoError: 0,
  CredentialsError: 1,
  TechnicalError: 2,
  BothCredentialsTechnicalErrors: 3,
  InProgress: 4,
} as const;

/** Codes of `Status` of SyncProjectProjectPlanning. */
export const SyncProjectProjectPlanningStatus = {
  Reserved: 1,
  Planned: 2,
} as const;

/** Codes of `BudgetOverrunHours` of SyncProjectProjectWBS. */
export const SyncProjectProjectWBSBudgetOverrunHours = {
  Allowed: 10,
  NotAllowed: 20,
} as const;

/** Codes of `InvoiceMethod` of SyncProjectProjectWBS. */
export const SyncProjectProjectWBSInvoiceMethod = {
  FixedPrice: 2,
  TimeAndMaterial: 3,
  NonBillable: 4,
  Prepaid: 5,
  Fixed: 6,
  Rebill: 7,
  NonReBillable: 8,
} as const;

/** Codes of `Type` of SyncProjectProjectWBS. */
export const SyncProjectProjectWBSType = {
  Deliverable: 1,
  Activity: 2,
  Expense: 3,
} as const;

/** Codes of `BudgetOverrunHours` of SyncProjectProject. */
export const SyncProjectProjectBudgetOverrunHours: typeof SyncProjectProjectWBSBudgetOverrunHours = SyncProjectProjectWBSBudgetOverrunHours;

/** Codes of `IncludeInvoiceSpecification` of SyncProjectProject. */
export const SyncProjectProjectIncludeInvoiceSpecification = {
  BasedOnAccount: 1,
  Always: 2,
  Never: 3,
} as const;

/** Codes of `IsWBSRequiredForEntry` of SyncProjectProject. */
export const SyncProjectProjectIsWBSRequiredForEntry = {
  BasedOnCompanySetting: 0,
  Yes: 1,
  No: 2,
} as const;

/** Codes of `PrepaidType` of SyncProjectProject. */
export const SyncProjectProjectPrepaidType = {
  Retainer: 1,
  HourTypeBundle: 2,
} as const;

/** Codes of `Type` of SyncProjectProject. */
export const SyncProjectProjectType = {
  Campaign: 1,
  FixedPrice: 2,
  TimeAndMaterial: 3,
  NonBillable: 4,
  Prepaid: 5,
} as const;

/** Codes of `HourStatus` of SyncProjectTimeCostTransaction. */
export const SyncProjectTimeCostTransactionHourStatus = {
  Draft: 1,
  Rejected: 2,
  Submitted: 10,
  FailedOnApproval: 11,
  Processing14: 14,
  Processing16: 16,
  FailedWhileUndoingApproval: 19,
  Final: 20,
} as const;

/** Codes of `Type` of SyncProjectTimeCostTransaction. */
export const SyncProjectTimeCostTransactionType = {
  Time: 1,
  Cost: 2,
} as const;

/** Codes of `ApprovalStatus` of SyncPurchaseOrderPurchaseOrder. */
export const SyncPurchaseOrderPurchaseOrderApprovalStatus = {
  AwaitingApproval: 0,
  Automatically: 1,
  Approved: 2,
} as const;

/** Codes of `InvoiceStatus` of SyncPurchaseOrderPurchaseOrder. */
export const SyncPurchaseOrderPurchaseOrderInvoiceStatus = {
  Open: 10,
  Partial: 20,
  Complete: 30,
  Canceled: 40,
} as const;

/** Codes of `OrderStatus` of SyncPurchaseOrderPurchaseOrder. */
export const SyncPurchaseOrderPurchaseOrderOrderStatus: typeof SyncPurchaseOrderPurchaseOrderInvoiceStatus = SyncPurchaseOrderPurchaseOrderInvoiceStatus;

/** Codes of `ReceiptStatus` of SyncPurchaseOrderPurchaseOrder. */
export const SyncPurchaseOrderPurchaseOrderReceiptStatus: typeof SyncPurchaseOrderPurchaseOrderInvoiceStatus = SyncPurchaseOrderPurchaseOrderInvoiceStatus;

/** Codes of `Source` of SyncPurchaseOrderPurchaseOrder. */
export const SyncPurchaseOrderPurchaseOrderSource = {
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

/** Codes of `SupplierItemCopyRemarks` of SyncPurchaseOrderPurchaseOrder. */
export const SyncPurchaseOrderPurchaseOrderSupplierItemCopyRemarks = {
  DoNotCopyRemark: 0,
  CopyRemark: 1,
} as const;

/** Codes of `EntryMethod` of SyncSalesSalesPriceListVolumeDiscount. */
export const SyncSalesSalesPriceListVolumeDiscountEntryMethod = {
  Discount: 1,
  NewPrice: 2,
} as const;

/** Codes of `DiscountType` of SyncSalesInvoiceSalesInvoice. */
export const SyncSalesInvoiceSalesInvoiceDiscountType = {
  DiscountPercentage: 1,
  DiscountAmountExcl: 2,
  DiscountAmountIncl: 3,
  TotalAmountExcl: 4,
  TotalAmountIncl: 5,
} as const;

/** Codes of `Status` of SyncSalesInvoiceSalesInvoice. */
export const SyncSalesInvoiceSalesInvoiceStatus = {
  Draft: 10,
  Open: 20,
  Processed: 50,
} as const;

/** Codes of `Type` of SyncSalesInvoiceSalesInvoice. */
export const SyncSalesInvoiceSalesInvoiceType = {
  SalesInvoices: 8020,
  SalesCreditNote: 8021,
  DirectSalesInvoice: 8023,
  DirectCreditNote: 8024,
} as const;

/** Codes of `DeliveryStatus` of SyncSalesOrderSalesOrderHeader. */
export const SyncSalesOrderSalesOrderHeaderDeliveryStatus = {
  Open: 12,
  Partial: 20,
  Complete: 21,
  Cancelled: 45,
} as const;

/** Codes of `InvoiceStatus` of SyncSalesOrderSalesOrderHeader. */
export const SyncSalesOrderSalesOrderHeaderInvoiceStatus: typeof SyncSalesOrderSalesOrderHeaderDeliveryStatus = SyncSalesOrderSalesOrderHeaderDeliveryStatus;

/** Codes of `Status` of SyncSalesOrderSalesOrderHeader. */
export const SyncSalesOrderSalesOrderHeaderStatus: typeof SyncSalesOrderSalesOrderHeaderDeliveryStatus = SyncSalesOrderSalesOrderHeaderDeliveryStatus;

/** Codes of `DeliveryStatus` of SyncSalesOrderSalesOrderLine. */
export const SyncSalesOrderSalesOrderLineDeliveryStatus: typeof SyncSalesOrderSalesOrderHeaderDeliveryStatus = SyncSalesOrderSalesOrderHeaderDeliveryStatus;

/** Codes of `InvoiceStatus` of SyncSalesOrderSalesOrderLine. */
export const SyncSalesOrderSalesOrderLineInvoiceStatus: typeof SyncSalesOrderSalesOrderHeaderDeliveryStatus = SyncSalesOrderSalesOrderHeaderDeliveryStatus;

/** Codes of `Status` of SyncSalesOrderSalesOrderLine. */
export const SyncSalesOrderSalesOrderLineStatus: typeof SyncSalesOrderSalesOrderHeaderDeliveryStatus = SyncSalesOrderSalesOrderHeaderDeliveryStatus;

/** Codes of `DeliveryStatus` of SyncSalesOrderSalesOrder. */
export const SyncSalesOrderSalesOrderDeliveryStatus: typeof SyncSalesOrderSalesOrderHeaderDeliveryStatus = SyncSalesOrderSalesOrderHeaderDeliveryStatus;

/** Codes of `InvoiceStatus` of SyncSalesOrderSalesOrder. */
export const SyncSalesOrderSalesOrderInvoiceStatus: typeof SyncSalesOrderSalesOrderHeaderDeliveryStatus = SyncSalesOrderSalesOrderHeaderDeliveryStatus;

/** Codes of `Status` of SyncSalesOrderSalesOrder. */
export const SyncSalesOrderSalesOrderStatus: typeof SyncSalesOrderSalesOrderHeaderDeliveryStatus = SyncSalesOrderSalesOrderHeaderDeliveryStatus;

/** Codes of `InvoiceDay` of SyncSubscriptionSubscription. */
export const SyncSubscriptionSubscriptionInvoiceDay: typeof SyncHrmScheduleEntryDay = SyncHrmScheduleEntryDay;
