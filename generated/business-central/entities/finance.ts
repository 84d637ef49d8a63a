// Made by `npm run generate` from specs/business-central/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } };
const paging1: PagingRow = { style: "odata-v4", pageSize: 20000, items: "value" };

export const table: ServiceTable = {
  paths: {
    "/companies({companyId})/accountingPeriods": {
      GET: { id: "ListAccountingPeriods", record: "AccountingPeriod", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/accountingPeriods({accountingPeriodId})": {
      GET: { id: "GetAccountingPeriod", record: "AccountingPeriod", access: access1 },
    },
    "/companies({companyId})/accounts": {
      GET: { id: "ListAccounts", record: "Account", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/accounts({accountId})": {
      GET: { id: "GetAccount", record: "Account", access: access1 },
    },
    "/companies({companyId})/agedAccountsPayables": {
      GET: { id: "ListAgedAccountsPayables", record: "AgedAccountsPayable", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/agedAccountsPayables({agedAccountsPayableId})": {
      GET: { id: "GetAgedAccountsPayable", record: "AgedAccountsPayable", access: access1 },
    },
    "/companies({companyId})/agedAccountsReceivables": {
      GET: { id: "ListAgedAccountsReceivables", record: "AgedAccountsReceivable", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/agedAccountsReceivables({agedAccountsReceivableId})": {
      GET: { id: "GetAgedAccountsReceivable", record: "AgedAccountsReceivable", access: access1 },
    },
    "/companies({companyId})/balanceSheets": {
      GET: { id: "ListBalanceSheets", record: "BalanceSheet", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/balanceSheets({balanceSheetId})": {
      GET: { id: "GetBalanceSheet", record: "BalanceSheet", access: access1 },
    },
    "/companies({companyId})/bankAccounts": {
      GET: { id: "ListBankAccounts", record: "BankAccount", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateBankAccount", record: "BankAccount", body: "BankAccount", retry: "never", answers: "201", access: access1 },
    },
    "/companies({companyId})/bankAccounts({bankAccountId})": {
      GET: { id: "GetBankAccount", record: "BankAccount", access: access1 },
      PATCH: { id: "UpdateBankAccount", record: "BankAccount", body: "BankAccount", retry: "idempotent", answers: "200", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteBankAccount", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/cashFlowStatements": {
      GET: { id: "ListCashFlowStatements", record: "CashFlowStatement", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/cashFlowStatements({cashFlowStatementId})": {
      GET: { id: "GetCashFlowStatement", record: "CashFlowStatement", access: access1 },
    },
    "/companies({companyId})/countriesRegions": {
      GET: { id: "ListCountriesRegions", record: "CountryRegion", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateCountryRegion", record: "CountryRegion", body: "CountryRegion", retry: "never", answers: "201", access: access1 },
    },
    "/companies({companyId})/countriesRegions({countryRegionId})": {
      GET: { id: "GetCountryRegion", record: "CountryRegion", access: access1 },
      PATCH: { id: "UpdateCountryRegion", record: "CountryRegion", body: "CountryRegion", retry: "idempotent", answers: "200", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteCountryRegion", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/currencies": {
      GET: { id: "ListCurrencies", record: "Currency", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateCurrency", record: "Currency", body: "Currency", retry: "never", answers: "201", access: access1 },
    },
    "/companies({companyId})/currencies({currencyId})": {
      GET: { id: "GetCurrency", record: "Currency", access: access1 },
      PATCH: { id: "UpdateCurrency", record: "Currency", body: "Currency", retry: "idempotent", answers: "200", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteCurrency", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/currencyExchangeRates": {
      GET: { id: "ListCurrencyExchangeRates", record: "CurrencyExchangeRate", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/currencyExchangeRates({currencyExchangeRateId})": {
      GET: { id: "GetCurrencyExchangeRate", record: "CurrencyExchangeRate", access: access1 },
    },
    "/companies({companyId})/customerSales": {
      GET: { id: "ListCustomerSales", record: "CustomerSale", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/defaultDimensions": {
      GET: { id: "ListDefaultDimensions", record: "DefaultDimension", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateDefaultDimension", record: "DefaultDimension", body: "DefaultDimension", retry: "never", answers: "201", access: access1 },
    },
    "/companies({companyId})/defaultDimensions({defaultDimensionId})": {
      GET: { id: "GetDefaultDimension", record: "DefaultDimension", access: access1 },
      PATCH: { id: "UpdateDefaultDimension", record: "DefaultDimension", body: "DefaultDimension", retry: "idempotent", answers: "200", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteDefaultDimension", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/dimensionValues": {
      GET: { id: "ListDimensionValues", record: "DimensionValue", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/dimensionValues({dimensionValueId})": {
      GET: { id: "GetDimensionValue", record: "DimensionValue", access: access1 },
    },
    "/companies({companyId})/dimensions": {
      GET: { id: "ListDimensions", record: "Dimension", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/dimensions({dimensionId})": {
      GET: { id: "GetDimension", record: "Dimension", access: access1 },
    },
    "/companies({companyId})/dimensions({dimensionId})/dimensionValues": {
      GET: { id: "ListDimensionValuesOfDimension", record: "DimensionValue", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/generalLedgerEntries": {
      GET: { id: "ListGeneralLedgerEntries", record: "GeneralLedgerEntry", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/generalLedgerEntries({generalLedgerEntryId})": {
      GET: { id: "GetGeneralLedgerEntry", record: "GeneralLedgerEntry", access: access1 },
    },
    "/companies({companyId})/generalLedgerEntries({generalLedgerEntryId})/attachments": {
      GET: { id: "ListAttachmentsOfGeneralLedgerEntry", record: "Attachment", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/generalLedgerEntries({generalLedgerEntryId})/dimensionSetLines": {
      GET: { id: "ListDimensionSetLinesOfGeneralLedgerEntry", record: "DimensionSetLine", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/generalLedgerSetup": {
      GET: { id: "ListGeneralLedgerSetupRows", record: "GeneralLedgerSetup", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/generalLedgerSetup({generalLedgerSetupId})": {
      GET: { id: "GetGeneralLedgerSetup", record: "GeneralLedgerSetup", access: access1 },
    },
    "/companies({companyId})/incomeStatements": {
      GET: { id: "ListIncomeStatements", record: "IncomeStatement", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/incomeStatements({incomeStatementId})": {
      GET: { id: "GetIncomeStatement", record: "IncomeStatement", access: access1 },
    },
    "/companies({companyId})/paymentMethods": {
      GET: { id: "ListPaymentMethods", record: "PaymentMethod", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreatePaymentMethod", record: "PaymentMethod", body: "PaymentMethod", retry: "never", answers: "201", access: access1 },
    },
    "/companies({companyId})/paymentMethods({paymentMethodId})": {
      GET: { id: "GetPaymentMethod", record: "PaymentMethod", access: access1 },
      PATCH: { id: "UpdatePaymentMethod", record: "PaymentMethod", body: "PaymentMethod", retry: "idempotent", answers: "200", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeletePaymentMethod", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/paymentTerms": {
      GET: { id: "ListPaymentTerms", record: "PaymentTerm", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreatePaymentTerm", record: "PaymentTerm", body: "PaymentTerm", retry: "never", answers: "201", access: access1 },
    },
    "/companies({companyId})/paymentTerms({paymentTermId})": {
      GET: { id: "GetPaymentTerm", record: "PaymentTerm", access: access1 },
      PATCH: { id: "UpdatePaymentTerm", record: "PaymentTerm", body: "PaymentTerm", retry: "idempotent", answers: "200", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeletePaymentTerm", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/retainedEarningsStatements": {
      GET: { id: "ListRetainedEarningsStatements", record: "RetainedEarningsStatement", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/retainedEarningsStatements({retainedEarningsStatementId})": {
      GET: { id: "GetRetainedEarningsStatement", record: "RetainedEarningsStatement", access: access1 },
    },
    "/companies({companyId})/shipmentMethods": {
      GET: { id: "ListShipmentMethods", record: "ShipmentMethod", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateShipmentMethod", record: "ShipmentMethod", body: "ShipmentMethod", retry: "never", answers: "201", access: access1 },
    },
    "/companies({companyId})/shipmentMethods({shipmentMethodId})": {
      GET: { id: "GetShipmentMethod", record: "ShipmentMethod", access: access1 },
      PATCH: { id: "UpdateShipmentMethod", record: "ShipmentMethod", body: "ShipmentMethod", retry: "idempotent", answers: "200", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteShipmentMethod", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/taxAreas": {
      GET: { id: "ListTaxAreas", record: "TaxArea", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateTaxArea", record: "TaxArea", body: "TaxArea", retry: "never", answers: "201", access: access1 },
    },
    "/companies({companyId})/taxAreas({taxAreaId})": {
      GET: { id: "GetTaxArea", record: "TaxArea", access: access1 },
      PATCH: { id: "UpdateTaxArea", record: "TaxArea", body: "TaxArea", retry: "idempotent", answers: "200", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteTaxArea", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/taxGroups": {
      GET: { id: "ListTaxGroups", record: "TaxGroup", paging: paging1, access: access1, headers: "Prefer" },
      POST: { id: "CreateTaxGroup", record: "TaxGroup", body: "TaxGroup", retry: "never", answers: "201", access: access1 },
    },
    "/companies({companyId})/taxGroups({taxGroupId})": {
      GET: { id: "GetTaxGroup", record: "TaxGroup", access: access1 },
      PATCH: { id: "UpdateTaxGroup", record: "TaxGroup", body: "TaxGroup", retry: "idempotent", answers: "200", access: access1, required: "If-Match", headers: "If-Match" },
      DELETE: { id: "DeleteTaxGroup", retry: "idempotent", answers: "204-", access: access1, required: "If-Match", headers: "If-Match" },
    },
    "/companies({companyId})/trialBalances": {
      GET: { id: "ListTrialBalances", record: "TrialBalance", paging: paging1, access: access1, headers: "Prefer" },
    },
    "/companies({companyId})/trialBalances({trialBalanceId})": {
      GET: { id: "GetTrialBalance", record: "TrialBalance", access: access1 },
    },
    "/companies({companyId})/vendorPurchases": {
      GET: { id: "ListVendorPurchases", record: "VendorPurchase", paging: paging1, access: access1, headers: "Prefer" },
    },
  },
  entities: {
    DimensionSetLine: { fields: { guid: "id parentId valueId" }, write: { text: "valueId valueCode" }, writeOnce: { text: "id code" }, naturalKey: "code" },
    Picture: { fields: { guid: "id" } },
    Account: { fields: { guid: "id", decimal: "netChange", instant: "lastModifiedDateTime" }, single: { TrialBalance: "trialBalance" } },
    TrialBalance: { fields: { guid: "accountId", date: "dateFilter" }, single: { Account: "account" } },
    CustomerFinancialDetail: { fields: { guid: "id", decimal: "balance totalSalesExcludingTax overdueAmount", instant: "lastModifiedDateTime" }, single: { Customer: "customer" } },
    DefaultDimension: { fields: { guid: "id parentId dimensionId dimensionValueId", instant: "lastModifiedDateTime" }, single: { Account: "account", CustomerFinancialDetail: "customerFinancialDetail", Customer: "customer", Vendor: "vendor", Employee: "employee", Dimension: "dimension", DimensionValue: "dimensionValue" }, write: { text: "dimensionValueId postingValidation" }, writeOnce: { text: "parentType parentId dimensionId" }, naturalKey: "parentId dimensionId" },
    Customer: { fields: { guid: "id taxAreaId currencyId paymentTermsId shipmentMethodId paymentMethodId", decimal: "balanceDue creditLimit", instant: "lastModifiedDateTime" }, nested: { DefaultDimension: "defaultDimensions", ContactInformation: "contactsInformation", DocumentAttachment: "documentAttachments" }, single: { CustomerFinancialDetail: "customerFinancialDetail", Picture: "picture", AgedAccountsReceivable: "agedAccountsReceivable", Currency: "currency", PaymentTerm: "paymentTerm", ShipmentMethod: "shipmentMethod", PaymentMethod: "paymentMethod" }, write: { text: "number displayName type addressLine1 addressLine2 city state country postalCode phoneNumber email website salespersonCode creditLimit taxAreaId taxRegistrationNumber currencyId currencyCode paymentTermsId shipmentMethodId paymentMethodId blocked", boolean: "taxLiable" }, writeOnce: { text: "defaultDimensions" }, naturalKey: "number" },
    AgedAccountsReceivable: { fields: { guid: "customerId", decimal: "balanceDue currentAmount period1Amount period2Amount period3Amount", date: "agedAsOfDate" }, single: { Customer: "customer" } },
    ContactInformation: { fields: { guid: "contactId relatedId" }, single: { Contact: "contact", Customer: "customer", Vendor: "vendor" } },
    Contact: { fields: { guid: "id", date: "lastInteractionDate", instant: "lastModifiedDateTime" }, single: { Picture: "picture", ContactInformation: "contactInformation" }, write: { text: "number type displayName jobTitle companyNumber companyName addressLine1 addressLine2 city state country postalCode phoneNumber mobilePhoneNumber email website searchName taxRegistrationNumber", boolean: "privacyBlocked" }, naturalKey: "number" },
    Vendor: { fields: { guid: "id currencyId paymentTermsId paymentMethodId", decimal: "balance", instant: "lastModifiedDateTime" }, nested: { DefaultDimension: "defaultDimensions", ContactInformation: "contactsInformation", DocumentAttachment: "documentAttachments" }, single: { Picture: "picture", AgedAccountsPayable: "agedAccountsPayable", Currency: "currency", PaymentTerm: "paymentTerm", PaymentMethod: "paymentMethod" }, write: { text: "number displayName addressLine1 addressLine2 city state country postalCode phoneNumber email website taxRegistrationNumber currencyId currencyCode irs1099Code paymentTermsId paymentMethodId blocked", boolean: "taxLiable" }, writeOnce: { text: "defaultDimensions" }, naturalKey: "number" },
    AgedAccountsPayable: { fields: { guid: "vendorId", decimal: "balanceDue currentAmount period1Amount period2Amount period3Amount", date: "agedAsOfDate" }, single: { Vendor: "vendor" } },
    DocumentAttachment: { fields: { guid: "id parentId", instant: "lastModifiedDateTime" }, write: { text: "fileName", int32: "lineNumber", boolean: "documentFlowSales documentFlowPurchase" }, writeOnce: { text: "parentType parentId" }, naturalKey: "parentId fileName" },
    Currency: { fields: { guid: "id", decimal: "amountRoundingPrecision", instant: "lastModifiedDateTime" }, write: { text: "code displayName symbol amountDecimalPlaces amountRoundingPrecision" }, naturalKey: "code", keyLengths: { code: 10 } },
    PaymentTerm: { fields: { guid: "id", decimal: "discountPercent", instant: "lastModifiedDateTime" }, write: { text: "code displayName dueDateCalculation discountDateCalculation discountPercent", boolean: "calculateDiscountOnCreditMemos" }, naturalKey: "code", keyLengths: { code: 10 } },
    PaymentMethod: { fields: { guid: "id", instant: "lastModifiedDateTime" }, write: { text: "code displayName" }, naturalKey: "code", keyLengths: { code: 10 } },
    ShipmentMethod: { fields: { guid: "id", instant: "lastModifiedDateTime" }, write: { text: "code displayName" }, naturalKey: "code", keyLengths: { code: 10 } },
    Employee: { fields: { guid: "id", date: "employmentDate terminationDate birthDate", instant: "lastModifiedDateTime" }, nested: { DefaultDimension: "defaultDimensions", TimeRegistrationEntry: "timeRegistrationEntries", DocumentAttachment: "documentAttachments" }, single: { Picture: "picture" }, write: { text: "number givenName middleName surname jobTitle addressLine1 addressLine2 city state country postalCode phoneNumber mobilePhone email personalEmail employmentDate terminationDate status birthDate statisticsGroupCode bankBranchNumber bankAccountNumber iban" }, writeOnce: { text: "defaultDimensions" }, naturalKey: "number" },
    TimeRegistrationEntry: { fields: { guid: "employeeId jobId unitOfMeasureId id", date: "date", decimal: "quantity", instant: "lastModfiedDateTime" }, nested: { DimensionSetLine: "dimensionSetLines" }, single: { Employee: "employee" }, write: { text: "jobId jobNumber jobTaskNumber quantity" }, writeOnce: { text: "employeeId employeeNumber date dimensionSetLines" } },
    Dimension: { fields: { guid: "id", instant: "lastModifiedDateTime" }, nested: { DimensionValue: "dimensionValues" } },
    DimensionValue: { fields: { guid: "id dimensionId", instant: "lastModifiedDateTime" }, single: { Dimension: "dimension" } },
    Attachment: { fields: { guid: "id parentId", instant: "lastModifiedDateTime" }, write: { text: "fileName", int32: "byteSize" }, writeOnce: { text: "parentId parentType" }, naturalKey: "parentId fileName" },
    AccountingPeriod: { fields: { guid: "id", date: "startingDate", instant: "lastModifiedDateTime" } },
    BalanceSheet: { fields: { guid: "id", decimal: "balance", date: "dateFilter" } },
    BankAccount: { fields: { guid: "id currencyId", instant: "lastModifiedDateTime" }, write: { text: "number displayName bankAccountNumber currencyCode currencyId iban", boolean: "blocked intercompanyEnabled" }, naturalKey: "number", keyLengths: { number: 20 } },
    CashFlowStatement: { fields: { guid: "id", decimal: "netChange", date: "dateFilter" } },
    CountryRegion: { fields: { guid: "id", instant: "lastModifiedDateTime" }, write: { text: "code displayName addressFormat" }, naturalKey: "code", keyLengths: { code: 10 } },
    CurrencyExchangeRate: { fields: { guid: "id", date: "startingDate", decimal: "exchangeRateAmount relationalExchangeRateAmount", instant: "lastModifiedDateTime" } },
    CustomerSale: { fields: { guid: "customerId", decimal: "totalSalesAmount", date: "dateFilter_FilterOnly" } },
    GeneralLedgerEntry: { fields: { guid: "id accountId", date: "postingDate", decimal: "debitAmount creditAmount additionalCurrencyDebitAmount additionalCurrencyCreditAmount", instant: "lastModifiedDateTime" }, nested: { Attachment: "attachments", DimensionSetLine: "dimensionSetLines" }, single: { Account: "account" } },
    GeneralLedgerSetup: { fields: { guid: "id", date: "allowPostingFrom allowPostingTo", instant: "lastModifiedDateTime" } },
    IncomeStatement: { fields: { guid: "id", decimal: "netChange", date: "dateFilter" } },
    RetainedEarningsStatement: { fields: { guid: "id", decimal: "netChange", date: "dateFilter" } },
    TaxArea: { fields: { guid: "id", instant: "lastModifiedDateTime" }, write: { text: "code displayName" }, naturalKey: "code", keyLengths: { code: 20 } },
    TaxGroup: { fields: { guid: "id", instant: "lastModifiedDateTime" }, write: { text: "code displayName" }, naturalKey: "code", keyLengths: { code: 20 } },
    VendorPurchase: { fields: { guid: "vendorId", decimal: "totalPurchaseAmount", date: "dateFilter_FilterOnly" } },
  },
};
