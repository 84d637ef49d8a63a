// Made by `npm run generate` from specs/business-central/: change that, never this file.

import type { ServiceTable } from "../../tables.ts";

export const table: ServiceTable = {
  paths: {
    "/companies({companyId})/agedAccountsPayables": {
      GET: { id: "ListAgedAccountsPayables", record: "AgedAccountsPayable", paging: { style: "odata-v4", pageSize: 20000, items: "value", nextLink: "@odata.nextLink" }, access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } }, headers: "Prefer" },
    },
    "/companies({companyId})/agedAccountsPayables({agedAccountsPayableId})": {
      GET: { id: "GetAgedAccountsPayable", record: "AgedAccountsPayable", access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } } },
    },
    "/companies({companyId})/agedAccountsReceivables": {
      GET: { id: "ListAgedAccountsReceivables", record: "AgedAccountsReceivable", paging: { style: "odata-v4", pageSize: 20000, items: "value", nextLink: "@odata.nextLink" }, access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } }, headers: "Prefer" },
    },
    "/companies({companyId})/agedAccountsReceivables({agedAccountsReceivableId})": {
      GET: { id: "GetAgedAccountsReceivable", record: "AgedAccountsReceivable", access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } } },
    },
    "/companies({companyId})/balanceSheets": {
      GET: { id: "ListBalanceSheets", record: "BalanceSheet", paging: { style: "odata-v4", pageSize: 20000, items: "value", nextLink: "@odata.nextLink" }, access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } }, headers: "Prefer" },
    },
    "/companies({companyId})/balanceSheets({balanceSheetId})": {
      GET: { id: "GetBalanceSheet", record: "BalanceSheet", access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } } },
    },
    "/companies({companyId})/cashFlowStatements": {
      GET: { id: "ListCashFlowStatements", record: "CashFlowStatement", paging: { style: "odata-v4", pageSize: 20000, items: "value", nextLink: "@odata.nextLink" }, access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } }, headers: "Prefer" },
    },
    "/companies({companyId})/cashFlowStatements({cashFlowStatementId})": {
      GET: { id: "GetCashFlowStatement", record: "CashFlowStatement", access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } } },
    },
    "/companies({companyId})/customerSales": {
      GET: { id: "ListCustomerSales", record: "CustomerSale", paging: { style: "odata-v4", pageSize: 20000, items: "value", nextLink: "@odata.nextLink" }, access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } }, headers: "Prefer" },
    },
    "/companies({companyId})/incomeStatements": {
      GET: { id: "ListIncomeStatements", record: "IncomeStatement", paging: { style: "odata-v4", pageSize: 20000, items: "value", nextLink: "@odata.nextLink" }, access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } }, headers: "Prefer" },
    },
    "/companies({companyId})/incomeStatements({incomeStatementId})": {
      GET: { id: "GetIncomeStatement", record: "IncomeStatement", access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } } },
    },
    "/companies({companyId})/retainedEarningsStatements": {
      GET: { id: "ListRetainedEarningsStatements", record: "RetainedEarningsStatement", paging: { style: "odata-v4", pageSize: 20000, items: "value", nextLink: "@odata.nextLink" }, access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } }, headers: "Prefer" },
    },
    "/companies({companyId})/retainedEarningsStatements({retainedEarningsStatementId})": {
      GET: { id: "GetRetainedEarningsStatement", record: "RetainedEarningsStatement", access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } } },
    },
    "/companies({companyId})/trialBalances": {
      GET: { id: "ListTrialBalances", record: "TrialBalance", paging: { style: "odata-v4", pageSize: 20000, items: "value", nextLink: "@odata.nextLink" }, access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } }, headers: "Prefer" },
    },
    "/companies({companyId})/trialBalances({trialBalanceId})": {
      GET: { id: "GetTrialBalance", record: "TrialBalance", access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } } },
    },
    "/companies({companyId})/vendorPurchases": {
      GET: { id: "ListVendorPurchases", record: "VendorPurchase", paging: { style: "odata-v4", pageSize: 20000, items: "value", nextLink: "@odata.nextLink" }, access: { permissions: { application: ["API.ReadWrite.All"], delegated: ["user_impersonation", "Financials.ReadWrite.All"] } }, headers: "Prefer" },
    },
  },
  entities: {
    Account: { fields: { guid: "id", decimal: "netChange", instant: "lastModifiedDateTime" } },
    AgedAccountsReceivable: { fields: { guid: "customerId", decimal: "balanceDue currentAmount period1Amount period2Amount period3Amount", date: "agedAsOfDate" } },
    AgedAccountsPayable: { fields: { guid: "vendorId", decimal: "balanceDue currentAmount period1Amount period2Amount period3Amount", date: "agedAsOfDate" } },
    BalanceSheet: { fields: { guid: "id", decimal: "balance", date: "dateFilter" } },
    CashFlowStatement: { fields: { guid: "id", decimal: "netChange", date: "dateFilter" } },
    CustomerSale: { fields: { guid: "customerId", decimal: "totalSalesAmount", date: "dateFilter_FilterOnly" } },
    IncomeStatement: { fields: { guid: "id", decimal: "netChange", date: "dateFilter" } },
    RetainedEarningsStatement: { fields: { guid: "id", decimal: "netChange", date: "dateFilter" } },
    TrialBalance: { fields: { guid: "accountId", date: "dateFilter" }, single: { Account: "account" } },
    VendorPurchase: { fields: { guid: "vendorId", decimal: "totalPurchaseAmount", date: "dateFilter_FilterOnly" } },
  },
};
