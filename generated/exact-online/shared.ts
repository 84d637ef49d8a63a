// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { AccessRow, PagingRow, SharedTable } from "../tables.ts";

const paging1: PagingRow = { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" };
const access1: AccessRow = { callers: "delegated", level: "read" };
const access2: AccessRow = { callers: "delegated", level: "manage" };

export const shared: SharedTable = {
  families: {
    "list create get update delete": {
      "": { GET: { record: "{record}", paging: paging1, id: "List{set}", access: access1 }, POST: { record: "{record}", body: "{record}", retry: "never", answers: "201", id: "Create{record}", access: access2 } },
      "(guid'{key}')": { GET: { record: "{record}", id: "Get{record}", access: access1 }, PUT: { body: "{record}", retry: "idempotent", answers: "204-", id: "Update{record}", access: access2 }, DELETE: { retry: "idempotent", answers: "204-", id: "Delete{record}", access: access2 } },
    },
    "list create get": {
      "": { GET: { record: "{record}", paging: paging1, id: "List{set}", access: access1 }, POST: { record: "{record}", body: "{record}", retry: "never", answers: "201", id: "Create{record}", access: access2 } },
      "(guid'{key}')": { GET: { record: "{record}", id: "Get{record}", access: access1 } },
    },
    "list get": {
      "": { GET: { record: "{record}", paging: paging1, id: "List{set}", access: access1 } },
      "(guid'{key}')": { GET: { record: "{record}", id: "Get{record}", access: access1 } },
    },
    "list": {
      "": { GET: { record: "{record}", paging: { style: "odata-v2", pageSize: 1000, items: "d", nextLink: "d.__next" }, needsSelect: true, id: "List{set}", access: access1 } },
    },
    "list create get update delete 2": {
      "": { GET: { record: "{record}", paging: paging1, id: "List{set}", access: access1 }, POST: { record: "{record}", body: "{record}", retry: "never", answers: "201", id: "Create{set}", access: access2 } },
      "(guid'{key}')": { GET: { record: "{record}", id: "Get{set}", access: access1 }, PUT: { body: "{record}", retry: "idempotent", answers: "204-", id: "Update{set}", access: access2 }, DELETE: { retry: "idempotent", answers: "204-", id: "Delete{set}", access: access2 } },
    },
    "list get update": {
      "": { GET: { record: "{record}", paging: paging1, id: "List{set}", access: access1 } },
      "(guid'{key}')": { GET: { record: "{record}", id: "Get{record}", access: access1 }, PUT: { body: "{record}", retry: "idempotent", answers: "204-", id: "Update{record}", access: access2 } },
    },
    "act": {
      "": { POST: { record: "{record}", body: "{record}", retry: "never", answers: "201", commits: true, id: "{action}", access: access2 } },
    },
    "list create get delete": {
      "": { GET: { record: "{record}", paging: paging1, id: "List{set}", access: access1 }, POST: { record: "{record}", body: "{record}", retry: "never", answers: "201", id: "Create{record}", access: access2 } },
      "(guid'{key}')": { GET: { record: "{record}", id: "Get{record}", access: access1 }, DELETE: { retry: "idempotent", answers: "204-", id: "Delete{record}", access: access2 } },
    },
    "get": {
      "": { GET: { record: "{record}", paging: paging1, id: "Get{set}", access: access1 } },
    },
    "act 2": {
      "": { POST: { record: "{record}", body: "{record}", retry: "never", answers: "201", id: "{action}", access: access2 } },
    },
    "list get 2": {
      "": { GET: { record: "{record}", paging: paging1, id: "List{set}", access: access1 } },
      "({key})": { GET: { record: "{record}", id: "Get{record}", access: access1 } },
    },
    "list get 3": {
      "": { GET: { record: "{record}", paging: paging1, id: "List{set}", access: access1 } },
      "({key})": { GET: { record: "{record}", id: "Get{set}", access: access1 } },
    },
    "list get 4": {
      "": { GET: { record: "{record}", paging: paging1, id: "List{set}", access: access1 } },
      "(guid'{key}')": { GET: { record: "{record}", id: "Get{set}", access: access1 } },
    },
    "list get 5": {
      "": { GET: { record: "{record}", paging: paging1, id: "List{set}", access: access1 } },
      "(Division={Division},GLAccount=guid'{GLAccount}',ReportingYear={ReportingYear})": { GET: { record: "{record}", id: "Get{set}", access: access1 } },
    },
    "list create get update": {
      "": { GET: { record: "{record}", paging: paging1, id: "List{set}", access: access1 }, POST: { record: "{record}", body: "{record}", retry: "never", answers: "201", id: "Create{record}", access: access2 } },
      "(guid'{key}')": { GET: { record: "{record}", id: "Get{record}", access: access1 }, PUT: { body: "{record}", retry: "idempotent", answers: "204-", id: "Update{record}", access: access2 } },
    },
  },
  kinds: {
    guid: "ID Account Creator Modifier User Request Campaign Contact Document Opportunity Project Employee Asset Parent TransactionEntryID BudgetScenario GLAccount Item Bank PaymentServiceAccount Accountant AccountManager ActivitySector ActivitySubSector BRIN BusinessType Classification1 Classification2 Classification3 Classification4 Classification5 Classification6 Classification7 Classification8 CompanySize GLAccountPurchase GLAccountSales GLAP GLAR InvoiceAccount LeadPurpose LeadSource MainContact PriceList Reseller SalesTaxSchedule ShippingMethod Warehouse AccountMainContact IdentificationDocument IdentificationUser Person QuotationID DeliveryAccount DeliveryAccountContact DeliveryAddress InvoiceAccountContact OrderAccount OrderAccountContact SalesChannel SalesPerson SelectionCode AccountBankAccountID AccountContact BankAccountID EntryID PaymentSelector TransactionID DirectDebitMandate ReceivableSelector Category ContractID DocumentFolder FinancialTransactionEntryID PrivateGLAccount VATNonDeductibleGLAccount YearEndCostGLAccount YearEndReflectionGLAccount TaxonomyNamespace OffsetID ProjectWBS ShopOrder Subscription GLCosts GLCostsWorkInProgress GLRevenue GLRevenueWorkInProgress GLStock ItemGroup DefaultItem ProjectTerm Supplier InvoiceID Pricelist SalesOrder SalesOrderLine TaxSchedule DeliverTo DeliverToAddress DeliverToContactPerson InvoiceTo InvoiceToContactPerson OrderedBy OrderedByContactPerson Salesperson BatchNumberID DraftStockTransactionID ParentID PickOrderLine SalesReturnLine StockCountLine StockTransactionID StorageLocation WarehouseTransferLine SerialNumberID SalesOrderLineID DeliveryContact ItemVersion OrderID PurchaseOrder PurchaseOrderLine Approver WarehouseID CreditManagementScenario ReasonCode SubscriptionType ParentFolder DocumentLayout EmailLayout OrderCharge AccountId Id AbsenceRegistration Customer Employment LeaveType PartItem DefaultStorageLocation ItemId Operation RoutingStepID syscreator sysmodifier CreatedBy OperationResource Workcenter StockTransactionId ShopOrderMaterialPlan RelatedStockTransaction ShopOrderRoutingStepPlan RoutingStepPlan TimedTimeTransaction WorkCenter Activity ShopOrderMain ShopOrderParent Department Schedule Manager JobTitle WageScale EmployeeID Expense ProjectAccount SubscriptionAccount WBS HourType ProjectPlanningRecurring FixedPriceItem InvoiceAddress PrepaidItem SourceQuotation PartOf PurchaseOrderID PurchaseOrderLineID SupplierContact PurchaseAgent ReturnReasonCodeID BasePrice PriceListPeriod ReasonCancelled UserID",
    datetime: "Created Modified Date NextAction ReceiptDate EndDate StartDate ActionDate ControlledDate CustomerSince EstablishedDate StatusSince FreeDateField_01 FreeDateField_02 FreeDateField_03 FreeDateField_04 FreeDateField_05 BirthDate IdentificationDate CloseDate ClosingDate DeliveryDate DueDate QuotationDate DiscountDueDate EntryDate InvoiceDate PaymentSelected TransactionDueDate LastPaymentDate ReceivableSelected DocumentDate ExpiryDate BaselineDate EndTime StartTime OrderDate Approved CancellationDate ExpectedEndDate NotificationMoment ArchiveDate PlannedDate ItemEndDate ItemStartDate VersionDate syscreated sysmodified CreatedDate ModifiedDate TransactionDate PlannedEndDate PlannedStartDate StartDateOrganization MaritalDate ProbationEndDate From To ReturnDate FromDate ToDate InvoicedTo InvoicingStartDate",
    binary: "Picture Logo Attachment",
    int64: "ExternalIDInt ExternalLeaveAbsenceType",
  },
};
