// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const access1: AccessRow = { scopes: ["financial receivables", "financial payables"] };
const access2: AccessRow = { scopes: ["financial payables"] };
const access3: AccessRow = { scopes: ["financial receivables"] };
const access4: AccessRow = { scopes: ["financial generalledgers"] };
const access5: AccessRow = { scopes: ["financial currencies"] };
const access6: AccessRow = { scopes: ["financial currencies"], level: "manage" };
const access7: AccessRow = { scopes: ["financial accounting"] };
const access8: AccessRow = { scopes: ["financial generalledgers"], level: "manage" };
const access9: AccessRow = { scopes: ["financial returns"] };
const access10: AccessRow = { scopes: ["financial returns"], level: "manage" };
const paging1: PagingRow = { style: "odata-v2", pageSize: 60, items: "d" };

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/read/financial/AgingOverview": {
      GET: { id: "ListFinancialAgingOverview", record: "FinancialAgingOverview", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/read/financial/AgingOverview({AgeGroup})": {
      GET: { id: "GetFinancialAgingOverview", record: "FinancialAgingOverview", access: access1 },
    },
    "/api/v1/{division}/read/financial/AgingOverviewByAccount": {
      GET: { id: "GetFinancialAgingOverviewByAccount", record: "FinancialAgingOverviewByAccount", paging: paging1, access: access1, query: "accountId", required: "accountId", literals: { accountId: "guid" } },
    },
    "/api/v1/{division}/read/financial/AgingPayablesList": {
      GET: { id: "ListFinancialAgingPayablesList", record: "FinancialAgingPayable", paging: paging1, access: access2 },
    },
    "/api/v1/{division}/read/financial/AgingPayablesList(guid'{AccountId}')": {
      GET: { id: "GetFinancialAgingPayable", record: "FinancialAgingPayable", access: access2 },
    },
    "/api/v1/{division}/read/financial/AgingPayablesListByAgeGroup": {
      GET: { id: "GetFinancialAgingPayablesListByAgeGroup", record: "FinancialAgingPayableByAgeGroup", paging: paging1, access: access2, query: "ageGroup", required: "ageGroup", literals: { ageGroup: "plain" } },
    },
    "/api/v1/{division}/read/financial/AgingReceivablesList": {
      GET: { id: "ListFinancialAgingReceivablesList", record: "FinancialAgingReceivable", paging: paging1, access: access3 },
    },
    "/api/v1/{division}/read/financial/AgingReceivablesList(guid'{AccountId}')": {
      GET: { id: "GetFinancialAgingReceivable", record: "FinancialAgingReceivable", access: access3 },
    },
    "/api/v1/{division}/read/financial/AgingReceivablesListByAgeGroup": {
      GET: { id: "GetFinancialAgingReceivablesListByAgeGroup", record: "FinancialAgingReceivableByAgeGroup", paging: paging1, access: access3, query: "ageGroup", required: "ageGroup", literals: { ageGroup: "plain" } },
    },
    "/api/v1/{division}/financial/DeductibilityPercentages": {
      GET: { id: "ListFinancialDeductibilityPercentages", record: "FinancialDeductibilityPercentage", paging: paging1, access: access4 },
    },
    "/api/v1/{division}/financial/DeductibilityPercentages(guid'{ID}')": {
      GET: { id: "GetFinancialDeductibilityPercentage", record: "FinancialDeductibilityPercentage", access: access4 },
    },
    "/api/v1/{division}/financial/ExchangeRates": {
      GET: { id: "ListFinancialExchangeRates", record: "FinancialExchangeRate", paging: paging1, access: access5 },
      POST: { id: "CreateFinancialExchangeRate", record: "FinancialExchangeRate", body: "FinancialExchangeRate", retry: "never", answers: "201", access: access6 },
    },
    "/api/v1/{division}/financial/ExchangeRates(guid'{ID}')": {
      GET: { id: "GetFinancialExchangeRate", record: "FinancialExchangeRate", access: access5 },
      PUT: { id: "UpdateFinancialExchangeRate", body: "FinancialExchangeRate", retry: "idempotent", answers: "204-", access: access6 },
      DELETE: { id: "DeleteFinancialExchangeRate", retry: "idempotent", answers: "204-", access: access6 },
    },
    "/api/v1/{division}/financial/FinancialPeriods": {
      GET: { id: "ListFinancialFinancialPeriods", record: "FinancialFinancialPeriod", paging: paging1, access: access7 },
    },
    "/api/v1/{division}/financial/FinancialPeriods(guid'{ID}')": {
      GET: { id: "GetFinancialFinancialPeriod", record: "FinancialFinancialPeriod", access: access7 },
    },
    "/api/v1/{division}/financial/GLAccountClassificationMappings": {
      GET: { id: "ListFinancialGLAccountClassificationMappings", record: "FinancialGLAccountClassificationMapping", paging: paging1, access: access4 },
      POST: { id: "CreateFinancialGLAccountClassificationMapping", record: "FinancialGLAccountClassificationMapping", body: "FinancialGLAccountClassificationMapping", retry: "never", answers: "201", access: access8 },
    },
    "/api/v1/{division}/financial/GLAccountClassificationMappings(guid'{ID}')": {
      GET: { id: "GetFinancialGLAccountClassificationMapping", record: "FinancialGLAccountClassificationMapping", access: access4 },
      PUT: { id: "UpdateFinancialGLAccountClassificationMapping", body: "FinancialGLAccountClassificationMapping", retry: "idempotent", answers: "204-", access: access8 },
      DELETE: { id: "DeleteFinancialGLAccountClassificationMapping", retry: "idempotent", answers: "204-", access: access8 },
    },
    "/api/v1/{division}/financial/GLAccounts": {
      GET: { id: "ListFinancialGLAccounts", record: "FinancialGLAccount", paging: paging1, access: access4 },
      POST: { id: "CreateFinancialGLAccount", record: "FinancialGLAccount", body: "FinancialGLAccount", retry: "never", answers: "201", access: access8 },
    },
    "/api/v1/{division}/financial/GLAccounts(guid'{ID}')": {
      GET: { id: "GetFinancialGLAccount", record: "FinancialGLAccount", access: access4 },
      PUT: { id: "UpdateFinancialGLAccount", body: "FinancialGLAccount", retry: "idempotent", answers: "204-", access: access8 },
      DELETE: { id: "DeleteFinancialGLAccount", retry: "idempotent", answers: "204-", access: access8 },
    },
    "/api/v1/{division}/financial/GLClassifications": {
      GET: { id: "ListFinancialGLClassifications", record: "FinancialGLClassification", paging: paging1, access: access4 },
    },
    "/api/v1/{division}/financial/GLClassifications(guid'{ID}')": {
      GET: { id: "GetFinancialGLClassification", record: "FinancialGLClassification", access: access4 },
    },
    "/api/v1/{division}/financial/GLSchemes": {
      GET: { id: "ListFinancialGLSchemes", record: "FinancialGLScheme", paging: paging1, access: access4 },
    },
    "/api/v1/{division}/financial/GLSchemes(guid'{ID}')": {
      GET: { id: "GetFinancialGLScheme", record: "FinancialGLScheme", access: access4 },
    },
    "/api/v1/{division}/financial/GLTransactionSources": {
      GET: { id: "ListFinancialGLTransactionSources", record: "FinancialGLTransactionSource", paging: paging1, access: access4 },
    },
    "/api/v1/{division}/financial/GLTransactionSources({ID})": {
      GET: { id: "GetFinancialGLTransactionSource", record: "FinancialGLTransactionSource", access: access4 },
    },
    "/api/v1/{division}/financial/GLTransactionTypes": {
      GET: { id: "ListFinancialGLTransactionTypes", record: "FinancialGLTransactionType", paging: paging1, access: access4 },
    },
    "/api/v1/{division}/financial/GLTransactionTypes({ID})": {
      GET: { id: "GetFinancialGLTransactionType", record: "FinancialGLTransactionType", access: access4 },
    },
    "/api/v1/{division}/read/financial/JournalStatusByFinancialPeriod": {
      GET: { id: "GetFinancialJournalStatusByFinancialPeriod", record: "FinancialJournalStatusByFinancialPeriod", paging: paging1, access: access7 },
    },
    "/api/v1/{division}/read/financial/JournalStatusList": {
      GET: { id: "ListFinancialJournalStatusList", record: "FinancialJournalStatus", paging: paging1, access: access7 },
    },
    "/api/v1/{division}/read/financial/JournalStatusList(Journal='{Journal}',Period={Period},Year={Year})": {
      GET: { id: "GetFinancialJournalStatus", record: "FinancialJournalStatus", access: access7 },
    },
    "/api/v1/{division}/financial/Journals": {
      GET: { id: "ListFinancialJournals", record: "FinancialJournal", paging: paging1, access: access4 },
      POST: { id: "CreateFinancialJournal", record: "FinancialJournal", body: "FinancialJournal", retry: "never", answers: "201", access: access8 },
    },
    "/api/v1/{division}/financial/Journals(guid'{ID}')": {
      GET: { id: "GetFinancialJournal", record: "FinancialJournal", access: access4 },
      PUT: { id: "UpdateFinancialJournal", body: "FinancialJournal", retry: "idempotent", answers: "204-", access: access8 },
      DELETE: { id: "DeleteFinancialJournal", retry: "idempotent", answers: "204-", access: access8 },
    },
    "/api/v1/{division}/financial/OfficialReturns": {
      GET: { id: "ListFinancialOfficialReturns", record: "FinancialOfficialReturn", paging: paging1, access: access9 },
      POST: { id: "CreateFinancialOfficialReturn", record: "FinancialOfficialReturn", body: "FinancialOfficialReturn", retry: "never", answers: "201", effect: "draft", access: access10 },
    },
    "/api/v1/{division}/financial/OfficialReturns(guid'{ID}')": {
      GET: { id: "GetFinancialOfficialReturn", record: "FinancialOfficialReturn", access: access9 },
    },
    "/api/v1/{division}/read/financial/OutstandingInvoicesOverview": {
      GET: { id: "ListFinancialOutstandingInvoicesOverview", record: "FinancialOutstandingInvoicesOverview", paging: paging1, access: access1 },
    },
    "/api/v1/{division}/read/financial/OutstandingInvoicesOverview('{CurrencyCode}')": {
      GET: { id: "GetFinancialOutstandingInvoicesOverview", record: "FinancialOutstandingInvoicesOverview", access: access1 },
    },
    "/api/v1/{division}/read/financial/PayablesList": {
      GET: { id: "ListFinancialPayablesList", record: "FinancialPayable", paging: paging1, access: access2 },
    },
    "/api/v1/{division}/read/financial/PayablesList({HID}L)": {
      GET: { id: "GetFinancialPayable", record: "FinancialPayable", access: access2 },
    },
    "/api/v1/{division}/read/financial/PayablesListByAccount": {
      GET: { id: "GetFinancialPayablesListByAccount", record: "FinancialPayableByAccount", paging: paging1, access: access2, query: "accountId", required: "accountId", literals: { accountId: "guid" } },
    },
    "/api/v1/{division}/read/financial/PayablesListByAccountAndAgeGroup": {
      GET: { id: "GetFinancialPayablesListByAccountAndAgeGroup", record: "FinancialPayableByAccountAndAgeGroup", paging: paging1, access: access2, query: "accountId ageGroup", required: "accountId ageGroup", literals: { accountId: "guid", ageGroup: "plain" } },
    },
    "/api/v1/{division}/read/financial/PayablesListByAgeGroup": {
      GET: { id: "GetFinancialPayablesListByAgeGroup", record: "FinancialPayableByAgeGroup", paging: paging1, access: access2, query: "ageGroup", required: "ageGroup", literals: { ageGroup: "plain" } },
    },
    "/api/v1/{division}/financial/ProcessReturn": {
      POST: { id: "ProcessFinancialReturn", record: "FinancialProcessReturn", body: "FinancialProcessReturn", retry: "never", answers: "201", effect: "post", access: access10 },
    },
    "/api/v1/{division}/read/financial/ProfitLossOverview": {
      GET: { id: "ListFinancialProfitLossOverview", record: "FinancialProfitLossOverview", paging: paging1, access: access7 },
    },
    "/api/v1/{division}/read/financial/ProfitLossOverview({CurrentYear})": {
      GET: { id: "GetFinancialProfitLossOverview", record: "FinancialProfitLossOverview", access: access7 },
    },
    "/api/v1/{division}/read/financial/ReceivablesList": {
      GET: { id: "ListFinancialReceivablesList", record: "FinancialReceivable", paging: paging1, access: access3 },
    },
    "/api/v1/{division}/read/financial/ReceivablesList({HID}L)": {
      GET: { id: "GetFinancialReceivable", record: "FinancialReceivable", access: access3 },
    },
    "/api/v1/{division}/read/financial/ReceivablesListByAccount": {
      GET: { id: "GetFinancialReceivablesListByAccount", record: "FinancialReceivableByAccount", paging: paging1, access: access3, query: "accountId", required: "accountId", literals: { accountId: "guid" } },
    },
    "/api/v1/{division}/read/financial/ReceivablesListByAccountAndAgeGroup": {
      GET: { id: "GetFinancialReceivablesListByAccountAndAgeGroup", record: "FinancialReceivableByAccountAndAgeGroup", paging: paging1, access: access3, query: "accountId ageGroup", required: "accountId ageGroup", literals: { accountId: "guid", ageGroup: "plain" } },
    },
    "/api/v1/{division}/read/financial/ReceivablesListByAgeGroup": {
      GET: { id: "GetFinancialReceivablesListByAgeGroup", record: "FinancialReceivableByAgeGroup", paging: paging1, access: access3, query: "ageGroup", required: "ageGroup", literals: { ageGroup: "plain" } },
    },
    "/api/v1/{division}/financial/ReportingBalance": {
      GET: { id: "ListFinancialReportingBalance", record: "FinancialReportingBalance", paging: paging1, access: access7 },
    },
    "/api/v1/{division}/financial/ReportingBalance({ID}L)": {
      GET: { id: "GetFinancialReportingBalance", record: "FinancialReportingBalance", access: access7 },
    },
    "/api/v1/{division}/read/financial/ReportingBalanceByClassification": {
      GET: { id: "GetFinancialReportingBalanceByClassification", record: "FinancialReportingBalanceByClassification", paging: paging1, access: access7 },
    },
    "/api/v1/{division}/read/financial/Returns": {
      GET: { id: "ListFinancialReturns", record: "FinancialReturn", paging: paging1, access: access9 },
    },
    "/api/v1/{division}/read/financial/Returns(guid'{DocumentID}')": {
      GET: { id: "GetFinancialReturn", record: "FinancialReturn", access: access9 },
    },
    "/api/v1/{division}/read/financial/RevenueList": {
      GET: { id: "ListFinancialRevenueList", record: "FinancialRevenue", paging: paging1, access: access7 },
    },
    "/api/v1/{division}/read/financial/RevenueList(Period={Period},Year={Year})": {
      GET: { id: "GetFinancialRevenue", record: "FinancialRevenue", access: access7 },
    },
    "/api/v1/{division}/read/financial/RevenueListByYear": {
      GET: { id: "GetFinancialRevenueListByYear", record: "FinancialRevenueByYear", paging: paging1, access: access7, query: "year", required: "year", literals: { year: "plain" } },
    },
    "/api/v1/{division}/read/financial/RevenueListByYearAndStatus": {
      GET: { id: "GetFinancialRevenueListByYearAndStatus", record: "FinancialRevenueByYearAndStatus", paging: paging1, access: access7, query: "year afterEntry", required: "year afterEntry", literals: { year: "plain", afterEntry: "plain" } },
    },
  },
  entities: {
    FinancialDeductibilityPercentage: { fields: { guid: "ID Creator GLAccount Modifier", datetime: "Created EndDate Modified StartDate" }, sent: { text: "CreatorFullName ModifierFullName", int32: "Division LineNumber", number: "ExpenseNonDeductiblePercentage PrivateUsePercentage VATNonDeductiblePercentage" } },
    FinancialAgingPayable: { fields: { guid: "AccountId", code18: "AccountCode" } },
    FinancialAgingPayableByAgeGroup: { fields: { guid: "AccountId", code18: "AccountCode" } },
    FinancialAgingReceivable: { fields: { guid: "AccountId", code18: "AccountCode" } },
    FinancialAgingReceivableByAgeGroup: { fields: { guid: "AccountId", code18: "AccountCode" } },
    FinancialExchangeRate: { fields: { guid: "ID Creator Modifier", datetime: "Created Modified StartDate" }, write: { text: "ID SourceCurrency StartDate", number: "Rate" } },
    FinancialFinancialPeriod: { fields: { guid: "ID Creator Modifier", datetime: "Created EndDate Modified StartDate" } },
    FinancialGLAccountClassificationMapping: { fields: { guid: "ID Classification GLAccount GLSchemeID" }, write: { text: "ID Classification GLAccount GLSchemeID" } },
    FinancialGLAccount: { fields: { guid: "ID Creator Modifier PrivateGLAccount VATNonDeductibleGLAccount YearEndCostGLAccount YearEndReflectionGLAccount", datetime: "Created Modified" }, nested: { FinancialDeductibilityPercentage: "DeductibilityPercentages" }, write: { text: "ID BalanceSide BalanceType Code Costcenter Costunit DeductibilityPercentages Description PrivateGLAccount ReportingCode SearchCode VATCode VATGLAccountType VATNonDeductibleGLAccount VATSystem YearEndCostGLAccount YearEndReflectionGLAccount", uint8: "AllowCostsInSales ExcludeVATListing UseCostcenter UseCostunit", int16: "AssimilatedVATBox", int32: "BelcotaxType DescriptionTermID Type", boolean: "Compress IsBlocked Matching RevalueCurrency", number: "ExpenseNonDeductiblePercentage PrivatePercentage VATNonDeductiblePercentage" }, naturalKey: "Code" },
    FinancialGLClassification: { fields: { guid: "ID Creator Modifier Parent TaxonomyNamespace Type", datetime: "Created Modified" } },
    FinancialGLScheme: { fields: { guid: "ID Creator Modifier", datetime: "Created Modified" } },
    FinancialJournal: { fields: { guid: "ID Bank BankAccountID Creator GLAccount Modifier PaymentInTransitAccount", datetime: "Created Modified" }, write: { text: "ID Bank BankAccountID BankAccountIncludingMask Code Currency Description GLAccount PaymentInTransitAccount PaymentServiceAccountIdentifier", boolean: "AllowVariableCurrency AllowVariableExchangeRate AllowVAT AutoSave IsBlocked", int32: "PaymentServiceProvider Type" }, naturalKey: "Code" },
    FinancialOfficialReturn: { fields: { guid: "ID Creator Document Modifier", datetime: "Created Modified PresentationDate", binary: "PresentationFile" }, writeOnce: { text: "ID Document PresentationData PresentationDate PresentationFile PresentationFileName Reference", number: "Amount", int16: "Frequency Period Status Type Year", uint8: "IsCorrection" } },
    FinancialPayable: { fields: { int64: "HID", code18: "AccountCode", guid: "AccountId Id", datetime: "DueDate InvoiceDate" } },
    FinancialPayableByAccount: { fields: { int64: "HID", code18: "AccountCode", guid: "AccountId Id", datetime: "DueDate InvoiceDate" } },
    FinancialPayableByAccountAndAgeGroup: { fields: { int64: "HID", code18: "AccountCode", guid: "AccountId Id", datetime: "DueDate InvoiceDate" } },
    FinancialPayableByAgeGroup: { fields: { int64: "HID", code18: "AccountCode", guid: "AccountId Id", datetime: "DueDate InvoiceDate" } },
    FinancialProcessReturn: { fields: { guid: "Request" }, writeOnce: { text: "Request", boolean: "Processed", int16: "Status" } },
    FinancialReceivable: { fields: { int64: "HID", code18: "AccountCode", guid: "AccountId Id", datetime: "DueDate InvoiceDate" } },
    FinancialReceivableByAccount: { fields: { int64: "HID", code18: "AccountCode", guid: "AccountId Id", datetime: "DueDate InvoiceDate" } },
    FinancialReceivableByAccountAndAgeGroup: { fields: { int64: "HID", code18: "AccountCode", guid: "AccountId Id", datetime: "DueDate InvoiceDate" } },
    FinancialReceivableByAgeGroup: { fields: { int64: "HID", code18: "AccountCode", guid: "AccountId Id", datetime: "DueDate InvoiceDate" } },
    FinancialReportingBalance: { fields: { int64: "ID", guid: "GLAccount" } },
    FinancialReportingBalanceByClassification: { fields: { int64: "ID", guid: "GLAccount GLScheme" } },
    FinancialReturn: { fields: { guid: "DocumentID Request", datetime: "Created DueDate" } },
  },
};
