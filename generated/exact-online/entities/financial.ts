// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/api/v1/{division}/read/financial/AgingOverview": {
      GET: { id: "ListFinancialAgingOverview", record: "FinancialAgingOverview", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["financial receivables", "financial payables"] } },
    },
    "/api/v1/{division}/read/financial/AgingOverview({AgeGroup})": {
      GET: { id: "GetFinancialAgingOverview", record: "FinancialAgingOverview", access: { scopes: ["financial receivables", "financial payables"] } },
    },
    "/api/v1/{division}/read/financial/AgingOverviewByAccount": {
      GET: { id: "GetFinancialAgingOverviewByAccount", record: "FinancialAgingOverviewByAccount", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["financial receivables", "financial payables"] }, query: "accountId", required: "accountId", literals: { accountId: "guid" } },
    },
    "/api/v1/{division}/read/financial/AgingPayablesList": {
      GET: { id: "ListFinancialAgingPayablesList", record: "FinancialAgingPayable", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["financial payables"] } },
    },
    "/api/v1/{division}/read/financial/AgingPayablesList(guid'{AccountId}')": {
      GET: { id: "GetFinancialAgingPayable", record: "FinancialAgingPayable", access: { scopes: ["financial payables"] } },
    },
    "/api/v1/{division}/read/financial/AgingPayablesListByAgeGroup": {
      GET: { id: "GetFinancialAgingPayablesListByAgeGroup", record: "FinancialAgingPayableByAgeGroup", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["financial payables"] }, query: "ageGroup", required: "ageGroup", literals: { ageGroup: "plain" } },
    },
    "/api/v1/{division}/read/financial/AgingReceivablesList": {
      GET: { id: "ListFinancialAgingReceivablesList", record: "FinancialAgingReceivable", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["financial receivables"] } },
    },
    "/api/v1/{division}/read/financial/AgingReceivablesList(guid'{AccountId}')": {
      GET: { id: "GetFinancialAgingReceivable", record: "FinancialAgingReceivable", access: { scopes: ["financial receivables"] } },
    },
    "/api/v1/{division}/read/financial/AgingReceivablesListByAgeGroup": {
      GET: { id: "GetFinancialAgingReceivablesListByAgeGroup", record: "FinancialAgingReceivableByAgeGroup", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["financial receivables"] }, query: "ageGroup", required: "ageGroup", literals: { ageGroup: "plain" } },
    },
    "/api/v1/{division}/financial/DeductibilityPercentages": {
      GET: { id: "ListFinancialDeductibilityPercentages", record: "FinancialDeductibilityPercentage", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["financial generalledgers"] } },
    },
    "/api/v1/{division}/financial/DeductibilityPercentages(guid'{ID}')": {
      GET: { id: "GetFinancialDeductibilityPercentage", record: "FinancialDeductibilityPercentage", access: { scopes: ["financial generalledgers"] } },
    },
    "/api/v1/{division}/financial/ExchangeRates": {
      GET: { id: "ListFinancialExchangeRates", record: "FinancialExchangeRate", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["financial currencies"] } },
      POST: { id: "CreateFinancialExchangeRate", record: "FinancialExchangeRate", body: "FinancialExchangeRate", retry: "never", answers: "201", access: { scopes: ["financial currencies"], level: "manage" } },
    },
    "/api/v1/{division}/financial/ExchangeRates(guid'{ID}')": {
      GET: { id: "GetFinancialExchangeRate", record: "FinancialExchangeRate", access: { scopes: ["financial currencies"] } },
      PUT: { id: "UpdateFinancialExchangeRate", body: "FinancialExchangeRate", retry: "idempotent", answers: "204-", access: { scopes: ["financial currencies"], level: "manage" } },
      DELETE: { id: "DeleteFinancialExchangeRate", retry: "idempotent", answers: "204-", access: { scopes: ["financial currencies"], level: "manage" } },
    },
    "/api/v1/{division}/financial/FinancialPeriods": {
      GET: { id: "ListFinancialFinancialPeriods", record: "FinancialFinancialPeriod", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["financial accounting"] } },
    },
    "/api/v1/{division}/financial/FinancialPeriods(guid'{ID}')": {
      GET: { id: "GetFinancialFinancialPeriod", record: "FinancialFinancialPeriod", access: { scopes: ["financial accounting"] } },
    },
    "/api/v1/{division}/financial/GLAccountClassificationMappings": {
      GET: { id: "ListFinancialGLAccountClassificationMappings", record: "FinancialGLAccountClassificationMapping", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["financial generalledgers"] } },
      POST: { id: "CreateFinancialGLAccountClassificationMapping", record: "FinancialGLAccountClassificationMapping", body: "FinancialGLAccountClassificationMapping", retry: "never", answers: "201", access: { scopes: ["financial generalledgers"], level: "manage" } },
    },
    "/api/v1/{division}/financial/GLAccountClassificationMappings(guid'{ID}')": {
      GET: { id: "GetFinancialGLAccountClassificationMapping", record: "FinancialGLAccountClassificationMapping", access: { scopes: ["financial generalledgers"] } },
      PUT: { id: "UpdateFinancialGLAccountClassificationMapping", body: "FinancialGLAccountClassificationMapping", retry: "idempotent", answers: "204-", access: { scopes: ["financial generalledgers"], level: "manage" } },
      DELETE: { id: "DeleteFinancialGLAccountClassificationMapping", retry: "idempotent", answers: "204-", access: { scopes: ["financial generalledgers"], level: "manage" } },
    },
    "/api/v1/{division}/financial/GLAccounts": {
      GET: { id: "ListFinancialGLAccounts", record: "FinancialGLAccount", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["financial generalledgers"] } },
      POST: { id: "CreateFinancialGLAccount", record: "FinancialGLAccount", body: "FinancialGLAccount", retry: "never", answers: "201", access: { scopes: ["financial generalledgers"], level: "manage" } },
    },
    "/api/v1/{division}/financial/GLAccounts(guid'{ID}')": {
      GET: { id: "GetFinancialGLAccount", record: "FinancialGLAccount", access: { scopes: ["financial generalledgers"] } },
      PUT: { id: "UpdateFinancialGLAccount", body: "FinancialGLAccount", retry: "idempotent", answers: "204-", access: { scopes: ["financial generalledgers"], level: "manage" } },
      DELETE: { id: "DeleteFinancialGLAccount", retry: "idempotent", answers: "204-", access: { scopes: ["financial generalledgers"], level: "manage" } },
    },
    "/api/v1/{division}/financial/GLClassifications": {
      GET: { id: "ListFinancialGLClassifications", record: "FinancialGLClassification", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["financial generalledgers"] } },
    },
    "/api/v1/{division}/financial/GLClassifications(guid'{ID}')": {
      GET: { id: "GetFinancialGLClassification", record: "FinancialGLClassification", access: { scopes: ["financial generalledgers"] } },
    },
    "/api/v1/{division}/financial/GLSchemes": {
      GET: { id: "ListFinancialGLSchemes", record: "FinancialGLScheme", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["financial generalledgers"] } },
    },
    "/api/v1/{division}/financial/GLSchemes(guid'{ID}')": {
      GET: { id: "GetFinancialGLScheme", record: "FinancialGLScheme", access: { scopes: ["financial generalledgers"] } },
    },
    "/api/v1/{division}/financial/GLTransactionSources": {
      GET: { id: "ListFinancialGLTransactionSources", record: "FinancialGLTransactionSource", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["financial generalledgers"] } },
    },
    "/api/v1/{division}/financial/GLTransactionSources({ID})": {
      GET: { id: "GetFinancialGLTransactionSource", record: "FinancialGLTransactionSource", access: { scopes: ["financial generalledgers"] } },
    },
    "/api/v1/{division}/financial/GLTransactionTypes": {
      GET: { id: "ListFinancialGLTransactionTypes", record: "FinancialGLTransactionType", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["financial generalledgers"] } },
    },
    "/api/v1/{division}/financial/GLTransactionTypes({ID})": {
      GET: { id: "GetFinancialGLTransactionType", record: "FinancialGLTransactionType", access: { scopes: ["financial generalledgers"] } },
    },
    "/api/v1/{division}/read/financial/JournalStatusByFinancialPeriod": {
      GET: { id: "GetFinancialJournalStatusByFinancialPeriod", record: "FinancialJournalStatusByFinancialPeriod", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["financial accounting"] } },
    },
    "/api/v1/{division}/read/financial/JournalStatusList": {
      GET: { id: "ListFinancialJournalStatusList", record: "FinancialJournalStatus", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["financial accounting"] } },
    },
    "/api/v1/{division}/read/financial/JournalStatusList(Journal='{Journal}',Period={Period},Year={Year})": {
      GET: { id: "GetFinancialJournalStatus", record: "FinancialJournalStatus", access: { scopes: ["financial accounting"] } },
    },
    "/api/v1/{division}/financial/Journals": {
      GET: { id: "ListFinancialJournals", record: "FinancialJournal", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["financial generalledgers"] } },
      POST: { id: "CreateFinancialJournal", record: "FinancialJournal", body: "FinancialJournal", retry: "never", answers: "201", access: { scopes: ["financial generalledgers"], level: "manage" } },
    },
    "/api/v1/{division}/financial/Journals(guid'{ID}')": {
      GET: { id: "GetFinancialJournal", record: "FinancialJournal", access: { scopes: ["financial generalledgers"] } },
      PUT: { id: "UpdateFinancialJournal", body: "FinancialJournal", retry: "idempotent", answers: "204-", access: { scopes: ["financial generalledgers"], level: "manage" } },
      DELETE: { id: "DeleteFinancialJournal", retry: "idempotent", answers: "204-", access: { scopes: ["financial generalledgers"], level: "manage" } },
    },
    "/api/v1/{division}/financial/OfficialReturns": {
      GET: { id: "ListFinancialOfficialReturns", record: "FinancialOfficialReturn", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["financial returns"] } },
      POST: { id: "CreateFinancialOfficialReturn", record: "FinancialOfficialReturn", body: "FinancialOfficialReturn", retry: "never", answers: "201", access: { scopes: ["financial returns"], level: "manage" } },
    },
    "/api/v1/{division}/financial/OfficialReturns(guid'{ID}')": {
      GET: { id: "GetFinancialOfficialReturn", record: "FinancialOfficialReturn", access: { scopes: ["financial returns"] } },
    },
    "/api/v1/{division}/read/financial/OutstandingInvoicesOverview": {
      GET: { id: "ListFinancialOutstandingInvoicesOverview", record: "FinancialOutstandingInvoicesOverview", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["financial receivables", "financial payables"] } },
    },
    "/api/v1/{division}/read/financial/OutstandingInvoicesOverview('{CurrencyCode}')": {
      GET: { id: "GetFinancialOutstandingInvoicesOverview", record: "FinancialOutstandingInvoicesOverview", access: { scopes: ["financial receivables", "financial payables"] } },
    },
    "/api/v1/{division}/read/financial/PayablesList": {
      GET: { id: "ListFinancialPayablesList", record: "FinancialPayable", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["financial payables"] } },
    },
    "/api/v1/{division}/read/financial/PayablesList({HID}L)": {
      GET: { id: "GetFinancialPayable", record: "FinancialPayable", access: { scopes: ["financial payables"] } },
    },
    "/api/v1/{division}/read/financial/PayablesListByAccount": {
      GET: { id: "GetFinancialPayablesListByAccount", record: "FinancialPayableByAccount", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["financial payables"] }, query: "accountId", required: "accountId", literals: { accountId: "guid" } },
    },
    "/api/v1/{division}/read/financial/PayablesListByAccountAndAgeGroup": {
      GET: { id: "GetFinancialPayablesListByAccountAndAgeGroup", record: "FinancialPayableByAccountAndAgeGroup", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["financial payables"] }, query: "accountId ageGroup", required: "accountId ageGroup", literals: { accountId: "guid", ageGroup: "plain" } },
    },
    "/api/v1/{division}/read/financial/PayablesListByAgeGroup": {
      GET: { id: "GetFinancialPayablesListByAgeGroup", record: "FinancialPayableByAgeGroup", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["financial payables"] }, query: "ageGroup", required: "ageGroup", literals: { ageGroup: "plain" } },
    },
    "/api/v1/{division}/financial/ProcessReturn": {
      POST: { id: "ProcessFinancialReturn", record: "FinancialProcessReturn", body: "FinancialProcessReturn", retry: "never", answers: "201", access: { scopes: ["financial returns"], level: "manage" } },
    },
    "/api/v1/{division}/read/financial/ProfitLossOverview": {
      GET: { id: "ListFinancialProfitLossOverview", record: "FinancialProfitLossOverview", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["financial accounting"] } },
    },
    "/api/v1/{division}/read/financial/ProfitLossOverview({CurrentYear})": {
      GET: { id: "GetFinancialProfitLossOverview", record: "FinancialProfitLossOverview", access: { scopes: ["financial accounting"] } },
    },
    "/api/v1/{division}/read/financial/ReceivablesList": {
      GET: { id: "ListFinancialReceivablesList", record: "FinancialReceivable", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["financial receivables"] } },
    },
    "/api/v1/{division}/read/financial/ReceivablesList({HID}L)": {
      GET: { id: "GetFinancialReceivable", record: "FinancialReceivable", access: { scopes: ["financial receivables"] } },
    },
    "/api/v1/{division}/read/financial/ReceivablesListByAccount": {
      GET: { id: "GetFinancialReceivablesListByAccount", record: "FinancialReceivableByAccount", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["financial receivables"] }, query: "accountId", required: "accountId", literals: { accountId: "guid" } },
    },
    "/api/v1/{division}/read/financial/ReceivablesListByAccountAndAgeGroup": {
      GET: { id: "GetFinancialReceivablesListByAccountAndAgeGroup", record: "FinancialReceivableByAccountAndAgeGroup", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["financial receivables"] }, query: "accountId ageGroup", required: "accountId ageGroup", literals: { accountId: "guid", ageGroup: "plain" } },
    },
    "/api/v1/{division}/read/financial/ReceivablesListByAgeGroup": {
      GET: { id: "GetFinancialReceivablesListByAgeGroup", record: "FinancialReceivableByAgeGroup", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["financial receivables"] }, query: "ageGroup", required: "ageGroup", literals: { ageGroup: "plain" } },
    },
    "/api/v1/{division}/financial/ReportingBalance": {
      GET: { id: "ListFinancialReportingBalance", record: "FinancialReportingBalance", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["financial accounting"] } },
    },
    "/api/v1/{division}/financial/ReportingBalance({ID}L)": {
      GET: { id: "GetFinancialReportingBalance", record: "FinancialReportingBalance", access: { scopes: ["financial accounting"] } },
    },
    "/api/v1/{division}/read/financial/ReportingBalanceByClassification": {
      GET: { id: "GetFinancialReportingBalanceByClassification", record: "FinancialReportingBalanceByClassification", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["financial accounting"] } },
    },
    "/api/v1/{division}/read/financial/Returns": {
      GET: { id: "ListFinancialReturns", record: "FinancialReturn", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["financial returns"] } },
    },
    "/api/v1/{division}/read/financial/Returns(guid'{DocumentID}')": {
      GET: { id: "GetFinancialReturn", record: "FinancialReturn", access: { scopes: ["financial returns"] } },
    },
    "/api/v1/{division}/read/financial/RevenueList": {
      GET: { id: "ListFinancialRevenueList", record: "FinancialRevenue", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["financial accounting"] } },
    },
    "/api/v1/{division}/read/financial/RevenueList(Period={Period},Year={Year})": {
      GET: { id: "GetFinancialRevenue", record: "FinancialRevenue", access: { scopes: ["financial accounting"] } },
    },
    "/api/v1/{division}/read/financial/RevenueListByYear": {
      GET: { id: "GetFinancialRevenueListByYear", record: "FinancialRevenueByYear", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["financial accounting"] }, query: "year", required: "year", literals: { year: "plain" } },
    },
    "/api/v1/{division}/read/financial/RevenueListByYearAndStatus": {
      GET: { id: "GetFinancialRevenueListByYearAndStatus", record: "FinancialRevenueByYearAndStatus", paging: { style: "odata-v2", pageSize: 60, items: "d" }, access: { scopes: ["financial accounting"] }, query: "year afterEntry", required: "year afterEntry", literals: { year: "plain", afterEntry: "plain" } },
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
