// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { scopes: ["crm quotes"], level: "manage" };
const access2: AccessRow = { scopes: ["crm accounts"] };
const access3: AccessRow = { scopes: ["organization documents"] };
const access4: AccessRow = { scopes: ["crm accounts"], level: "manage" };
const access5: AccessRow = { scopes: ["hosting hosting"] };
const access6: AccessRow = { scopes: ["hosting hosting"], level: "manage" };
const access7: AccessRow = { scopes: ["crm opportunities"] };
const access8: AccessRow = { scopes: ["crm opportunities"], level: "manage" };
const access9: AccessRow = { scopes: ["crm quotes"] };
const paging1: PagingRow = { style: "odata-v2", pageSize: 60, items: "d" };
const paging2: PagingRow = { style: "none", items: "d" };

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/crm/AcceptQuotation": {
      POST: { id: "AcceptCrmQuotation", record: "CrmAcceptQuotation", body: "CrmAcceptQuotation", retry: "never", answers: "201", commits: true, effect: "post", access: access1 },
    },
    "/api/v1/{division}/crm/AccountClasses": {
      GET: { id: "ListCrmAccountClasses", record: "CrmAccountClass", paging: paging1, access: access2 },
    },
    "/api/v1/{division}/crm/AccountClasses(guid'{ID}')": {
      GET: { id: "GetCrmAccountClass", record: "CrmAccountClass", access: access2 },
    },
    "/api/v1/{division}/crm/AccountClassificationNames": {
      GET: { id: "ListCrmAccountClassificationNames", record: "CrmAccountClassificationName", paging: paging1, access: access2 },
    },
    "/api/v1/{division}/crm/AccountClassificationNames(guid'{ID}')": {
      GET: { id: "GetCrmAccountClassificationName", record: "CrmAccountClassificationName", access: access2 },
    },
    "/api/v1/{division}/crm/AccountClassifications": {
      GET: { id: "ListCrmAccountClassifications", record: "CrmAccountClassification", paging: paging1, access: access2 },
    },
    "/api/v1/{division}/crm/AccountClassifications(guid'{ID}')": {
      GET: { id: "GetCrmAccountClassification", record: "CrmAccountClassification", access: access2 },
    },
    "/api/v1/{division}/read/crm/AccountDocumentFolders": {
      GET: { id: "GetCrmAccountDocumentFolders", record: "CrmAccountDocumentFolder", paging: paging1, access: access3, query: "accountId", required: "accountId", literals: { accountId: "guid" } },
    },
    "/api/v1/{division}/read/crm/AccountDocuments": {
      GET: { id: "GetCrmAccountDocuments", record: "CrmAccountDocument", paging: paging1, access: access3, query: "accountId searchText useFullTextSearch", required: "accountId searchText useFullTextSearch", literals: { accountId: "guid", searchText: "string", useFullTextSearch: "plain" } },
    },
    "/api/v1/{division}/read/crm/AccountDocumentsCount": {
      GET: { id: "GetCrmAccountDocumentsCount", paging: paging2, access: access3, query: "accountId searchText useFullTextSearch", required: "accountId searchText useFullTextSearch", literals: { accountId: "guid", searchText: "string", useFullTextSearch: "plain" } },
    },
    "/api/v1/{division}/crm/Accounts": {
      GET: { id: "ListCrmAccounts", record: "CrmAccount", paging: paging1, access: access2 },
      POST: { id: "CreateCrmAccount", record: "CrmAccount", body: "CrmAccount", retry: "never", answers: "201", access: access4 },
    },
    "/api/v1/{division}/crm/Accounts(guid'{ID}')": {
      GET: { id: "GetCrmAccount", record: "CrmAccount", access: access2 },
      PUT: { id: "UpdateCrmAccount", body: "CrmAccount", retry: "idempotent", answers: "204-", access: access4 },
      DELETE: { id: "DeleteCrmAccount", retry: "idempotent", answers: "204-", access: access4 },
    },
    "/api/v1/{division}/crm/AddressStates": {
      GET: { id: "ListCrmAddressStates", record: "CrmAddressState", paging: paging1, access: access2 },
    },
    "/api/v1/{division}/crm/AddressStates(guid'{ID}')": {
      GET: { id: "GetCrmAddressState", record: "CrmAddressState", access: access2 },
    },
    "/api/v1/{division}/crm/Addresses": {
      GET: { id: "ListCrmAddresses", record: "CrmAddress", paging: paging1, access: access2 },
      POST: { id: "CreateCrmAddress", record: "CrmAddress", body: "CrmAddress", retry: "never", answers: "201", access: access4 },
    },
    "/api/v1/{division}/crm/Addresses(guid'{ID}')": {
      GET: { id: "GetCrmAddress", record: "CrmAddress", access: access2 },
      PUT: { id: "UpdateCrmAddress", body: "CrmAddress", retry: "idempotent", answers: "204-", access: access4 },
      DELETE: { id: "DeleteCrmAddress", retry: "idempotent", answers: "204-", access: access4 },
    },
    "/api/v1/{division}/crm/BankAccounts": {
      GET: { id: "ListCrmBankAccounts", record: "CrmBankAccount", paging: paging1, access: access2 },
      POST: { id: "CreateCrmBankAccount", record: "CrmBankAccount", body: "CrmBankAccount", retry: "never", answers: "201", access: access4 },
    },
    "/api/v1/{division}/crm/BankAccounts(guid'{ID}')": {
      GET: { id: "GetCrmBankAccount", record: "CrmBankAccount", access: access2 },
      PUT: { id: "UpdateCrmBankAccount", body: "CrmBankAccount", retry: "idempotent", answers: "204-", access: access4 },
      DELETE: { id: "DeleteCrmBankAccount", retry: "idempotent", answers: "204-", access: access4 },
    },
    "/api/v1/{division}/crm/Contacts": {
      GET: { id: "ListCrmContacts", record: "CrmContact", paging: paging1, access: access2 },
      POST: { id: "CreateCrmContact", record: "CrmContact", body: "CrmContact", retry: "never", answers: "201", access: access4 },
    },
    "/api/v1/{division}/crm/Contacts(guid'{ID}')": {
      GET: { id: "GetCrmContact", record: "CrmContact", access: access2 },
      PUT: { id: "UpdateCrmContact", body: "CrmContact", retry: "idempotent", answers: "204-", access: access4 },
      DELETE: { id: "DeleteCrmContact", retry: "idempotent", answers: "204-", access: access4 },
    },
    "/api/v1/{division}/read/crm/DefaultAddressForAccount": {
      GET: { id: "GetCrmDefaultAddressForAccount", record: "CrmDefaultAddressForAccount", paging: paging1, noTop: true, access: access2, query: "accountId addressType", required: "accountId addressType", literals: { accountId: "guid", addressType: "plain" } },
    },
    "/api/v1/{division}/read/crm/Documents": {
      GET: { id: "ListCrmDocuments", record: "CrmDocument", paging: paging1, access: access3 },
    },
    "/api/v1/{division}/read/crm/Documents(guid'{ID}')": {
      GET: { id: "GetCrmDocument", record: "CrmDocument", access: access3 },
    },
    "/api/v1/{division}/read/crm/DocumentsAttachments": {
      GET: { id: "ListCrmDocumentsAttachments", record: "CrmDocumentsAttachment", paging: paging1, access: access3 },
    },
    "/api/v1/{division}/read/crm/DocumentsAttachments(guid'{ID}')": {
      GET: { id: "GetCrmDocumentsAttachment", record: "CrmDocumentsAttachment", access: access3 },
    },
    "/api/v1/{division}/crm/EmailWithSignOffQuotation": {
      POST: { id: "EmailCrmQuotationWithSignOff", record: "CrmEmailWithSignOffQuotation", body: "CrmEmailWithSignOffQuotation", retry: "never", answers: "201", commits: true, effect: "post", access: access1 },
    },
    "/api/v1/{division}/crm/HostingOpportunities": {
      GET: { id: "ListCrmHostingOpportunities", record: "CrmHostingOpportunity", paging: paging1, access: access5 },
      POST: { id: "CreateCrmHostingOpportunity", record: "CrmHostingOpportunity", body: "CrmHostingOpportunity", retry: "never", answers: "201", access: access6 },
    },
    "/api/v1/{division}/crm/HostingOpportunities(guid'{ID}')": {
      GET: { id: "GetCrmHostingOpportunity", record: "CrmHostingOpportunity", access: access5 },
      PUT: { id: "UpdateCrmHostingOpportunity", body: "CrmHostingOpportunity", retry: "idempotent", answers: "204-", access: access6 },
      DELETE: { id: "DeleteCrmHostingOpportunity", retry: "idempotent", answers: "204-", access: access6 },
    },
    "/api/v1/{division}/crm/LeadPurposes": {
      GET: { id: "ListCrmLeadPurposes", record: "CrmLeadPurpose", paging: paging1, access: access2 },
    },
    "/api/v1/{division}/crm/LeadPurposes(guid'{ID}')": {
      GET: { id: "GetCrmLeadPurpose", record: "CrmLeadPurpose", access: access2 },
    },
    "/api/v1/{division}/crm/LeadSources": {
      GET: { id: "ListCrmLeadSources", record: "CrmLeadSource", paging: paging1, access: access2 },
    },
    "/api/v1/{division}/crm/LeadSources(guid'{ID}')": {
      GET: { id: "GetCrmLeadSource", record: "CrmLeadSource", access: access2 },
    },
    "/api/v1/{division}/crm/Opportunities": {
      GET: { id: "ListCrmOpportunities", record: "CrmOpportunity", paging: paging1, access: access7 },
      POST: { id: "CreateCrmOpportunity", record: "CrmOpportunity", body: "CrmOpportunity", retry: "never", answers: "201", access: access8 },
    },
    "/api/v1/{division}/crm/Opportunities(guid'{ID}')": {
      GET: { id: "GetCrmOpportunity", record: "CrmOpportunity", access: access7 },
      PUT: { id: "UpdateCrmOpportunity", body: "CrmOpportunity", retry: "idempotent", answers: "204-", access: access8 },
      DELETE: { id: "DeleteCrmOpportunity", retry: "idempotent", answers: "204-", access: access8 },
    },
    "/api/v1/{division}/read/crm/OpportunityContacts": {
      GET: { id: "ListCrmOpportunityContacts", record: "CrmOpportunityContact", paging: paging1, access: access7 },
    },
    "/api/v1/{division}/read/crm/OpportunityContacts(guid'{ID}')": {
      GET: { id: "GetCrmOpportunityContact", record: "CrmOpportunityContact", access: access7 },
    },
    "/api/v1/{division}/read/crm/OpportunityDocuments": {
      GET: { id: "GetCrmOpportunityDocuments", record: "CrmOpportunityDocument", paging: paging1, access: access7, query: "opportunityId searchText", required: "opportunityId searchText", literals: { opportunityId: "guid", searchText: "string" } },
    },
    "/api/v1/{division}/read/crm/OpportunityDocumentsCount": {
      GET: { id: "GetCrmOpportunityDocumentsCount", paging: paging2, access: access7, query: "opportunityId searchText", required: "opportunityId searchText", literals: { opportunityId: "guid", searchText: "string" } },
    },
    "/api/v1/{division}/crm/OptionalQuotationLineID": {
      POST: { id: "CreateCrmOptionalQuotationLineID", record: "CrmOptionalQuotationLineID", body: "CrmOptionalQuotationLineID", retry: "never", answers: "201", effect: "post", access: access1 },
    },
    "/api/v1/{division}/crm/PrintQuotation": {
      POST: { id: "PrintCrmQuotation", record: "CrmPrintQuotation", body: "CrmPrintQuotation", retry: "never", answers: "201", commits: true, effect: "post", access: access1 },
    },
    "/api/v1/{division}/crm/QuotationLines": {
      GET: { id: "ListCrmQuotationLines", record: "CrmQuotationLine", paging: paging1, access: access9 },
      POST: { id: "CreateCrmQuotationLine", record: "CrmQuotationLine", body: "CrmQuotationLine", retry: "never", answers: "201", effect: "draft", access: access1 },
    },
    "/api/v1/{division}/crm/QuotationLines(guid'{ID}')": {
      GET: { id: "GetCrmQuotationLine", record: "CrmQuotationLine", access: access9 },
      PUT: { id: "UpdateCrmQuotationLine", body: "CrmQuotationLine", retry: "idempotent", answers: "204-", effect: "draft", access: access1 },
      DELETE: { id: "DeleteCrmQuotationLine", retry: "idempotent", answers: "204-", access: access1 },
    },
    "/api/v1/{division}/crm/QuotationOrderChargeLines": {
      GET: { id: "ListCrmQuotationOrderChargeLines", record: "CrmQuotationOrderChargeLine", paging: paging1, access: access9 },
      POST: { id: "CreateCrmQuotationOrderChargeLine", record: "CrmQuotationOrderChargeLine", body: "CrmQuotationOrderChargeLine", retry: "never", answers: "201", effect: "draft", access: access1 },
    },
    "/api/v1/{division}/crm/QuotationOrderChargeLines(guid'{ID}')": {
      GET: { id: "GetCrmQuotationOrderChargeLine", record: "CrmQuotationOrderChargeLine", access: access9 },
      PUT: { id: "UpdateCrmQuotationOrderChargeLine", body: "CrmQuotationOrderChargeLine", retry: "idempotent", answers: "204-", effect: "draft", access: access1 },
      DELETE: { id: "DeleteCrmQuotationOrderChargeLine", retry: "idempotent", answers: "204-", access: access1 },
    },
    "/api/v1/{division}/crm/Quotations": {
      GET: { id: "ListCrmQuotations", record: "CrmQuotation", paging: paging1, access: access9 },
      POST: { id: "CreateCrmQuotation", record: "CrmQuotation", body: "CrmQuotation", retry: "never", answers: "201", effect: "draft", access: access1 },
    },
    "/api/v1/{division}/crm/Quotations(guid'{QuotationID}')": {
      GET: { id: "GetCrmQuotation", record: "CrmQuotation", access: access9 },
      PUT: { id: "UpdateCrmQuotation", body: "CrmQuotation", retry: "idempotent", answers: "204-", effect: "draft", access: access1 },
      DELETE: { id: "DeleteCrmQuotation", retry: "idempotent", answers: "204-", access: access1 },
    },
    "/api/v1/{division}/crm/ReasonCodes": {
      GET: { id: "ListCrmReasonCodes", record: "CrmReasonCode", paging: paging1, access: access9 },
    },
    "/api/v1/{division}/crm/ReasonCodes(guid'{ID}')": {
      GET: { id: "GetCrmReasonCode", record: "CrmReasonCode", access: access9 },
    },
    "/api/v1/{division}/crm/RejectQuotation": {
      POST: { id: "RejectCrmQuotation", record: "CrmRejectQuotation", body: "CrmRejectQuotation", retry: "never", answers: "201", access: access1 },
    },
    "/api/v1/{division}/crm/ReopenQuotation": {
      POST: { id: "ReopenCrmQuotation", record: "CrmReopenQuotation", body: "CrmReopenQuotation", retry: "never", answers: "201", access: access1 },
    },
    "/api/v1/{division}/crm/ReviewQuotation": {
      POST: { id: "ReviewCrmQuotation", record: "CrmReviewQuotation", body: "CrmReviewQuotation", retry: "never", answers: "201", effect: "draft", access: access1 },
    },
  },
  entities: {
    CrmBankAccount: { fields: { guid: "ID Account Bank Creator Modifier PaymentServiceAccount", datetime: "Created Modified" }, write: { text: "ID Account BankAccount BankAccountHolderName BICCode Description", boolean: "Blocked Main" } },
    CrmOptionalQuotationLineID: { fields: { guid: "ID" }, writeOnce: { text: "ID" } },
    CrmAcceptQuotation: { fields: { guid: "QuotationID NotificationLayout ProjectClassification ProjectID ProjectWBSPartOf ReasonCode SubscriptionType OpportunityStage", datetime: "ProjectInvoiceDate SubscriptionStartDate" }, nested: { CrmOptionalQuotationLineID: "OptionalQuotationLineIDs" }, writeOnce: { text: "QuotationID AddToExistingProjectSuccess ErrorMessage InvoiceJournal NotificationLayout OptionalQuotationLineIDs ProjectClassification ProjectCode ProjectDescription ProjectID ProjectInvoiceDate ProjectSuccess ProjectWBSPartOf ReasonCode SalesInvoiceSuccess SalesOrderSuccess SubscriptionDescription SubscriptionStartDate SubscriptionSuccess SubscriptionType SuccessMessage YourRef OpportunityStage", int32: "Action Division ProjectBudgetType ProjectInvoicingAction ProjectPrepaindTypes ProjectType", boolean: "CreateItemPriceAgreement CreateProjectWBS UpdateProjectBudgetAndPriceAgreement", number: "ProjectPriceAgreement" }, failure: "ErrorMessage" },
    CrmAccountClass: { fields: { guid: "ID Creator CreditManagementScenario Modifier", datetime: "Created Modified" } },
    CrmAccountClassificationName: { fields: { guid: "ID Creator Modifier", datetime: "Created Modified" } },
    CrmAccountClassification: { fields: { guid: "ID AccountClassificationName Creator Modifier", datetime: "Created Modified" } },
    CrmAccountDocumentFolder: { fields: { guid: "ID Creator Modifier ParentFolder", datetime: "Created Modified" } },
    CrmDocumentsAttachment: { fields: { guid: "ID" } },
    CrmAccountDocument: { fields: { guid: "ID Account Contact Creator DocumentFolder Modifier Opportunity", datetime: "Created DocumentDate Modified" }, nested: { CrmDocumentsAttachment: "Attachments" } },
    CrmAccount: { fields: { guid: "ID Accountant AccountManager ActivitySector ActivitySubSector BRIN BusinessType Classification1 Classification2 Classification3 Classification4 Classification5 Classification6 Classification7 Classification8 CompanySize Creator Document GLAccountPurchase GLAccountSales GLAP GLAR InvoiceAccount LeadPurpose LeadSource MainContact Modifier Parent PriceList Reseller SalesTaxSchedule ShippingMethod ClientGroup", code18: "Code InvoiceAccountCode ResellerCode", datetime: "ControlledDate Created CustomerSince EndDate EstablishedDate Modified StartDate StatusSince", binary: "Logo" }, nested: { CrmBankAccount: "BankAccounts" }, write: { text: "ID Accountant AccountManager ActivitySector ActivitySubSector AddressLine1 AddressLine2 AddressLine3 BSN BusinessType ChamberOfCommerce City Classification1 Classification2 Classification3 Classification4 Classification5 Classification6 Classification7 Classification8 Code CodeAtSupplier CompanySize ControlledDate Country DatevCreditorCode DatevDebtorCode Email EndDate EORINumber EstablishedDate Fax GLAccountPurchase GLAccountSales GLAP GLAR GlnNumber IncotermAddressPurchase IncotermAddressSales IncotermCodePurchase IncotermCodeSales IntraStatArea IntraStatDeliveryTerm IntraStatSystem IntraStatTransactionA IntraStatTransactionB IntraStatTransportMethod InvoiceAccount Language LeadPurpose LeadSource Logo LogoFileName MainContact Name OINNumber Parent PayAsYouEarn PaymentConditionPurchase PaymentConditionSales PeppolIdentifier Phone PhoneExtension Postcode PriceList PurchaseCurrency PurchaseVATCode Remarks Reseller RSIN SalesCurrency SalesTaxSchedule SalesVATCode SearchCode ShippingMethod StartDate State Status TradeName UniqueTaxpayerReference VATLiability VATNumber Website", uint8: "AutomaticProcessProposedEntry ConsolidationScenario DeliveryAdvice IsAccountant IsAgency IsCompetitor IsMailing SeparateInvPerProject SeparateInvPerSubscription", boolean: "Blocked CanDropShip EnableSalesPaymentLink HasWithholdingTaxSales IgnoreDatevWarningMessage IsExtraDuty IsPilot IsReseller IsSupplier RecepientOfCommissions ShowRemarkForSales", number: "CreditLinePurchase CreditLineSales DiscountPurchase DiscountSales Latitude Longitude", int16: "IncotermVersionPurchase IncotermVersionSales", int32: "InvoiceAttachmentType InvoicingMethod PeppolIdentifierType PurchaseLeadDays SecurityLevel ShippingLeadDays" }, ignored: "IsPurchase IsSales", naturalKey: "Code", keyLengths: { Code: 18 } },
    CrmAddressState: { fields: { guid: "ID" } },
    CrmAddress: { fields: { guid: "ID Account Contact Creator Modifier Warehouse", datetime: "Created FreeDateField_01 FreeDateField_02 FreeDateField_03 FreeDateField_04 FreeDateField_05 Modified" }, write: { text: "ID Account AddressLine1 AddressLine2 AddressLine3 City Contact Country Fax FreeDateField_01 FreeDateField_02 FreeDateField_03 FreeDateField_04 FreeDateField_05 FreeTextField_01 FreeTextField_02 FreeTextField_03 FreeTextField_04 FreeTextField_05 Mailbox NicNumber Notes Phone PhoneExtension Postcode State Warehouse", boolean: "FreeBoolField_01 FreeBoolField_02 FreeBoolField_03 FreeBoolField_04 FreeBoolField_05 Main", number: "FreeNumberField_01 FreeNumberField_02 FreeNumberField_03 FreeNumberField_04 FreeNumberField_05", int16: "Type" } },
    CrmContact: { fields: { guid: "ID Account AccountMainContact Creator IdentificationDocument IdentificationUser LeadPurpose LeadSource Modifier Person", datetime: "BirthDate Created EndDate IdentificationDate Modified StartDate", code18: "Code", binary: "Picture" }, write: { text: "ID Account BirthDate BirthName BirthNamePrefix BirthPlace BusinessEmail BusinessFax BusinessMobile BusinessPhone BusinessPhoneExtension Email EndDate FirstName Gender IdentificationDate IdentificationDocument IdentificationUser Initials JobTitleDescription Language LastName LeadPurpose LeadSource MarketingNotes MiddleName Mobile Nationality Notes Person Phone Picture PictureName SocialSecurityNumber StartDate Title", int32: "HID", boolean: "IsMailingExcluded" } },
    CrmDefaultAddressForAccount: { fields: { guid: "ID Account Contact Creator Modifier Warehouse", datetime: "Created FreeDateField_01 FreeDateField_02 FreeDateField_03 FreeDateField_04 FreeDateField_05 Modified" } },
    CrmDocument: { fields: { guid: "ID Account Contact Creator DocumentFolder Modifier Opportunity", datetime: "Created DocumentDate Modified" }, nested: { CrmDocumentsAttachment: "Attachments" } },
    CrmEmailWithSignOffQuotation: { fields: { guid: "QuotationID AcceptEmailLayout AcceptOpportunityStage DocumentLayout EmailLayout ProjectClassification ProjectID ProjectWBSPartOf RejectEmailLayout RejectOpportunityStage SubscriptionType", datetime: "ProjectInvoiceDate QuotationDate SubscriptionDate" }, writeOnce: { text: "QuotationID AcceptEmailLayout AcceptOpportunityStage DocumentLayout EmailLayout ErrorMessage ExtraText InvoiceJournal ProjectClassification ProjectCode ProjectDescription ProjectID ProjectInvoiceDate ProjectWBSPartOf QuotationDate RejectEmailLayout RejectOpportunityStage SenderEmailAddress Subject SubscriptionDate SubscriptionDescription SubscriptionType SuccessMessage YourRef", int32: "Action Division ProjectBudgetType ProjectInvoicingAction ProjectPrepaidTypes ProjectType", boolean: "AllowProvideYourRef CreateItemPriceAgreement CreateProjectWBS UpdateProjectBudgetAndPriceAgreement", number: "ProjectPriceAgreement" }, failure: "ErrorMessage" },
    CrmHostingOpportunity: { fields: { guid: "ID Account Accountant Campaign Creator LeadDeveloper LeadSource Modifier OpportunityStage Owner Project ReasonCode Reseller SalesType", code18: "AccountantCode AccountCode ResellerCode", datetime: "ActionDate BackToLeadDevelopment CloseDate Created DispatchToSales Modified" }, write: { text: "ID Account Accountant ActionDate Campaign CloseDate Currency LeadSource Name NextAction Notes OpportunityStage Owner Project ReasonCode Reseller SalesType", number: "AmountDC AmountFC Probability RateFC", int16: "Channel OpportunityDepartmentCode OpportunityType" } },
    CrmLeadPurpose: { fields: { guid: "ID" } },
    CrmLeadSource: { fields: { guid: "ID" } },
    CrmOpportunity: { fields: { guid: "ID Account Accountant Campaign Contact Creator LeadSource Modifier OpportunityStage Owner Project ReasonCode Reseller SalesType", code18: "AccountantCode AccountCode ResellerCode", datetime: "ActionDate CloseDate Created Modified" }, write: { text: "ID Account Accountant ActionDate Campaign CloseDate Contact Currency LeadSource Name NextAction Notes OpportunityStage Owner Project ReasonCode Reseller SalesType", number: "AmountDC AmountFC Probability RateFC", int16: "Channel OpportunityDepartmentCode OpportunityType" } },
    CrmOpportunityContact: { fields: { guid: "ID Account AccountMainContact Contact Creator IdentificationDocument IdentificationUser LeadPurpose LeadSource Modifier Opportunity Person", datetime: "BirthDate Created EndDate IdentificationDate Modified StartDate", binary: "Picture" } },
    CrmOpportunityDocument: { fields: { guid: "ID Account Contact Creator DocumentFolder Modifier Opportunity", datetime: "Created DocumentDate Modified" }, nested: { CrmDocumentsAttachment: "Attachments" } },
    CrmPrintQuotation: { fields: { guid: "QuotationID Document DocumentLayout EmailLayout", datetime: "QuotationDate" }, writeOnce: { text: "QuotationID Document DocumentCreationError DocumentCreationSuccess DocumentLayout EmailCreationError EmailLayout ExtraText QuotationDate SenderEmailAddress", int32: "Division", boolean: "SendEmailToCustomer" }, failure: "DocumentCreationError EmailCreationError" },
    CrmQuotationLine: { fields: { guid: "ID Item QuotationID" }, write: { text: "ID CostCenter CostUnit Description Item Notes QuotationID UnitCode VATCode", number: "Discount NetPrice Quantity UnitPrice", boolean: "Optional" } },
    CrmQuotationOrderChargeLine: { fields: { guid: "ID OrderCharge QuotationID" }, write: { text: "ID OrderCharge OrderChargesLineDescription QuotationID VATCode", number: "AmountFCExclVAT AmountFCInclVAT", boolean: "IsShippingCost" } },
    CrmQuotation: { fields: { guid: "QuotationID Creator DeliveryAccount DeliveryAccountContact DeliveryAddress Document InvoiceAccount InvoiceAccountContact Modifier Opportunity OrderAccount OrderAccountContact Project SalesChannel SalesPerson SelectionCode ShippingMethod WarehouseID", datetime: "CloseDate ClosingDate Created DeliveryDate DueDate Modified QuotationDate", code18: "DeliveryAccountCode InvoiceAccountCode OrderAccountCode" }, nested: { CrmQuotationLine: "QuotationLines", CrmQuotationOrderChargeLine: "QuotationOrderChargeLines" }, write: { text: "QuotationID ClosingDate Currency DeliveryAccount DeliveryAccountContact DeliveryAddress DeliveryDate Description Document DueDate IncotermAddress IncotermCode InvoiceAccount InvoiceAccountContact Opportunity OrderAccount OrderAccountContact PaymentCondition Project QuotationDate QuotationLines QuotationOrderChargeLines Remarks SalesChannel SalesPerson SelectionCode ShippingMethod WarehouseID YourRef", int16: "IncotermVersion", int32: "QuotationNumber" }, naturalKey: "YourRef" },
    CrmReasonCode: { fields: { guid: "ID Creator Modifier", datetime: "Created Modified" } },
    CrmRejectQuotation: { fields: { guid: "QuotationID NotificationLayout ReasonCode OpportunityStage" }, writeOnce: { text: "QuotationID ErrorMessage NotificationLayout ReasonCode SuccessMessage OpportunityStage", int32: "Division" }, failure: "ErrorMessage" },
    CrmReopenQuotation: { fields: { guid: "QuotationID" }, writeOnce: { text: "QuotationID ErrorMessage SuccessMessage", int32: "Division" }, failure: "ErrorMessage" },
    CrmReviewQuotation: { fields: { guid: "QuotationID Document NewQuotationID OrderAccount OrderAccountContact", datetime: "QuotationDate" }, writeOnce: { text: "QuotationID Description Document ErrorMessage NewQuotationID OrderAccount OrderAccountContact PaymentCondition QuotationDate SuccessMessage", boolean: "CopyItemPrices", int32: "Division" }, failure: "ErrorMessage" },
  },
};
