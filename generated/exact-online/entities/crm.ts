// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const paging1: PagingRow = { style: "none", items: "d" };
const access1: AccessRow = { callers: "delegated", scopes: ["crm quotes"], level: "manage" };

export const table: ServiceTable = {
  kinds: {
    guid: "NotificationLayout ProjectClassification ProjectID ProjectWBSPartOf OpportunityStage AccountClassificationName ClientGroup AcceptEmailLayout AcceptOpportunityStage RejectEmailLayout RejectOpportunityStage LeadDeveloper Owner SalesType NewQuotationID",
    datetime: "ProjectInvoiceDate SubscriptionStartDate SubscriptionDate BackToLeadDevelopment DispatchToSales",
  },
  groups: [
    { at: "/api/v1/{division}/crm/", name: "Crm", like: "act", scopes: "crm quotes", sets: "AcceptQuotation PrintQuotation" },
    { at: "/api/v1/{division}/crm/", name: "Crm", like: "list get", scopes: "crm accounts", sets: "AccountClass|es AccountClassificationName|s AccountClassification|s AddressState|s LeadPurpose|s LeadSource|s" },
    { at: "/api/v1/{division}/read/crm/", name: "Crm", like: "get", scopes: "organization documents", query: "accountId", literals: { accountId: "guid" }, sets: "AccountDocumentFolder|s" },
    { at: "/api/v1/{division}/read/crm/", name: "Crm", like: "get", scopes: "organization documents", query: "accountId searchText useFullTextSearch", literals: { accountId: "guid", searchText: "string", useFullTextSearch: "plain" }, sets: "AccountDocument|s" },
    { at: "/api/v1/{division}/crm/", name: "Crm", like: "list create get update delete", scopes: "crm accounts", sets: "Account|s Address|es BankAccount|s Contact|s" },
    { at: "/api/v1/{division}/read/crm/", name: "Crm", like: "get", scopes: "crm accounts", query: "accountId addressType", literals: { accountId: "guid", addressType: "plain" }, sets: "DefaultAddressForAccount" },
    { at: "/api/v1/{division}/read/crm/", name: "Crm", like: "list get", scopes: "organization documents", sets: "Document|s DocumentsAttachment|s" },
    { at: "/api/v1/{division}/crm/", name: "Crm", like: "list create get update delete", scopes: "hosting hosting", sets: "HostingOpportunit|ies|y" },
    { at: "/api/v1/{division}/crm/", name: "Crm", like: "list create get update delete", scopes: "crm opportunities", sets: "Opportunit|ies|y" },
    { at: "/api/v1/{division}/read/crm/", name: "Crm", like: "list get", scopes: "crm opportunities", sets: "OpportunityContact|s" },
    { at: "/api/v1/{division}/read/crm/", name: "Crm", like: "get", scopes: "crm opportunities", query: "opportunityId searchText", literals: { opportunityId: "guid", searchText: "string" }, sets: "OpportunityDocument|s" },
    { at: "/api/v1/{division}/crm/", name: "Crm", like: "list create get update delete", scopes: "crm quotes", sets: "QuotationLine|s QuotationOrderChargeLine|s" },
    { at: "/api/v1/{division}/crm/", name: "Crm", like: "list create get update delete", key: "QuotationID", scopes: "crm quotes", sets: "Quotation|s" },
    { at: "/api/v1/{division}/crm/", name: "Crm", like: "list get", scopes: "crm quotes", sets: "ReasonCode|s" },
    { at: "/api/v1/{division}/crm/", name: "Crm", like: "act 2", scopes: "crm quotes", sets: "RejectQuotation ReopenQuotation ReviewQuotation" },
  ],
  paths: {
    "/api/v1/{division}/read/crm/AccountDocumentsCount": { GET: { id: "GetCrmAccountDocumentsCount", paging: paging1, access: { callers: "delegated", scopes: ["organization documents"], level: "read" }, query: "accountId searchText useFullTextSearch", literals: { accountId: "guid", searchText: "string", useFullTextSearch: "plain" } } },
    "/api/v1/{division}/crm/EmailWithSignOffQuotation": { POST: { id: "EmailCrmQuotationWithSignOff", record: "CrmEmailWithSignOffQuotation", body: "CrmEmailWithSignOffQuotation", retry: "never", answers: "201", commits: true, access: access1 } },
    "/api/v1/{division}/read/crm/OpportunityDocumentsCount": { GET: { id: "GetCrmOpportunityDocumentsCount", paging: paging1, access: { callers: "delegated", scopes: ["crm opportunities"], level: "read" }, query: "opportunityId searchText", literals: { opportunityId: "guid", searchText: "string" } } },
    "/api/v1/{division}/crm/OptionalQuotationLineID": { POST: { id: "CreateCrmOptionalQuotationLineID", record: "CrmOptionalQuotationLineID", body: "CrmOptionalQuotationLineID", retry: "never", answers: "201", access: access1 } },
  },
  entities: {
    CrmBankAccount: { write: "ID Account BankAccount BankAccountHolderName BICCode Blocked Description Main" },
    CrmOptionalQuotationLineID: { writeOnce: "ID" },
    CrmAcceptQuotation: { nested: { CrmOptionalQuotationLineID: "OptionalQuotationLineIDs" }, writeOnce: "QuotationID Action AddToExistingProjectSuccess CreateItemPriceAgreement CreateProjectWBS Division ErrorMessage InvoiceJournal NotificationLayout OptionalQuotationLineIDs ProjectBudgetType ProjectClassification ProjectCode ProjectDescription ProjectID ProjectInvoiceDate ProjectInvoicingAction ProjectPrepaindTypes ProjectPriceAgreement ProjectSuccess ProjectType ProjectWBSPartOf ReasonCode SalesInvoiceSuccess SalesOrderSuccess SubscriptionDescription SubscriptionStartDate SubscriptionSuccess SubscriptionType SuccessMessage UpdateProjectBudgetAndPriceAgreement YourRef OpportunityStage" },
    CrmAccountDocument: { nested: { CrmDocumentsAttachment: "Attachments" } },
    CrmAccount: { fields: { code18: "Code" }, nested: { CrmBankAccount: "BankAccounts" }, write: "ID Accountant AccountManager ActivitySector ActivitySubSector AddressLine1 AddressLine2 AddressLine3 AutomaticProcessProposedEntry Blocked BSN BusinessType CanDropShip ChamberOfCommerce City Classification1 Classification2 Classification3 Classification4 Classification5 Classification6 Classification7 Classification8 Code CodeAtSupplier CompanySize ConsolidationScenario ControlledDate Country CreditLinePurchase CreditLineSales DatevCreditorCode DatevDebtorCode DeliveryAdvice DiscountPurchase DiscountSales Email EnableSalesPaymentLink EndDate EORINumber EstablishedDate Fax GLAccountPurchase GLAccountSales GLAP GLAR GlnNumber HasWithholdingTaxSales IgnoreDatevWarningMessage IncotermAddressPurchase IncotermAddressSales IncotermCodePurchase IncotermCodeSales IncotermVersionPurchase IncotermVersionSales IntraStatArea IntraStatDeliveryTerm IntraStatSystem IntraStatTransactionA IntraStatTransactionB IntraStatTransportMethod InvoiceAccount InvoiceAttachmentType InvoicingMethod IsAccountant IsAgency IsCompetitor IsExtraDuty IsMailing IsPilot IsReseller IsSupplier Language Latitude LeadPurpose LeadSource Logo LogoFileName Longitude MainContact Name OINNumber Parent PayAsYouEarn PaymentConditionPurchase PaymentConditionSales PeppolIdentifier PeppolIdentifierType Phone PhoneExtension Postcode PriceList PurchaseCurrency PurchaseLeadDays PurchaseVATCode RecepientOfCommissions Remarks Reseller RSIN SalesCurrency SalesTaxSchedule SalesVATCode SearchCode SecurityLevel SeparateInvPerProject SeparateInvPerSubscription ShippingLeadDays ShippingMethod ShowRemarkForSales StartDate State Status TradeName UniqueTaxpayerReference VATLiability VATNumber Website", naturalKey: "Code" },
    CrmAddress: { write: "ID Account AddressLine1 AddressLine2 AddressLine3 City Contact Country Fax FreeBoolField_01 FreeBoolField_02 FreeBoolField_03 FreeBoolField_04 FreeBoolField_05 FreeDateField_01 FreeDateField_02 FreeDateField_03 FreeDateField_04 FreeDateField_05 FreeNumberField_01 FreeNumberField_02 FreeNumberField_03 FreeNumberField_04 FreeNumberField_05 FreeTextField_01 FreeTextField_02 FreeTextField_03 FreeTextField_04 FreeTextField_05 Mailbox Main NicNumber Notes Phone PhoneExtension Postcode State Type Warehouse" },
    CrmContact: { fields: { code18: "Code" }, write: "ID Account BirthDate BirthName BirthNamePrefix BirthPlace BusinessEmail BusinessFax BusinessMobile BusinessPhone BusinessPhoneExtension Email EndDate FirstName Gender HID IdentificationDate IdentificationDocument IdentificationUser Initials IsMailingExcluded JobTitleDescription Language LastName LeadPurpose LeadSource MarketingNotes MiddleName Mobile Nationality Notes Person Phone Picture PictureName SocialSecurityNumber StartDate Title" },
    CrmDocument: { nested: { CrmDocumentsAttachment: "Attachments" } },
    CrmEmailWithSignOffQuotation: { writeOnce: "QuotationID AcceptEmailLayout AcceptOpportunityStage Action AllowProvideYourRef CreateItemPriceAgreement CreateProjectWBS Division DocumentLayout EmailLayout ErrorMessage ExtraText InvoiceJournal ProjectBudgetType ProjectClassification ProjectCode ProjectDescription ProjectID ProjectInvoiceDate ProjectInvoicingAction ProjectPrepaidTypes ProjectPriceAgreement ProjectType ProjectWBSPartOf QuotationDate RejectEmailLayout RejectOpportunityStage SenderEmailAddress Subject SubscriptionDate SubscriptionDescription SubscriptionType SuccessMessage UpdateProjectBudgetAndPriceAgreement YourRef" },
    CrmHostingOpportunity: { fields: { plain: "NextAction" }, write: "ID Account Accountant ActionDate AmountDC AmountFC Campaign Channel CloseDate Currency LeadSource Name NextAction Notes OpportunityDepartmentCode OpportunityStage OpportunityType Owner Probability Project RateFC ReasonCode Reseller SalesType" },
    CrmOpportunity: { fields: { plain: "NextAction" }, write: "ID Account Accountant ActionDate AmountDC AmountFC Campaign Channel CloseDate Contact Currency LeadSource Name NextAction Notes OpportunityDepartmentCode OpportunityStage OpportunityType Owner Probability Project RateFC ReasonCode Reseller SalesType" },
    CrmOpportunityDocument: { nested: { CrmDocumentsAttachment: "Attachments" } },
    CrmPrintQuotation: { writeOnce: "QuotationID Division Document DocumentCreationError DocumentCreationSuccess DocumentLayout EmailCreationError EmailLayout ExtraText QuotationDate SendEmailToCustomer SenderEmailAddress" },
    CrmQuotationLine: { write: "ID CostCenter CostUnit Description Discount Item NetPrice Notes Optional Quantity QuotationID UnitCode UnitPrice VATCode" },
    CrmQuotationOrderChargeLine: { write: "ID AmountFCExclVAT AmountFCInclVAT IsShippingCost OrderCharge OrderChargesLineDescription QuotationID VATCode" },
    CrmQuotation: { nested: { CrmQuotationLine: "QuotationLines", CrmQuotationOrderChargeLine: "QuotationOrderChargeLines" }, write: "QuotationID ClosingDate Currency DeliveryAccount DeliveryAccountContact DeliveryAddress DeliveryDate Description Document DueDate IncotermAddress IncotermCode IncotermVersion InvoiceAccount InvoiceAccountContact Opportunity OrderAccount OrderAccountContact PaymentCondition Project QuotationDate QuotationLines QuotationNumber QuotationOrderChargeLines Remarks SalesChannel SalesPerson SelectionCode ShippingMethod WarehouseID YourRef", naturalKey: "YourRef" },
    CrmRejectQuotation: { writeOnce: "QuotationID Division ErrorMessage NotificationLayout ReasonCode SuccessMessage OpportunityStage" },
    CrmReopenQuotation: { writeOnce: "QuotationID Division ErrorMessage SuccessMessage" },
    CrmReviewQuotation: { writeOnce: "QuotationID CopyItemPrices Description Division Document ErrorMessage NewQuotationID OrderAccount OrderAccountContact PaymentCondition QuotationDate SuccessMessage" },
  },
};
