// Made by `npm run generate` from specs/exact-online/: change that, never this file.

import type { AccessRow, PagingRow, ServiceTable } from "../../tables.ts";

const paging1: PagingRow = { style: "odata-v2", pageSize: 60, items: "d", nextLink: "d.__next" };
const access1: AccessRow = { callers: "delegated", scopes: ["financial accounting"], level: "read" };
const access2: AccessRow = { callers: "delegated", scopes: ["financial receivables", "financial payables"], level: "read" };
const access3: AccessRow = { callers: "delegated", scopes: ["financial payables"], level: "read" };
const access4: AccessRow = { callers: "delegated", scopes: ["financial receivables"], level: "read" };

export const table: ServiceTable = {
  kinds: {
    guid: "GLSchemeID PaymentInTransitAccount GLScheme DocumentID",
    datetime: "PresentationDate",
    binary: "PresentationFile",
  },
  groups: [
    { at: "/api/v1/{division}/read/financial/", name: "Financial", like: "list get 3", key: "AgeGroup", scopes: "financial receivables, financial payables", sets: "AgingOverview" },
    { at: "/api/v1/{division}/read/financial/", name: "Financial", like: "get", scopes: "financial receivables, financial payables", query: "accountId", literals: { accountId: "guid" }, sets: "AgingOverviewByAccount" },
    { at: "/api/v1/{division}/read/financial/", name: "Financial", like: "list get", key: "AccountId", scopes: "financial payables", sets: "AgingPayable|sList" },
    { at: "/api/v1/{division}/read/financial/", name: "Financial", like: "get", scopes: "financial payables", query: "ageGroup", literals: { ageGroup: "plain" }, sets: "AgingPayable|sListByAgeGroup|ByAgeGroup Payable|sListByAgeGroup|ByAgeGroup" },
    { at: "/api/v1/{division}/read/financial/", name: "Financial", like: "list get", key: "AccountId", scopes: "financial receivables", sets: "AgingReceivable|sList" },
    { at: "/api/v1/{division}/read/financial/", name: "Financial", like: "get", scopes: "financial receivables", query: "ageGroup", literals: { ageGroup: "plain" }, sets: "AgingReceivable|sListByAgeGroup|ByAgeGroup Receivable|sListByAgeGroup|ByAgeGroup" },
    { at: "/api/v1/{division}/financial/", name: "Financial", like: "list get", scopes: "financial generalledgers", sets: "DeductibilityPercentage|s GLClassification|s GLScheme|s" },
    { at: "/api/v1/{division}/financial/", name: "Financial", like: "list create get update delete", scopes: "financial currencies", sets: "ExchangeRate|s" },
    { at: "/api/v1/{division}/financial/", name: "Financial", like: "list get", scopes: "financial accounting", sets: "FinancialPeriod|s" },
    { at: "/api/v1/{division}/financial/", name: "Financial", like: "list create get update delete", scopes: "financial generalledgers", sets: "GLAccountClassificationMapping|s GLAccount|s Journal|s" },
    { at: "/api/v1/{division}/financial/", name: "Financial", like: "list get 2", scopes: "financial generalledgers", sets: "GLTransactionSource|s GLTransactionType|s" },
    { at: "/api/v1/{division}/read/financial/", name: "Financial", like: "get", scopes: "financial accounting", sets: "JournalStatusByFinancialPeriod ReportingBalanceByClassification" },
    { at: "/api/v1/{division}/financial/", name: "Financial", like: "list create get", scopes: "financial returns", sets: "OfficialReturn|s" },
    { at: "/api/v1/{division}/read/financial/", name: "Financial", like: "get", scopes: "financial payables", query: "accountId", literals: { accountId: "guid" }, sets: "Payable|sListByAccount|ByAccount" },
    { at: "/api/v1/{division}/read/financial/", name: "Financial", like: "get", scopes: "financial payables", query: "accountId ageGroup", literals: { accountId: "guid", ageGroup: "plain" }, sets: "Payable|sListByAccountAndAgeGroup|ByAccountAndAgeGroup" },
    { at: "/api/v1/{division}/financial/", name: "Financial", like: "act 2", scopes: "financial returns", sets: "ProcessReturn" },
    { at: "/api/v1/{division}/read/financial/", name: "Financial", like: "list get 3", key: "CurrentYear", scopes: "financial accounting", sets: "ProfitLossOverview" },
    { at: "/api/v1/{division}/read/financial/", name: "Financial", like: "get", scopes: "financial receivables", query: "accountId", literals: { accountId: "guid" }, sets: "Receivable|sListByAccount|ByAccount" },
    { at: "/api/v1/{division}/read/financial/", name: "Financial", like: "get", scopes: "financial receivables", query: "accountId ageGroup", literals: { accountId: "guid", ageGroup: "plain" }, sets: "Receivable|sListByAccountAndAgeGroup|ByAccountAndAgeGroup" },
    { at: "/api/v1/{division}/read/financial/", name: "Financial", like: "list get", key: "DocumentID", scopes: "financial returns", sets: "Return|s" },
    { at: "/api/v1/{division}/read/financial/", name: "Financial", like: "get", scopes: "financial accounting", query: "year", literals: { year: "plain" }, sets: "Revenue|ListByYear|ByYear" },
    { at: "/api/v1/{division}/read/financial/", name: "Financial", like: "get", scopes: "financial accounting", query: "year afterEntry", literals: { year: "plain", afterEntry: "plain" }, sets: "Revenue|ListByYearAndStatus|ByYearAndStatus" },
  ],
  paths: {
    "/api/v1/{division}/read/financial/JournalStatusList": { GET: { id: "ListFinancialJournalStatusList", record: "FinancialJournalStatus", paging: paging1, access: access1 } },
    "/api/v1/{division}/read/financial/JournalStatusList(Journal='{Journal}',Period={Period},Year={Year})": { GET: { id: "GetFinancialJournalStatus", record: "FinancialJournalStatus", access: access1 } },
    "/api/v1/{division}/read/financial/OutstandingInvoicesOverview": { GET: { id: "ListFinancialOutstandingInvoicesOverview", record: "FinancialOutstandingInvoicesOverview", paging: paging1, access: access2 } },
    "/api/v1/{division}/read/financial/OutstandingInvoicesOverview('{CurrencyCode}')": { GET: { id: "GetFinancialOutstandingInvoicesOverview", record: "FinancialOutstandingInvoicesOverview", access: access2 } },
    "/api/v1/{division}/read/financial/PayablesList": { GET: { id: "ListFinancialPayablesList", record: "FinancialPayable", paging: paging1, access: access3 } },
    "/api/v1/{division}/read/financial/PayablesList({HID}L)": { GET: { id: "GetFinancialPayable", record: "FinancialPayable", access: access3 } },
    "/api/v1/{division}/read/financial/ReceivablesList": { GET: { id: "ListFinancialReceivablesList", record: "FinancialReceivable", paging: paging1, access: access4 } },
    "/api/v1/{division}/read/financial/ReceivablesList({HID}L)": { GET: { id: "GetFinancialReceivable", record: "FinancialReceivable", access: access4 } },
    "/api/v1/{division}/financial/ReportingBalance": { GET: { id: "ListFinancialReportingBalance", record: "FinancialReportingBalance", paging: paging1, access: access1 } },
    "/api/v1/{division}/financial/ReportingBalance({ID}L)": { GET: { id: "GetFinancialReportingBalance", record: "FinancialReportingBalance", access: access1 } },
    "/api/v1/{division}/read/financial/RevenueList": { GET: { id: "ListFinancialRevenueList", record: "FinancialRevenue", paging: paging1, access: access1 } },
    "/api/v1/{division}/read/financial/RevenueList(Period={Period},Year={Year})": { GET: { id: "GetFinancialRevenue", record: "FinancialRevenue", access: access1 } },
  },
  entities: {
    FinancialExchangeRate: { write: "ID Rate SourceCurrency StartDate" },
    FinancialGLAccountClassificationMapping: { fields: { guid: "Classification" }, write: "ID Classification GLAccount GLSchemeID" },
    FinancialGLAccount: { nested: { FinancialDeductibilityPercentage: "DeductibilityPercentages" }, write: "ID AllowCostsInSales AssimilatedVATBox BalanceSide BalanceType BelcotaxType Code Compress Costcenter Costunit DeductibilityPercentages Description DescriptionTermID ExcludeVATListing ExpenseNonDeductiblePercentage IsBlocked Matching PrivateGLAccount PrivatePercentage ReportingCode RevalueCurrency SearchCode Type UseCostcenter UseCostunit VATCode VATGLAccountType VATNonDeductibleGLAccount VATNonDeductiblePercentage VATSystem YearEndCostGLAccount YearEndReflectionGLAccount", naturalKey: "Code" },
    FinancialGLClassification: { fields: { guid: "Type" } },
    FinancialGLTransactionSource: { fields: { plain: "ID" } },
    FinancialGLTransactionType: { fields: { plain: "ID" } },
    FinancialJournal: { write: "ID AllowVariableCurrency AllowVariableExchangeRate AllowVAT AutoSave Bank BankAccountID BankAccountIncludingMask Code Currency Description GLAccount IsBlocked PaymentInTransitAccount PaymentServiceAccountIdentifier PaymentServiceProvider Type", naturalKey: "Code" },
    FinancialOfficialReturn: { writeOnce: "ID Amount Document Frequency IsCorrection Period PresentationData PresentationDate PresentationFile PresentationFileName Reference Status Type Year" },
    FinancialPayable: { fields: { int64: "HID" } },
    FinancialPayableByAccount: { fields: { int64: "HID" } },
    FinancialPayableByAccountAndAgeGroup: { fields: { int64: "HID" } },
    FinancialPayableByAgeGroup: { fields: { int64: "HID" } },
    FinancialProcessReturn: { writeOnce: "Request Processed Status" },
    FinancialReceivable: { fields: { int64: "HID" } },
    FinancialReceivableByAccount: { fields: { int64: "HID" } },
    FinancialReceivableByAccountAndAgeGroup: { fields: { int64: "HID" } },
    FinancialReceivableByAgeGroup: { fields: { int64: "HID" } },
    FinancialReportingBalance: { fields: { int64: "ID" } },
    FinancialReportingBalanceByClassification: { fields: { int64: "ID" } },
  },
};
