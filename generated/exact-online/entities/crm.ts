// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/crm/AcceptQuotation": {
      POST: { id: "AcceptCrmQuotation", record: "CrmAcceptQuotation", body: "CrmAcceptQuotation", retry: "never", answers: "201", commits: true, access: { callers: "delegated", scopes: ["crm quotes"], level: "manage" } },
    },
    "/api/v1/{division}/crm/AccountClasses": {
      GET: { id: "ListCrmAccountClasses", record: "CrmAccountClass", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["crm accounts"], level: "read" } },
    },
    "/api/v1/{division}/crm/AccountClasses(guid'{ID}')": {
      GET: { id: "GetCrmAccountClass", record: "CrmAccountClass", access: { callers: "delegated", scopes: ["crm accounts"], level: "read" } },
    },
    "/api/v1/{division}/crm/AccountClassificationNames": {
      GET: { id: "ListCrmAccountClassificationNames", record: "CrmAccountClassificationName", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["crm accounts"], level: "read" } },
    },
    "/api/v1/{division}/crm/AccountClassificationNames(guid'{ID}')": {
      GET: { id: "GetCrmAccountClassificationName", record: "CrmAccountClassificationName", access: { callers: "delegated", scopes: ["crm accounts"], level: "read" } },
    },
    "/api/v1/{division}/crm/AccountClassifications": {
      GET: { id: "ListCrmAccountClassifications", record: "CrmAccountClassification", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["crm accounts"], level: "read" } },
    },
    "/api/v1/{division}/crm/AccountClassifications(guid'{ID}')": {
      GET: { id: "GetCrmAccountClassification", record: "CrmAccountClassification", access: { callers: "delegated", scopes: ["crm accounts"], level: "read" } },
    },
    "/api/v1/{division}/read/crm/AccountDocumentFolders": {
      GET: { id: "GetCrmAccountDocumentFolders", record: "CrmAccountDocumentFolder", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["organization documents"], level: "read" }, query: "accountId", required: "accountId", literals: { accountId: "guid" } },
    },
    "/api/v1/{division}/read/crm/AccountDocuments": {
      GET: { id: "GetCrmAccountDocuments", record: "CrmAccountDocument", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["organization documents"], level: "read" }, query: "accountId searchText useFullTextSearch", required: "accountId searchText useFullTextSearch", literals: { accountId: "guid", searchText: "string", useFullTextSearch: "plain" } },
    },
    "/api/v1/{division}/read/crm/AccountDocumentsCount": {
      GET: { id: "GetCrmAccountDocumentsCount", paging: { style: "none", items: "d" }, access: { callers: "delegated", scopes: ["organization documents"], level: "read" }, query: "accountId searchText useFullTextSearch", required: "accountId searchText useFullTextSearch", literals: { accountId: "guid", searchText: "string", useFullTextSearch: "plain" } },
    },
    "/api/v1/{division}/crm/Accounts": {
      GET: { id: "ListCrmAccounts", record: "CrmAccount", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["crm accounts"], level: "read" } },
      POST: { id: "CreateCrmAccount", record: "CrmAccount", body: "CrmAccount", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["crm accounts"], level: "manage" } },
    },
    "/api/v1/{division}/crm/Accounts(guid'{ID}')": {
      GET: { id: "GetCrmAccount", record: "CrmAccount", access: { callers: "delegated", scopes: ["crm accounts"], level: "read" } },
      PUT: { id: "UpdateCrmAccount", body: "CrmAccount", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["crm accounts"], level: "manage" } },
      DELETE: { id: "DeleteCrmAccount", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["crm accounts"], level: "manage" } },
    },
    "/api/v1/{division}/crm/AddressStates": {
      GET: { id: "ListCrmAddressStates", record: "CrmAddressState", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["crm accounts"], level: "read" } },
    },
    "/api/v1/{division}/crm/AddressStates(guid'{ID}')": {
      GET: { id: "GetCrmAddressState", record: "CrmAddressState", access: { callers: "delegated", scopes: ["crm accounts"], level: "read" } },
    },
    "/api/v1/{division}/crm/Addresses": {
      GET: { id: "ListCrmAddresses", record: "CrmAddress", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["crm accounts"], level: "read" } },
      POST: { id: "CreateCrmAddress", record: "CrmAddress", body: "CrmAddress", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["crm accounts"], level: "manage" } },
    },
    "/api/v1/{division}/crm/Addresses(guid'{ID}')": {
      GET: { id: "GetCrmAddress", record: "CrmAddress", access: { callers: "delegated", scopes: ["crm accounts"], level: "read" } },
      PUT: { id: "UpdateCrmAddress", body: "CrmAddress", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["crm accounts"], level: "manage" } },
      DELETE: { id: "DeleteCrmAddress", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["crm accounts"], level: "manage" } },
    },
    "/api/v1/{division}/crm/BankAccounts": {
      GET: { id: "ListCrmBankAccounts", record: "CrmBankAccount", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["crm accounts"], level: "read" } },
      POST: { id: "CreateCrmBankAccount", record: "CrmBankAccount", body: "CrmBankAccount", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["crm accounts"], level: "manage" } },
    },
    "/api/v1/{division}/crm/BankAccounts(guid'{ID}')": {
      GET: { id: "GetCrmBankAccount", record: "CrmBankAccount", access: { callers: "delegated", scopes: ["crm accounts"], level: "read" } },
      PUT: { id: "UpdateCrmBankAccount", body: "CrmBankAccount", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["crm accounts"], level: "manage" } },
      DELETE: { id: "DeleteCrmBankAccount", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["crm accounts"], level: "manage" } },
    },
    "/api/v1/{division}/crm/Contacts": {
      GET: { id: "ListCrmContacts", record: "CrmContact", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["crm accounts"], level: "read" } },
      POST: { id: "CreateCrmContact", record: "CrmContact", body: "CrmContact", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["crm accounts"], level: "manage" } },
    },
    "/api/v1/{division}/crm/Contacts(guid'{ID}')": {
      GET: { id: "GetCrmContact", record: "CrmContact", access: { callers: "delegated", scopes: ["crm accounts"], level: "read" } },
      PUT: { id: "UpdateCrmContact", body: "CrmContact", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["crm accounts"], level: "manage" } },
      DELETE: { id: "DeleteCrmContact", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["crm accounts"], level: "manage" } },
    },
    "/api/v1/{division}/read/crm/DefaultAddressForAccount": {
      GET: { id: "GetCrmDefaultAddressForAccount", record: "CrmDefaultAddressForAccount", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["crm accounts"], level: "read" }, query: "accountId addressType", required: "accountId addressType", literals: { accountId: "guid", addressType: "plain" } },
    },
    "/api/v1/{division}/read/crm/Documents": {
      GET: { id: "ListCrmDocuments", record: "CrmDocument", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["organization documents"], level: "read" } },
    },
    "/api/v1/{division}/read/crm/Documents(guid'{ID}')": {
      GET: { id: "GetCrmDocument", record: "CrmDocument", access: { callers: "delegated", scopes: ["organization documents"], level: "read" } },
    },
    "/api/v1/{division}/read/crm/DocumentsAttachments": {
      GET: { id: "ListCrmDocumentsAttachments", record: "CrmDocumentsAttachment", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["organization documents"], level: "read" } },
    },
    "/api/v1/{division}/read/crm/DocumentsAttachments(guid'{ID}')": {
      GET: { id: "GetCrmDocumentsAttachment", record: "CrmDocumentsAttachment", access: { callers: "delegated", scopes: ["organization documents"], level: "read" } },
    },
    "/api/v1/{division}/crm/EmailWithSignOffQuotation": {
      POST: { id: "EmailCrmQuotationWithSignOff", record: "CrmEmailWithSignOffQuotation", body: "CrmEmailWithSignOffQuotation", retry: "never", answers: "201", commits: true, access: { callers: "delegated", scopes: ["crm quotes"], level: "manage" } },
    },
    "/api/v1/{division}/crm/HostingOpportunities": {
      GET: { id: "ListCrmHostingOpportunities", record: "CrmHostingOpportunity", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["hosting hosting"], level: "read" } },
      POST: { id: "CreateCrmHostingOpportunity", record: "CrmHostingOpportunity", body: "CrmHostingOpportunity", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["hosting hosting"], level: "manage" } },
    },
    "/api/v1/{division}/crm/HostingOpportunities(guid'{ID}')": {
      GET: { id: "GetCrmHostingOpportunity", record: "CrmHostingOpportunity", access: { callers: "delegated", scopes: ["hosting hosting"], level: "read" } },
      PUT: { id: "UpdateCrmHostingOpportunity", body: "CrmHostingOpportunity", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["hosting hosting"], level: "manage" } },
      DELETE: { id: "DeleteCrmHostingOpportunity", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["hosting hosting"], level: "manage" } },
    },
    "/api/v1/{division}/crm/LeadPurposes": {
      GET: { id: "ListCrmLeadPurposes", record: "CrmLeadPurpose", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["crm accounts"], level: "read" } },
    },
    "/api/v1/{division}/crm/LeadPurposes(guid'{ID}')": {
      GET: { id: "GetCrmLeadPurpose", record: "CrmLeadPurpose", access: { callers: "delegated", scopes: ["crm accounts"], level: "read" } },
    },
    "/api/v1/{division}/crm/LeadSources": {
      GET: { id: "ListCrmLeadSources", record: "CrmLeadSource", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["crm accounts"], level: "read" } },
    },
    "/api/v1/{division}/crm/LeadSources(guid'{ID}')": {
      GET: { id: "GetCrmLeadSource", record: "CrmLeadSource", access: { callers: "delegated", scopes: ["crm accounts"], level: "read" } },
    },
    "/api/v1/{division}/crm/Opportunities": {
      GET: { id: "ListCrmOpportunities", record: "CrmOpportunity", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["crm opportunities"], level: "read" } },
      POST: { id: "CreateCrmOpportunity", record: "CrmOpportunity", body: "CrmOpportunity", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["crm opportunities"], level: "manage" } },
    },
    "/api/v1/{division}/crm/Opportunities(guid'{ID}')": {
      GET: { id: "GetCrmOpportunity", record: "CrmOpportunity", access: { callers: "delegated", scopes: ["crm opportunities"], level: "read" } },
      PUT: { id: "UpdateCrmOpportunity", body: "CrmOpportunity", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["crm opportunities"], level: "manage" } },
      DELETE: { id: "DeleteCrmOpportunity", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["crm opportunities"], level: "manage" } },
    },
    "/api/v1/{division}/read/crm/OpportunityContacts": {
      GET: { id: "ListCrmOpportunityContacts", record: "CrmOpportunityContact", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["crm opportunities"], level: "read" } },
    },
    "/api/v1/{division}/read/crm/OpportunityContacts(guid'{ID}')": {
      GET: { id: "GetCrmOpportunityContact", record: "CrmOpportunityContact", access: { callers: "delegated", scopes: ["crm opportunities"], level: "read" } },
    },
    "/api/v1/{division}/read/crm/OpportunityDocuments": {
      GET: { id: "GetCrmOpportunityDocuments", record: "CrmOpportunityDocument", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["crm opportunities"], level: "read" }, query: "opportunityId searchText", required: "opportunityId searchText", literals: { opportunityId: "guid", searchText: "string" } },
    },
    "/api/v1/{division}/read/crm/OpportunityDocumentsCount": {
      GET: { id: "GetCrmOpportunityDocumentsCount", paging: { style: "none", items: "d" }, access: { callers: "delegated", scopes: ["crm opportunities"], level: "read" }, query: "opportunityId searchText", required: "opportunityId searchText", literals: { opportunityId: "guid", searchText: "string" } },
    },
    "/api/v1/{division}/crm/OptionalQuotationLineID": {
      POST: { id: "CreateCrmOptionalQuotationLineID", record: "CrmOptionalQuotationLineID", body: "CrmOptionalQuotationLineID", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["crm quotes"], level: "manage" } },
    },
    "/api/v1/{division}/crm/PrintQuotation": {
      POST: { id: "PrintCrmQuotation", record: "CrmPrintQuotation", body: "CrmPrintQuotation", retry: "never", answers: "201", commits: true, access: { callers: "delegated", scopes: ["crm quotes"], level: "manage" } },
    },
    "/api/v1/{division}/crm/QuotationLines": {
      GET: { id: "ListCrmQuotationLines", record: "CrmQuotationLine", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["crm quotes"], level: "read" } },
      POST: { id: "CreateCrmQuotationLine", record: "CrmQuotationLine", body: "CrmQuotationLine", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["crm quotes"], level: "manage" } },
    },
    "/api/v1/{division}/crm/QuotationLines(guid'{ID}')": {
      GET: { id: "GetCrmQuotationLine", record: "CrmQuotationLine", access: { callers: "delegated", scopes: ["crm quotes"], level: "read" } },
      PUT: { id: "UpdateCrmQuotationLine", body: "CrmQuotationLine", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["crm quotes"], level: "manage" } },
      DELETE: { id: "DeleteCrmQuotationLine", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["crm quotes"], level: "manage" } },
    },
    "/api/v1/{division}/crm/QuotationOrderChargeLines": {
      GET: { id: "ListCrmQuotationOrderChargeLines", record: "CrmQuotationOrderChargeLine", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["crm quotes"], level: "read" } },
      POST: { id: "CreateCrmQuotationOrderChargeLine", record: "CrmQuotationOrderChargeLine", body: "CrmQuotationOrderChargeLine", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["crm quotes"], level: "manage" } },
    },
    "/api/v1/{division}/crm/QuotationOrderChargeLines(guid'{ID}')": {
      GET: { id: "GetCrmQuotationOrderChargeLine", record: "CrmQuotationOrderChargeLine", access: { callers: "delegated", scopes: ["crm quotes"], level: "read" } },
      PUT: { id: "UpdateCrmQuotationOrderChargeLine", body: "CrmQuotationOrderChargeLine", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["crm quotes"], level: "manage" } },
      DELETE: { id: "DeleteCrmQuotationOrderChargeLine", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["crm quotes"], level: "manage" } },
    },
    "/api/v1/{division}/crm/Quotations": {
      GET: { id: "ListCrmQuotations", record: "CrmQuotation", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["crm quotes"], level: "read" } },
      POST: { id: "CreateCrmQuotation", record: "CrmQuotation", body: "CrmQuotation", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["crm quotes"], level: "manage" } },
    },
    "/api/v1/{division}/crm/Quotations(guid'{QuotationID}')": {
      GET: { id: "GetCrmQuotation", record: "CrmQuotation", access: { callers: "delegated", scopes: ["crm quotes"], level: "read" } },
      PUT: { id: "UpdateCrmQuotation", body: "CrmQuotation", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["crm quotes"], level: "manage" } },
      DELETE: { id: "DeleteCrmQuotation", retry: "idempotent", answers: "204-", access: { callers: "delegated", scopes: ["crm quotes"], level: "manage" } },
    },
    "/api/v1/{division}/crm/ReasonCodes": {
      GET: { id: "ListCrmReasonCodes", record: "CrmReasonCode", paging: { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" }, access: { callers: "delegated", scopes: ["crm quotes"], level: "read" } },
    },
    "/api/v1/{division}/crm/ReasonCodes(guid'{ID}')": {
      GET: { id: "GetCrmReasonCode", record: "CrmReasonCode", access: { callers: "delegated", scopes: ["crm quotes"], level: "read" } },
    },
    "/api/v1/{division}/crm/RejectQuotation": {
      POST: { id: "RejectCrmQuotation", record: "CrmRejectQuotation", body: "CrmRejectQuotation", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["crm quotes"], level: "manage" } },
    },
    "/api/v1/{division}/crm/ReopenQuotation": {
      POST: { id: "ReopenCrmQuotation", record: "CrmReopenQuotation", body: "CrmReopenQuotation", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["crm quotes"], level: "manage" } },
    },
    "/api/v1/{division}/crm/ReviewQuotation": {
      POST: { id: "ReviewCrmQuotation", record: "CrmReviewQuotation", body: "CrmReviewQuotation", retry: "never", answers: "201", access: { callers: "delegated", scopes: ["crm quotes"], level: "manage" } },
    },
  },
  entities: {
    CrmBankAccount: { fields: { guid: "ID Account Bank Creator Modifier PaymentServiceAccount", datetime: "Created Modified" }, write: "ID Account BankAccount BankAccountHolderName BICCode Blocked Description Main" },
    CrmOptionalQuotationLineID: { fields: { guid: "ID" }, writeOnce: "ID" },
    CrmAcceptQuotation: { fields: { guid: "QuotationID NotificationLayout ProjectClassification ProjectID ProjectWBSPartOf ReasonCode SubscriptionType OpportunityStage", datetime: "ProjectInvoiceDate SubscriptionStartDate" }, nested: { CrmOptionalQuotationLineID: "OptionalQuotationLineIDs" }, writeOnce: "QuotationID Action AddToExistingProjectSuccess CreateItemPriceAgreement CreateProjectWBS Division ErrorMessage InvoiceJournal NotificationLayout OptionalQuotationLineIDs ProjectBudgetType ProjectClassification ProjectCode ProjectDescription ProjectID ProjectInvoiceDate ProjectInvoicingAction ProjectPrepaindTypes ProjectPriceAgreement ProjectSuccess ProjectType ProjectWBSPartOf ReasonCode SalesInvoiceSuccess SalesOrderSuccess SubscriptionDescription SubscriptionStartDate SubscriptionSuccess SubscriptionType SuccessMessage UpdateProjectBudgetAndPriceAgreement YourRef OpportunityStage" },
    CrmAccountClass: { fields: { guid: "ID Creator CreditManagementScenario Modifier", datetime: "Created Modified" } },
    CrmAccountClassificationName: { fields: { guid: "ID Creator Modifier", datetime: "Created Modified" } },
    CrmAccountClassification: { fields: { guid: "ID AccountClassificationName Creator Modifier", datetime: "Created Modified" } },
    CrmAccountDocumentFolder: { fields: { guid: "ID Creator Modifier ParentFolder", datetime: "Created Modified" } },
    CrmDocumentsAttachment: { fields: { guid: "ID" } },
    CrmAccountDocument: { fields: { guid: "ID Account Contact Creator DocumentFolder Modifier Opportunity", datetime: "Created DocumentDate Modified" }, nested: { CrmDocumentsAttachment: "Attachments" } },
    CrmAccount: { fields: { guid: "ID Accountant AccountManager ActivitySector ActivitySubSector BRIN BusinessType Classification1 Classification2 Classification3 Classification4 Classification5 Classification6 Classification7 Classification8 CompanySize Creator Document GLAccountPurchase GLAccountSales GLAP GLAR InvoiceAccount LeadPurpose LeadSource MainContact Modifier Parent PriceList Reseller SalesTaxSchedule ShippingMethod ClientGroup", code18: "Code", datetime: "ControlledDate Created CustomerSince EndDate EstablishedDate Modified StartDate StatusSince", binary: "Logo" }, nested: { CrmBankAccount: "BankAccounts" }, write: "ID Accountant AccountManager ActivitySector ActivitySubSector AddressLine1 AddressLine2 AddressLine3 AutomaticProcessProposedEntry Blocked BSN BusinessType CanDropShip ChamberOfCommerce City Classification1 Classification2 Classification3 Classification4 Classification5 Classification6 Classification7 Classification8 Code CodeAtSupplier CompanySize ConsolidationScenario ControlledDate Country CreditLinePurchase CreditLineSales DatevCreditorCode DatevDebtorCode DeliveryAdvice DiscountPurchase DiscountSales Email EnableSalesPaymentLink EndDate EORINumber EstablishedDate Fax GLAccountPurchase GLAccountSales GLAP GLAR GlnNumber HasWithholdingTaxSales IgnoreDatevWarningMessage IncotermAddressPurchase IncotermAddressSales IncotermCodePurchase IncotermCodeSales IncotermVersionPurchase IncotermVersionSales IntraStatArea IntraStatDeliveryTerm IntraStatSystem IntraStatTransactionA IntraStatTransactionB IntraStatTransportMethod InvoiceAccount InvoiceAttachmentType InvoicingMethod IsAccountant IsAgency IsCompetitor IsExtraDuty IsMailing IsPilot IsReseller IsSupplier Language Latitude LeadPurpose LeadSource Logo LogoFileName Longitude MainContact Name OINNumber Parent PayAsYouEarn PaymentConditionPurchase PaymentConditionSales PeppolIdentifier PeppolIdentifierType Phone PhoneExtension Postcode PriceList PurchaseCurrency PurchaseLeadDays PurchaseVATCode RecepientOfCommissions Remarks Reseller RSIN SalesCurrency SalesTaxSchedule SalesVATCode SearchCode SecurityLevel SeparateInvPerProject SeparateInvPerSubscription ShippingLeadDays ShippingMethod ShowRemarkForSales StartDate State Status TradeName UniqueTaxpayerReference VATLiability VATNumber Website", naturalKey: "Code" },
    CrmAddressState: { fields: { guid: "ID" } },
    CrmAddress: { fields: { guid: "ID Account Contact Creator Modifier Warehouse", datetime: "Created FreeDateField_01 FreeDateField_02 FreeDateField_03 FreeDateField_04 FreeDateField_05 Modified" }, write: "ID Account AddressLine1 AddressLine2 AddressLine3 City Contact Country Fax FreeBoolField_01 FreeBoolField_02 FreeBoolField_03 FreeBoolField_04 FreeBoolField_05 FreeDateField_01 FreeDateField_02 FreeDateField_03 FreeDateField_04 FreeDateField_05 FreeNumberField_01 FreeNumberField_02 FreeNumberField_03 FreeNumberField_04 FreeNumberField_05 FreeTextField_01 FreeTextField_02 FreeTextField_03 FreeTextField_04 FreeTextField_05 Mailbox Main NicNumber Notes Phone PhoneExtension Postcode State Type Warehouse" },
    CrmContact: { fields: { guid: "ID Account AccountMainContact Creator IdentificationDocument IdentificationUser LeadPurpose LeadSource Modifier Person", datetime: "BirthDate Created EndDate IdentificationDate Modified StartDate", code18: "Code", binary: "Picture" }, write: "ID Account BirthDate BirthName BirthNamePrefix BirthPlace BusinessEmail BusinessFax BusinessMobile BusinessPhone BusinessPhoneExtension Email EndDate FirstName Gender HID IdentificationDate IdentificationDocument IdentificationUser Initials IsMailingExcluded JobTitleDescription Language LastName LeadPurpose LeadSource MarketingNotes MiddleName Mobile Nationality Notes Person Phone Picture PictureName SocialSecurityNumber StartDate Title" },
    CrmDefaultAddressForAccount: { fields: { guid: "ID Account Contact Creator Modifier Warehouse", datetime: "Created FreeDateField_01 FreeDateField_02 FreeDateField_03 FreeDateField_04 FreeDateField_05 Modified" } },
    CrmDocument: { fields: { guid: "ID Account Contact Creator DocumentFolder Modifier Opportunity", datetime: "Created DocumentDate Modified" }, nested: { CrmDocumentsAttachment: "Attachments" } },
    CrmEmailWithSignOffQuotation: { fields: { guid: "QuotationID AcceptEmailLayout AcceptOpportunityStage DocumentLayout EmailLayout ProjectClassification ProjectID ProjectWBSPartOf RejectEmailLayout RejectOpportunityStage SubscriptionType", datetime: "ProjectInvoiceDate QuotationDate SubscriptionDate" }, writeOnce: "QuotationID AcceptEmailLayout AcceptOpportunityStage Action AllowProvideYourRef CreateItemPriceAgreement CreateProjectWBS Division DocumentLayout EmailLayout ErrorMessage ExtraText InvoiceJournal ProjectBudgetType ProjectClassification ProjectCode ProjectDescription ProjectID ProjectInvoiceDate ProjectInvoicingAction ProjectPrepaidTypes ProjectPriceAgreement ProjectType ProjectWBSPartOf QuotationDate RejectEmailLayout RejectOpportunityStage SenderEmailAddress Subject SubscriptionDate SubscriptionDescription SubscriptionType SuccessMessage UpdateProjectBudgetAndPriceAgreement YourRef" },
    CrmHostingOpportunity: { fields: { guid: "ID Account Accountant Campaign Creator LeadDeveloper LeadSource Modifier OpportunityStage Owner Project ReasonCode Reseller SalesType", datetime: "ActionDate BackToLeadDevelopment CloseDate Created DispatchToSales Modified" }, write: "ID Account Accountant ActionDate AmountDC AmountFC Campaign Channel CloseDate Currency LeadSource Name NextAction Notes OpportunityDepartmentCode OpportunityStage OpportunityType Owner Probability Project RateFC ReasonCode Reseller SalesType" },
    CrmLeadPurpose: { fields: { guid: "ID" } },
    CrmLeadSource: { fields: { guid: "ID" } },
    CrmOpportunity: { fields: { guid: "ID Account Accountant Campaign Contact Creator LeadSource Modifier OpportunityStage Owner Project ReasonCode Reseller SalesType", datetime: "ActionDate CloseDate Created Modified" }, write: "ID Account Accountant ActionDate AmountDC AmountFC Campaign Channel CloseDate Contact Currency LeadSource Name NextAction Notes OpportunityDepartmentCode OpportunityStage OpportunityType Owner Probability Project RateFC ReasonCode Reseller SalesType" },
    CrmOpportunityContact: { fields: { guid: "ID Account AccountMainContact Contact Creator IdentificationDocument IdentificationUser LeadPurpose LeadSource Modifier Opportunity Person", datetime: "BirthDate Created EndDate IdentificationDate Modified StartDate", binary: "Picture" } },
    CrmOpportunityDocument: { fields: { guid: "ID Account Contact Creator DocumentFolder Modifier Opportunity", datetime: "Created DocumentDate Modified" }, nested: { CrmDocumentsAttachment: "Attachments" } },
    CrmPrintQuotation: { fields: { guid: "QuotationID Document DocumentLayout EmailLayout", datetime: "QuotationDate" }, writeOnce: "QuotationID Division Document DocumentCreationError DocumentCreationSuccess DocumentLayout EmailCreationError EmailLayout ExtraText QuotationDate SendEmailToCustomer SenderEmailAddress" },
    CrmQuotationLine: { fields: { guid: "ID Item QuotationID" }, write: "ID CostCenter CostUnit Description Discount Item NetPrice Notes Optional Quantity QuotationID UnitCode UnitPrice VATCode" },
    CrmQuotationOrderChargeLine: { fields: { guid: "ID OrderCharge QuotationID" }, write: "ID AmountFCExclVAT AmountFCInclVAT IsShippingCost OrderCharge OrderChargesLineDescription QuotationID VATCode" },
    CrmQuotation: { fields: { guid: "QuotationID Creator DeliveryAccount DeliveryAccountContact DeliveryAddress Document InvoiceAccount InvoiceAccountContact Modifier Opportunity OrderAccount OrderAccountContact Project SalesChannel SalesPerson SelectionCode ShippingMethod WarehouseID", datetime: "CloseDate ClosingDate Created DeliveryDate DueDate Modified QuotationDate" }, nested: { CrmQuotationLine: "QuotationLines", CrmQuotationOrderChargeLine: "QuotationOrderChargeLines" }, write: "QuotationID ClosingDate Currency DeliveryAccount DeliveryAccountContact DeliveryAddress DeliveryDate Description Document DueDate IncotermAddress IncotermCode IncotermVersion InvoiceAccount InvoiceAccountContact Opportunity OrderAccount OrderAccountContact PaymentCondition Project QuotationDate QuotationLines QuotationNumber QuotationOrderChargeLines Remarks SalesChannel SalesPerson SelectionCode ShippingMethod WarehouseID YourRef", naturalKey: "YourRef" },
    CrmReasonCode: { fields: { guid: "ID Creator Modifier", datetime: "Created Modified" } },
    CrmRejectQuotation: { fields: { guid: "QuotationID NotificationLayout ReasonCode OpportunityStage" }, writeOnce: "QuotationID Division ErrorMessage NotificationLayout ReasonCode SuccessMessage OpportunityStage" },
    CrmReopenQuotation: { fields: { guid: "QuotationID" }, writeOnce: "QuotationID Division ErrorMessage SuccessMessage" },
    CrmReviewQuotation: { fields: { guid: "QuotationID Document NewQuotationID OrderAccount OrderAccountContact", datetime: "QuotationDate" }, writeOnce: "QuotationID CopyItemPrices Description Division Document ErrorMessage NewQuotationID OrderAccount OrderAccountContact PaymentCondition QuotationDate SuccessMessage" },
  },
};
